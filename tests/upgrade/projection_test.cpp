// Property: whatever the office holds arrives on every tablet as far as both sides know it, for every pair of
// versions; what one of them does not know is absent, and arrives when it does.
#include <SQLiteCpp/SQLiteCpp.h>

#include <catch2/catch.hpp>

#include "tests/scenario/person.hpp"
#include "tests/support/random_op.hpp"

namespace giro::scenario {
namespace {

/// Tables whose random rows would change who sees what, or that only the office writes.
bool may_be_random(const schema::Table& table) {
  constexpr std::string_view fixed[] = {"app_user",     "assignment", "segment",
                                        "segmentation", "setting",    "client"};
  return table.writers != schema::nobody && std::ranges::find(fixed, table.name) == std::end(fixed);
}

/// A row of every table and random values in it, all of them of client c1 or user Ada.
std::vector<Id> fill(Company& company) {
  std::vector<Id> rows;
  for (auto& table : schema::tables()) {
    if (!may_be_random(table)) continue;
    test::Named cells;
    for (auto& column : table.columns) {
      if (column.policy == schema::Policy::derived) continue;
      auto value = test::random_value(company.environment, column);
      if (column.name == "client_id") value = company.id("c1");
      if (column.name == "user_id") value = company.id("ada");
      if (column.name == "segment_id" && table.home == schema::Home::segment) value = company.id("north");
      cells.emplace_back(column.name, value);
    }
    auto value_of = [&](std::string_view name) {
      auto found = std::ranges::find(cells, name, &std::pair<std::string_view, Value>::first);
      return found == cells.end() ? Value() : found->second;
    };
    rows.push_back(table.natural_key.empty() ? company.environment.mint() : natural_id(table, value_of));
    company.put(table.name, rows.back(), cells);
  }
  auto client = schema::find_table("client");
  for (auto& column : client->columns)
    if (column.name != "segment_id" && column.name != "code")
      company.put("client", company.id("c1"),
                  {{column.name, test::random_value(company.environment, column)}});
  rows.push_back(company.id("c1"));
  return rows;
}

/// Every row stands on the tablet with the columns of this version, and nothing newer.
void check_arrived(Person& person, Company& company, const std::vector<Id>& rows, std::uint32_t version) {
  auto snapshot = company.store->snapshot();
  for (auto& id : rows) {
    auto row = snapshot->row(id);
    REQUIRE(row);
    auto& table = *row->head.table;
    INFO(table.name << " at version " << version);
    auto shown = person.device().row(table, id);
    REQUIRE(shown.has_value() == table.known_at(version));
    if (!shown) continue;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      INFO(table.columns[i].name);
      CHECK((*shown)[i] == (table.columns[i].since <= version ? row->cells[i] : Value()));
    }
  }
}

}  // namespace

TEST_CASE("random rows arrive whole on every tablet, as far as it and the office know them") {
  auto office = GENERATE(range(1U, schema::version + 1));
  auto tablet = GENERATE(range(1U, schema::version + 1));
  INFO("office " << office << ", tablet " << tablet);
  Company company;
  auto rows = fill(company);
  company.updates(office);
  Person ada(company, "ada", schema::agent, tablet);
  ada.syncs();
  check_arrived(ada, company, rows, std::min(office, tablet));

  company.updates(schema::version);
  ada.syncs();
  check_arrived(ada, company, rows, tablet);
  ada.updates(schema::version);
  ada.syncs();
  check_arrived(ada, company, rows, schema::version);
}

}  // namespace giro::scenario
