#include "server/import/order_lines.hpp"

#include <algorithm>

namespace giro {
namespace {

constexpr std::string_view discount_columns[] = {"discount1_bp", "discount2_bp", "discount3_bp",
                                                 "discount4_bp"};

}  // namespace

std::optional<Problem> OrderLines::check_mapping() const {
  auto *sku = run_.mapping.find("sku"), *quantity = run_.mapping.find("quantity");
  if (!sku == !quantity) return std::nullopt;
  return Problem{std::string("A line needs sku and quantity, and only ") + (sku ? "sku" : "quantity") +
                 " is mapped: map the other one too."};
}

Result<std::optional<LineIn>> OrderLines::read(const ImportRun::Values& values) {
  std::optional<Id> product_id;
  Value quantity, price;
  LineIn line;
  for (std::size_t i = 0; i < values.size(); ++i) {
    auto& field = *run_.mapping.fields[i].field;
    if (field.table != "order_line" || is_null(values[i])) continue;
    if (field.column == "product_id") product_id = as_id(values[i]);
    if (field.column == "quantity_milli") quantity = values[i];
    if (field.column == "unit_price_micro") price = values[i];
    auto discount = std::ranges::find(discount_columns, field.column);
    if (discount == std::end(discount_columns)) continue;
    if (as_int(values[i]) < 0 || as_int(values[i]) > 10'000)
      return Problem{"a discount lies between 0 and 100 %"};
    line.discounts_bp[static_cast<std::size_t>(discount - discount_columns)] = values[i];
  }
  if (!product_id && is_null(quantity)) return std::optional<LineIn>();
  if (!product_id || is_null(quantity)) return Problem{"a line needs sku and quantity together"};
  if (as_int(quantity) == 0) return Problem{"quantity is 0: a line needs one"};
  if (is_null(price)) price = product(*product_id).price_micro;
  if (is_null(price)) return Problem{"no unit_price, and the product has no price either"};
  if (as_int(price) < 0)
    return Problem{"a unit price cannot be negative: returned goods have a negative quantity"};
  line.product = *product_id;
  line.quantity_milli = as_int(quantity);
  line.unit_price_micro = as_int(price);
  return std::optional(line);
}

const OrderLines::Product& OrderLines::product(const Id& id) {
  auto found = products_.find(id);
  if (found != products_.end()) return found->second;
  auto cell = [&](std::string_view column) {
    return run_.batch.cell("product", id, column).value_or(Value());
  };
  Product product{cell("price_micro"), cell("vat_id"), {}};
  if (!is_null(product.vat))
    product.vat_rate_bp = run_.batch.cell("vat", as_id(product.vat), "rate_bp").value_or(Value());
  return products_.emplace(id, std::move(product)).first->second;
}

AdminBatch::Cells OrderLines::cells_of(const Id& order, const Id& client, const LineIn& line,
                                       std::int64_t position) {
  bool returned = line.quantity_milli < 0;
  auto& goods = product(line.product);
  AdminBatch::Cells cells = {{"client_id", client},
                             {"order_id", order},
                             {"product_id", line.product},
                             {"position", position},
                             {"kind", std::string(returned ? "return" : "sale")},
                             {"quantity_milli", returned ? -line.quantity_milli : line.quantity_milli},
                             {"unit_price_micro", line.unit_price_micro},
                             {"price_source", std::string("imported")},
                             {"vat_id", goods.vat},
                             {"vat_rate_bp", goods.vat_rate_bp}};
  for (std::size_t i = 0; i < line.discounts_bp.size(); ++i)
    cells.emplace_back(discount_columns[i], line.discounts_bp[i]);
  return cells;
}

std::vector<Id> OrderLines::existing(const Id& order) const {
  auto ids = run_.batch.find_all("order_line", "order_id", order);
  std::ranges::sort(ids, {}, [&](const Id& id) {
    return std::pair(as_int(run_.batch.cell("order_line", id, "position").value_or(Value())), id);
  });
  return ids;
}

bool OrderLines::same(const Id& line, const AdminBatch::Cells& cells) const {
  return std::ranges::all_of(
      cells, [&](auto& cell) { return run_.batch.cell("order_line", line, cell.first) == cell.second; });
}

Result<LinesWritten> OrderLines::write(const Id& order, const Id& client, const std::vector<LineIn>& lines) {
  auto old = existing(order);
  std::vector<AdminBatch::Cells> wanted;
  for (auto& line : lines)
    wanted.push_back(cells_of(order, client, line, static_cast<std::int64_t>(wanted.size()) + 1));
  bool unchanged = old.size() == wanted.size();
  for (std::size_t i = 0; unchanged && i < old.size(); ++i) unchanged = same(old[i], wanted[i]);
  if (unchanged) return LinesWritten::same;
  for (auto& id : old) run_.batch.remove("order_line", id);
  for (auto& cells : wanted)
    if (auto done = run_.put("order_line", run_.batch.mint(), cells); !done) return done.error();
  return old.empty() ? LinesWritten::first : LinesWritten::replaced;
}

}  // namespace giro
