// Reply: an answer written by hand, so that a test says exactly what the office said, page by page. One
// thread.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>

#include "sync/device/device.hpp"
#include "tests/support/drafts.hpp"

namespace giro::test {

class Reply {
 public:
  /// A page that is not the last, under a token named `token`, with the buckets it lists.
  Reply(const Request& request, Bytes token, std::vector<Bucket> held) {
    response.nonce = request.nonce;
    response.token = std::move(token);
    response.held = std::move(held);
    response.more = true;
    response.office_at = 1'795'075'200'000;
  }

  Reply& row(std::string_view table, const Id& id, std::uint64_t seq, const Cells& cells, bool dead = false) {
    return row_in(response.held.back(), table, id, seq, cells, dead);
  }

  Reply& row_in(Bucket bucket, std::string_view table, const Id& id, std::uint64_t seq, const Cells& cells,
                bool dead = false) {
    RowBatch batch{
        .table = schema::find_table(table), .bucket = std::move(bucket), .columns = {}, .rows = {}};
    RowImage image{.id = id, .seq = seq, .dead = dead, .cells = {}};
    for (auto& [name, value] : cells) {
      batch.columns.push_back(batch.table->find(name));
      image.cells.push_back(value);
    }
    batch.rows.push_back(std::move(image));
    response.batches.push_back(std::move(batch));
    return *this;
  }

  Reply& client(const Id& id, std::uint64_t seq, const Id& segment, std::string name,
                std::string phone = "02 1") {
    return row_in(segment_bucket(segment), "client", id, seq,
                  {{"legal_name", text(name)}, {"phone", text(phone)}, {"segment_id", segment}});
  }

  Reply& outcome(const OutboxEntry& entry, Verdict verdict, std::uint64_t seq, std::string reason = {}) {
    response.outcomes.push_back({entry.device,
                                 entry.number,
                                 entry.hash,
                                 {verdict, std::move(reason), seq, {}, "receipt of " + to_hex(entry.op_id)}});
    return *this;
  }
  Reply& accept(const OutboxEntry& entry, std::uint64_t seq) {
    return outcome(entry, Verdict::accepted, seq);
  }

  Reply& evict(const Id& client) {
    response.evicted.push_back(client);
    return *this;
  }

  /// The last page: a consistent cut at this snapshot.
  Reply& last(std::uint64_t cut) {
    response.more = false;
    response.cut = cut;
    return *this;
  }
  Reply& resync() {
    response.resync = true;
    return *this;
  }

  Response response;
};

/// The office gives the client to somebody else; nothing else is new.
inline Result<Exchanged> take_away(Device& device, const Id& client) {
  std::vector<Bucket> held;
  SQLite::Statement buckets(device.local(), "SELECT bucket FROM held");
  while (buckets.executeStep()) held.push_back(buckets.getColumn(0).getString());
  auto cut = device.local().execAndGet("SELECT cut FROM state").getInt64();
  Reply reply(device.next_request(), "token without " + to_hex(client), std::move(held));
  return device.receive(reply.evict(client).last(static_cast<std::uint64_t>(cut)).response);
}

}  // namespace giro::test
