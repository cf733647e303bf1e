#include <SQLiteCpp/SQLiteCpp.h>

#include <catch2/catch.hpp>
#include <set>

#include "sync/schema/ddl.hpp"

using namespace giro;

TEST_CASE("Every table of the schema can be created, indexed and viewed in SQLite") {
  SQLite::Database db(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  for (auto& table : schema::tables()) {
    INFO(table.name);
    CHECK_NOTHROW(db.exec(schema::create_table(table, "row_seq INTEGER, row_bucket INTEGER")));
    for (auto& sql : schema::create_indexes(table)) CHECK_NOTHROW(db.exec(sql));
    CHECK_NOTHROW(db.exec(schema::create_hex_view(table)));
    CHECK_NOTHROW(SQLite::Statement(db, schema::insert_statement(table, "row_seq, row_bucket", true)));
    CHECK_NOTHROW(SQLite::Statement(
        db, "SELECT " + schema::column_list(table, "t") + " FROM " + std::string(table.name) + " t"));
    CHECK_NOTHROW(SQLite::Statement(db, "SELECT * FROM hex_" + std::string(table.name)));
  }
}

TEST_CASE("Parents come before their parts, and every declared name exists") {
  std::set<std::string_view> seen;
  for (auto& table : schema::tables()) {
    INFO(table.name);
    CHECK(schema::find_table(table.name) == &table);
    CHECK(&schema::tables()[schema::table_number(table)] == &table);
    if (!table.human_key.empty()) CHECK(table.find(table.human_key));
    if (!table.parent.empty()) {
      REQUIRE(table.find(table.parent));
      CHECK(seen.contains(table.find(table.parent)->detail));
    }
    if (table.home == schema::Home::client && table.name != "client") CHECK(table.find("client_id"));
    if (table.home == schema::Home::user) CHECK(table.find("user_id"));
    seen.insert(table.name);
  }
}

TEST_CASE("References end in _id and name a table; columns of a group share policy and writers") {
  for (auto& table : schema::tables()) {
    for (auto& column : table.columns) {
      INFO(table.name << "." << column.name);
      CHECK(column.stored_as_id() == column.name.ends_with("_id"));
      if (column.stored_as_id() && !column.detail.empty()) CHECK(schema::find_table(column.detail));
      if (column.type == schema::Type::text) CHECK(column.limit > 0);
      for (auto& other : table.columns)
        if (!column.group.empty() && other.group == column.group) {
          CHECK(other.policy == column.policy);
          CHECK(other.writers == column.writers);
        }
    }
  }
}

TEST_CASE(
    "The schema only grows: what is new stands last, is never required of old devices, joins no old group") {
  std::uint32_t table_since = 1, newest = 1;
  for (auto& table : schema::tables()) {
    INFO(table.name);
    CHECK(table.since >= table_since);  // a table's number in a file never changes
    table_since = table.since;
    std::uint32_t column_since = table.since;
    for (auto& column : table.columns) {
      INFO(column.name);
      auto since = std::max(column.since, table.since);
      CHECK(since >= column_since);
      column_since = since;
      newest = std::max(newest, since);
      if (since > table.since) CHECK_FALSE(column.required);
      for (auto& other : table.columns)
        if (!column.group.empty() && other.group == column.group) CHECK(other.since == column.since);
    }
  }
  CHECK(newest == schema::version);  // no version without a change
  CHECK(schema::oldest_version <= schema::version);
}

TEST_CASE("Tables as of an earlier version lack what came later, and adding it makes them the same") {
  for (std::uint32_t from = 1; from < schema::version; ++from)
    for (auto& table : schema::tables()) {
      INFO(table.name << " from version " << from);
      SQLite::Database old(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE),
          fresh(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
      if (!table.known_at(from)) {
        CHECK(table.columns_at(from).empty());
        CHECK(schema::add_columns(table, from, schema::version).empty());
        continue;
      }
      for (auto* db : {&old, &fresh}) {
        auto at = db == &old ? from : schema::version;
        db->exec(schema::create_table(table, "", at));
        for (auto& sql : schema::create_indexes(table, at)) CHECK_NOTHROW(db->exec(sql));
        db->exec(schema::create_hex_view(table, at));
      }
      for (auto& sql : schema::add_columns(table, from, schema::version)) CHECK_NOTHROW(old.exec(sql));
      auto columns = [&](SQLite::Database& db) {
        std::string names;
        SQLite::Statement rows(db, "SELECT name, type FROM pragma_table_info(?)");
        for (rows.bind(1, std::string(table.name)); rows.executeStep();)
          names += rows.getColumn(0).getString() + " " + rows.getColumn(1).getString() + "\n";
        SQLite::Statement view(db, "SELECT name FROM pragma_table_info(?)");
        for (view.bind(1, "hex_" + std::string(table.name)); view.executeStep();)
          names += view.getColumn(0).getString() + "\n";
        return names;
      };
      CHECK(columns(old) == columns(fresh));
    }
}
