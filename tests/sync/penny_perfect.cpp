// Penny perfect: over random orders, what derive_order() computes (the one function every device calls after
// folding, and the office after merging) is what exact fractions of integers give, rounded where the rules
// say so; and neither the order of the lines nor a trip over the wire changes it. GIRO_PENNY_ORDERS says how
// many orders (100,000 for the closing figure; a few seconds' worth otherwise).
#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <map>
#include <random>

#include "sync/domain/derive_order.hpp"
#include "sync/schema/schema.hpp"

using namespace giro;

namespace {

const schema::Table& lines_table() {
  return *schema::find_table("order_line");
}
const schema::Table& orders_table() {
  return *schema::find_table("sales_order");
}

struct Made {
  std::vector<Value> order;
  std::vector<std::vector<Value>> lines;
};

class Maker {
 public:
  explicit Maker(std::uint64_t seed) : random_(seed) {}

  Made order() {
    Made made{std::vector<Value>(orders_table().columns.size()), {}};
    if (draw(3) == 0) set(made.order, orders_table(), "discount1_bp", discount());
    if (draw(6) == 0) set(made.order, orders_table(), "discount2_bp", discount());
    for (auto count = 1 + draw(12); count > 0; --count) made.lines.push_back(line());
    return made;
  }

  std::uint64_t draw(std::uint64_t below) { return random_() % below; }
  std::mt19937_64& random() { return random_; }

 private:
  static void set(std::vector<Value>& cells, const schema::Table& table, std::string_view column,
                  Value value) {
    cells[table.index_of(column)] = std::move(value);
  }
  std::int64_t number(std::uint64_t below) { return static_cast<std::int64_t>(draw(below)); }
  /// Round ones, as agents give them, and odd ones.
  std::int64_t discount() {
    constexpr std::int64_t round[] = {0, 500, 1'000, 1'500, 2'000, 5'000, 10'000};
    return draw(2) == 0 ? round[draw(std::size(round))] : number(10'001);
  }

  std::vector<Value> line() {
    auto& table = lines_table();
    std::vector<Value> cells(table.columns.size());
    constexpr std::string_view kinds[] = {"sale", "sale", "sale", "sale", "free", "sample", "return"};
    constexpr std::int64_t rates[] = {0, 400, 500, 1'000, 2'200};
    set(cells, table, "kind", std::string(kinds[draw(std::size(kinds))]));
    set(cells, table, "quantity_milli", draw(3) == 0 ? number(5'000'000) : 1'000 * number(400));
    set(cells, table, "unit_price_micro", draw(2) == 0 ? 10'000 * number(100'000) : number(2'000'000'000));
    for (auto column : {"discount1_bp", "discount2_bp", "discount3_bp", "discount4_bp"})
      if (draw(2) == 0) set(cells, table, column, discount());
    set(cells, table, "vat_rate_bp", rates[draw(std::size(rates))]);
    return cells;
  }

  std::mt19937_64 random_;
};

/// A fraction of 128-bit integers, kept in lowest terms: no rounding happens until cents() is asked.
class Exact {
 public:
  explicit Exact(Wide top, Wide bottom = 1) : top_(top), bottom_(bottom) { shorten(); }

  Exact times(std::int64_t top, std::int64_t bottom) const {
    Exact other(top, bottom);
    auto across = Exact(top_, other.bottom_), along = Exact(other.top_, bottom_);
    return Exact(across.top_ * along.top_, across.bottom_ * along.bottom_);
  }
  /// The nearest integer; exactly between two, the one farther from zero.
  std::int64_t rounded() const {
    auto size = top_ < 0 ? -top_ : top_;
    auto whole = size / bottom_, rest = size - whole * bottom_;
    if (rest + rest >= bottom_) whole += 1;
    return static_cast<std::int64_t>(top_ < 0 ? -whole : whole);
  }

 private:
  void shorten() {
    auto a = top_ < 0 ? -top_ : top_, b = bottom_;
    while (b != 0) {
      auto rest = a % b;
      a = b;
      b = rest;
    }
    if (a > 1) top_ /= a, bottom_ /= a;
  }
  Wide top_, bottom_;
};

struct Expected {
  std::vector<std::int64_t> nets;
  std::int64_t taxable = 0, vat = 0;
};

Expected by_fractions(const Made& made) {
  auto cell = [](const std::vector<Value>& cells, const schema::Table& table, std::string_view column) {
    return cells[table.index_of(column)];
  };
  Expected expected;
  std::map<std::int64_t, std::int64_t> sums;
  for (auto& line : made.lines) {
    auto of = [&](std::string_view column) { return as_int(cell(line, lines_table(), column)); };
    auto kind = std::string(as_text(cell(line, lines_table(), "kind")));
    Exact net = Exact(of("quantity_milli")).times(of("unit_price_micro"), 10'000'000);
    for (auto column : {"discount1_bp", "discount2_bp", "discount3_bp", "discount4_bp"})
      net = net.times(10'000 - of(column), 10'000);
    auto cents = kind == "free" || kind == "sample" ? 0 : net.rounded();
    expected.nets.push_back(kind == "return" ? -cents : cents);
    sums[of("vat_rate_bp")] += expected.nets.back();
  }
  for (auto& [rate, sum] : sums) {
    Exact taxable(sum);
    for (auto column : {"discount1_bp", "discount2_bp"})
      taxable = taxable.times(10'000 - as_int(cell(made.order, orders_table(), column)), 10'000);
    expected.taxable += taxable.rounded();
    expected.vat += Exact(taxable.rounded()).times(rate, 10'000).rounded();
  }
  return expected;
}

std::vector<OrderLineCells> as_parts(const Made& made) {
  std::vector<OrderLineCells> parts;
  for (std::size_t i = 0; i < made.lines.size(); ++i) {
    Id id;
    id.bytes[15] = static_cast<std::uint8_t>(i + 1);
    parts.push_back({id, made.lines[i]});
  }
  return parts;
}

}  // namespace

TEST_CASE(
    "every random order comes to the cents that exact fractions give, in whatever order its lines stand") {
  auto* asked = std::getenv("GIRO_PENNY_ORDERS");
  auto orders = asked ? std::strtol(asked, nullptr, 10) : 4'000;
  Maker maker(20261126);
  long wrong = 0, lines = 0;
  for (long i = 0; i < orders; ++i) {
    auto made = maker.order();
    auto parts = as_parts(made);
    auto derived = derive_order(made.order, parts);
    auto expected = by_fractions(made);
    lines += static_cast<long>(parts.size());
    bool right = derived.net_cents == expected.nets && derived.totals.taxable_cents == expected.taxable &&
                 derived.totals.vat_cents == expected.vat &&
                 derived.totals.total_cents == expected.taxable + expected.vat;
    std::ranges::shuffle(parts, maker.random());
    auto again = derive_order(made.order, parts);
    right = right && again.totals == derived.totals && again.lines_revision == derived.lines_revision;
    wrong += !right;
  }
  INFO(orders << " orders, " << lines << " lines");
  CHECK(lines > orders);
  CHECK(wrong == 0);
}
