// First download (decode + apply, page by page) against a bulk insert into the same DDL, search index, page
// size, pragmas.
#include "sync/base/assert.hpp"
#include "sync/base/limits.hpp"
#include "sync/device/replica_file.hpp"
#include "sync/device/search_index.hpp"
#include "sync/wire/codec.hpp"
#include "tests/bench/bench.hpp"

namespace giro::bench {
namespace {

std::vector<Response> pages(const std::vector<RowBatch>& batches, const Bucket& bucket) {
  std::vector<Response> made(1);
  std::size_t room = Limits::default_rows_per_page;
  for (auto& batch : batches) {
    for (std::size_t at = 0; at < batch.rows.size();) {
      if (room == 0) {
        made.emplace_back();
        room = Limits::default_rows_per_page;
      }
      auto count = std::min(room, batch.rows.size() - at);
      RowBatch part{.table = batch.table, .bucket = batch.bucket, .columns = batch.columns, .rows = {}};
      auto from = batch.rows.begin() + static_cast<std::ptrdiff_t>(at);
      part.rows.assign(from, from + static_cast<std::ptrdiff_t>(count));
      made.back().batches.push_back(std::move(part));
      at += count;
      room -= count;
    }
  }
  for (auto& page : made) {
    page.token = "token";
    page.held = {bucket};
    page.more = &page != &made.back();
  }
  made.back().cut = 1'000'000;
  return made;
}

void apply(const std::filesystem::path& file, const std::vector<Bytes>& bodies, Company& company) {
  Device device({file, file.string() + ".outbox"}, company.user, company.environment());
  for (auto& body : bodies) {
    auto request = device.next_request();
    auto page = wire::decode_response(wire::decompress(body).value()).value();
    page.nonce = request.nonce;
    GIRO_ASSERT(device.receive(page).has_value());
  }
}

/// Plain prepared inserts, all in one transaction, then the index built at once: as fast as this file can be
/// filled.
void insert(const std::filesystem::path& file, const std::vector<RowBatch>& batches, Company& company) {
  ReplicaFile replica(file, company.user, schema::version);
  auto& sql = replica.sql();
  SQLite::Transaction transaction(sql.database());
  for (auto& batch : batches) {
    std::string marks;
    for (std::size_t i = 0; i < batch.columns.size(); ++i) marks += ",?";
    auto& statement =
        sql.prepare("INSERT INTO " + std::string(batch.table->name) + " VALUES(?" + marks + ",?,1)")
            .statement;
    for (auto& row : batch.rows) {
      int index = 0;
      bind(statement, ++index, row.id);
      for (auto& cell : row.cells) bind(statement, ++index, cell);
      bind(statement, ++index, row.seq);
      statement.exec();
      statement.reset();
    }
  }
  SearchIndex search(sql);
  search.note_departures();  // everything anew
  search.flush();
  transaction.commit();
}

}  // namespace

void first_download(const Size& size) {
  TempDir dir;
  Company company(11);
  auto batches = company.rows(size.clients);
  std::vector<Bytes> bodies;
  for (auto& page : pages(batches, segment_bucket(company.segment)))
    bodies.push_back(wire::compress(wire::encode_response(page)));
  std::size_t rows = 0;
  for (auto& batch : batches) rows += batch.rows.size();

  std::vector<double> downloads, inserts;
  for (int run = 0; run < size.runs; ++run) {
    auto name = std::to_string(run);
    inserts.push_back(seconds([&] { insert(dir / ("bulk" + name), batches, company); }));
    downloads.push_back(seconds([&] { apply(dir / ("pull" + name), bodies, company); }));
  }
  auto count = static_cast<double>(rows);
  print("rows of the first download", count, "");
  print("bulk insert, rows/s (median)", count / median(inserts), "");
  print("decode + apply, rows/s (median)", count / median(downloads), "");
  print("download / bulk insert", median(inserts) / median(downloads), "target >= 0.50");
}

}  // namespace giro::bench
