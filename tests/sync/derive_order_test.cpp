// What follows from an order's lines, the same on both sides.
#include <catch2/catch.hpp>

#include "sync/domain/derive_order.hpp"
#include "sync/schema/schema.hpp"

using namespace giro;

namespace {

using Named = std::vector<std::pair<std::string_view, Value>>;

std::vector<Value> cells_of(std::string_view table, const Named& named) {
  auto& found = *schema::find_table(table);
  std::vector<Value> cells(found.columns.size());
  for (auto& [column, value] : named) cells.at(found.index_of(column)) = value;
  return cells;
}

std::vector<Value> line(std::int64_t quantity_milli, std::int64_t price_micro, std::string kind = "sale") {
  return cells_of("order_line", {{"quantity_milli", quantity_milli},
                                 {"unit_price_micro", price_micro},
                                 {"kind", kind},
                                 {"vat_rate_bp", std::int64_t{2200}}});
}

}  // namespace

TEST_CASE(
    "the lines of an order give its totals; free goods cost nothing, a line taken out counts for nothing") {
  auto sale = line(2000, 10'000'000), free = line(1000, 10'000'000, "free"), out = line(0, 5'000'000);
  std::vector<OrderLineCells> lines{{digest("a"), sale}, {digest("b"), free}, {digest("c"), out}};
  auto derived = derive_order(cells_of("sales_order", {}), lines);
  CHECK(derived.net_cents == std::vector<std::int64_t>{2000, 0, 0});
  CHECK(derived.totals.total_cents == 2440);
  CHECK(derived.totals.line_count == 2);
}

TEST_CASE("the revision of the lines says which lines a decider saw, not in which order they were read") {
  auto order = cells_of("sales_order", {});
  auto one = line(1000, 10'000'000), two = line(2000, 10'000'000), more = line(3000, 10'000'000);
  std::vector<OrderLineCells> lines{{digest("a"), one}, {digest("b"), two}};
  std::vector<OrderLineCells> turned{lines[1], lines[0]};
  std::vector<OrderLineCells> changed{{digest("a"), one}, {digest("b"), more}};
  auto revision = derive_order(order, lines).lines_revision;
  CHECK(revision == derive_order(order, turned).lines_revision);
  CHECK(revision != derive_order(order, changed).lines_revision);
  CHECK(derive_order(order, {}).lines_revision == 0);
}
