// Orders and their lines. Rows with one number are one order, wherever they stand; each row with a product is
// a line of its own, so repeated lines stay. A negative quantity is a return, kept as a line of kind `return`
// with a positive quantity: an order of such lines alone is a credit note.
#include <unordered_map>

#include "server/import/import_run.hpp"
#include "server/import/order_lines.hpp"

namespace giro {
namespace {

struct OrderIn {
  std::string number;
  std::size_t line = 0;  // where the file first names it
  std::optional<Id> existing;
  ImportRun::Values values;  // by the mapping's fields; the last row that has a value counts
  std::vector<LineIn> lines;
};

class OrderImport {
 public:
  explicit OrderImport(ImportRun& run)
      : run_(run), lines_(run), only_lines_(run.kind.name == "order_lines") {}

  std::optional<Problem> run() {
    if (auto problem = lines_.check_mapping()) return problem;
    for (auto& row : run_.file.rows)
      if (auto values = run_.read(row)) take(row, std::move(*values));
    if (!run_.may_go_on()) return std::nullopt;
    for (auto& order : orders_)
      if (auto problem = write(order)) return problem;
    return std::nullopt;
  }

 private:
  void take(const CsvRow& row, ImportRun::Values values) {
    auto number = *run_.key(row);
    auto* known = find(number);
    std::optional<Id> existing = known ? known->existing : run_.batch.find("sales_order", "number", number);
    if (only_lines_ && !existing)
      return run_.bad(row.line, run_.mapping.find("order"),
                      "there is no order \"" + number + "\": import orders first");
    if (!only_lines_ && !same_client(row, known, existing, values)) return;
    auto line = lines_.read(values);
    if (line.has_error()) return run_.bad(row.line, nullptr, line.error().what);
    if (!known) {
      by_number_.emplace(number, orders_.size());
      known = &orders_.emplace_back(OrderIn{number, row.line, existing, values, {}});
    }
    for (std::size_t i = 0; i < values.size(); ++i)
      if (!is_null(values[i])) known->values[i] = std::move(values[i]);
    if (*line) known->lines.push_back(**line);
  }

  OrderIn* find(const std::string& number) {
    auto found = by_number_.find(number);
    return found == by_number_.end() ? nullptr : &orders_[found->second];
  }

  bool same_client(const CsvRow& row, const OrderIn* known, const std::optional<Id>& existing,
                   const ImportRun::Values& values) {
    auto& client = value_of(values, "client");
    if (known && value_of(known->values, "client") != client) {
      run_.bad(row.line, run_.mapping.find("client"),
               "order \"" + known->number + "\" has another client on line " + std::to_string(known->line));
      return false;
    }
    if (!known && existing && run_.batch.cell("sales_order", *existing, "client_id") != client) {
      run_.bad(row.line, run_.mapping.find("client"), "this order is already another client's");
      return false;
    }
    return true;
  }

  const Value& value_of(const ImportRun::Values& values, std::string_view ours) const {
    static const Value nothing;
    auto* mapped = run_.mapping.find(ours);
    return mapped ? values[static_cast<std::size_t>(mapped - run_.mapping.fields.data())] : nothing;
  }

  std::optional<Problem> write(const OrderIn& order) {
    auto id = order.existing.value_or(Id{});
    bool changed = !order.existing;
    if (!order.existing) id = run_.batch.mint();
    auto client = only_lines_ ? as_id(*run_.batch.cell("sales_order", id, "client_id"))
                              : as_id(value_of(order.values, "client"));
    if (!only_lines_) {
      auto done = run_.put("sales_order", id, cells_of(order, client));
      if (!done) return done.error();
      changed = changed || *done;
    }
    auto written = order.lines.empty() ? Result<LinesWritten>(LinesWritten::same)
                                       : lines_.write(id, client, order.lines);
    if (!written) return written.error();
    count(order, changed, *written);
    return std::nullopt;
  }

  /// Orders are counted for `orders`, lines for `order_lines`.
  void count(const OrderIn& order, bool changed, LinesWritten written) {
    auto& report = run_.report;
    if (only_lines_)
      (written == LinesWritten::first      ? report.inserted
       : written == LinesWritten::replaced ? report.updated
                                           : report.unchanged) += order.lines.size();
    else
      ++(!order.existing                            ? report.inserted
         : changed || written != LinesWritten::same ? report.updated
                                                    : report.unchanged);
    for (std::size_t i = 0; i < std::max<std::size_t>(order.lines.size(), 1); ++i) run_.step();
  }

  AdminBatch::Cells cells_of(const OrderIn& order, const Id& client) {
    AdminBatch::Cells cells;
    for (std::size_t i = 0; i < order.values.size(); ++i) {
      auto& field = *run_.mapping.fields[i].field;
      bool keeps = !order.existing || field.column == "user_id" || field.column == "status";
      if (field.table != "sales_order" || (is_null(order.values[i]) && keeps)) continue;
      cells.emplace_back(field.column, order.values[i]);
    }
    bool delivered = !is_null(value_of(order.values, "delivered"));
    if (is_null(value_of(order.values, "status"))) {
      if (!order.existing)
        cells.emplace_back("status", std::string(delivered ? "delivered" : "confirmed"));
      else if (delivered &&
               run_.batch.cell("sales_order", *order.existing, "status") == Value(std::string("confirmed")))
        cells.emplace_back("status", std::string("delivered"));
    }
    if (!order.existing && is_null(value_of(order.values, "user")))
      cells.emplace_back("user_id", taker(client));
    return cells;
  }

  /// Who took an order when the file does not say: the client's agent, else nobody who can sign in.
  Id taker(const Id& client) {
    auto agent = run_.batch.cell("client", client, "agent_id").value_or(Value());
    if (!is_null(agent)) return as_id(agent);
    if (!nobody_) nobody_ = run_.batch.find("app_user", "login", std::string("import"));
    if (nobody_) return *nobody_;
    nobody_ = run_.batch.mint();
    auto done = run_.batch.put("app_user", *nobody_,
                               {{"login", std::string("import")},
                                {"name", std::string("Ordini importati")},
                                {"role", std::string("service")},
                                {"active", std::int64_t{0}}});
    done.value();
    return *nobody_;
  }

  ImportRun& run_;
  OrderLines lines_;
  const bool only_lines_;
  std::vector<OrderIn> orders_;
  std::unordered_map<std::string, std::size_t> by_number_;
  std::optional<Id> nobody_;
};

}  // namespace

std::optional<Problem> import_orders(ImportRun& run) {
  return OrderImport(run).run();
}

}  // namespace giro
