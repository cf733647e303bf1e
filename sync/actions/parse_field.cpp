// What a person types for a column → the cell's value.
#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <charconv>

#include "sync/actions/client.hpp"
#include "sync/actions/decimal.hpp"
#include "sync/portfolio/overview.hpp"

namespace giro::actions {
namespace {

Problem cannot_read(std::string_view text, const schema::Column& column, std::string_view wanted) {
  return Problem{"\"" + std::string(text) + "\" non va bene per " + std::string(column.name) + ": serve " +
                 std::string(wanted) + "."};
}

bool all_digits(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

Result<Value> number(const schema::Column& column, std::string_view text, std::size_t decimals) {
  auto value = read_decimal(text, decimals);
  if (!value)
    return cannot_read(
        text, column,
        decimals ? "un numero, al più con " + std::to_string(decimals) + " decimali" : "un numero intero");
  return Value{*value};
}

Result<Value> flag(const schema::Column& column, std::string_view text) {
  if (text == "1" || text == "true" || text == "si" || text == "sì" || text == "yes")
    return Value{std::int64_t{1}};
  if (text == "0" || text == "false" || text == "no") return Value{std::int64_t{0}};
  return cannot_read(text, column, "sì o no");
}

Result<Value> instant(SQLite::Database& db, const schema::Column& column, std::string_view text) {
  auto at = parse_instant(db, text);
  if (!at) return cannot_read(text, column, "data e ora, come 2026-11-19T14:05");
  return Value{*at};
}

}  // namespace

std::optional<std::int64_t> parse_instant(SQLite::Database& db, std::string_view text) {
  auto day = day_number(text.substr(0, 10));
  if (!day) return std::nullopt;
  auto two_digits = [&](std::size_t from) -> std::optional<std::int64_t> {
    std::int64_t value = 0;
    if (text.size() < from + 2 || !all_digits(text.substr(from, 2))) return std::nullopt;
    auto [end, error] = std::from_chars(text.data() + from, text.data() + from + 2, value);
    return error == std::errc{} && end == text.data() + from + 2 ? std::optional(value) : std::nullopt;
  };
  std::int64_t second = 0;
  auto rest = text.substr(10);
  bool utc = rest.ends_with('Z');
  if (utc) text.remove_suffix(1);
  if (!rest.empty()) {
    auto hours = two_digits(11), minutes = two_digits(14);
    bool shape = text.size() >= 16 && (text[10] == 'T' || text[10] == ' ') && text[13] == ':';
    if (!shape || !hours || !minutes || *hours > 23 || *minutes > 59) return std::nullopt;
    second = *hours * 3600 + *minutes * 60;
    if (text.size() > 16) {
      auto seconds = two_digits(17);
      if (text[16] != ':' || !seconds || *seconds > 59 || text.size() != 19) return std::nullopt;
      second += *seconds;
    }
  }
  if (utc) return (*day * 86'400 + second) * 1'000;
  return company_time(db).at(*day, second);
}

Result<Value> parse_field(SQLite::Database& db, const schema::Table& table, const schema::Column& column,
                          std::string_view text) {
  using schema::Type;
  if (text.empty()) return Value{};
  auto checked = [&](Result<Value> value) -> Result<Value> {
    if (value.has_error()) return value;
    if (auto problem = check_value(table, column, *value)) return *problem;
    return value;
  };
  switch (column.type) {
    case Type::text:
    case Type::choice:
      return checked(Value{std::string(text)});
    case Type::on:
      if (!day_number(text)) return cannot_read(text, column, "una data, come 2026-11-19");
      return Value{std::string(text)};
    case Type::at:
      return instant(db, column, text);
    case Type::flag:
      return flag(column, text);
    case Type::integer:
      return checked(number(column, text, 0));
    case Type::cents:
    case Type::bp:
      return checked(number(column, text, 2));
    case Type::milli:
      return checked(number(column, text, 3));
    case Type::micro:
      return checked(number(column, text, 6));
    case Type::ref: {
      if (!schema::find_table(column.detail)) {  // a row of whichever table: only its id says which
        auto id = id_from_hex(text);
        return id ? Result<Value>(Value{*id}) : cannot_read(text, column, "un id di 32 cifre esadecimali");
      }
      auto row = find_row(db, column.detail, text);
      if (row.has_error()) return row.error();
      return Value{*row};
    }
  }
  return Problem{"Tipo di dato sconosciuto."};
}

const schema::Column* find_column(const schema::Table& table, std::string_view name) {
  for (auto suffix : {"", "_id", "_cents", "_bp", "_micro", "_milli", "_on", "_at", "1_bp"}) {
    if (auto* column = table.find(std::string(name) + suffix)) return column;
  }
  return nullptr;
}

}  // namespace giro::actions
