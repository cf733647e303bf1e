#include "sync/actions/day.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include "sync/op/natural_key.hpp"
#include "sync/portfolio/overview.hpp"

namespace giro::actions {
namespace {

Id day_row(Device& device, std::string_view day_on) {
  return natural_id("work_day", {Value{device.user()}, Value{std::string(day_on)}});
}

Result<Draft> write_day(Device& device, std::string_view day_on, Fields fields) {
  auto id = day_row(device, day_on);
  Draft draft;
  if (device.row(*schema::find_table("work_day"), id)) {
    draft.changes.push_back(device.update("work_day", id, fields));
    if (draft.changes.front().cells.empty()) return Problem{"Non è cambiato niente."};
  } else {
    fields.emplace_back("user_id", device.user());
    fields.emplace_back("day_on", std::string(day_on));
    draft.changes.push_back(Device::insert("work_day", id, fields));
  }
  return draft;
}

std::vector<Id> ids(SQLite::Database& db, const char* sql, const Id& user, std::int64_t from_at,
                    std::int64_t until_at, std::string_view day_on) {
  SQLite::Statement query(db, sql);
  query.bind(":user", user.bytes.data(), static_cast<int>(user.bytes.size()));
  if (query.getIndex(":from_at") > 0) query.bind(":from_at", from_at);
  if (query.getIndex(":until_at") > 0) query.bind(":until_at", until_at);
  if (query.getIndex(":day_on") > 0) query.bind(":day_on", std::string(day_on));
  std::vector<Id> found;
  while (query.executeStep()) found.push_back(id_from_bytes(query.getColumn(0).getString()).value_or(Id{}));
  return found;
}

}  // namespace

Result<Draft> open_day(Device& device, std::string_view day_on, std::int64_t started_at) {
  return write_day(device, day_on, {{"started_at", started_at}});
}

Result<Draft> close_day(Device& device, std::string_view day_on, std::int64_t closed_at,
                        std::optional<std::int64_t> km, std::string_view note) {
  Fields fields{{"closed_at", closed_at}};
  if (km) fields.emplace_back("km", *km);
  if (!note.empty()) fields.emplace_back("note", std::string(note));
  return write_day(device, day_on, std::move(fields));
}

Result<Draft> reopen_day(Device& device, std::string_view day_on) {
  return write_day(device, day_on, {{"closed_at", Null{}}});
}

OpenItems day_open_items(SQLite::Database& db, const Id& user, std::string_view day_on) {
  auto day = day_number(day_on).value_or(0);
  auto time = company_time(db);
  auto from_at = time.at(day), until_at = time.at(day + 1);
  auto find = [&](const char* sql) { return ids(db, sql, user, from_at, until_at, day_on); };
  return {.without_exit = find("SELECT id FROM visit WHERE user_id = :user AND status = 'in_progress' AND "
                               "started_at < :until_at ORDER BY started_at"),
          .without_outcome =
              find("SELECT id FROM visit WHERE user_id = :user AND status = 'done' AND coalesce(outcome, '') "
                   "= '' AND started_at >= :from_at AND started_at < :until_at ORDER BY started_at"),
          .draft_orders =
              find("SELECT id FROM sales_order WHERE user_id = :user AND status = 'draft' ORDER BY id"),
          .planned_left =
              find("SELECT id FROM visit WHERE user_id = :user AND status = 'planned' AND planned_on = "
                   ":day_on ORDER BY position, id")};
}

}  // namespace giro::actions
