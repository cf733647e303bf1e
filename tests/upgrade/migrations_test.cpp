// Numbered migrations of the three kinds of files: each bears its reason; a file of a newer program is
// refused and left as it is; a new file and a migrated one are the same.
#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <functional>
#include <set>

#include "server/home/office_key.hpp"
#include "server/office/sqlite_schema.hpp"
#include "sync/actions/client.hpp"
#include "sync/base/limits.hpp"
#include "sync/base/newer_file.hpp"
#include "sync/device/outbox_file.hpp"
#include "sync/device/replica_file.hpp"
#include "sync/file/sealed_file.hpp"
#include "sync/op/sealed_op.hpp"
#include "tests/upgrade/kept.hpp"

namespace giro::test {
namespace {

/// Tables with their columns in alphabetical order, indexes, views: what a file can hold.
std::set<std::string> shape(const std::filesystem::path& file) {
  SQLite::Database db(file.string(), SQLite::OPEN_READONLY);
  std::set<std::string> found;
  SQLite::Statement rows(
      db,
      "SELECT m.name || ' ' || coalesce(c.name || ' ' || c.type || ' ' || c.\"notnull\", '')"
      " FROM sqlite_schema m LEFT JOIN pragma_table_info(m.name) c");
  while (rows.executeStep()) found.insert(rows.getColumn(0).getString());
  return found;
}

void execute(const std::filesystem::path& file, const std::string& sql) {
  SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec(sql);
}

std::string refusal(const std::function<void()>& open) {
  try {
    open();
  } catch (const std::runtime_error& refused) {
    return refused.what();
  }
  return {};
}

/// Ends with a file that is byte for byte what it was.
void check_refused_untouched(const std::filesystem::path& file, const std::function<void()>& open) {
  auto before = content(file);
  auto said = refusal(open);
  INFO(said);
  CHECK(said.find("newer") != std::string::npos);
  CHECK(said.find("update this program") != std::string::npos);
  CHECK(content(file) == before);
}

void check_numbered(std::span<const schema::Migration> steps) {
  std::int64_t layout = 1;
  for (auto& step : steps) {
    CHECK(step.layout == ++layout);
    CHECK(step.reason.size() > 20);
    CHECK_FALSE(step.sql.empty());
  }
}

}  // namespace

TEST_CASE("migrations are numbered without a gap, and each says why it is there") {
  check_numbered(replica_migrations());
  check_numbered(outbox_migrations());
  check_numbered(office_migrations());
  for (auto reason : schema::versions) CHECK_FALSE(reason.empty());
}

TEST_CASE("a migrated replica, outbox and office have the shape of new ones") {
  auto version = GENERATE(from_range(std::begin(kept_versions), std::end(kept_versions)));
  INFO("files of version " << version);
  Kept kept(version);
  kept.open("ada");
  kept.open("new");
  kept.office();
  CHECK(shape(kept.tablet("ada").replica) == shape(kept.tablet("new").replica));
  CHECK(shape(kept.tablet("ada").outbox) == shape(kept.tablet("new").outbox));
  auto fresh = kept.files().folder / "fresh.db";
  Store::open(fresh, Store::Mode::create).value();
  CHECK(shape(kept.files().office()) == shape(fresh));
}

TEST_CASE("replica 2: new columns can be added to tables that are full, and stay read-only until they came") {
  Kept kept(1);
  auto ada = kept.open("ada");
  CHECK(ada->status().clients > 0);
  CHECK(is_null(shown(*ada, "client", story::id("c1"), "merged_into_id")));
  CHECK(ada->writable_schema() == 1);
  kept.sync(*ada, schema::agent);
  CHECK(ada->writable_schema() == schema::version);
}

TEST_CASE("outbox 2: files on their way to the office are remembered beside ops that were there") {
  Kept kept(1);
  auto ada = kept.open("ada");
  auto waiting = ada->outbox().to_push(Limits::ops_per_push, Limits::push_bytes);
  CHECK_FALSE(ada->outbox().last_export());
  std::size_t carried = 0;
  auto note = ada->write_requests([&](const Request& request) { carried += request.envelopes.size(); });
  CHECK(carried == waiting.size());
  REQUIRE(ada->outbox().last_export());
  CHECK(ada->outbox().last_export()->exchange == note.exchange);
}

TEST_CASE("outbox 3: ops that were there are sealed once they are answered and their client is gone") {
  auto version = GENERATE(from_range(std::begin(kept_versions), std::end(kept_versions)));
  INFO("files of version " << version);
  Kept kept(version);
  auto seal = file::office_seal(read_key(kept.files().key()).value());
  auto bytes = op_bytes(kept.tablet("ada").outbox);
  auto ada = kept.open("ada");
  ada->know_office(seal.shown);
  auto count = [&] {
    auto entries = ada->outbox().entries();
    return std::ranges::count_if(entries, &OutboxEntry::sealed);
  };
  CHECK(count() == 0);
  kept.sync(*ada, schema::agent);
  REQUIRE(count() == 1);
  for (auto& entry : ada->outbox().entries()) {
    auto now = ada->outbox().op_bytes(entry.position);
    CHECK(entry.sealed == (entry.client == story::id("c2")));
    CHECK((entry.sealed ? open_sealed_op(now, entry.hash, seal.shown, seal.secret) : now) ==
          bytes.at(entry.position));
  }
}

TEST_CASE("outbox 4: numbers go on where they were, and nothing is declared lost") {
  Kept kept(1);
  auto ada = kept.open("ada");
  CHECK(ada->outbox().gaps().empty());
  CHECK_FALSE(ada->outbox().last_salvage());
  auto noted = ada->record(actions::add_note(*ada, story::id("c1"), "Dopo", 5).value()).value();
  CHECK(ada->outbox().find(noted.op)->number == 11);
}

TEST_CASE("replica 5: of a kept outbox that is damaged it is known what is missing") {
  Kept kept(3);
  kept.open("ada");  // notes whose numbers they are
  auto outbox = kept.tablet("ada").outbox;
  std::ofstream(outbox, std::ios::binary) << std::string(40'000, 'x');
  auto ada = kept.open("ada");
  REQUIRE(ada->status().salvage);
  CHECK(ada->status().salvage->lost ==
        8);  // accepted and not inside a cut: 1, waiting: 1, parked: 1, others: 5
  CHECK(ada->outbox().gaps().size() == 2);  // around the one that was rejected
}

TEST_CASE("replica 10: a replica that was there is taken as it is, and its tables are known from then on") {
  auto version = GENERATE(from_range(std::begin(kept_versions), std::end(kept_versions)));
  INFO("files of version " << version);
  Kept kept(version);
  CHECK_FALSE(kept.open("ada")->status().rebuilt);
  CHECK_FALSE(kept.open("ada")->status().rebuilt);
  execute(kept.tablet("ada").replica, "ALTER TABLE visit ADD COLUMN stray TEXT");
  CHECK(kept.open("ada")->status().rebuilt);
}

TEST_CASE("office 4: an office that was there has no gaps, and takes them") {
  Kept kept(2);
  kept.office();
  CHECK(kept.office().store().snapshot()->gaps().empty());
}

TEST_CASE("office 5: an office of this schema that was there gets the indexes that figures look up by") {
  Kept kept(3);
  kept.office();
  SQLite::Database db(kept.files().office().string(), SQLite::OPEN_READONLY);
  CHECK(
      db.execAndGet("SELECT count(*) FROM sqlite_schema WHERE name = 'by_instalment_invoice_id'").getInt() ==
      1);
}

TEST_CASE("office 6: sign-ins of before keep their one long token") {
  Kept kept(3);
  kept.office();
  SQLite::Database db(kept.files().office().string(), SQLite::OPEN_READWRITE);
  db.exec(
      "INSERT INTO login_session(id, user, token_hash, device_name, created_at, expires_at, revoked)"
      " VALUES(x'00000000000000000000000000000001', x'00000000000000000000000000000002', x'0a', 't', 1, 2, "
      "0)");
  auto store = Store::open(kept.files().office(), Store::Mode::open).value();
  auto session = store->session_by_token_hash("\n");
  REQUIRE(session);
  CHECK(session->rotation == Rotation{});
  CHECK_FALSE(store->session_by_token_hash(""));
}

TEST_CASE("office 7 and 8: who was signed in is not ordered to be wiped, and has no code") {
  Kept kept(3);
  kept.office();
  {
    SQLite::Database db(kept.files().office().string(), SQLite::OPEN_READWRITE);
    db.exec(
        "INSERT INTO account(login, user, password_hash, enabled)"
        " VALUES('eva', x'00000000000000000000000000000002', 'hash', 1);"
        "INSERT INTO login_session(id, user, token_hash, device_name, created_at, expires_at, revoked)"
        " VALUES(x'00000000000000000000000000000001', x'00000000000000000000000000000002', x'0a', 't', 1, 2, "
        "0)");
  }
  auto store = Store::open(kept.files().office(), Store::Mode::open).value();
  auto account = store->account("eva");
  REQUIRE(account);
  CHECK(account->code_hash.empty());
  CHECK(store->sessions_of(account->user).at(0).wipe_at == 0);
}

TEST_CASE("office 2: a program of an older schema refuses the file") {
  Kept kept(1);
  kept.office();
  auto newer =
      "UPDATE counter SET number = " + std::to_string(schema::version + 1) + " WHERE name = 'schema'";
  execute(kept.files().office(), newer);
  auto opened = Store::open(kept.files().office(), Store::Mode::open);
  REQUIRE(opened.has_error());
  CHECK(opened.error().what.find("newer giro-server: update this program") != std::string::npos);
}

TEST_CASE("schema 2: rows that were there get an empty client.merged_into_id, on both sides") {
  Kept kept(1);
  auto row = kept.office().store().snapshot()->row(story::id("c1"));
  REQUIRE(row);
  CHECK(is_null(row->cell("merged_into_id")));
  CHECK(row->cell("city") == Value{std::string(story::office_city)});
  SQLite::Database db(kept.files().office().string(), SQLite::OPEN_READONLY);
  CHECK(db.execAndGet("SELECT count(*) FROM client WHERE merged_into_id IS NULL").getInt() == 3);
  CHECK(db.execAndGet("SELECT count(*) FROM hex_client WHERE merged_into_id = ''").getInt() == 3);
}

TEST_CASE("schema 3: payment_promise is there and empty, and what version 2 had is untouched") {
  Kept kept(2);
  auto max = kept.open("max");
  CHECK(shown(*max, "client", story::id("c1"), "merged_into_id") == Value{story::id("c3")});
  CHECK(max->local().execAndGet("SELECT count(*) FROM payment_promise").getInt() == 0);
  kept.office();
  SQLite::Database db(kept.files().office().string(), SQLite::OPEN_READONLY);
  CHECK(db.execAndGet("SELECT count(*) FROM hex_payment_promise").getInt() == 0);
}

TEST_CASE("a file of a newer layout is refused with a sentence, and left as it is") {
  Kept kept(1);
  kept.office();
  kept.open("ada");
  auto ada = kept.tablet("ada");
  SECTION("replica") {
    execute(ada.replica, "PRAGMA user_version=99");
    check_refused_untouched(ada.replica, [&] { kept.open("ada"); });
  }
  SECTION("replica of a newer schema") {
    execute(ada.replica, "UPDATE state SET schema = 99");
    check_refused_untouched(ada.replica, [&] { kept.open("ada"); });
  }
  SECTION("outbox") {
    execute(ada.outbox, "PRAGMA user_version=99");
    check_refused_untouched(ada.outbox, [&] { kept.open("ada"); });
  }
  CHECK_THROWS_AS(kept.open("ada"), NewerFile);
}

TEST_CASE("an office file of a newer program is refused and left as it is") {
  Kept kept(1);
  execute(kept.files().office(), "PRAGMA user_version=99");
  check_refused_untouched(kept.files().office(), [&] { kept.office(); });
}

TEST_CASE("a program of today, told to speak an older schema, refuses the replica of a newer one") {
  Kept kept(1);
  kept.open("ada");
  auto files = kept.tablet("ada");
  check_refused_untouched(files.replica, [&] { Device(files, story::id("ada"), kept.environment, 1); });
}

}  // namespace giro::test
