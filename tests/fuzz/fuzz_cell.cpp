// A cell of an import: money, dates, quantities, flags. What is read fits its column; decimals are exact; a
// moment is a second of a day.
#include "server/import/cell_reader.hpp"

#include <algorithm>

#include "sync/op/op.hpp"
#include "tests/fuzz/target.hpp"

using namespace giro;

namespace {

std::string written(std::int64_t number, std::size_t decimals, char point) {
  auto digits = std::to_string(number < 0 ? -number : number);
  if (digits.size() <= decimals) digits.insert(0, decimals + 1 - digits.size(), '0');
  if (decimals) digits.insert(digits.size() - decimals, 1, point);
  return (number < 0 ? "-" : "") + digits;
}

}  // namespace

// Which column, how it is converted, the date format up to the first |, the cell.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const auto rome = CompanyTime::in().value();
  auto bytes = bytes_of(data, size);
  auto& table = schema::tables()[take(bytes) % schema::tables().size()];
  auto& column = table.columns[take(bytes) % table.columns.size()];
  auto how = take(bytes);
  auto format = bytes.substr(0, std::min(bytes.find('|'), bytes.size()));
  auto text = bytes.substr(std::min(format.size() + 1, bytes.size()));
  if (text.empty() || column.stored_as_id()) return 0;
  bool comma = how & 1;
  CellReader reader(format, rome, comma);
  if (auto value = reader.read(table, column, text, static_cast<Conversion>(how / 2 % 3))) {
    GIRO_ASSERT(!is_null(*value) && !check_value(table, column, *value));
    if (column.type == schema::Type::on) GIRO_ASSERT(day_number(as_text(*value)).has_value());
  }
  if (auto moment = reader.read_moment(text))
    GIRO_ASSERT(moment->second_of_day >= 0 && moment->second_of_day < 86'400);
  auto decimals = static_cast<int>(how / 8 % 9);
  if (auto number = read_decimal(text, decimals, comma ? ',' : '.')) {
    auto again = written(*number, static_cast<std::size_t>(decimals), comma ? ',' : '.');
    GIRO_ASSERT(read_decimal(again, decimals, comma ? ',' : '.').value() == *number);
  }
  return 0;
}

std::vector<std::string> seeds() {
  std::vector<std::string> inputs;
  auto cell = [&](std::string_view table_name, std::string_view column, int how, std::string_view text) {
    auto& table = *schema::find_table(table_name);
    std::string input{static_cast<char>(schema::table_number(table)),
                      static_cast<char>(table.index_of(column)), static_cast<char>(how)};
    inputs.push_back(input.append(text));
  };
  cell("client", "credit_limit_cents", 16, "|1240.50");
  cell("client", "credit_limit_cents", 17, "|-1240,5");
  cell("client", "discount1_bp", 2, "|0.15");
  cell("product", "active", 4, "|no");
  cell("product", "price_micro", 48, "|0.123456");
  cell("order_line", "quantity_milli", 24, "|12.500");
  cell("sales_order", "requested_on", 0, "|2026-11-19");
  cell("sales_order", "requested_on", 0, "D/M/YYYY|19/11/2026");
  cell("sales_order", "placed_at", 0, "|2026-11-19T14:05:30.250");
  cell("sales_order", "placed_at", 0, "%m/%d/%Y %H:%M|11/19/2026 14:05");
  cell("sales_order", "placed_at", 0, "%b %e, %y %I:%M:%S %p|Nov 19, 26 02:05:30 pm");
  cell("client", "relationship", 0, "|prospect");
  cell("instalment", "amount_cents", 16, "|-61.00");
  cell("instalment", "due_on", 0, "%d/%m/%Y|28/02/2026");
  cell("payment", "kind", 0, "|unpaid");
  cell("rating", "score", 0, "|B2.1");
  cell("client", "legal_name", 0, "|Trattoria dell'Orso");
  return inputs;
}
