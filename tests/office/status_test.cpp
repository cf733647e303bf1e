// Every status change of every role against one declared table: any change of the rules shows here, and in
// sync/MERGE.md §3, which must hold the same lines.
#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

#include "sync/merge/status_rule.hpp"

using namespace giro;

namespace {

/// Who, per pair: `.` nobody, F everybody in the field and the office, O office (manager, back office,
/// admin), A agent and office, C office and credit, D agent, office and credit, U office always and agent for
/// one's own of the same day.
struct Declared {
  std::string_view row, table, lines;
};

constexpr Declared declared[] = {
    {"§3.1", "visit", R"(
| visit       | planned | in_progress | done | skipped | cancelled |
|-------------|---------|-------------|------|---------|-----------|
| planned     | .       | F           | F    | F       | F         |
| in_progress | .       | .           | F    | .       | F         |
| done        | .       | U           | .    | .       | O         |
| skipped     | U       | .           | .    | .       | O         |
| cancelled   | .       | .           | .    | .       | .         |
)"},
    {"§3.2", "sales_order", R"(
| sales_order | draft | submitted | held | confirmed | in_delivery | delivered | invoiced | cancelled |
|-------------|-------|-----------|------|-----------|-------------|-----------|----------|-----------|
| draft       | .     | A         | .    | .         | .           | .         | .        | A         |
| submitted   | .     | .         | C    | O         | .           | .         | .        | D         |
| held        | .     | C         | .    | O         | .           | .         | .        | D         |
| confirmed   | .     | .         | .    | .         | O           | O         | .        | O         |
| in_delivery | .     | .         | .    | .         | .           | O         | .        | .         |
| delivered   | .     | .         | .    | .         | .           | .         | O        | .         |
| invoiced    | .     | .         | .    | .         | .           | .         | .        | .         |
| cancelled   | .     | .         | .    | .         | .           | .         | .        | .         |
)"},
    {"§3.3", "request", R"(
| request   | open | answered | closed | cancelled |
|-----------|------|----------|--------|-----------|
| open      | .    | F        | F      | F         |
| answered  | F    | .        | F      | .         |
| closed    | O    | .        | .      | .         |
| cancelled | .    | .        | .      | .         |
)"},
    {"§3.4", "task", R"(
| task      | open | done | cancelled |
|-----------|------|------|-----------|
| open      | .    | F    | F         |
| done      | F    | .    | .         |
| cancelled | F    | .    | .         |
)"},
    {"§3.5", "conflict", R"(
| conflict    | open | decided | kept_mine | kept_office | edited | seen |
|-------------|------|---------|-----------|-------------|--------|------|
| open        | .    | .       | F         | F           | F      | .    |
| decided     | .    | .       | F         | F           | F      | F    |
| kept_mine   | .    | .       | .         | .           | .      | .    |
| kept_office | .    | .       | .         | .           | .      | .    |
| edited      | .    | .       | .         | .           | .      | .    |
| seen        | .    | .       | F         | F           | F      | .    |
)"},
    {"§3.11", "payment_promise", R"(
| payment_promise | open | kept | broken |
|-----------------|------|------|--------|
| open            | .    | F    | F      |
| kept            | F    | .    | .      |
| broken          | F    | F    | .      |
)"},
    {"§3.15", "payment", R"(
| payment   | collected | cleared |
|-----------|-----------|---------|
| collected | .         | C       |
| cleared   | .         | .       |
)"},
    {"§3.13", "client", R"(
| client   | active | lead | prospect | former | partner |
|----------|--------|------|----------|--------|---------|
| active   | .      | O    | O        | O      | O       |
| lead     | O      | .    | F        | F      | O       |
| prospect | O      | F    | .        | F      | O       |
| former   | O      | F    | F        | .      | O       |
| partner  | O      | O    | O        | O      | .       |
)"},
};

/// First statuses, in the same letters.
constexpr Declared beginnings[] = {
    {"§3.6", "visit", "| visit | planned F | in_progress F | done F | skipped F | cancelled . |"},
    {"§3.7", "sales_order",
     "| sales_order | draft A | submitted A | held . | confirmed . | in_delivery . | delivered . | invoiced "
     ". "
     "| cancelled . |"},
    {"§3.8", "request", "| request | open F | answered . | closed . | cancelled . |"},
    {"§3.9", "task", "| task | open F | done F | cancelled . |"},
    {"§3.10", "conflict",
     "| conflict | open . | decided . | kept_mine . | kept_office . | edited . | seen . |"},
    {"§3.12", "payment_promise", "| payment_promise | open F | kept . | broken . |"},
    {"§3.16", "payment", "| payment | collected F | cleared C |"},
    {"§3.14", "client", "| client | active O | lead F | prospect F | former O | partner O |"},
};

std::vector<std::string> words(const std::string& line) {
  std::istringstream in(line);
  std::vector<std::string> found;
  for (std::string word; in >> word;)
    if (word.front() != '|') found.push_back(word);
  return found;
}

std::vector<std::vector<std::string>> matrix(std::string_view text) {
  std::istringstream in{std::string(text)};
  std::vector<std::vector<std::string>> rows;
  for (std::string line; std::getline(in, line);)
    if (auto found = words(line); !found.empty()) rows.push_back(std::move(found));
  return rows;
}

bool allows(char letter, const merge::StatusCase& who) {
  using namespace schema;
  bool office = (who.role & office_roles) != 0;
  switch (letter) {
    case 'F':
      return (who.role & field_roles) != 0;
    case 'O':
      return office;
    case 'A':
      return office || who.role == agent;
    case 'C':
      return office || who.role == credit;
    case 'D':
      return office || who.role == agent || who.role == credit;
    case 'U':
      return office || (who.role == agent && who.own && who.same_day);
    default:
      return false;
  }
}

constexpr schema::Role roles[] = {schema::agent,  schema::manager, schema::back_office,
                                  schema::credit, schema::admin,   schema::service};

std::vector<std::string> statuses_of(std::string_view table) {
  auto& declared_table = *schema::find_table(table);
  auto* column = declared_table.find(merge::guarded_column(table));
  std::string list(column->detail);
  std::ranges::replace(list, '|', ' ');
  return words(list);
}

}  // namespace

