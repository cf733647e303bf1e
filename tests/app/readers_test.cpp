// Readers: one connection answers of the newest state, the other keeps what was prepared.
#include <SQLiteCpp/SQLiteCpp.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <catch2/catch.hpp>

#include "app/session/readers.hpp"
#include "tests/app/hostile_office.hpp"

namespace giro::test {
namespace {

/// A replica of one table, what is remembered of it, and the readers.
struct Desk {
  explicit Desk(int kept_at_most_ms = 60'000, int left_alone_ms = 1) {
    need_application();
    writer.exec("PRAGMA journal_mode=WAL");
    writer.exec("CREATE TABLE visit(id INTEGER PRIMARY KEY)");
    readers = std::make_unique<Readers>(
        file, [](const std::exception& failure) { return Problem{failure.what()}; },
        Readers::Times{.left_alone_ms = left_alone_ms, .kept_at_most_ms = kept_at_most_ms});
    readers->open({});
  }

  void write() {
    writer.exec("INSERT INTO visit DEFAULT VALUES");
    readers->note_change();
  }
  static std::int64_t count(Source source) {
    return *source.remembered<std::int64_t>("visits", [&] {
      return static_cast<SQLite::Database&>(source).execAndGet("SELECT count(*) FROM visit").getInt64();
    });
  }
  static Readers::Task counts(std::vector<std::int64_t>& told) {
    return [&told](Reader* reader, const Problem&) -> Readers::Tell {
      auto found = reader ? count(*reader) : -1;
      return [&told, found] { told.push_back(found); };
    };
  }
  /// Notes its name, then does what follows.
  static Readers::Task saying(std::vector<std::string>& order, const char* name,
                              std::function<void()> then = {}) {
    return [&order, name, then = std::move(then)](Reader*, const Problem&) -> Readers::Tell {
      return [&order, name, then] {
        order.emplace_back(name);
        if (then) then();
      };
    };
  }
  /// Until it holds, or for so long that it never will.
  static bool wait_until(const std::function<bool()>& holds, int most_ms = 20'000) {
    QElapsedTimer passed;
    passed.start();
    while (!holds() && passed.elapsed() < most_ms) QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    return holds();
  }
  std::int64_t asked() {
    std::vector<std::int64_t> told;
    readers->read(counts(told));
    REQUIRE(wait_until([&] { return !told.empty(); }));
    return told.front();
  }
  /// Prepares, and waits until what was prepared is kept and something has changed since.
  void change_what_is_kept() {
    readers->prepare({[](Source source) { (void)count(source); }});
    REQUIRE(wait_until([&] {
      if (!readers->is_kept()) return false;
      readers->prepare({});
      return true;
    }));
    write();
    REQUIRE(readers->is_behind());
  }

