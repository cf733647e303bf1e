// What a person types on the command line or into a field: read exactly, or refused; never read as something
// else.
#include <SQLiteCpp/SQLiteCpp.h>

#include <catch2/catch.hpp>

#include "sync/actions/client.hpp"
#include "sync/schema/ddl.hpp"

using namespace giro;

namespace {

struct Typed {
  Typed() {
    for (auto name : {"setting", "client"}) db.exec(schema::create_table(*schema::find_table(name), ""));
  }

  std::string operator()(std::string_view column, std::string_view text) {
    auto& client = *schema::find_table("client");
    auto value = actions::parse_field(db, client, *client.find(column), text);
    return value.has_error() ? "refused" : to_text(*value);
  }

  SQLite::Database db{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
};

}  // namespace

TEST_CASE("Money and percentages are read as they are written here and abroad") {
  Typed typed;
  CHECK(typed("credit_limit_cents", "1.240,50") == "124050");
  CHECK(typed("credit_limit_cents", "1240.50") == "124050");
  CHECK(typed("credit_limit_cents", "1 240") == "124000");
  CHECK(typed("credit_limit_cents", "-0,5") == "-50");
  CHECK(typed("credit_limit_cents", ",5") == "50");
  CHECK(typed("discount1_bp", "5 %") == "500");
  CHECK(typed("credit_limit_cents", "") == "NULL");
}

TEST_CASE("What holds no number, or a sign, point or percent where none belongs, is no number") {
  Typed typed;
  for (auto text : {",", ".", "-", "%", " ", "-,", "- %", ".-5", "1.-5", "1%2", "%5", "12,5.0", "1,2,3",
                    "1.2.3", "--1", "+1", "1,005", "1e3", "99999999999999999999"}) {
    INFO(text);
    CHECK(typed("credit_limit_cents", text) == "refused");
  }
}

TEST_CASE("A reference to a row of any table is read as an id, and anything else is refused") {
  Typed typed;
  auto& conflict = *schema::find_table("conflict");
  auto& row = *conflict.find("row_ref_id");
  auto hex = std::string(32, 'a');
  CHECK(actions::parse_field(typed.db, conflict, row, hex).value() == Value(*id_from_hex(hex)));
  CHECK(actions::parse_field(typed.db, conflict, row, "C1").has_error());
}

TEST_CASE("A time of day has two digits each for hours, minutes and seconds, and no sign") {
  Typed typed;
  CHECK(actions::parse_instant(typed.db, "2026-11-19T14:05:09Z") == 1'795'097'109'000);
  CHECK(actions::parse_instant(typed.db, "2026-11-19 14:05") == 1'795'093'500'000);
  for (auto text :
       {"2026-11-19T-5:00", "2026-11-19T14:-5", "2026-11-19T14:05:-9", "2026-11-19T24:00", "2026-11-19T"}) {
    INFO(text);
    CHECK_FALSE(actions::parse_instant(typed.db, text));
  }
}
