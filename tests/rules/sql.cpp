// SQL lives in few, named places. A new place is a decision: it is added here, on purpose, or the query
// moves.
#include <algorithm>
#include <catch2/catch.hpp>
#include <regex>

#include "tests/rules/source_tree.hpp"

using namespace giro::rules;

namespace {

const std::vector<std::string> places_of_sql{
    "sync/wire/ddl",     // both databases' tables, derived from the schema
    "sync/schema/ddl",   // the same
    "sync/device/",      // outbox and replica
    "sync/actions/",     // what an action looks up before it writes
    "sync/figures/",     // figures, from both sides
    "sync/portfolio/",   // lists and cards, from both sides
    "server/office/",    // the store
    "server/accounts/",  // the account store
    "tests/",
};

bool is_place_of_sql(const SourceFile& file) {
  return file.is("sql") ||
         std::ranges::any_of(places_of_sql, [&](const auto& p) { return file.path.starts_with(p); });
}

/// A string that begins like a statement: keyword and what must follow it.
const std::regex statement{
    R"re("\(?\s*(SELECT\s+\S+|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|REPLACE\s+INTO|)re"
    R"re((CREATE|DROP|ALTER)\s+(VIRTUAL\s+|UNIQUE\s+|TEMP\s+)?(TABLE|INDEX|VIEW|TRIGGER)|PRAGMA\s+\w|)re"
    R"re(WITH\s+\w+\s+AS\s*\(|ATTACH\s|BEGIN\s+IMMEDIATE))re",
    std::regex::icase};

}  // namespace

TEST_CASE("SQL text stands only in its named places") {
  for (const auto& file : source_tree()) {
    if (!(file.is_cpp() || file.is("qml") || file.is("js")) || is_place_of_sql(file)) continue;
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
      INFO(file.path << ":" << i + 1 << ": " << file.lines[i]);
      CHECK_FALSE(std::regex_search(code_of(file.lines[i]), statement));
    }
  }
}

TEST_CASE("the SQL rule recognises statements and leaves prose alone") {
  CHECK(std::regex_search(R"(run("SELECT id FROM client"))", statement));
  CHECK(std::regex_search(R"x(R"(insert into note)x", statement));
  CHECK(std::regex_search(R"("PRAGMA user_version")", statement));
  CHECK_FALSE(std::regex_search(R"("Update the app")", statement));
  CHECK_FALSE(std::regex_search(R"("Delete")", statement));
}
