// Invoices and credit notes. Rows with one number are one document, each row an instalment of it; amounts
// below zero make a credit note. Importing a document again brings its instalments, by order of their due
// days, to what the file says and keeps what was paid of them.
#include <algorithm>
#include <unordered_map>

#include "server/import/import_run.hpp"

namespace giro {
namespace {

constexpr std::size_t most_instalments = 120;

struct PartIn {
  std::string due_on;
  std::int64_t cents = 0;
  Value method, status;
};

struct InvoiceIn {
  std::string number;
  std::size_t line = 0;  // where the file first names it
  std::optional<Id> existing;
  ImportRun::Values values;  // the last row that has a value counts
  std::vector<PartIn> parts;
};

class InvoiceImport {
 public:
  explicit InvoiceImport(ImportRun& run) : run_(run) {}

  std::optional<Problem> run() {
    for (auto& row : run_.file.rows)
      if (auto values = run_.read(row)) take(row, std::move(*values));
    for (auto& invoice : invoices_) check(invoice);
    if (!run_.may_go_on()) return std::nullopt;
    for (auto& invoice : invoices_)
      if (auto problem = write(invoice)) return problem;
    return std::nullopt;
  }

 private:
  std::string cell_text(std::string_view table, const Id& id, std::string_view column) const {
    return std::string(as_text(run_.batch.cell(table, id, column).value_or(Value())));
  }
  std::int64_t cell_number(std::string_view table, const Id& id, std::string_view column) const {
    return as_int(run_.batch.cell(table, id, column).value_or(Value()));
  }

  /// The half sentence that says what is wrong with the row; empty: nothing.
  std::string wrong(const InvoiceIn* known, const std::optional<Id>& existing,
                    const ImportRun::Values& values) const {
    auto client = run_.of(values, "client"), kind_value = run_.of(values, "kind");
    auto amount = as_int(run_.of(values, "amount"));
    auto kind = as_text(kind_value);
    if (amount == 0) return "amount is 0: an instalment asks for something";
    if (as_text(run_.of(values, "due")) < as_text(run_.of(values, "issued")))
      return "due before it was issued";
    if (kind == "invoice" && amount < 0) return "an invoice is above zero: what is credited is a credit_note";
    auto status_value = run_.of(values, "status");
    auto status = as_text(status_value);
    if (status == "paid" || status == "written_off")
      return "what was paid comes with payments: a status here is open, presented or unpaid";
    if (known && run_.of(known->values, "client") != client)
      return "invoice \"" + known->number + "\" has another client on line " + std::to_string(known->line);
    if (known && run_.of(known->values, "issued") != run_.of(values, "issued"))
      return "invoice \"" + known->number + "\" has another day on line " + std::to_string(known->line);
    if (known && is_credit(*known) != (amount < 0 || kind == "credit_note"))
      return "invoice \"" + known->number + "\" is above zero in one row and below in another";
    if (known && known->parts.size() == most_instalments)
      return "more than " + std::to_string(most_instalments) + " instalments of one invoice";
    if (known || !existing) return {};
    if (run_.batch.cell("invoice", *existing, "client_id") != client)
      return "this invoice is already another client's";
    if (cell_text("invoice", *existing, "issued_on") != as_text(run_.of(values, "issued")))
      return "this invoice was issued on " + cell_text("invoice", *existing, "issued_on") +
             ": a document keeps its day";
    return {};
  }

  static bool is_credit(const InvoiceIn& invoice) { return invoice.parts.front().cents < 0; }

  void take(const CsvRow& row, ImportRun::Values values) {
    auto number = *run_.key(row);
    auto place = by_number_.find(number);
    auto* known = place == by_number_.end() ? nullptr : &invoices_[place->second];
    auto existing = known ? known->existing : run_.batch.find("invoice", "number", number);
    if (auto reason = wrong(known, existing, values); !reason.empty())
      return run_.bad(row.line, nullptr, reason);
    if (!known) {
      by_number_.emplace(number, invoices_.size());
      known = &invoices_.emplace_back(InvoiceIn{number, row.line, existing, values, {}});
    }
    auto cents = as_int(run_.of(values, "amount"));
    if (as_text(run_.of(values, "kind")) == "credit_note") cents = -std::abs(cents);
    known->parts.push_back({std::string(as_text(run_.of(values, "due"))), cents, run_.of(values, "method"),
                            run_.of(values, "status")});
    for (std::size_t i = 0; i < values.size(); ++i)
      if (!is_null(values[i])) known->values[i] = std::move(values[i]);
  }

