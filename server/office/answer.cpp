#include "server/office/answer.hpp"

#include <algorithm>
#include <map>

#include "server/office/scope.hpp"
#include "sync/base/broken.hpp"
#include "sync/base/limits.hpp"

namespace giro {
namespace {

/// Is `position` at or after the end of this seq?
bool has_passed(const Position& position, std::uint64_t seq) {
  return position.seq > seq || (position.seq == seq && !position.row);
}

Position later(const Position& a, const Position& b) {
  if (a.seq != b.seq) return a.seq > b.seq ? a : b;
  if (!a.row || !b.row) return a.row ? b : a;
  return *a.row < *b.row ? b : a;
}

class Answer {
 public:
  Answer(const Snapshot& snapshot, const OfficeContext& context, const Caller& caller, const Request& request)
      : snapshot_(snapshot),
        context_(context),
        caller_(caller),
        request_(request),
        speaks_(std::min(request.schema, context.speaks)),
        scope_(scope_of(snapshot, caller.user, caller.role, company_day(snapshot, context.now_at()))) {
    response_.nonce = request.nonce;
    response_.schema = context.speaks;
    response_.office_at = context.now_at();
  }

  Response make() {
    auto presented = request_.token.empty() ? std::nullopt : open_token(request_.token, context_.key);
    bool is_void = !request_.token.empty() && !(presented && is_valid(*presented));
    response_.resync = is_void;
    add_outcomes();
    if (!caller_.trusted) return hear(is_void ? std::nullopt : presented);
    if (presented) drop_buckets(*presented);
    Token from = is_void || !presented ? Token{} : *presented;
    positions_ = positions_after(from);
    auto page = snapshot_.feed(positions_, page_rows());
    add_rows(page);
    evict(page);
    seal(page, from);
    return std::move(response_);
  }

 private:
  std::size_t page_rows() const {
    auto asked = request_.page_rows == 0 ? Limits::default_rows_per_page : std::size_t{request_.page_rows};
    return std::clamp<std::size_t>(asked, 1, Limits::rows_per_page);
  }

  /// Nothing is pulled; a void token must not be in force again later, when rows have been marked under it.
  Response hear(const std::optional<Token>& presented) {
    if (presented) {
      response_.token = request_.token;
      for (auto& position : presented->positions) response_.held.push_back(position.bucket);
    }
    return std::move(response_);
  }

  bool is_valid(const Token& token) const {
    if (token.user != caller_.user || token.role != caller_.role || token.schema != speaks_) return false;
    if (!is_of_this_history(snapshot_, token)) return false;
    auto horizon = snapshot_.counter("horizon");
    return GIRO_BROKEN(no_horizon_check) || std::ranges::all_of(token.positions, [&](auto& p) {
             return has_passed(p.upto, horizon) || p.started >= horizon;
           });
  }

  void add_outcomes() {
    for (auto& acked : request_.acked) {
      auto outcomes = snapshot_.outcomes(caller_.user, acked.device, response_.resync ? 0 : acked.number);
      std::ranges::move(outcomes, std::back_inserter(response_.outcomes));
    }
  }

  /// Buckets that are no longer theirs go at once, of a void token too.
  void drop_buckets(const Token& token) {
    for (auto& position : token.positions) {
      if (scope_.contains(position.bucket)) continue;
      response_.dropped.push_back(position.bucket);
      for (auto& client : snapshot_.departures(position.bucket, position.upto)) leaving_.insert(client);
      for (auto& client : snapshot_.clients_in(position.bucket)) leaving_.insert(client);
    }
  }

  /// All the user's buckets, unstarted ones at zero.
  std::vector<BucketPosition> positions_after(const Token& token) const {
    std::vector<BucketPosition> positions;
    for (auto& bucket : scope_) {
      auto* known = token.find(bucket);
      positions.push_back(known ? *known
                                : BucketPosition{.bucket = bucket, .upto = {}, .started = snapshot_.seq()});
    }
    return positions;
  }

