#include "sync/merge/merge_unit.hpp"

#include <algorithm>

#include "sync/base/whole_number.hpp"

namespace giro::merge {
namespace {

std::string_view key_of(const schema::Column& column) {
  return column.group.empty() ? column.name : column.group;
}

std::string escaped(std::string_view text) {
  std::string out;
  for (char c : text) {
    if (c == '\\' || c == '\n') out += '\\';
    out += c == '\n' ? 'n' : c;
  }
  return out;
}

std::string unescaped(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    bool escape = text[i] == '\\' && i + 1 < text.size();
    if (escape) ++i;
    out += escape && text[i] == 'n' ? '\n' : text[i];
  }
  return out;
}

/// What to_text made of a value of this column; NULL when it cannot be.
Value parsed(const schema::Column& column, std::string_view text) {
  if (column.stored_as_text()) return std::string(text);
  if (column.stored_as_id()) {
    auto id = id_from_hex(text);
    return id ? Value(*id) : Value();
  }
  auto number = whole_number(text);
  return number ? Value(*number) : Value();
}

}  // namespace

std::vector<MergeUnit> merge_units(const Change& change, std::uint32_t first_number) {
  std::vector<MergeUnit> units;
  for (auto& cell : change.cells) {
    auto unit = std::ranges::find(units, key_of(*cell.column), &MergeUnit::key);
    if (unit == units.end()) {
      units.push_back(
          {.key = key_of(*cell.column), .policy = cell.column->policy, .cells = {}, .numbers = {}});
      unit = std::prev(units.end());
    }
    unit->cells.push_back(&cell);
    unit->numbers.push_back(first_number++);
  }
  return units;
}

void complete_groups(Change& change, const std::vector<Value>& shown) {
  if (change.kind != Change::Kind::update) return;
  for (std::size_t i = 0, written = change.cells.size(); i < written; ++i) {
    auto group = change.cells[i].column->group;
    if (group.empty()) continue;
    for (auto* column : unit_columns(*change.table, group)) {
      auto& value = shown.at(change.table->index_of(column->name));
      if (!change.find(column->name)) change.cells.push_back({column, value, value});
    }
  }
}

std::uint32_t numbers_taken(const Change& change) {
  return change.kind == Change::Kind::remove ? 1 : static_cast<std::uint32_t>(change.cells.size());
}

std::vector<const schema::Column*> unit_columns(const schema::Table& table, std::string_view key) {
  std::vector<const schema::Column*> columns;
  for (auto& column : table.columns)
    if (key_of(column) == key) columns.push_back(&column);
  return columns;
}

Value unit_text(std::string_view key, const std::vector<ColumnValue>& values) {
  if (values.size() == 1 && values.front().first->name == key) {
    auto& value = values.front().second;
    return is_null(value) ? Value() : Value(to_text(value));
  }
  std::string text;
  for (auto& [column, value] : values) {
    if (is_null(value)) continue;
    if (!text.empty()) text += '\n';
    text.append(column->name).append("=").append(escaped(to_text(value)));
  }
  return text.empty() ? Value() : Value(text);
}

std::vector<ColumnValue> unit_values(const schema::Table& table, std::string_view key, const Value& text) {
  std::vector<ColumnValue> values;
  for (auto* column : unit_columns(table, key)) values.emplace_back(column, Value());
  if (values.size() == 1 && values.front().first->name == key) {
    if (!is_null(text)) values.front().second = parsed(*values.front().first, as_text(text));
    return values;
  }
  auto rest = as_text(text);
  while (!rest.empty()) {
    auto line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
    auto equals = line.find('=');
    if (equals == line.npos) continue;
    for (auto& [column, value] : values)
      if (column->name == line.substr(0, equals)) value = parsed(*column, unescaped(line.substr(equals + 1)));
  }
  return values;
}

}  // namespace giro::merge
