// check_op and check_value: what must hold before an op may exist. The device asks before recording, the
// office again.
#include <algorithm>
#include <set>

#include "sync/base/limits.hpp"
#include "sync/base/utf8.hpp"
#include "sync/op/natural_key.hpp"
#include "sync/op/op.hpp"

namespace giro {
namespace {

using schema::Column;
using schema::Policy;
using schema::Table;
using schema::Type;

std::string name_of(const Table& table, const Column& column) {
  return std::string(table.name) + "." + std::string(column.name);
}

bool is_allowed(std::string_view allowed, std::string_view word) {
  while (!allowed.empty()) {
    auto end = std::min(allowed.find('|'), allowed.size());
    if (allowed.substr(0, end) == word) return true;
    allowed.remove_prefix(std::min(end + 1, allowed.size()));
  }
  return false;
}

bool is_iso_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  auto number = [&](std::size_t from, std::size_t count) {
    int n = 0;
    for (auto c : text.substr(from, count)) {
      if (c < '0' || c > '9') return -1;
      n = n * 10 + (c - '0');
    }
    return n;
  };
  int year = number(0, 4), month = number(5, 2), day = number(8, 2);
  if (year < 0 || month < 1 || month > 12 || day < 1) return false;
  bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return day <= days[month - 1] + (month == 2 && leap ? 1 : 0);
}

std::optional<Problem> check_text(const Table& table, const Column& column, const Value& value) {
  auto* text = std::get_if<std::string>(&value);
  if (!text) return Problem{name_of(table, column) + " must be text"};
  if (text->size() > column.limit && column.type == Type::text)
    return Problem{name_of(table, column) + " is longer than " + std::to_string(column.limit) +
                   " bytes: shorten it"};
  if (!is_utf8(*text)) return Problem{name_of(table, column) + " is not valid text (UTF-8)"};
  if (column.type == Type::choice && !is_allowed(column.detail, *text))
    return Problem{name_of(table, column) + " cannot be '" + text->substr(0, 40) +
                   "'; allowed: " + std::string(column.detail)};
  if (column.type == Type::on && !is_iso_date(*text))
    return Problem{name_of(table, column) + " is not a date (YYYY-MM-DD): '" + text->substr(0, 40) + "'"};
  return std::nullopt;
}

std::optional<Problem> check_cell(const Change& change, const Cell& cell) {
  auto& table = *change.table;
  auto& column = *cell.column;
  if (column.policy == Policy::derived && change.kind != Change::Kind::remove)
    return Problem{name_of(table, column) + " is computed and cannot be written"};
  if (auto problem = check_value(table, column, cell.value)) return problem;
  return check_value(table, column, cell.base);
}

std::optional<Problem> check_required(const Change& change) {
  if (change.kind != Change::Kind::insert) return std::nullopt;
  for (auto& column : change.table->columns) {
    auto* cell = change.find(column.name);
    if (column.required && (!cell || is_null(cell->value)))
      return Problem{name_of(*change.table, column) + " is missing"};
  }
  return std::nullopt;
}

std::optional<Problem> check_natural_key(const Change& change) {
  if (change.kind != Change::Kind::insert || change.table->natural_key.empty()) return std::nullopt;
  auto expected = natural_id(*change.table, [&](std::string_view column) {
    auto* cell = change.find(column);
    return cell ? cell->value : Value();
  });
  if (expected == change.row) return std::nullopt;
  return Problem{std::string(change.table->name) + ": the id does not follow from the natural key"};
}

/// The owner an inserted row names must be the op's client: an op touches at most one.
std::optional<Problem> check_owner(const Op& op, const Change& change) {
  auto* owner = change.find("client_id");
  bool names_other = owner && change.kind == Change::Kind::insert && !is_null(owner->value) &&
                     (!op.client || as_id(owner->value) != *op.client);
  bool is_other = change.table->name == "client" && (!op.client || change.row != *op.client);
  if (!names_other && !is_other) return std::nullopt;
  return Problem{"an operation touches one client, and names it"};
}

std::optional<Problem> check_change(const Op& op, const Change& change) {
  if (!change.table) return Problem{"a change without a table"};
  if (change.cells.size() > Limits::cells_per_change) return Problem{"too many cells in a change"};
  std::set<const Column*> seen;
  for (auto& cell : change.cells) {
    if (!cell.column || change.table->find(cell.column->name) != cell.column)
      return Problem{"a cell of another table"};
    if (!seen.insert(cell.column).second)
      return Problem{name_of(*change.table, *cell.column) + " is written twice"};
    if (auto problem = check_cell(change, cell)) return problem;
  }
  if (auto problem = check_required(change)) return problem;
  if (auto problem = check_natural_key(change)) return problem;
  return check_owner(op, change);
}

}  // namespace

std::optional<Problem> check_value(const Table& table, const Column& column, const Value& value) {
  if (is_null(value)) return std::nullopt;
  if (column.stored_as_text()) return check_text(table, column, value);
  if (column.stored_as_id()) {
    if (std::holds_alternative<Id>(value)) return std::nullopt;
    return Problem{name_of(table, column) + " must be a reference"};
  }
  auto* number = std::get_if<std::int64_t>(&value);
  if (!number) return Problem{name_of(table, column) + " must be a number"};
  if (column.type == Type::flag && *number != 0 && *number != 1)
    return Problem{name_of(table, column) + " must be 0 or 1"};
  constexpr std::int64_t largest =
      1'000'000'000'000'000;  // 10 trillion euros in cents; keeps sums inside 64 bits
  if (*number > largest || *number < -largest)
    return Problem{name_of(table, column) + " is too large a number"};
  return std::nullopt;
}

std::optional<Problem> check_op(const Op& op) {
  if (op.id.is_nil() || op.author.is_nil()) return Problem{"an operation without id or author"};
  if (op.changes.empty()) return Problem{"an operation without changes"};
  if (op.changes.size() > Limits::changes_per_op)
    return Problem{"too many changes in one operation: split it"};
  if (op.tokens.size() > Limits::tokens_per_op) return Problem{"too many tokens in one operation"};
  for (auto& token : op.tokens)
    if (token.size() > Limits::token_bytes) return Problem{"a token larger than the limit"};
  std::set<std::pair<const Table*, Id>> rows;
  for (auto& change : op.changes) {
    if (auto problem = check_change(op, change)) return problem;
    if (!rows.emplace(change.table, change.row).second)
      return Problem{"one operation changes the same row twice"};
  }
  return std::nullopt;
}

}  // namespace giro
