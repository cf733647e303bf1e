// Random days of a tablet: ops, pages, evictions, resyncs, forgotten outcomes, kills and power cuts. After
// every step the tables equal the fold recomputed from nothing, and whoever looks now and then is told of
// every table that has changed.
#include <catch2/catch.hpp>
#include <random>

#include "sync/portfolio/replica_changes.hpp"
#include "tests/support/naive_device.hpp"
#include "tests/support/tablet.hpp"
#include "tests/sync/table_contents.hpp"

using namespace giro;
using namespace giro::test;

namespace {

/// A reader of the replica that remembers what the tables held when it last looked.
class Watch {
 public:
  explicit Watch(const std::filesystem::path& replica) : db_(replica.string(), SQLite::OPEN_READONLY) {}

  /// Of the tables that differ, those it was not told of; nullopt: it was told that nobody knows.
  std::optional<schema::TableSet> untold() {
    SQLite::Transaction look(db_);
    auto told = changes_.since_last(db_);
    auto now = table_contents(db_);
    auto differ = changed_tables(std::exchange(contents_, now), now);
    if (!told && differ.any()) return std::nullopt;
    return differ & ~told.value_or(schema::TableSet());
  }

 private:
  SQLite::Database db_;
  ReplicaChanges changes_;
  TableContents contents_;
};

class RandomDay {
 public:
  explicit RandomDay(std::uint64_t seed) : random_(seed) {
    for (std::uint64_t i = 0; i < 4; ++i) clients_.push_back(id_of(10 + i));
  }

  void step() {
    switch (draw(10)) {
      case 0:
      case 1:
      case 2:
      case 3:
        return record();
      case 4:
        return reopen();
      case 5:
        return power_cut();
      default:
        return exchange();
    }
  }

  void compare() {
    for (auto& id : naive_.ids()) {
      auto row = naive_.folded(id);
      for (auto table : {"client", "visit", "task"}) {
        auto shown = tablet_.device->row(*schema::find_table(table), id);
        bool expected = row && !row->dead && row->table->name == table;
        INFO(said_ << table << " " << to_hex(id));
        REQUIRE(shown.has_value() == expected);
        if (shown) REQUIRE(*shown == row->cells);
      }
    }
    std::size_t pending = 0, parked = 0;
    for (auto& entry : naive_.entries) pending += entry.undecided();
    for (auto& [i, contained] : naive_.replica.fold) parked += naive_.parked(naive_.entries[i].op);
    auto status = tablet_.device->status();
    INFO(said_);
    REQUIRE(status.pending == pending);
    REQUIRE(status.parked == parked);
    auto tokens = naive_.replica.before;
    if (!naive_.replica.token.empty()) tokens.push_back(naive_.replica.token);
    if (tokens.size() <= 8) REQUIRE(tablet_.device->tokens() == tokens);
    if (++compared_ % 3 != 0) watch();
  }

 private:
  void watch() {
    bool is_first = !watch_;
    if (is_first) watch_ = std::make_unique<Watch>(tablet_.files.replica);
    auto untold = watch_->untold();
    if (is_first) return;
    INFO(said_);
    REQUIRE(untold.has_value());
    REQUIRE(untold->none());
  }

  std::uint64_t draw(std::uint64_t below) { return random_() % below; }
  Id a_client() { return clients_[draw(clients_.size())]; }
  Value value() { return text("v" + std::to_string(++values_)); }
  void say(const std::string& what) { said_ += what + "\n"; }

  Change a_change(const Id& client) {
    auto& device = *tablet_.device;
    if (draw(3) == 0 || visits_.empty()) return device.update("client", client, {{"phone", value()}});
    auto visit = visits_[draw(visits_.size())];
    auto change = device.update("visit", visit, {{"note", value()}});
    if (draw(4) == 0) {
      change.kind = Change::Kind::remove;
      change.cells.clear();
    }
    return change;
  }

  void record() {
    Draft draft;
    if (draw(8) == 0) {
      clients_.push_back(id_of(1000 + ++values_));
      draft = new_client(clients_.back(), draw(3) ? tablet_.segment : id_of(3), "Nuovo");
    } else if (draw(6) == 0) {
      auto task = id_of(1000 + ++values_);
      draft.changes = {Device::insert(
          "task", task, {{"user_id", tablet_.user}, {"title", value()}, {"status", text("open")}})};
    } else if (draw(3) == 0) {
      visits_.push_back(id_of(1000 + ++values_));
      draft = new_visit(visits_.back(), a_client(), tablet_.user, "nota");
    } else {
      draft.client = a_client();
      draft.changes = {a_change(*draft.client)};
    }
    auto entry = tablet_.record(draft);
    naive_.record(decode_op(tablet_.device->outbox().op_bytes(entry.op_id)).value());
    say("record " + std::to_string(entry.position));
  }

