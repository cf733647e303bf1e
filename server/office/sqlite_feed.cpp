// The feed as SQL: one ordered cursor per bucket, merged; departures among them.
#include <algorithm>
#include <list>

#include "server/office/sqlite_reads.hpp"

namespace giro {
namespace {

/// Rows of one bucket after a position, one at a time. Its query walks the index (bucket, seq, row id).
class Cursor {
 public:
  Cursor(Connection& connection, std::int64_t bucket, std::size_t index, const Position& after)
      : query_(connection.query(after.row ? beyond_row : beyond_seq)), index_(index) {
    query_ << bucket << after.seq;
    if (after.row) query_ << *after.row;
    step();
  }

  bool done() const { return done_; }
  const FeedItem& item() const { return item_; }
  void step() {
    done_ = !query_.next();
    if (done_) return;
    item_ = {.seq = query_.number(0),
             .id = query_.id(1),
             .departure = false,
             .dead = query_.integer(3) != 0,
             .table = &schema::tables()[static_cast<std::size_t>(query_.integer(2))],
             .bucket = index_};
  }

 private:
  static constexpr std::string_view beyond_seq =
      "SELECT seq, row_id, tbl, dead FROM feed WHERE purged = 0 AND bucket = ? AND seq > ? ORDER BY seq, "
      "row_id";
  static constexpr std::string_view beyond_row =
      "SELECT seq, row_id, tbl, dead FROM feed WHERE purged = 0 AND bucket = ? AND (seq, row_id) > (?, ?) "
      "ORDER BY seq, row_id";

  StoreQuery query_;
  std::size_t index_;
  bool done_ = false;
  FeedItem item_;
};

/// The order of positions: a departure comes before every row of its seq.
auto place(const FeedItem& item) {
  return std::tuple(item.seq, !item.departure, item.departure ? Id{} : item.id);
}

}  // namespace

FeedPage SqliteReads::feed(std::span<const BucketPosition> after, std::size_t limit) const {
  std::list<Cursor> cursors;
  std::vector<FeedItem> marks;
  for (std::size_t i = 0; i < after.size(); ++i) {
    auto number = bucket_number(after[i].bucket);
    if (!number) continue;
    cursors.emplace_back(connection_, *number, i, after[i].upto);
    if (cursors.back().done()) cursors.pop_back();
    auto query = connection_.query("SELECT seq, client_id FROM departure WHERE bucket = ? AND seq > ?");
    query << *number << after[i].upto.seq;
    while (query.next())
      marks.push_back({.seq = query.number(0), .id = query.id(1), .departure = true, .bucket = i});
  }
  std::ranges::sort(marks, {}, place);
  FeedPage page;
  auto mark = marks.begin();
  while (true) {
    auto first = std::ranges::min_element(cursors, {}, [](auto& c) { return place(c.item()); });
    bool row_next = first != cursors.end() && (mark == marks.end() || place(first->item()) < place(*mark));
    if (!row_next && mark == marks.end()) return page;
    auto item = row_next ? first->item() : *mark;
    if (page.items.size() >= limit && place(page.items.back()) != place(item)) {
      page.more = true;
      return page;
    }
    page.items.push_back(item);
    if (!row_next) {
      ++mark;
    } else if (first->step(); first->done()) {
      cursors.erase(first);
    }
  }
}

std::vector<Snapshot::TableSum> SqliteReads::sums(const Bucket& bucket) const {
  std::vector<TableSum> found;
  auto number = bucket_number(bucket);
  if (!number) return found;
  auto query = connection_.query("SELECT tbl, rows, sum FROM bucket_sum WHERE bucket = ?");
  query << *number;
  while (query.next())
    found.push_back({.table = &schema::tables()[static_cast<std::size_t>(query.integer(0))],
                     .sum = {query.integer(1), query.id(2)}});
  return found;
}

std::uint64_t SqliteReads::rows_after(std::span<const BucketPosition> after) const {
  std::uint64_t rows = 0;
  for (auto& position : after) {
    auto number = bucket_number(position.bucket);
    if (!number) continue;
    auto query = connection_.query(
        position.upto.row
            ? "SELECT count(*) FROM feed WHERE purged = 0 AND bucket = ? AND (seq, row_id) > (?, ?)"
            : "SELECT count(*) FROM feed WHERE purged = 0 AND bucket = ? AND seq > ?");
    query << *number << position.upto.seq;
    if (position.upto.row) query << *position.upto.row;
    if (query.next()) rows += query.number(0);
  }
  return rows;
}

std::uint64_t SqliteReads::newest(const Bucket& bucket) const {
  auto number = bucket_number(bucket);
  if (!number) return 0;
  std::uint64_t seq = 0;
  for (auto sql : {"SELECT max(seq) FROM feed WHERE purged = 0 AND bucket = ?",
                   "SELECT max(seq) FROM departure WHERE bucket = ?"}) {
    auto query = connection_.query(sql);
    query << *number;
    if (query.next()) seq = std::max(seq, query.number(0));
  }
  return seq;
}

}  // namespace giro