  TempDir directory;
  std::filesystem::path file = directory / "replica";
  SQLite::Database writer{file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
  std::unique_ptr<Readers> readers;
};

}  // namespace

TEST_CASE("what was prepared before a change can be asked at once, and the newest state beside it") {
  Desk desk;
  desk.change_what_is_kept();
  std::vector<std::int64_t> before;
  desk.readers->look_back(Desk::counts(before));
  REQUIRE(desk.wait_until([&] { return !before.empty(); }));
  CHECK(before.front() == 0);
  CHECK(desk.asked() == 1);
}

TEST_CASE("what can wait is asked of the newest state when that is prepared") {
  Desk desk;
  desk.change_what_is_kept();
  std::vector<std::int64_t> later;
  desk.readers->read_later(Desk::counts(later));
  CHECK(desk.asked() == 1);  // what cannot wait does not
  CHECK(later.empty());
  desk.readers->prepare({[](Source source) { (void)Desk::count(source); }});
  REQUIRE(desk.wait_until([&] { return !later.empty(); }));
  CHECK(later.front() == 1);
}

TEST_CASE("what nobody looks at is asked when nobody else asks, and one question at a time") {
  Desk desk;
  std::vector<std::string> order;
  auto says = [&](const char* name, std::function<void()> then = {}) {
    return Desk::saying(order, name, std::move(then));
  };
  auto unseen = [&](const char* name, std::function<void()> then = {}) {
    desk.readers->when_idle([&, name, then] { desk.readers->read(says(name, then)); });
  };
  unseen("unseen", [&] { desk.readers->read(says("tapped meanwhile")); });
  unseen("unseen too");
  desk.readers->read(says("tapped"));
  REQUIRE(desk.wait_until([&] { return order.size() == 4; }));
  CHECK(order == std::vector<std::string>{"tapped", "unseen", "tapped meanwhile", "unseen too"});
}

TEST_CASE("what follows from an answer is asked before what nobody looks at") {
  Desk desk(60'000, 300);
  std::vector<std::string> order;
  desk.readers->when_idle([&] { desk.readers->read(Desk::saying(order, "unseen")); });
  desk.readers->read(Desk::saying(order, "tapped", [&] {
    QTimer::singleShot(30, desk.readers.get(),  // the screen shows it, and asks for more
                       [&] { desk.readers->read(Desk::saying(order, "what follows")); });
  }));
  REQUIRE(desk.wait_until([&] { return order.size() == 3; }));
  CHECK(order == std::vector<std::string>{"tapped", "what follows", "unseen"});
}

TEST_CASE("what nobody looks at gives way to who asks, and comes again") {
  Desk desk;
  std::atomic<int> begun = 0;
  std::atomic<bool> can_end = false;
  std::vector<std::string> order;
  auto long_reading = [&](Reader* reader, const Problem&) -> Readers::Tell {
    ++begun;
    auto counted = static_cast<SQLite::Database&>(*reader).execAndGet(
        can_end ? "SELECT 1"
                : "WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n");
    return [&order, found = counted.getInt()] { order.push_back("unseen " + std::to_string(found)); };
  };
  desk.readers->read_unseen(long_reading);
  REQUIRE(desk.wait_until([&] { return begun == 1; }));
  can_end = true;
  desk.readers->read(Desk::saying(order, "tapped"));
  REQUIRE(desk.wait_until([&] { return order.size() == 2; }));
  CHECK(order == std::vector<std::string>{"tapped", "unseen 1"});
  CHECK(begun == 2);
}

TEST_CASE("what is being prepared gives way to who asks, and nothing half read is remembered") {
  Desk desk;
  std::atomic<int> begun = 0;
  std::atomic<bool> can_end = false;
  desk.write();
  desk.readers->prepare({[&](Source source) {
    ++begun;
    (void)source.remembered<std::int64_t>("visits", [&] {
      auto& db = static_cast<SQLite::Database&>(source);
      if (!can_end)
        db.execAndGet(
            "WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n");
      return db.execAndGet("SELECT count(*) FROM visit").getInt64();
    });
  }});
  REQUIRE(desk.wait_until([&] { return begun == 1; }));
  can_end = true;
  CHECK(desk.asked() == 1);
  REQUIRE(desk.wait_until([&] { return desk.readers->is_kept(); }));
  CHECK(begun == 2);
}

TEST_CASE("while nothing changes there is one state, and each question has one answer") {
  Desk desk;
  desk.readers->prepare({[](Source source) { (void)Desk::count(source); }});
  REQUIRE(desk.wait_until([&] { return desk.readers->is_kept(); }));
  CHECK_FALSE(desk.readers->is_behind());
  CHECK(desk.asked() == 0);
}

TEST_CASE("a write of another program is in the next answer, though nobody told of it") {
  Desk desk;
  desk.readers->prepare({[](Source source) { (void)Desk::count(source); }});
  REQUIRE(desk.wait_until([&] { return desk.readers->is_kept(); }));
  for (std::int64_t written = 1; written <= 5; ++written) {
    desk.writer.exec("INSERT INTO visit DEFAULT VALUES");
    CHECK(desk.asked() == written);
  }
}

TEST_CASE("every answer has what was written before its question, whichever connection gives it") {
  Desk desk;
  desk.readers->prepare({[](Source source) { (void)Desk::count(source); }});
  std::vector<std::int64_t> told;
  constexpr std::size_t questions = 300;
  for (std::size_t i = 0; i < questions; ++i) {
    if (i % 7 == 0) desk.write();
    desk.readers->read(Desk::counts(told));
    if (i % 3 == 0) desk.wait_until([] { return false; }, 2);  // places change meanwhile
  }
  REQUIRE(desk.wait_until([&] { return told.size() == questions; }));
  for (std::size_t i = 0; i < questions; ++i)
    CHECK(told[i] >= static_cast<std::int64_t>(i / 7) + 1);  // what was written before it was asked
}

TEST_CASE("a state is let go some time after a change, so that the log of the replica can be emptied") {
  Desk desk(50);
  desk.change_what_is_kept();
  auto emptied = [&] { return desk.writer.execAndGet("PRAGMA wal_checkpoint(TRUNCATE)").getInt() == 0; };
  std::vector<std::int64_t> later;
  desk.readers->read_later(Desk::counts(later));  // and does not wait for ever
  CHECK_FALSE(emptied());
  REQUIRE(desk.wait_until([&] { return !desk.readers->is_behind(); }));
  CHECK(desk.wait_until(emptied));
  REQUIRE(desk.wait_until([&] { return !later.empty(); }));
  CHECK(later.front() == 1);
}

TEST_CASE("closed readers hold no file and say why") {
  Desk desk;
  desk.change_what_is_kept();
  bool closed = false;
  desk.readers->close(Problem{"Non c'è più niente."}, [&] {
    QMetaObject::invokeMethod(
        desk.readers.get(), [&] { closed = true; }, Qt::QueuedConnection);
  });
  REQUIRE(desk.wait_until([&] { return closed; }));
  CHECK(desk.asked() == -1);
  CHECK(desk.writer.execAndGet("PRAGMA wal_checkpoint(TRUNCATE)").getInt() == 0);
}

}  // namespace giro::test
