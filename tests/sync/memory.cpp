// What is remembered is what would be read afresh: random companies that change between questions, asked
// through a reader that remembers and through one that does not.
#include "sync/portfolio/memory.hpp"

#include <SQLiteCpp/Backup.h>

#include <catch2/catch.hpp>
#include <sstream>

#include "sync/figures/activity.hpp"
#include "sync/figures/buying.hpp"
#include "sync/figures/collection.hpp"
#include "sync/figures/credit_book.hpp"
#include "sync/figures/payment_index.hpp"
#include "sync/figures/strategy_effect.hpp"
#include "sync/figures/targets.hpp"
#include "sync/figures/turnover_by.hpp"
#include "sync/portfolio/day_plan.hpp"
#include "sync/portfolio/deliveries.hpp"
#include "sync/portfolio/reader.hpp"
#include "tests/support/tablet.hpp"
#include "tests/support/temp_dir.hpp"
#include "tests/sync/random_company.hpp"
#include "tests/sync/table_contents.hpp"

using namespace giro;
using namespace giro::test;

namespace {

constexpr std::string_view today = "2026-11-19";

/// Answers as words, in an order of their own.
class Said {
 public:
  template <typename... Parts>
  void add(const Parts&... parts) {
    std::ostringstream line;
    line.precision(12);
    ((line << parts << ' '), ...);
    lines_.push_back(line.str());
  }
  std::string all() {
    std::ranges::sort(lines_);
    std::string text;
    for (auto& line : lines_) text += line + '\n';
    return text;
  }

