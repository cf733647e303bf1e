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
