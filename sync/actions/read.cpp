#include "sync/actions/read.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cctype>

#include "sync/base/assert.hpp"
#include "sync/portfolio/overview.hpp"

namespace giro::actions {
namespace {

constexpr std::size_t shortest_prefix = 8;

std::string quoted(std::string_view name) {
  return "\"" + std::string(name) + "\"";
}

/// Ids whose `column` is `name`, or whose hex begins with it; two are enough to know that it is not unique.
std::vector<Id> matches(SQLite::Database& db, const std::string& sql, std::string_view name) {
  SQLite::Statement query(db, sql + " LIMIT 2");
  query.bind(1, std::string(name));
  std::vector<Id> ids;
  while (query.executeStep()) ids.push_back(id_from_bytes(query.getColumn(0).getString()).value_or(Id{}));
  return ids;
}

bool is_hex(std::string_view text) {
  for (unsigned char c : text)
    if (!std::isxdigit(c)) return false;
  return !text.empty();
}

std::string lower_hex(std::string_view name) {
  std::string hex;
  for (unsigned char c : name)
    if (c != '-') hex += static_cast<char>(std::tolower(c));
  return hex;
}

}  // namespace

Value text_or_null(std::string_view text) {
  return text.empty() ? Value{} : Value{std::string(text)};
}

Result<RowView> RowView::load(Device& device, std::string_view table, const Id& id,
                              std::string_view missing) {
  RowView view;
  view.table_ = schema::find_table(table);
  GIRO_ASSERT(view.table_);
  auto cells = device.row(*view.table_, id);
  if (!cells) return Problem{std::string(missing)};
  view.id_ = id;
  view.cells_ = std::move(*cells);
  return view;
}

const Value& RowView::operator[](std::string_view column) const {
  auto index = table_->index_of(column);
  GIRO_ASSERT(index < cells_.size());
  return cells_[index];
}

schema::Role role_of(Device& device) {
  auto& users = *schema::find_table("app_user");
  auto user = device.row(users, device.user());
  auto name = user ? as_text((*user)[users.index_of("role")]) : std::string_view("agent");
  return schema::role_from_name(name).value_or(schema::agent);
}

std::string day_of(SQLite::Database& db, std::int64_t at) {
  return iso_day(company_time(db).day_of(at));
}

std::string provisional_number(const Id& order) {
  return "P-" + to_hex(order).substr(24);
}

Result<Id> find_row(SQLite::Database& db, std::string_view table_name, std::string_view name) {
  auto* table = schema::find_table(table_name);
  GIRO_ASSERT(table);
  auto from = "SELECT id FROM " + std::string(table_name);
  if (!table->human_key.empty()) {
    auto found = matches(db, from + " WHERE " + std::string(table->human_key) + " = ?1 COLLATE NOCASE", name);
    if (found.size() == 1) return found.front();
    if (found.size() > 1) return Problem{quoted(name) + " è di più righe: usa l'id."};
  }
  if (table_name == "sales_order" && name.starts_with("P-")) {
    auto found = matches(db, from + " WHERE lower(substr(hex(id), 25)) = ?1", lower_hex(name.substr(1)));
    if (found.size() == 1) return found.front();
  }
  auto hex = lower_hex(name);
  if (is_hex(hex) && hex.size() >= shortest_prefix && hex.size() <= 32) {
    auto found = matches(db, from + " WHERE lower(hex(id)) LIKE ?1 || '%'", hex);
    if (found.size() == 1) return found.front();
    if (found.size() > 1)
      return Problem{quoted(name) + " non basta a distinguere: scrivi più cifre dell'id."};
  }
  return Problem{quoted(name) + " non è su questo tablet: controlla il codice, oppure sincronizza."};
}

}  // namespace giro::actions