  void reopen() {
    watch_.reset();
    tablet_.open();
    naive_.open();
    say("reopen");
  }

  void power_cut() {
    DeviceFiles copy{tablet_.dir / "copy", tablet_.dir / "copy.outbox"};
    if (!saved_ || draw(2)) {
      tablet_.copy_to(copy);
      saved_ = naive_.replica;
      return say("copy");
    }
    watch_.reset();
    tablet_.device.reset();
    Tablet::copy_database(copy.replica, tablet_.files.replica);
    naive_.replica = *saved_;
    reopen();
    say("  as it was at the copy");
  }

  /// What the office says about each op: it stays, but for a forgotten one now and then, which moves to a
  /// later seq.
  void answer_ops(Reply& reply, const std::vector<OutboxEntry>& entries, std::uint64_t acked) {
    for (auto& entry : entries) {
      if (entry.number <= acked && !reply.response.resync) continue;
      auto& outcome = decided_[entry.op_id];
      if (draw(40) == 0) {
        outcome.reset();
        say("  forgets " + std::to_string(entry.position));
        continue;
      }
      if (!outcome || outcome->first == Verdict::waiting) {
        auto verdict = draw(6) == 0 ? Verdict::rejected : draw(6) == 0 ? Verdict::waiting : Verdict::accepted;
        outcome = {verdict, verdict == Verdict::waiting ? 0 : ++seq_};
      }
      reply.outcome(entry, outcome->first, outcome->second);
      say("  " + std::to_string(entry.position) + " is " + std::to_string(static_cast<int>(outcome->first)) +
          " at " + std::to_string(outcome->second));
    }
  }

  void deliver_rows(Reply& reply) {
    for (auto n = draw(4); n > 0; --n) {
      bool dead = draw(6) == 0;
      auto version = seq_ - draw(std::min<std::uint64_t>(seq_, 6));
      auto client = a_client();
      if (draw(2) || visits_.empty())
        reply.row("client", client, version,
                  {{"legal_name", value()}, {"phone", value()}, {"segment_id", tablet_.segment}}, dead);
      else
        reply.row("visit", visits_[draw(visits_.size())], version, {{"client_id", client}, {"note", value()}},
                  dead);
      say("  row " + to_hex(reply.response.batches.back().rows[0].id) + " at " + std::to_string(version));
    }
    if (draw(4) == 0)
      reply.row_in(user_bucket(tablet_.user), "task", id_of(90 + draw(3)), ++seq_, {{"title", value()}});
  }

  void exchange() {
    seq_ += 1 + draw(3);
    auto request = tablet_.device->next_request();
    auto acked = request.acked.at(0).number;
    std::vector<Bucket> held{public_bucket(), segment_bucket(tablet_.segment)};
    if (draw(2)) held.insert(held.begin(), segment_bucket(id_of(3)));
    Reply reply(request, "token " + std::to_string(seq_), held);
    if (draw(8) == 0 && !request.token.empty()) reply.resync();
    say(std::string("exchange") + (reply.response.resync ? ", a resync" : ""));
    answer_ops(reply, tablet_.device->outbox().entries(), acked);
    if (draw(5) == 0) reply.evict(a_client());
    if (draw(9) == 0) reply.response.dropped.push_back(user_bucket(tablet_.user));
    deliver_rows(reply);
    if (draw(2)) reply.last(seq_);
    REQUIRE(tablet_.take(reply).has_value());
    naive_.receive(reply.response, acked);
  }

  std::mt19937_64 random_;
  Tablet tablet_;
  NaiveDevice naive_;
  std::optional<NaiveReplica> saved_;
  std::vector<Id> clients_, visits_;
  std::map<Id, std::optional<std::pair<Verdict, std::uint64_t>>> decided_;
  std::uint64_t seq_ = 1, values_ = 0, compared_ = 0;
  std::unique_ptr<Watch> watch_;
  std::string said_;
};

}  // namespace

TEST_CASE("Local is always the fold of Remote and the open ops, recomputed from nothing") {
  auto seed = GENERATE(range(1, 41));
  CAPTURE(seed);
  RandomDay day(static_cast<std::uint64_t>(seed));
  for (int i = 0; i < 40; ++i) {
    day.step();
    day.compare();
  }
}

TEST_CASE("a birth that lets in what was parked tells of its tables too") {
  Tablet tablet;
  tablet.download();
  auto visit = id_of(20), client = id_of(21);
  tablet.record(new_visit(visit, client, tablet.user, "nota"));
  REQUIRE_FALSE(tablet.shows("visit", visit));
  Watch watch(tablet.files.replica);
  (void)watch.untold();
  tablet.record(new_client(client, tablet.segment, "Verdi"));
  REQUIRE(tablet.shows("visit", visit));
  auto untold = watch.untold();
  REQUIRE(untold.has_value());
  CHECK(untold->none());
}