  /// Instalments at the office by due day.
  std::vector<Id> standing(const InvoiceIn& invoice) const {
    if (!invoice.existing) return {};
    auto ids = run_.batch.find_all("instalment", "invoice_id", *invoice.existing);
    std::ranges::sort(ids, {},
                      [&](auto& id) { return std::pair(cell_text("instalment", id, "due_on"), id); });
    return ids;
  }

  /// What has been paid of an instalment.
  std::int64_t settled(const Id& part) const {
    auto amount = cell_number("instalment", part, "amount_cents");
    auto open = run_.batch.cell("instalment", part, "open_cents").value_or(Value());
    return is_null(open) ? 0 : amount - as_int(open);
  }

  void check(InvoiceIn& invoice) {
    std::ranges::stable_sort(invoice.parts, {}, &PartIn::due_on);
    if (invoice.existing &&
        cell_text("invoice", *invoice.existing, "kind") != (is_credit(invoice) ? "credit_note" : "invoice"))
      return run_.bad(invoice.line, nullptr,
                      "this document is already the other kind: give it its own number");
    auto ids = standing(invoice);
    for (std::size_t i = invoice.parts.size(); i < ids.size(); ++i)
      if (settled(ids[i]) != 0)
        return run_.bad(
            invoice.line, nullptr,
            "invoice \"" + invoice.number + "\" has an instalment more at the office, paid in part");
  }

  std::optional<Problem> write(const InvoiceIn& invoice) {
    for (std::size_t i = 0; i < invoice.parts.size(); ++i) run_.step();
    auto id = invoice.existing ? *invoice.existing : run_.batch.mint();
    auto client = as_id(run_.of(invoice.values, "client"));
    auto done = run_.put("invoice", id, cells_of(invoice, client));
    if (!done) return done.error();
    bool changed = *done;
    auto ids = standing(invoice);
    for (std::size_t i = 0; i < invoice.parts.size(); ++i) {
      auto part = i < ids.size() ? std::optional(ids[i]) : std::nullopt;
      auto put = run_.put("instalment", part ? *part : run_.batch.mint(),
                          cells_of(invoice.parts[i], id, client, part));
      if (!put) return put.error();
      changed = changed || *put;
    }
    for (std::size_t i = invoice.parts.size(); i < ids.size(); ++i, changed = true)
      run_.batch.remove("instalment", ids[i]);
    ++(!invoice.existing ? run_.report.inserted : changed ? run_.report.updated : run_.report.unchanged);
    return std::nullopt;
  }

  AdminBatch::Cells cells_of(const InvoiceIn& invoice, const Id& client) const {
    std::int64_t total = 0;
    for (auto& part : invoice.parts) total += part.cents;
    auto taxable = run_.of(invoice.values, "taxable");
    auto taxable_cents = is_null(taxable)     ? total
                         : is_credit(invoice) ? -std::abs(as_int(taxable))
                                              : as_int(taxable);
    AdminBatch::Cells cells = {
        {"taxable_cents", taxable_cents}, {"vat_cents", total - taxable_cents}, {"total_cents", total}};
    if (auto disputed = run_.of(invoice.values, "disputed"); !is_null(disputed))
      cells.emplace_back("disputed", disputed);
    if (invoice.existing) return cells;
    cells.emplace_back("client_id", client);
    cells.emplace_back("number", invoice.number);
    cells.emplace_back("kind", std::string(is_credit(invoice) ? "credit_note" : "invoice"));
    cells.emplace_back("issued_on", run_.of(invoice.values, "issued"));
    if (auto order = run_.of(invoice.values, "order"); !is_null(order)) cells.emplace_back("order_id", order);
    return cells;
  }

  AdminBatch::Cells cells_of(const PartIn& part, const Id& invoice, const Id& client,
                             const std::optional<Id>& existing) const {
    auto open = part.cents - (existing ? settled(*existing) : 0);
    AdminBatch::Cells cells = {{"due_on", part.due_on}, {"amount_cents", part.cents}, {"open_cents", open}};
    if (!is_null(part.method)) cells.emplace_back("method", part.method);
    bool was_open = !existing || open != cell_number("instalment", *existing, "open_cents");
    if (open == 0)
      cells.emplace_back("status", std::string("paid"));
    else if (!is_null(part.status) || was_open)
      cells.emplace_back("status", is_null(part.status) ? Value(std::string("open")) : part.status);
    if (existing) return cells;
    cells.emplace_back("client_id", client);
    cells.emplace_back("invoice_id", invoice);
    return cells;
  }

  ImportRun& run_;
  std::vector<InvoiceIn> invoices_;
  std::unordered_map<std::string, std::size_t> by_number_;
};

}  // namespace

std::optional<Problem> import_invoices(ImportRun& run) {
  return InvoiceImport(run).run();
}

}  // namespace giro
