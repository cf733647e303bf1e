// Small reads that screens and forms share: choices, people, segments, tasks, who follows what. Each is one
// query; the thread of the connection.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "sync/base/company_time.hpp"
#include "sync/base/id.hpp"
#include "sync/domain/abc.hpp"
#include "sync/domain/vat_rule.hpp"
#include "sync/schema/schema.hpp"

namespace SQLite {
class Database;
}

namespace giro {

struct Named {
  Id id;
  std::string name;
};

/// What the company has set; nullopt: nothing.
std::optional<std::string> setting(SQLite::Database&, std::string_view code);
/// `abc_limits`, or 80/15/5.
AbcLimits abc_limits(SQLite::Database&);

struct ChoiceRow {
  std::string code, italian, english;
};
std::vector<ChoiceRow> choices_of(SQLite::Database&, std::string_view list);

/// Clients whose text matches an FTS5 expression (search_expression()).
std::set<Id> clients_matching(SQLite::Database&, const std::string& expression);

struct ClientName {
  Id id;
  std::string name, city, code;
};
/// The best few of them, with their names.
std::vector<ClientName> clients_like(SQLite::Database&, const std::string& expression, int most);

/// Assigned segments a user has on a day.
std::vector<Named> segments_of_user(SQLite::Database&, const Id& user, std::string_view day_on);

struct TaskRow {
  Id id, client;
  std::string title, due_on, client_name;
  bool done = false;
};
/// Open ones by due day, then those done since a moment.
std::vector<TaskRow> tasks_of(SQLite::Database&, const Id& user, std::int64_t since_at);

/// What people call the row of a table, or empty.
std::string name_of(SQLite::Database&, std::string_view table, const Id&);
/// Why a person is away on a day, or empty.
std::string absence_reason(SQLite::Database&, const Id& user, std::string_view day_on);
/// When the user closed the day, or 0.
std::int64_t day_closed_at(SQLite::Database&, const Id& user, std::string_view day_on);

std::vector<Named> active_agents(SQLite::Database&);
std::vector<Named> payment_terms(SQLite::Database&);
/// What a person may give beyond the valid discounts; nullopt: no limit was set.
std::optional<std::int64_t> discount_limit(SQLite::Database&, const Id& user);
/// How a client is taxed, if otherwise than its products.
ClientVat client_vat(SQLite::Database&, const Id& client);

struct ClientCounts {
  std::int64_t clients = 0, prospects = 0;
};
ClientCounts client_counts(SQLite::Database&);

struct AssignmentRow {
  Id id, user, segment;
  std::string user_name, role, from_on, to_on;
};
std::vector<AssignmentRow> assignments(SQLite::Database&);

struct SegmentRow {
  Id id;
  std::string name, code;
  std::int64_t clients = 0;
};
std::vector<SegmentRow> assigned_segments(SQLite::Database&);

/// A month of an agent up to a day: at least what this device knows, and what the office has computed; its
/// targets.
struct MonthFigures {
  std::int64_t visits = 0, turnover_cents = 0;
  std::optional<std::int64_t> target_visits, target_cents;
};
MonthFigures month_figures(SQLite::Database&, const CompanyTime&, const Id& user, std::int64_t day);

}  // namespace giro
