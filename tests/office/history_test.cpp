// History of cells: who, when, from, to; a bounded part of it travels (sync/MERGE.md §8).
#include <catch2/catch.hpp>

#include "sync/base/limits.hpp"
#include "tests/office/support.hpp"

using namespace giro;
using namespace giro::test;

namespace {

struct Phonebook : Company {
  Phonebook() : ada(*this, "ada"), bea(*this, "bea"), c1(id("c1")) {
    ada.sync();
    bea.sync();
  }
  void writes(std::string_view column, std::string value) {
    ada.save(c1, {ada.update("client", c1, {{column, Value(value)}})});
    environment.pass(60'000);
    ada.sync();
  }
  std::vector<std::string> history(const Tablet& tablet, std::string_view column) const {
    std::map<std::int64_t, std::string> found;
    for (auto& [row, held] : tablet.rows)
      if (!held.dead && held.table->name == "cell_history" && held.cells.at("column_name") == text(column))
        found[as_int(held.cells.at("changed_at"))] = as_text(held.cells.at("to_value"));
    std::vector<std::string> values;
    for (auto& [at, value] : found) values.push_back(value);
    return values;
  }
  Tablet ada, bea;
  Id c1;
};

constexpr auto most = static_cast<int>(Limits::history_per_cell);

}  // namespace

TEST_CASE_METHOD(Phonebook, "§8.1 a change of a client's data is history: who, when, device, from, to") {
  writes("phone", "2");
  auto records = rows("cell_history", "row_ref_id", c1);
  REQUIRE(records.size() == 1);
  auto cell_of = [&](std::string_view column) { return cell("cell_history", records[0], column); };
  CHECK(cell_of("from_value") == text("1"));
  CHECK(cell_of("to_value") == text("2"));
  CHECK(cell_of("user_id") == Value(id("ada")));
  CHECK(cell_of("device_id") == Value(ada.device));
  CHECK(as_int(cell_of("changed_at")) > 0);
}

TEST_CASE_METHOD(Phonebook,
                 "§8.2 the latest changes of each field travel, and a full list leaves the oldest behind") {
  std::vector<std::string> written;
  for (int i = 0; i < most + 3; ++i) writes("phone", written.emplace_back("0" + std::to_string(100 + i)));
  writes("email", "a@b.it");
  bea.sync();
  std::vector<std::string> latest(written.end() - most, written.end());
  CHECK(history(ada, "phone") == latest);
  CHECK(history(bea, "phone") == latest);
  CHECK(history(bea, "email") == std::vector<std::string>{"a@b.it"});
}

TEST_CASE_METHOD(Phonebook, "§8.3 what no longer travels is not lost: the office keeps it") {
  for (int i = 0; i < most + 3; ++i) writes("phone", "0" + std::to_string(100 + i));
  int kept = 0;
  for (auto& head : store->snapshot()->of_client(c1, schema::find_table("cell_history"))) {
    ++kept;
    CHECK_FALSE(is_null(store->snapshot()->row(head.id)->cell("to_value")));
  }
  CHECK(kept == most + 3);
}

TEST_CASE_METHOD(Phonebook, "§8.4 a value that lost is no history: it never was the office's") {
  ada.save(c1, {ada.update("client", c1, {{"phone", text("ada")}})});
  environment.pass(60'000);
  bea.save(c1, {bea.update("client", c1, {{"phone", text("bea")}})});
  bea.sync();
  ada.sync();
  CHECK(history(ada, "phone") == std::vector<std::string>{"bea"});
  CHECK(rows("conflict", "column_name", text("phone")).size() == 1);
}
