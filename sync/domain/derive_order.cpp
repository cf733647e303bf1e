#include "sync/domain/derive_order.hpp"

#include <algorithm>

#include "sync/schema/schema.hpp"

namespace giro {
namespace {

/// Cells by column name; the index is looked up once per table and name.
class Cells {
 public:
  Cells(const schema::Table& table, std::span<const Value> cells) : table_(table), cells_(cells) {}
  const Value& operator[](std::string_view column) const { return cells_[table_.index_of(column)]; }

 private:
  const schema::Table& table_;
  std::span<const Value> cells_;
};

const schema::Table& line_table() {
  static const auto& table = *schema::find_table("order_line");
  return table;
}

constexpr std::string_view said_by_a_line[] = {"product_id",       "kind",         "quantity_milli",
                                               "unit_price_micro", "discount1_bp", "discount2_bp",
                                               "discount3_bp",     "discount4_bp"};

/// What a line says, for comparing sets of lines.
std::string words_of(const OrderLineCells& line) {
  Cells cells(line_table(), line.cells);
  std::string words(line.id.view());
  for (auto column : said_by_a_line) words.append(1, '\0').append(to_text(cells[column]));
  return words;
}

std::int64_t revision_of(std::span<const OrderLineCells> lines) {
  if (lines.empty()) return 0;
  std::vector<std::string> words;
  for (auto& line : lines) words.push_back(words_of(line));
  std::ranges::sort(words);
  std::string all;
  for (auto& word : words) all += word;
  auto hash = digest(all);
  std::int64_t revision = 0;
  for (int i = 0; i < 6; ++i) revision = revision << 8 | hash.bytes[static_cast<std::size_t>(i)];
  return revision == 0 ? 1 : revision;  // 48 bits: inside the limits of a number cell
}

}  // namespace

LineAmounts line_amounts(std::span<const Value> line) {
  Cells cells(line_table(), line);
  auto kind = as_text(cells["kind"]);
  return {.quantity_milli = as_int(cells["quantity_milli"]),
          .unit_price_micro = as_int(cells["unit_price_micro"]),
          .discounts_bp = {as_int(cells["discount1_bp"]), as_int(cells["discount2_bp"]),
                           as_int(cells["discount3_bp"]), as_int(cells["discount4_bp"])},
          .vat_rate_bp = as_int(cells["vat_rate_bp"]),
          .charged = kind != "free" && kind != "sample",
          .returned = kind == "return"};
}

DerivedOrder derive_order(std::span<const Value> order, std::span<const OrderLineCells> lines) {
  static const auto& table = *schema::find_table("sales_order");
  Cells cells(table, order);
  DerivedOrder derived;
  std::vector<LineAmounts> amounts;
  for (auto& line : lines) {
    auto amount = line_amounts(line.cells);
    derived.net_cents.push_back(line_net_cents(amount));
    if (amount.quantity_milli != 0) amounts.push_back(amount);  // a line taken out counts for nothing
  }
  derived.totals = order_totals(amounts, {as_int(cells["discount1_bp"]), as_int(cells["discount2_bp"])});
  derived.lines_revision = revision_of(lines);
  return derived;
}

}  // namespace giro
