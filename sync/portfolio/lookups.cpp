#include "sync/portfolio/lookups.hpp"

#include "sync/portfolio/client_vat.sql.hpp"
#include "sync/portfolio/month_figures.sql.hpp"
#include "sync/portfolio/select.hpp"

namespace giro {
namespace {

std::vector<Named> named(Select& query) {
  std::vector<Named> found;
  while (query.step()) {
    auto& row = found.emplace_back();
    query.read(row.id, row.name);
  }
  return found;
}

template <typename Field>
Field first(Select& query, Field otherwise) {
  if (query.step()) query.read(otherwise);
  return otherwise;
}

}  // namespace

std::optional<std::string> setting(SQLite::Database& db, std::string_view code) {
  Select query(db, "SELECT content FROM setting WHERE code = :code");
  query.bind(":code", code);
  std::string content;
  if (!query.step()) return std::nullopt;
  query.read(content);
  return content;
}

AbcLimits abc_limits(SQLite::Database& db) {
  return read_abc_limits(setting(db, "abc_limits").value_or(""));
}

std::vector<ChoiceRow> choices_of(SQLite::Database& db, std::string_view list) {
  Select query(
      db,
      "SELECT code, coalesce(label_it, code), coalesce(nullif(label_en, ''), label_it, code) FROM choice"
      " WHERE list = :list AND coalesce(active, 1) <> 0 ORDER BY rank IS NULL, rank, label_it");
  query.bind(":list", list);
  std::vector<ChoiceRow> found;
  while (query.step()) {
    auto& row = found.emplace_back();
    query.read(row.code, row.italian, row.english);
  }
  return found;
}

std::set<Id> clients_matching(SQLite::Database& db, const std::string& expression) {
  Select query(db,
               "SELECT t.client_id FROM client_search s JOIN client_text t ON t.key = s.rowid"
               " WHERE client_search MATCH :words");
  query.bind(":words", expression);
  std::set<Id> found;
  while (query.step()) {
    Id id;
    query.read(id);
    found.insert(id);
  }
  return found;
}

std::vector<ClientName> clients_like(SQLite::Database& db, const std::string& expression, int most) {
  Select query(
      db,
      "SELECT c.id, coalesce(nullif(c.trade_name, ''), c.legal_name), coalesce(c.city, ''), coalesce(c.code, "
      "'')"
      " FROM client_search s JOIN client_text t ON t.key = s.rowid JOIN client c ON c.id = t.client_id"
      " WHERE client_search MATCH :words ORDER BY s.rank LIMIT :most");
  query.bind(":words", expression).bind(":most", std::int64_t{most});
  std::vector<ClientName> found;
  while (query.step()) {
    auto& row = found.emplace_back();
    query.read(row.id, row.name, row.city, row.code);
  }
  return found;
}

std::vector<Named> segments_of_user(SQLite::Database& db, const Id& user, std::string_view day_on) {
  Select query(db,
               "SELECT DISTINCT s.id, s.name FROM assignment a JOIN segment s ON s.id = a.segment_id WHERE "
               "a.user_id = :user"
               " AND (a.valid_from IS NULL OR a.valid_from <= :on_day) AND (a.valid_to IS NULL OR :on_day < "
               "a.valid_to)"
               " ORDER BY s.name");
  query.bind(":user", user).bind(":on_day", day_on);
  return named(query);
}

std::vector<TaskRow> tasks_of(SQLite::Database& db, const Id& user, std::int64_t since_at) {
  Select query(
      db,
      "SELECT t.id, t.client_id, t.title, coalesce(t.due_on, ''), coalesce(nullif(c.trade_name, ''), "
      "c.legal_name, ''),"
      " t.status = 'done' FROM task t LEFT JOIN client c ON c.id = t.client_id WHERE t.user_id = :user"
      " AND (t.status = 'open' OR (t.status = 'done' AND t.done_at >= :since_at))"
      " ORDER BY t.status = 'done', t.due_on IS NULL, t.due_on, t.id LIMIT 20");
  query.bind(":user", user).bind(":since_at", since_at);
  std::vector<TaskRow> found;
  while (query.step()) {
    auto& row = found.emplace_back();
    query.read(row.id, row.client, row.title, row.due_on, row.client_name, row.done);
  }
  return found;
}

std::string name_of(SQLite::Database& db, std::string_view table_name, const Id& id) {
  auto* table = schema::find_table(table_name);
  if (!table) return {};
  for (auto column : {"name", "trade_name", "legal_name", "code", "number"}) {
    if (!table->find(column)) continue;
    Select query(db,
                 "SELECT " + std::string(column) + " FROM " + std::string(table->name) + " WHERE id = :id");
    query.bind(":id", id);
    if (auto found = first<std::string>(query, {}); !found.empty()) return found;
  }
  return {};
}

std::string absence_reason(SQLite::Database& db, const Id& user, std::string_view day_on) {
  Select query(db,
               "SELECT reason FROM absence WHERE user_id = :user AND from_on <= :on_day"
               " AND coalesce(to_on, :on_day) >= :on_day ORDER BY from_on DESC LIMIT 1");
  query.bind(":user", user).bind(":on_day", day_on);
  return first<std::string>(query, {});
}

std::int64_t day_closed_at(SQLite::Database& db, const Id& user, std::string_view day_on) {
  Select query(db, "SELECT closed_at FROM work_day WHERE user_id = :user AND day_on = :on_day");
  query.bind(":user", user).bind(":on_day", day_on);
  return first<std::int64_t>(query, 0);
}

std::vector<Named> active_agents(SQLite::Database& db) {
  Select query(
      db, "SELECT id, name FROM app_user WHERE role = 'agent' AND coalesce(active, 1) <> 0 ORDER BY name");
  return named(query);
}

std::vector<Named> payment_terms(SQLite::Database& db) {
  Select query(db, "SELECT id, coalesce(name, code) FROM payment_term ORDER BY name, code");
  return named(query);
}

std::optional<std::int64_t> discount_limit(SQLite::Database& db, const Id& user) {
  Select query(db, "SELECT discount_limit_bp FROM app_user WHERE id = :user");
  query.bind(":user", user);
  return first<std::optional<std::int64_t>>(query, std::nullopt);
}

ClientVat client_vat(SQLite::Database& db, const Id& client) {
  Select query(db, sql::client_vat);
  query.bind(":client", client);
  ClientVat vat;
  if (query.step())
    query.read(vat.code.id, vat.code.rate_bp, vat.code.natura, vat.intent_letter, vat.intent_until);
  return vat;
}

ClientCounts client_counts(SQLite::Database& db) {
  Select query(db,
               "SELECT coalesce(sum(coalesce(relationship, '') NOT IN ('prospect', 'lead')), 0),"
               " coalesce(sum(relationship IN ('prospect', 'lead')), 0) FROM client");
  ClientCounts counts;
  if (query.step()) query.read(counts.clients, counts.prospects);
  return counts;
}

std::vector<AssignmentRow> assignments(SQLite::Database& db) {
  Select query(
      db,
      "SELECT a.id, a.user_id, a.segment_id, coalesce(u.name, ''), a.role, coalesce(a.valid_from, ''),"
      " coalesce(a.valid_to, '') FROM assignment a LEFT JOIN app_user u ON u.id = a.user_id"
      " ORDER BY a.role, u.name, a.valid_from");
  std::vector<AssignmentRow> found;
  while (query.step()) {
    auto& row = found.emplace_back();
    query.read(row.id, row.user, row.segment, row.user_name, row.role, row.from_on, row.to_on);
  }
  return found;
}

std::vector<SegmentRow> assigned_segments(SQLite::Database& db) {
  Select query(
      db,
      "SELECT s.id, s.name, s.code, (SELECT count(*) FROM client c WHERE c.segment_id = s.id) FROM segment s"
      " JOIN segmentation g ON g.id = s.segmentation_id WHERE g.is_assignment <> 0 ORDER BY s.name, s.code");
  std::vector<SegmentRow> found;
  while (query.step()) {
    auto& row = found.emplace_back();
    query.read(row.id, row.name, row.code, row.clients);
  }
  return found;
}

MonthFigures month_figures(SQLite::Database& db, const CompanyTime& time, const Id& user, std::int64_t day) {
  Select query(db, sql::month_figures);
  query.bind(":user", user).bind(":month", std::string_view(iso_day(day)).substr(0, 7));
  query.bind(":from_at", time.at(end_of_month(day, -1) + 1)).bind(":until_at", time.at(day + 1));
  MonthFigures month;
  if (query.step()) query.read(month.visits, month.turnover_cents, month.target_visits, month.target_cents);
  return month;
}

}  // namespace giro
