// An update that does not come to its end: the battery goes at every single statement of opening; and the
// disk fails at its steps, in every way a disk can.
#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <csignal>
#include <functional>

#include "server/office/office_file.hpp"
#include "tests/support/cut.hpp"
#include "tests/upgrade/kept.hpp"

namespace giro::test {
namespace {

int statements_left = 0;

int count_statement(unsigned, void*, void*, void*) {
  if (--statements_left == 0) raise(SIGKILL);
  return 0;
}

int watch(sqlite3* db, char**, const sqlite3_api_routines*) {
  return sqlite3_trace_v2(db, SQLITE_TRACE_STMT, count_statement, nullptr);
}

/// Does `open` in another process that is killed at its n-th statement. False: it ended before.
bool is_killed_at(int n, const std::function<void()>& open) {
  auto child = fork();
  if (child == 0) {
    statements_left = n;
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(watch));
    open();
    _exit(0);
  }
  int status = 0;
  REQUIRE(waitpid(child, &status, 0) == child);
  REQUIRE((WIFSIGNALED(status) || WEXITSTATUS(status) == 0));
  return WIFSIGNALED(status);
}

std::int64_t layout(const std::filesystem::path& file) {
  return SQLite::Database(file.string(), SQLite::OPEN_READWRITE).execAndGet("PRAGMA user_version").getInt64();
}

/// Everything an office's file holds, as text; the file is brought up to date.
std::string everything(const std::filesystem::path& office) {
  auto store = Store::open(office, Store::Mode::open).value();
  std::string text;
  auto ops = SQLite::Database(office.string(), SQLite::OPEN_READONLY);
  for (SQLite::Statement rows(ops, "SELECT hex(id) || verdict || hex(bytes) FROM op ORDER BY id");
       rows.executeStep();)
    text += rows.getColumn(0).getString() + "\n";
  OfficeFile file(office);
  for (auto& table : schema::tables())
    file.each_row(table, [&](const Id& id, const std::vector<Value>& cells) {
      text += std::string(table.name) + " " + to_hex(id);
      for (auto& cell : cells) text += "|" + to_text(cell);
      text += "\n";
    });
  return text;
}

/// `open`, at some of its steps, under each trouble, over fresh files of that version each time.
void cut_everywhere(std::uint32_t version, const std::function<void(Kept&)>& open,
                    const std::function<void(Kept&)>& check) {
  auto in_trouble = [&](Kept& kept, Trouble trouble, std::uint64_t step) {
    return in_child(kept.files().folder.parent_path(), trouble, step, [&](const Acknowledge&) {
      open(kept);
      return std::string();
    });
  };
  Kept witness(version);
  auto whole = in_trouble(witness, Trouble::none, 0);
  REQUIRE(whole.said == "");
  check(witness);
  for (auto trouble : {Trouble::death, Trouble::full, Trouble::io_error, Trouble::power, Trouble::power_names,
                       Trouble::power_mixed})
    for (auto step : steps_to_try(whole.steps, 12)) {
      Kept kept(version);
      auto ended = in_trouble(kept, trouble, step);
      INFO("trouble " << static_cast<int>(trouble) << " at step " << step << " of " << whole.steps.size()
                      << ": " << ended.said);
      check(kept);
    }
}

}  // namespace

TEST_CASE("whatever the disk does during an update, an office opens afterwards with everything in it") {
  auto version = GENERATE(from_range(std::begin(kept_versions), std::end(kept_versions)));
  INFO("files of version " << version);
  FragileDisk::hurry(true);
  Kept witness(version);
  auto all = everything(witness.files().office());
  cut_everywhere(
      version, [](Kept& kept) { kept.office(); },
      [&](Kept& kept) { CHECK(everything(kept.files().office()) == all); });
  FragileDisk::hurry(false);
}

TEST_CASE("whatever the disk does during an update, a tablet opens afterwards with everything in it") {
  auto version = GENERATE(from_range(std::begin(kept_versions), std::end(kept_versions)));
  INFO("files of version " << version);
  FragileDisk::hurry(true);
  Kept witness(version);
  auto bytes = op_bytes(witness.tablet("ada").outbox);
  auto rows = shown_rows(*witness.open("ada"));
  cut_everywhere(
      version, [](Kept& kept) { kept.open("ada"); },
      [&](Kept& kept) {
        auto ada = kept.open("ada");
        CHECK_FALSE(ada->status().rebuilt);
        CHECK(shown_rows(*ada) == rows);
        CHECK(op_bytes(kept.tablet("ada").outbox) == bytes);
      });
  FragileDisk::hurry(false);
}

TEST_CASE("killed at any statement of an update, a tablet's files open with everything in them") {
  Kept witness(1);
  auto bytes = op_bytes(witness.tablet("ada").outbox);
  auto updated = witness.open("ada");
  auto rows = shown_rows(*updated);
  bool was_old = false, was_new = false;
  for (int n = 1; n < 10'000; ++n) {
    Kept kept(1);
    if (!is_killed_at(n, [&] { kept.open("ada"); })) break;
    layout(kept.tablet("ada").replica) == 1 ? was_old = true : was_new = true;
    auto ada = kept.open("ada");
    INFO("killed at statement " << n);
    REQUIRE_FALSE(ada->status().rebuilt);
    REQUIRE(shown_rows(*ada) == rows);
    REQUIRE(op_bytes(kept.tablet("ada").outbox) == bytes);
  }
  CHECK(was_old);  // before the commit: the old file, whole
  CHECK(was_new);  // after it: the new one
}

TEST_CASE("killed at any statement of an update, an office opens with everything in it") {
  bool was_old = false, was_new = false;
  for (int n = 1; n < 10'000; ++n) {
    Kept kept(1);
    auto file = kept.files().office();
    // opening ends with the commit: a look inside is what can still be cut off after it
    if (!is_killed_at(n, [&] { Store::open(file, Store::Mode::open).value()->snapshot(); })) break;
    layout(file) == 1 ? was_old = true : was_new = true;
    INFO("killed at statement " << n);
    auto row = kept.office().store().snapshot()->row(story::id("c1"));
    REQUIRE(row);
    REQUIRE(row->cell("city") == Value{std::string(story::office_city)});
    REQUIRE(is_null(row->cell("merged_into_id")));
  }
  CHECK(was_old);
  CHECK(was_new);
}

}  // namespace giro::test
