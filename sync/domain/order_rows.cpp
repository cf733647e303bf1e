#include "sync/domain/order_rows.hpp"

#include "sync/base/assert.hpp"

namespace giro {
namespace {

const schema::Table& table(std::string_view name) {
  auto* found = schema::find_table(name);
  GIRO_ASSERT(found);
  return *found;
}

std::size_t place(const schema::Table& of, std::string_view column) {
  auto index = of.index_of(column);
  GIRO_ASSERT(index < of.columns.size());
  return index;
}

}  // namespace

LineAmounts line_amounts(std::span<const Value> cells) {
  static const auto& line = table("order_line");
  static const auto kind = place(line, "kind"), quantity = place(line, "quantity_milli"),
                    price = place(line, "unit_price_micro"), rate = place(line, "vat_rate_bp"),
                    discount = place(line, "discount1_bp");
  GIRO_ASSERT(cells.size() == line.columns.size());
  LineAmounts amounts;
  amounts.quantity_milli = as_int(cells[quantity]);
  amounts.unit_price_micro = as_int(cells[price]);
  for (std::size_t i = 0; i < 4; ++i) amounts.discounts_bp[i] = as_int(cells[discount + i]);
  amounts.vat_rate_bp = as_int(cells[rate]);
  amounts.charged = as_text(cells[kind]) != "free" && as_text(cells[kind]) != "sample";
  amounts.returned = as_text(cells[kind]) == "return";
  return amounts;
}

std::array<std::int64_t, 2> order_discounts(std::span<const Value> cells) {
  static const auto& order = table("sales_order");
  static const auto discount = place(order, "discount1_bp");
  GIRO_ASSERT(cells.size() == order.columns.size());
  return {as_int(cells[discount]), as_int(cells[discount + 1])};
}

}  // namespace giro
