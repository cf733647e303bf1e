// The battery goes in the middle of an update: at every single statement of opening, in a process of its own.
#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <csignal>
#include <functional>

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

}  // namespace

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
