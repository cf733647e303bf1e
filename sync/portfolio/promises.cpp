#include "sync/portfolio/promises.hpp"

#include "sync/base/company_time.hpp"
#include "sync/portfolio/open_requests.sql.hpp"
#include "sync/portfolio/open_tasks.sql.hpp"
#include "sync/portfolio/select.hpp"

namespace giro {
namespace {

void bind_until(Select& query, Owed owed, std::string_view day_on) {
  auto day = day_number(day_on);
  if (owed == Owed::open || !day)
    query.bind(":until_on", std::optional<std::int64_t>{});
  else
    query.bind(":until_on", iso_day(owed == Owed::due ? *day : *day - 1));
}

}  // namespace

std::optional<Owed> owed_named(std::string_view word) {
  if (word == "open") return Owed::open;
  if (word == "due") return Owed::due;
  return word == "late" ? std::optional(Owed::late) : std::nullopt;
}

std::vector<Task> open_tasks(SQLite::Database& db, std::optional<Id> user, Owed owed,
                             std::string_view day_on) {
  Select query(db, sql::open_tasks);
  query.bind(":user", user);
  bind_until(query, owed, day_on);
  std::vector<Task> found;
  while (query.step()) {
    auto& t = found.emplace_back();
    query.read(t.id, t.client, t.user, t.title, t.due_on, t.client_name, t.client_code, t.user_name);
  }
  return found;
}

std::vector<ClientRequest> open_requests(SQLite::Database& db, std::optional<Id> user, Owed owed,
                                         std::string_view day_on) {
  Select query(db, sql::open_requests);
  query.bind(":user", user);
  bind_until(query, owed, day_on);
  std::vector<ClientRequest> found;
  while (query.step()) {
    auto& r = found.emplace_back();
    query.read(r.id, r.client, r.assignee, r.kind, r.body, r.status, r.opened_on, r.due_on, r.answer,
               r.client_name, r.client_code);
  }
  return found;
}

}  // namespace giro