  /// The columns that this device knows and this role may read.
  std::vector<std::size_t> readable(const schema::Table& table) const {
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < table.columns_at(speaks_).size(); ++i)
      if ((table.columns[i].readers & caller_.role) != 0) columns.push_back(i);
    return columns;
  }

  void add_rows(const FeedPage& page) {
    std::map<std::pair<const schema::Table*, std::size_t>, std::size_t> batch_of;
    std::vector<std::vector<std::size_t>> columns_of;
    for (auto& item : page.items) {
      if (item.departure || !item.table->device_keeps || !item.table->known_at(speaks_)) continue;
      auto [found, is_new] = batch_of.try_emplace({item.table, item.bucket}, response_.batches.size());
      if (is_new) {
        columns_of.push_back(readable(*item.table));
        RowBatch batch{
            .table = item.table, .bucket = positions_[item.bucket].bucket, .columns = {}, .rows = {}};
        for (auto i : columns_of.back()) batch.columns.push_back(&item.table->columns[i]);
        response_.batches.push_back(std::move(batch));
      }
      auto cells = snapshot_.version(item);
      auto& columns = columns_of[found->second];
      if (columns.size() != cells.size()) {
        for (std::size_t i = 0; i < columns.size(); ++i)
          if (columns[i] != i) cells[i] = std::move(cells[columns[i]]);  // onto itself it would be emptied
        cells.resize(columns.size());
      }
      response_.batches[found->second].rows.push_back(
          {.id = item.id, .seq = item.seq, .dead = item.dead, .cells = std::move(cells)});
    }
  }

  /// Against the union of the user's buckets: who moved to another of theirs stays.
  void evict(const FeedPage& page) {
    for (auto& item : page.items)
      if (item.departure) leaving_.insert(item.id);
    for (auto& client : leaving_) {
      auto head = snapshot_.head(client);
      if (GIRO_BROKEN(evict_without_union) || !head || !scope_.contains(head->bucket))
        response_.evicted.push_back(client);
    }
  }

  /// Over the rows that this device has been sent, if it has been sent them all.
  BucketChecksum checksum(const Bucket& bucket) const {
    RowSum sum;
    for (auto& part : snapshot_.sums(bucket))
      if (part.table->device_keeps && part.table->known_at(speaks_)) sum += part.sum;
    return {.bucket = bucket, .rows = static_cast<std::uint64_t>(sum.rows), .sum = sum.sum};
  }

  void seal(const FeedPage& page, const Token& from) {
    auto snap = snapshot_.seq();
    Position upto{.seq = snap, .row = {}};
    if (GIRO_BROKEN(cursor_past_commit)) ++upto.seq;
    if (page.more) {
      auto& last = page.items.back();
      upto = {.seq = last.seq, .row = last.departure ? Id{} : last.id};
    }
    Token token{.epoch = snapshot_.counter("epoch"),
                .run = snapshot_.run_of(snap),
                .snap = snap,
                .cut = page.more ? from.cut : snap,
                .schema = speaks_,
                .role = caller_.role,
                .user = caller_.user,
                .issued_at = response_.office_at,
                .positions = std::move(positions_)};
    for (auto& position : token.positions) {
      position.upto = later(position.upto, upto);
      response_.held.push_back(position.bucket);
    }
    if (page.more && from.cut == 0) response_.rows_left = snapshot_.rows_after(token.positions);
    if (!page.more) {
      response_.cut = snap;
      for (auto& bucket : response_.held) response_.checksums.push_back(checksum(bucket));
    }
    response_.more = page.more;
    response_.token = seal_token(token, context_.key);
  }

  const Snapshot& snapshot_;
  const OfficeContext& context_;
  const Caller& caller_;
  const Request& request_;
  std::uint32_t speaks_;  // the newest schema that both sides understand
  std::set<Bucket> scope_;
  std::vector<BucketPosition> positions_;
  std::set<Id> leaving_;
  Response response_;
};

}  // namespace

Response answer_request(const Snapshot& snapshot, const OfficeContext& context, const Caller& caller,
                        const Request& request) {
  return Answer(snapshot, context, caller, request).make();
}

}  // namespace giro
