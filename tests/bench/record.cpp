// Recording a visit (outbox FULL, fold, replica NORMAL) against a bare durable insert of the same
// eleven-column row.
#include <SQLiteCpp/SQLiteCpp.h>

#include "sync/base/assert.hpp"
#include "sync/device/sql.hpp"
#include "sync/schema/ddl.hpp"
#include "tests/bench/bench.hpp"

namespace giro::bench {
namespace {

/// A visit table in a file of its own: WAL, synchronous=FULL, one commit per row. Bare: the row's columns and
/// nothing else. Whole: the visit table of the schema with its indexes, as an app without sync would keep it.
class DurableTable {
 public:
  DurableTable(const std::filesystem::path& path, const Cells& like, bool whole)
      : sql_(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX, 0) {
    std::string names, marks;
    for (auto& [name, value] : like) names.append(", ").append(name), marks += ",?";
    auto& db = sql_.database();
    db.exec("PRAGMA journal_mode=WAL");
    db.exec("PRAGMA synchronous=FULL");
    auto& visit = *schema::find_table("visit");
    db.exec(whole ? schema::create_table(visit, "")
                  : "CREATE TABLE visit(id BLOB PRIMARY KEY" + names + ") WITHOUT ROWID");
    if (whole)
      for (auto& index : schema::create_indexes(visit)) db.exec(index);
    insert_ = "INSERT INTO visit(id" + names + ") VALUES(?" + marks + ")";
  }

  void insert(const Id& id, const Cells& cells) {
    auto& statement = sql_.prepare(insert_).statement;
    bind(statement, 1, id);
    int index = 1;
    for (auto& cell : cells) bind(statement, ++index, cell.second);
    statement.exec();
    statement.reset();
  }

 private:
  Sql sql_;
  std::string insert_;
};

}  // namespace

void record_a_visit(const Size& size) {
  TempDir dir;
  Company company(7);
  Device device({dir / "r", dir / "r.outbox"}, company.user, company.environment());
  auto client = id_of(1'000);
  Response first;
  first.nonce = device.next_request().nonce;
  first.token = Bytes(160, 't');
  first.held = {segment_bucket(company.segment)};
  first.cut = 1;
  first.batches = company.rows(200);
  GIRO_ASSERT(device.receive(first).has_value());
  DurableTable bare(dir / "bare", company.visit(client, 0), false);
  DurableTable whole(dir / "whole", company.visit(client, 0), true);

  // In blocks, each side in turn: a sync of one file pays for what another one has just written. The ratio is
  // that of neighbouring blocks, so that a disk that slows down slows all.
  constexpr std::size_t block = 20;
  std::vector<double> block_seconds[3], against_bare, against_whole;
  auto one = [&](int side) {
    company.environment().pass(60'000);
    auto id = device.mint();
    auto cells = company.visit(client, company.environment().clock().wall_at);
    if (side == 0) return seconds([&] { bare.insert(id, cells); });
    if (side == 1) return seconds([&] { whole.insert(id, cells); });
    Draft draft{.client = client, .changes = {Device::insert("visit", id, cells)}};
    return seconds([&] { GIRO_ASSERT(device.record(std::move(draft)).has_value()); });
  };
  // Warm: the logs have come round once, as after a morning's work, and no longer grow.
  for (std::size_t i = 0; i < size.visits; ++i) one(static_cast<int>(i % 3));
  for (std::size_t done = 0; done < size.visits; done += block) {
    for (int side = 0; side < 3; ++side) {
      std::vector<double> times;
      for (std::size_t i = 0; i < block; ++i) times.push_back(one(side));
      block_seconds[side].push_back(median(times));
    }
    against_bare.push_back(block_seconds[2].back() / block_seconds[0].back());
    against_whole.push_back(block_seconds[2].back() / block_seconds[1].back());
  }
  print("durable insert, bare eleven-column table, ms", median(block_seconds[0]) * 1e3, "");
  print("durable insert, the same table and indexes, ms", median(block_seconds[1]) * 1e3, "");
  print("recording a visit, ms", median(block_seconds[2]) * 1e3, "");
  print("recording / insert into the same table and indexes", median(against_whole),
        "(its log has stopped growing)");
  print("recording / insert into a bare table", median(against_bare), "target <= 1.35");
}

}  // namespace giro::bench
