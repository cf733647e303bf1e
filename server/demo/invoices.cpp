// Invoices of delivered orders with their instalments, what of them is paid, and the credit limit that
// follows from how much a client owes: most have room, a few are beyond it.
#include <algorithm>
#include <map>

#include "server/demo/parts.hpp"

namespace giro::demo {
namespace {

class Accounts {
 public:
  explicit Accounts(Company& company)
      : company_(company), dice_(company.dice("invoices")), owed_(company.outlets.size()) {}

  void keep() {
    for (std::size_t i = 0; i < company_.orders.size(); ++i) {
      auto& order = company_.orders[i];
      if (order.status == "invoiced")
        bill(i);
      else if (order.status != "draft" && order.status != "cancelled")
        owed_[order.outlet] += order.totals.total_cents;
    }
    remember_unpaid();
    std::ranges::stable_sort(company_.invoices, {}, &Invoice::day);
    for (std::size_t i = 0; i < company_.outlets.size(); ++i) grant(company_.outlets[i], owed_[i]);
  }

 private:
  void bill(std::size_t index) {
    auto& order = company_.orders[index];
    Invoice invoice;
    invoice.outlet = order.outlet;
    invoice.order = index;
    invoice.day = std::min(last_working_day(order.delivered + dice_.between(1, 6)), company_.today - 1);
    invoice.taxable_cents = order.totals.taxable_cents;
    invoice.vat_cents = order.totals.vat_cents;
    invoice.total_cents = order.totals.total_cents;
    settle(invoice);
    if (dice_.chance(6)) give_back(invoice);
    company_.invoices.push_back(std::move(invoice));
  }

  void settle(Invoice& invoice) {
    auto& outlet = company_.outlets[invoice.outlet];
    auto& term = company_.terms[outlet.term];
    invoice.id = dice_.id(company_.at(invoice.day, 18 * 60));
    for (auto& due : instalments(term.lines, invoice.day, invoice.total_cents)) {
      Instalment part{dice_.id(company_.at(invoice.day, 18 * 60)), due.day, due.cents, "open", 0};
      // Late payers are late with some invoices, not with all.
      auto late = outlet.pays_late > 10 && dice_.chance(400) ? 0 : outlet.pays_late;
      auto paid = std::max(invoice.day, due.day + late);
      if (paid < company_.today) {
        part.status = "paid";
        part.paid_on = paid;
      } else {
        bool overdue = due.day < company_.today;
        if (term.method == "riba")
          part.status = overdue ? "unpaid" : due.day < company_.today + 20 ? "presented" : "open";
        owed_[invoice.outlet] += due.cents;
      }
      invoice.instalments.push_back(std::move(part));
    }
  }

  /// Damaged or wrong goods: a tenth of an invoice is credited.
  void give_back(const Invoice& invoice) {
    Invoice note;
    note.outlet = invoice.outlet;
    note.kind = "credit_note";
    note.day = std::min(last_working_day(invoice.day + dice_.between(3, 12)), company_.today - 1);
    note.taxable_cents = -invoice.taxable_cents / 10;
    note.vat_cents = -invoice.vat_cents / 10;
    note.total_cents = note.taxable_cents + note.vat_cents;
    note.id = dice_.id(company_.at(note.day, 18 * 60));
    company_.invoices.push_back(std::move(note));
  }

  /// The Ri.Ba. that came back from Trattoria Da Nino: 1.240,00 € since thirty days.
  void remember_unpaid() {
    Invoice invoice;
    invoice.outlet = outlet_named(company_, "Trattoria Da Nino");
    invoice.day = company_.today - 75;
    invoice.taxable_cents = 119'231;
    invoice.vat_cents = 4'769;
    invoice.total_cents = 124'000;
    invoice.id = dice_.id(company_.at(invoice.day, 18 * 60));
    invoice.instalments.push_back(
        {dice_.id(company_.at(invoice.day, 18 * 60)), company_.today - 30, 124'000, "unpaid", 0});
    owed_[invoice.outlet] += 124'000;
    company_.invoices.push_back(std::move(invoice));
  }

  void grant(Outlet& outlet, std::int64_t owed) {
    if (outlet.relationship != "active") return;
    constexpr std::int64_t step = 50'000;  // limits come in steps of 500 €
    if (outlet.over_limit && owed > 2 * step)
      outlet.credit_limit_cents = std::max(owed * 7 / 10 / step * step, step);
    else if (!outlet.group)
      outlet.credit_limit_cents =
          (owed * dice_.between(15, 25) / 10 + outlet.weight * 150) / step * step + 2 * step;
  }

  Company& company_;
  Random dice_;
  std::vector<std::int64_t> owed_;  // by outlet, in cents
};

void put_payment(const Company& company, DemoWriter& writer, Random& dice, const Invoice& invoice,
                 const Instalment& part) {
  auto& outlet = company.outlets[invoice.outlet];
  auto at = company.at(part.paid_on, 11 * 60);
  auto payment = dice.id(at);
  writer.put("payment", payment,
             {{"client_id", outlet.id},
              {"kind", std::string("receipt")},
              {"status", std::string("cleared")},
              {"paid_on", iso_day(part.paid_on)},
              {"amount_cents", part.cents},
              {"method", company.terms[outlet.term].method}});
  writer.put("payment_allocation", dice.id(at),
             {{"client_id", outlet.id},
              {"payment_id", payment},
              {"instalment_id", part.id},
              {"amount_cents", part.cents}});
}

}  // namespace

void plan_invoices(Company& company) {
  Accounts(company).keep();
}

void write_invoices(Company& company, DemoWriter& writer) {
  auto dice = company.dice("payments");
  std::map<std::string, int> numbers;  // by year
  for (auto& invoice : company.invoices) {
    auto& outlet = company.outlets[invoice.outlet];
    auto day = iso_day(invoice.day);
    auto number = std::to_string(++numbers[day.substr(0, 4)]);
    Cells cells = {{"client_id", outlet.id},
                   {"number", day.substr(0, 4) + (invoice.kind == "invoice" ? "/" : "/NC") + number},
                   {"kind", invoice.kind},
                   {"issued_on", day},
                   {"taxable_cents", invoice.taxable_cents},
                   {"vat_cents", invoice.vat_cents},
                   {"total_cents", invoice.total_cents},
                   {"disputed", std::int64_t{0}}};
    if (invoice.order) cells.emplace_back("order_id", company.orders[*invoice.order].id);
    writer.put("invoice", invoice.id, cells);
    for (auto& part : invoice.instalments) {
      bool paid = part.status == "paid";
      writer.put("instalment", part.id,
                 {{"client_id", outlet.id},
                  {"invoice_id", invoice.id},
                  {"due_on", iso_day(part.due)},
                  {"amount_cents", part.cents},
                  {"method", company.terms[outlet.term].method},
                  {"status", part.status},
                  {"open_cents", paid ? std::int64_t{0} : part.cents}});
      if (paid) put_payment(company, writer, dice, invoice, part);
    }
  }
}

}  // namespace giro::demo