TEST_CASE(
    "every status change, of every role, is what the declared tables say (§3.1–§3.5, §3.11, §3.13, §3.15)") {
  for (auto& [row, table, lines] : declared) {
    auto cells = matrix(lines);
    auto statuses = statuses_of(table);
    REQUIRE(cells.size() == statuses.size() + 1);
    REQUIRE(std::vector(cells[0].begin() + 1, cells[0].end()) == statuses);
    for (std::size_t from = 0; from < statuses.size(); ++from) {
      REQUIRE(cells[from + 1][0] == statuses[from]);
      for (std::size_t to = 0; to < statuses.size(); ++to)
        for (auto role : roles)
          for (bool own : {false, true})
            for (bool same_day : {false, true}) {
              merge::StatusCase who{.role = role, .own = own, .same_day = same_day};
              INFO(row << " " << table << ": " << statuses[from] << " → " << statuses[to] << " by "
                       << schema::role_name(role) << (own ? ", own" : "") << (same_day ? ", same day" : ""));
              CHECK(merge::may_change_status(table, statuses[from], statuses[to], who) ==
                    allows(cells[from + 1][to + 1][0], who));
            }
    }
  }
}

TEST_CASE(
    "every first status, of every role, is what the declared table says (§3.6–§3.10, §3.12, §3.14, §3.16)") {
  for (auto& [row, table, line] : beginnings) {
    auto cells = words(std::string(line));
    auto statuses = statuses_of(table);
    REQUIRE(cells.size() == 2 * statuses.size() + 1);
    for (std::size_t i = 0; i < statuses.size(); ++i) {
      REQUIRE(cells[1 + 2 * i] == statuses[i]);
      for (auto role : roles) {
        INFO(row << " " << table << " begins " << statuses[i] << " by " << schema::role_name(role));
        CHECK(merge::may_begin_with(table, statuses[i], role) == allows(cells[2 + 2 * i][0], {.role = role}));
      }
    }
  }
}

TEST_CASE("statuses nobody declared are no statuses: no change to, from or between them") {
  for (auto& [row, table, lines] : declared)
    for (auto& status : statuses_of(table))
      for (auto unknown : {"", "lost", "open|done", "DONE"}) {
        merge::StatusCase who{.role = schema::manager, .own = true, .same_day = true};
        CHECK_FALSE(merge::may_change_status(table, status, unknown, who));
        bool first_of_a_client = table == "client" && std::string_view(unknown).empty();
        CHECK(merge::may_change_status(table, unknown, status, who) == first_of_a_client);
        CHECK_FALSE(merge::may_begin_with(table, unknown, schema::manager));
      }
  CHECK_FALSE(merge::may_change_status("contact", "active", "former", {.role = schema::manager}));
  CHECK(merge::guarded_column("contact").empty());
}

TEST_CASE("a conflict may be decided while it is open, decided by the rule or seen; never twice (§6.3)") {
  for (auto state : {"open", "decided", "seen"}) CHECK(merge::is_unresolved(state));
  for (auto state : {"kept_mine", "kept_office", "edited", ""}) CHECK_FALSE(merge::is_unresolved(state));
}

TEST_CASE("MERGE.md §3 holds these very tables") {
  std::ifstream file(GIRO_ROOT "/sync/MERGE.md");
  REQUIRE(file);
  std::stringstream text;
  text << file.rdbuf();
  for (auto& [row, table, lines] : declared) {
    INFO(row << ": the lines of " << table << " are not those of the test");
    CHECK(text.str().find(lines.substr(1)) != std::string::npos);
  }
  for (auto& [row, table, line] : beginnings) {
    INFO(row << ": " << line);
    CHECK(text.str().find(std::string(line)) != std::string::npos);
  }
}
