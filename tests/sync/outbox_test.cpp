// The outbox promises: what append() returned is there after a crash, an op's bytes never change, numbers are
// never used twice.
#include "sync/device/outbox.hpp"

#include <catch2/catch.hpp>
#include <fstream>

#include "tests/support/fake_environment.hpp"
#include "tests/support/temp_dir.hpp"

using namespace giro;
using giro::test::FakeEnvironment;
using giro::test::TempDir;

namespace {

struct Log {
  TempDir dir;
  FakeEnvironment environment;
  std::filesystem::path file = dir / "r.outbox";
  Outbox outbox{file, environment};

  Op op() {
    Op op;
    op.id = environment.mint();
    op.author = environment.mint();
    op.clock = environment.clock();
    op.client = environment.mint();
    return op;
  }
  OutboxEntry append() {
    auto added = op();
    return outbox.append(added, encode_op(added));
  }
  void answer(const OutboxEntry& entry, Verdict verdict, std::uint64_t seq, std::int64_t office_at = 1'000) {
    outbox.take_answers({{entry.position, Outcome{verdict, "", seq, {}, "receipt"}}}, office_at);
  }
  OutboxEntry now(const OutboxEntry& entry) { return *outbox.at(entry.position); }
};

}  // namespace

TEST_CASE("an appended op is in the file for whoever opens it next, without closing it first") {
  Log log;
  auto op = log.op();
  auto bytes = encode_op(op);
  auto entry = log.outbox.append(op, bytes);

  Outbox other(log.file, log.environment);
  REQUIRE(other.entries().size() == 1);
  auto found = other.entries().front();
  CHECK(found.op_id == op.id);
  CHECK(found.client == op.client);
  CHECK(found.device == log.outbox.device());
  CHECK(found.hash == digest(bytes));
  CHECK(found.number == entry.number);
  CHECK(other.op_bytes(op.id) == bytes);
}

TEST_CASE("only the owner of the tablet may read the outbox") {
  Log log;
  auto mode = std::filesystem::status(log.file).permissions();
  CHECK(mode == (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
}

TEST_CASE("a file that is not an outbox is refused, and left as it is") {
  Log log;
  auto path = log.dir / "notes.txt";
  std::ofstream(path) << "dear diary";
  CHECK_THROWS(Outbox(path, log.environment));
  CHECK(std::filesystem::file_size(path) == 10);
}

TEST_CASE("a push takes unanswered ops, oldest first, within its limits and at least one") {
  Log log;
  auto first = log.append(), second = log.append(), third = log.append();
  log.answer(first, Verdict::waiting, 0);
  auto size = log.outbox.op_bytes(second.op_id).size();

  CHECK(log.outbox.to_push(10, 1'000'000).size() == 2);
  CHECK(log.outbox.to_push(1, 1'000'000).front().number == second.number);
  CHECK(log.outbox.to_push(10, size).size() == 1);
  CHECK(log.outbox.to_push(10, 1).size() == 1);
  CHECK(log.outbox.to_push(10, 2 * size).back().number == third.number);
}

TEST_CASE("an answered op that the office forgot returns to pending with its receipt") {
  Log log;
  auto entry = log.append();
  log.answer(entry, Verdict::rejected, 7);
  log.outbox.take_answers({{entry.position, std::nullopt}}, 2'000);

  CHECK_FALSE(log.now(entry).outcome);
  CHECK(log.now(entry).old_verdict == Verdict::rejected);
  REQUIRE(log.outbox.to_push(10, 1'000).size() == 1);
  CHECK(log.outbox.to_push(10, 1'000).front().receipt == "receipt");
}

TEST_CASE("of an answered op that the office has undecided again it is known what had been decided") {
  Log log;
  auto entry = log.append();
  log.answer(entry, Verdict::rejected, 7);
  log.answer(entry, Verdict::quarantined, 0);
  CHECK(log.now(entry).undecided());
  CHECK(log.now(entry).old_verdict == Verdict::rejected);
  CHECK(log.outbox.to_push(10, 1'000).empty());
  log.answer(entry, Verdict::accepted, 9);
  CHECK_FALSE(log.now(entry).old_verdict);
}

TEST_CASE("an op that only waited has nothing to prove when the office forgets it") {
  Log log;
  auto entry = log.append();
  log.answer(entry, Verdict::waiting, 0);
  log.outbox.take_answers({{entry.position, std::nullopt}}, 2'000);
  CHECK_FALSE(log.now(entry).old_verdict);
  CHECK(log.now(entry).receipt.empty());
}

TEST_CASE("at a fork the unanswered ops go on under a new device id, the answered ones keep the old") {
  Log log;
  auto answered = log.append(), open = log.append();
  log.answer(answered, Verdict::accepted, 3);
  auto bytes = log.outbox.op_bytes(open.op_id);
  log.outbox.fork({answered.device});

  CHECK(log.now(answered).device == answered.device);
  CHECK(log.now(open).device != answered.device);
  CHECK(log.now(open).device == log.outbox.device());
  CHECK(log.now(open).hash == open.hash);
  CHECK(log.outbox.op_bytes(open.op_id) == bytes);
  CHECK(log.append().device == log.outbox.device());
}

TEST_CASE("answered ops are kept thirty days for healing, open and rejected ones for good") {
  Log log;
  auto old = log.append(), young = log.append(), rejected = log.append(), waiting = log.append(),
       open = log.append();
  log.answer(old, Verdict::accepted, 1, 1'000);
  log.answer(young, Verdict::accepted, 2, 5'000);
  log.answer(rejected, Verdict::rejected, 3, 1'000);
  log.answer(waiting, Verdict::waiting, 0, 1'000);
  log.outbox.trim(4'000);
  CHECK(log.outbox.entries().size() == 5);  // nothing is inside a cut yet

  log.outbox.close(3);
  log.outbox.trim(4'000);
  auto left = log.outbox.entries();
  REQUIRE(left.size() == 4);
  CHECK(left.front().op_id == young.op_id);
}

TEST_CASE("a number is never used twice, even when everything was answered and trimmed") {
  Log log;
  auto first = log.append(), second = log.append();
  log.answer(first, Verdict::accepted, 1);
  log.answer(second, Verdict::accepted, 2);
  log.outbox.close(2);
  log.outbox.trim(1'000'000);
  CHECK(log.append().number > second.number);
}

TEST_CASE("a dismissed rejection stays whole and is marked") {
  Log log;
  auto entry = log.append(), open = log.append();
  log.answer(entry, Verdict::rejected, 7);
  log.outbox.dismiss(entry.op_id);
  log.outbox.dismiss(open.op_id);
  CHECK(log.now(entry).dismissed);
  CHECK_FALSE(log.now(open).dismissed);
  CHECK_FALSE(log.outbox.op_bytes(entry.op_id).empty());
}

TEST_CASE("an unsaved form survives reopening and goes when discarded") {
  Log log;
  log.outbox.save_form({"visit:1", "{\"note\":\"bo\"}", 5});
  log.outbox.save_form({"visit:1", "{\"note\":\"bozza\"}", 6});
  Outbox other(log.file, log.environment);
  REQUIRE(other.form("visit:1"));
  CHECK(other.form("visit:1")->content == "{\"note\":\"bozza\"}");
  CHECK(other.forms().size() == 1);
  other.discard_form("visit:1");
  CHECK_FALSE(log.outbox.form("visit:1"));
}
