// Payments of invoices: what was received, what came back, what was written off. A payment goes over the
// instalments of its invoice, the earliest due first; what is too much stays below zero on the last one. Its
// id is derived from what the row says (and which of equal rows it is), so that the same file twice changes
// nothing. The office has seen them: they are cleared. Of a credit note everything is below
// zero.
#include <algorithm>
#include <map>

#include "server/import/import_run.hpp"

namespace giro {
namespace {

struct PaymentIn {
  std::size_t line = 0;
  Id id, invoice;
  std::string paid_on, kind;
  std::int64_t cents = 0;  // above zero
  Value method, note;
};

class PaymentImport {
 public:
  explicit PaymentImport(ImportRun& run) : run_(run) {}

  std::optional<Problem> run() {
    for (auto& row : run_.file.rows)
      if (auto values = run_.read(row)) take(row, *values);
    if (!run_.may_go_on()) return std::nullopt;
    // As they happened, and on one day what came back after what was received.
    std::ranges::stable_sort(payments_, {},
                             [](auto& p) { return std::pair(p.paid_on, p.kind != "receipt"); });
    for (auto& payment : payments_)
      if (auto problem = write(payment)) return problem;
    return std::nullopt;
  }

 private:
  struct Part {
    Id id;
    std::string due_on;
    std::int64_t amount = 0, open = 0;
  };

  bool is_credit(const Id& invoice) const {
    return as_text(run_.batch.cell("invoice", invoice, "kind").value_or(Value())) == "credit_note";
  }

  void take(const CsvRow& row, const ImportRun::Values& values) {
    PaymentIn payment{.line = row.line, .id = {}, .invoice = as_id(run_.of(values, "invoice"))};
    auto cents = as_int(run_.of(values, "amount"));
    auto kind = run_.of(values, "kind");
    payment.kind = is_null(kind) ? "receipt" : as_text(kind);
    payment.paid_on = as_text(run_.of(values, "paid"));
    payment.method = run_.of(values, "method");
    payment.note = run_.of(values, "note");
    if (cents == 0) return run_.bad(row.line, run_.mapping.find("amount"), "amount is 0: nothing was paid");
    if (cents < 0 && !is_credit(payment.invoice))
      return run_.bad(row.line, run_.mapping.find("amount"),
                      "a payment is above zero: what came back has kind unpaid");
    payment.cents = std::abs(cents);
    std::string says = std::string(payment.invoice.view()) + '\n' + payment.paid_on + '\n' + payment.kind +
                       '\n' + std::to_string(payment.cents) + '\n' + std::string(as_text(payment.method));
    auto which = std::to_string(++equal_[says]);
    payment.id = derive_id("payment", {says, which});
    payments_.push_back(std::move(payment));
  }

  /// The invoice's instalments as they stand, the earliest due first.
  std::vector<Part> parts_of(const Id& invoice) const {
    std::vector<Part> parts;
    for (auto& id : run_.batch.find_all("instalment", "invoice_id", invoice)) {
      auto cell = [&](std::string_view column) {
        return run_.batch.cell("instalment", id, column).value_or(Value());
      };
      auto amount = std::abs(as_int(cell("amount_cents")));
      auto open = cell("open_cents");
      auto credit = as_int(cell("amount_cents")) < 0;
      parts.push_back({id, std::string(as_text(cell("due_on"))), amount,
                       is_null(open) ? amount
                       : credit      ? -as_int(open)
                                     : as_int(open)});
    }
    std::ranges::sort(parts, {}, [](auto& p) { return std::tie(p.due_on, p.id); });
    return parts;
  }

  /// What of the payment goes to which part: receipts fill what is open, what came back empties what was
  /// paid, the latest first. The rest goes to the last that is left.
  static std::vector<std::pair<std::size_t, std::int64_t>> spread(const std::vector<Part>& parts,
                                                                  std::int64_t cents, bool back) {
    std::vector<std::pair<std::size_t, std::int64_t>> shares;
    for (std::size_t step = 0; step < parts.size() && cents > 0; ++step) {
      auto i = back ? parts.size() - 1 - step : step;
      auto room = back ? parts[i].amount - parts[i].open : parts[i].open;
      bool last = step + 1 == parts.size();
      auto share = last ? cents : std::clamp<std::int64_t>(room, 0, cents);
      if (share > 0) shares.emplace_back(i, share);
      cents -= share;
    }
    return shares;
  }

  std::optional<Problem> write(const PaymentIn& payment) {
    run_.step();
    if (run_.batch.cell("payment", payment.id, "paid_on")) {
      ++run_.report.unchanged;
      return std::nullopt;
    }
    auto client = as_id(*run_.batch.cell("invoice", payment.invoice, "client_id"));
    bool back = payment.kind == "unpaid", credit = is_credit(payment.invoice);
    auto done = run_.put("payment", payment.id,
                         {{"client_id", client},
                          {"kind", payment.kind},
                          {"status", std::string("cleared")},
                          {"paid_on", payment.paid_on},
                          {"amount_cents", credit ? -payment.cents : payment.cents},
                          {"method", payment.method},
                          {"note", payment.note}});
    if (!done) return done.error();
    auto parts = parts_of(payment.invoice);
    for (auto [i, share] : spread(parts, payment.cents, back)) {
      auto allocated = run_.put("payment_allocation",
                                derive_id("payment_allocation", {payment.id.view(), parts[i].id.view()}),
                                {{"client_id", client},
                                 {"payment_id", payment.id},
                                 {"instalment_id", parts[i].id},
                                 {"amount_cents", credit ? -share : share}});
      if (!allocated) return allocated.error();
      auto open = parts[i].open + (back ? share : -share);
      auto put = run_.put("instalment", parts[i].id,
                          {{"open_cents", credit ? -open : open}, {"status", status_after(payment, open)}});
      if (!put) return put.error();
    }
    ++run_.report.inserted;
    return std::nullopt;
  }

  static std::string status_after(const PaymentIn& payment, std::int64_t open) {
    if (payment.kind == "unpaid") return "unpaid";
    if (open != 0) return "open";
    return payment.kind == "write_off" ? "written_off" : "paid";
  }

  ImportRun& run_;
  std::vector<PaymentIn> payments_;
  std::map<std::string, int> equal_;  // rows that say the same
};

}  // namespace

std::optional<Problem> import_payments(ImportRun& run) {
  return PaymentImport(run).run();
}

}  // namespace giro