 private:
  std::vector<std::string> lines_;
};

void say_sales(Said& said, Source db, const CompanyTime& time, const FigureQuestion& question) {
  auto sum =
      turnover(db, {.from = question.from, .to = question.to, .basis = question.basis, .user = question.user},
               time)
          .value();
  said.add("turnover", sum.turnover_cents, sum.credit_notes_cents, sum.clients, sum.orders, sum.lines);
  for (auto by : {Dimension::client, Dimension::product, Dimension::segment, Dimension::agent})
    for (auto& row : turnover_by(db, time, question, by).value().rows)
      said.add("by", static_cast<int>(by), to_hex(row.id), row.code, row.cents, row.orders);
  for (auto& one : buying_of(db, time, question).value())
    said.add("buying", one.code, state_name(one.state), one.buying.cents, one.buying.before_cents,
             one.buying.orders, one.buying.last_day);
  auto kept = retention_of(db, time, question).value();
  said.add("retention", kept.at_start, kept.kept);
  for (auto& row : targets(db, time, question).value())
    said.add("target", row.login, row.month, row.turnover_cents, row.visits, row.orders);
}

void say_field(Said& said, Source db, const CompanyTime& time, const FigureQuestion& question) {
  auto day = HandMade::day(question.to);
  for (auto& [user, sum] : visits_by_user(db, time, question).value())
    said.add("visits", to_hex(user), sum.done, sum.with_order);
  for (auto& one : quiet_clients(db, time, question))
    said.add("quiet", one.code, one.visit_days.value_or(-1), one.order_days.value_or(-1));
  for (auto& [client, count] :
       otif_counts(db, {.from = question.from, .to = question.to, .user = question.user}, time).value())
    said.add("otif", to_hex(client), count.judged, count.kept);
  for (auto& one : visits_asked(db, time, day))
    said.add("asked", to_hex(one.client), one.abc, one.visits.asked_milli, one.visits.done,
             one.visits.planned);
  for (auto& one : month_visits(db, time, day))
    said.add("month", one.client.code, one.client.abc, one.client.turnover_cents, one.client.days_late,
             one.visits.done, to_hex(one.visitor));
  auto plan = day_plan(db, time, {.user = question.user.value_or(Id{}), .day = day});
  for (auto& stop : plan.stops) said.add("stop", stop.client.code, stop.arrives_at);
}

void say_credit(Said& said, Source db, const FigureQuestion& question) {
  auto clients = figure_clients(db, question, true);
  auto book = credit_book(db, question).value();
  for (auto& item : book.items) said.add("item", to_hex(item.id), item.cents, item.due);
  for (auto& line : book.lines)
    said.add("line", line.of.code, line.ageing.receivables_cents(), line.exposure.exposure_cents(),
             line.index.days.value_or(-1), line.risk.points, line.risk.suggested_limit_cents);
  auto days = dso_of(db, question, clients, 90).value();
  said.add("dso", days.simple, days.countback, days.best_possible, days.sales_cents);
  said.add("cei", cei_of(db, question, clients)->value());
}

std::string said_of(Source db, const CompanyTime& time, const FigureQuestion& question) {
  Said said;
  say_sales(said, db, time, question);
  say_field(said, db, time, question);
  say_credit(said, db, question);
  return said.all();
}

/// Questions in an order of chance: what one remembers, another may use.
FigureQuestion some_question(RandomCompany& at) {
  static constexpr std::string_view begins[] = {"2025-11-20", "2026-01-01", "2026-08-20", "2026-10-20"};
  FigureQuestion question{.from = std::string(begins[at.draw(4)]), .to = std::string(today)};
  if (at.draw(4) == 0) question.to = "2026-10-31";
  if (at.draw(3) == 0) question.basis = Basis::invoices;
  if (at.draw(2) == 0) question.user = at.draw(2) ? at.user : at.other;
  if (at.draw(4) == 0) question.segment = at.segment;
  return question;
}

void change_something(RandomCompany& at) {
  switch (at.draw(8)) {
    case 0:
      return at.order();
    case 1:
      return at.invoice(static_cast<int>(1'000 + at.draw(1'000'000)));
    case 2:
      at.visit(at.some(at.clients), at.user, iso_day(at.some_day()), "done", {{"outcome", "order"}});
      return;
    case 3:
      at.db.exec("UPDATE client SET relationship = 'former' WHERE code = 'C" + std::to_string(at.draw(15)) +
                 "'");
      return;
    case 4:
      at.db.exec(
          "UPDATE payment_allocation SET amount_cents = amount_cents / 2 WHERE id IN (SELECT id FROM "
          "payment_allocation LIMIT 3)");
      return;
    case 5:
      at.db.exec("UPDATE invoice SET disputed = 1 - coalesce(disputed, 0) WHERE number = 'F" +
                 std::to_string(at.draw(120)) + "'");
      return;
    case 6:
      at.db.exec("UPDATE visit_frequency SET visits_milli = visits_milli + 250");
      return;
    default:
      at.db.exec(
          "UPDATE sales_order SET status = 'cancelled' WHERE id IN (SELECT id FROM sales_order LIMIT 1)");
  }
}

/// As a replica does: whoever reads learns which tables that was.
void change(RandomCompany& at) {
  auto before = table_contents(at.db);
  change_something(at);
  at.db.exec("UPDATE state SET saves = saves + 1");
  auto changed = changed_tables(before, table_contents(at.db));
  for (auto& table : schema::tables())
    if (changed[schema::table_number(table)])
      at.db.exec("INSERT OR REPLACE INTO changed SELECT '" + std::string(table.name) + "', saves FROM state");
}

/// The company as a file that a reader opens.
struct Published {
  explicit Published(RandomCompany& company) : at(company), file(dir / "replica") {
    at.db.exec(
        "CREATE TABLE state(saves INTEGER, applied INTEGER); INSERT INTO state VALUES(0, 0);"
        "CREATE TABLE fold(position INTEGER); CREATE TABLE fold_row(position INTEGER, table_name TEXT);"
        "CREATE TABLE changed(table_name TEXT PRIMARY KEY, save INTEGER)");
    again();
  }
  void again() {
    SQLite::Database out(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    SQLite::Backup(out, at.db).executeStep();
  }

  TempDir dir;
  RandomCompany& at;
  std::filesystem::path file;
};

}  // namespace

TEST_CASE("what is remembered is what is read afresh, whatever was asked before and whatever has changed") {
  for (std::uint64_t seed = 101; seed <= 106; ++seed) {
    RandomCompany at(seed);
    Published replica(at);
    Reader reader(replica.file, 1'000);
    for (int round = 0; round < 12; ++round) {
      for (auto changes = at.draw(3); changes > 0; --changes) {
        change(at);
        replica.again();
      }
      auto question = some_question(at);
      Reader::Look look(reader);
      INFO("seed " << seed << ", round " << round);
      CHECK(said_of(reader, at.time, question) == said_of(at.db, at.time, question));
      CHECK(reader.memory().size() > 0);
      CHECK(said_of(reader, at.time, question) == said_of(at.db, at.time, question));
    }
  }
}

TEST_CASE("on time and in full, counted by client, is what judging every order finds") {
  RandomCompany at(7);
  at.db.exec(
      "UPDATE sales_order SET promised_on = '2026-06-01', delivered_on = substr(date(placed_at / 1000, "
      "'unixepoch', '+3 days'), 1, 10)");
  DeliveryQuestion year{.from = "2025-11-20", .to = "2026-11-19"};
  auto all = otif(deliveries_of(at.db, year, at.time).value());
  OtifCount sum;
  for (auto& [client, count] : otif_counts(at.db, year, at.time).value()) {
    sum.judged += count.judged;
    sum.kept += count.kept;
  }
  REQUIRE(all.delivered > 0);
  REQUIRE(all.on_time_in_full > 0);
  CHECK(sum.judged == all.delivered);
  CHECK(sum.kept == all.on_time_in_full);
}

TEST_CASE("a reader sees one state from the beginning of a look to its end, and the next one after it") {
  RandomCompany at(3);
  Published replica(at);
  { SQLite::Database(replica.file.string(), SQLite::OPEN_READWRITE).exec("PRAGMA journal_mode=WAL"); }
  Reader reader(replica.file, 1'000);
  SQLite::Database writing(replica.file.string(), SQLite::OPEN_READWRITE);
  auto clients = [&] {
    return figure_clients(reader, {.from = "2026-01-01", .to = std::string(today)}).size();
  };
  std::size_t before = 0;
  {
    Reader::Look look(reader);
    before = clients();
    writing.exec("DELETE FROM client WHERE code = 'C0'");
    CHECK(clients() == before);
    CHECK(figure_clients(reader, {.from = "2026-01-01", .to = "2026-11-01"}).size() ==
          before);  // read, not known
  }
  Reader::Look look(reader);
  CHECK(clients() == before - 1);
}

TEST_CASE(
    "a visit leaves what was read of invoices, and takes what was read of visits, used for another or not") {
  Tablet tablet;
  tablet.download();
  Reader reader(tablet.files.replica, 1'000);
  auto count = [&](const char* table) {
    return *Source(reader).remembered<std::int64_t>(table, [&] {
      return static_cast<SQLite::Database&>(reader)
          .execAndGet(std::string("SELECT count(*) FROM ") + table)
          .getInt64();
    });
  };
  auto busy_clients = [&] {
    return *Source(reader).remembered<std::int64_t>("busy", [&] { return count("client") + count("visit"); });
  };
  auto knows = [&](const char* name) { return reader.memory().known<std::int64_t>(name) != nullptr; };
  {
    Reader::Look look(reader);
    CHECK(count("invoice") == 0);
    CHECK(busy_clients() == 2);
  }
  tablet.record(new_visit(id_of(20), tablet.rossi, tablet.user, "nota"));
  {
    Reader::Look look(reader);
    CHECK(knows("invoice"));
    CHECK(knows("client"));
    CHECK_FALSE(knows("visit"));
    CHECK_FALSE(knows("busy"));
    CHECK(busy_clients() == 3);
  }
  REQUIRE(tablet.take(tablet.reply().client(id_of(13), 6, tablet.segment, "Verdi").last(6)).has_value());
  Reader::Look look(reader);
  CHECK(knows("invoice"));
  CHECK_FALSE(knows("client"));
  CHECK_FALSE(knows("busy"));
  CHECK(busy_clients() == 4);
}

TEST_CASE("of a state nobody tells about nothing is remembered") {
  Tablet tablet;
  Reader reader(tablet.files.replica, 1'000);
  auto remember = [&] {
    Reader::Look look(reader);
    bool was_known = reader.memory().known<int>("answer") != nullptr;
    (void)reader.memory().of<int>("answer", [] { return 1; });
    return was_known;
  };
  CHECK_FALSE(remember());
  CHECK(remember());
  SQLite::Database(tablet.files.replica.string(), SQLite::OPEN_READWRITE)
      .exec("UPDATE client SET phone = '1'");
  SQLite::Database(tablet.files.replica.string(), SQLite::OPEN_READWRITE)
      .exec("PRAGMA user_version = user_version");
  CHECK_FALSE(remember());
}

TEST_CASE("the memory is bounded: what was used longest ago goes first, and nobody loses what they hold") {
  Memory memory;
  auto make = [](int number) { return [number] { return std::vector<int>(10, number); }; };
  auto held = memory.of<std::vector<int>>("first", make(0));
  for (std::size_t i = 1; i < Memory::most_answers; ++i)
    (void)memory.of<std::vector<int>>("answer " + std::to_string(i), make(1));
  CHECK(memory.size() == Memory::most_answers);
  CHECK(memory.known<std::vector<int>>("first") == held);  // used: answer 1 is the oldest now
  (void)memory.of<std::vector<int>>("one more", make(2));
  CHECK(memory.size() == Memory::most_answers);
  CHECK(memory.known<std::vector<int>>("first") == held);
  CHECK(memory.known<std::vector<int>>("answer 1") == nullptr);

  auto keep = [&](const std::string& name, auto answer) {
    Memory::Making making(memory);
    return memory.keep(name, std::move(answer), making);
  };
  auto large = keep("large", std::vector<char>(Memory::most_bytes));  // more than all of it
  CHECK(large->size() == Memory::most_bytes);
  CHECK(memory.known<std::vector<char>>("large") == nullptr);
  for (int i = 0; i < 40; ++i) keep("half " + std::to_string(i), std::vector<std::array<char, 1'000>>(4'000));
  CHECK(memory.bytes() <= Memory::most_bytes);
  memory.forget();
  CHECK(memory.size() == 0);
  CHECK(memory.bytes() == 0);
  CHECK(held->size() == 10);
}
