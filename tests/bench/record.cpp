// Recording a visit (outbox FULL, fold, replica NORMAL) against a bare durable insert of the same
// eleven-column row.
#include <SQLiteCpp/SQLiteCpp.h>

#include "sync/base/assert.hpp"
#include "sync/device/sql.hpp"
#include "tests/bench/bench.hpp"

namespace giro::bench {
namespace {

/// A table with the row's columns and nothing else, in a file of its own: WAL, synchronous=FULL, one commit
/// per row.
class BareTable {
 public:
  BareTable(const std::filesystem::path& path, const Cells& like)
      : sql_(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 0) {
    std::string names, marks;
    for (auto& [name, value] : like) names.append(", ").append(name), marks += ",?";
    sql_.database().exec("PRAGMA journal_mode=WAL");
    sql_.database().exec("PRAGMA synchronous=FULL");
    sql_.database().exec("CREATE TABLE visit(id BLOB PRIMARY KEY" + names + ") WITHOUT ROWID");
    insert_ = "INSERT INTO visit VALUES(?" + marks + ")";
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
  BareTable bare(dir / "bare", company.visit(client, 0));

  // In blocks, each side in turn: a sync of one file pays for what another one has just written. The ratio is
  // that of neighbouring blocks, so that a disk that slows down slows both.
  constexpr std::size_t block = 20;
  auto one = [&](bool record) {
    company.environment().pass(60'000);
    auto id = device.mint();
    auto cells = company.visit(client, company.environment().clock().wall_at);
    if (!record) return seconds([&] { bare.insert(id, cells); });
    Draft draft{.client = client, .changes = {Device::insert("visit", id, cells)}};
    return seconds([&] { GIRO_ASSERT(device.record(std::move(draft)).has_value()); });
  };
  // Warm: both logs have come round once, as after a morning's work, and no longer grow.
  for (std::size_t i = 0; i < size.visits; ++i) one(i % 2 == 0);
  std::vector<double> inserted, recorded, ratios;
  for (std::size_t done = 0; done < size.visits; done += block) {
    std::vector<double> inserts, records;
    for (std::size_t i = 0; i < block; ++i) inserts.push_back(one(false));
    for (std::size_t i = 0; i < block; ++i) records.push_back(one(true));
    inserted.push_back(median(inserts));
    recorded.push_back(median(records));
    ratios.push_back(recorded.back() / inserted.back());
  }
  print("bare durable insert of a visit, ms (median)", median(inserted) * 1e3, "");
  print("recording a visit, ms (median)", median(recorded) * 1e3, "");
  print("recording / bare insert (median of blocks)", median(ratios), "target <= 1.35");
}

}  // namespace giro::bench
