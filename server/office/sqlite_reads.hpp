// SqliteReads: the Snapshot questions as SQL over one connection, whose transaction decides what they see.
// Shared by snapshots and the writer's transaction. One thread.
#pragma once

#include <unordered_map>

#include "server/office/sqlite_connection.hpp"
#include "server/office/store.hpp"

namespace giro {

class SqliteReads : public virtual Snapshot {
 public:
  explicit SqliteReads(Connection& connection) : connection_(connection) {}

  std::uint64_t seq() const override;
  std::uint64_t counter(std::string_view name) const override;
  std::uint64_t run_of(std::uint64_t seq) const override;
  std::optional<std::uint64_t> run_order(std::uint64_t run) const override;

  std::optional<RowHead> head(const Id&) const override;
  std::optional<Row> row(const Id&) const override;
  std::vector<Value> cells(const schema::Table&, const Id&, bool dead) const override;
  Stamp stamp(const RowHead&, std::string_view key) const override;
  std::vector<Id> find(const schema::Table&, std::string_view column, const Value&) const override;
  bool was_given(const schema::Table&, std::string_view column, const Value&) const override;
  std::vector<RowHead> of_client(const Id& client, const schema::Table*) const override;
  std::vector<RowHead> parts_of(const Id& parent) const override;
  std::vector<RowHead> killed_by(const Id& op) const override;

  FeedPage feed(std::span<const BucketPosition> after, std::size_t limit) const override;
  std::vector<Value> version(const FeedItem& item) const override {
    return cells(*item.table, item.id, item.dead);
  }
  std::uint64_t rows_after(std::span<const BucketPosition>) const override;
  std::vector<Id> departures(const Bucket&, const Position& after) const override;
  std::vector<Id> clients_in(const Bucket&) const override;
  std::vector<TableSum> sums(const Bucket&) const override;
  std::uint64_t newest(const Bucket&) const override;
  std::vector<Filing> filed(const Id& client) const override;

  std::optional<OpRecord> op(const Id&) const override;
  std::optional<NumberedOp> numbered(const Id& device, std::uint64_t number) const override;
  std::vector<OpOutcome> outcomes(const Id& user, const Id& device, std::uint64_t above) const override;
  std::vector<Id> waiting_for(const Id& row) const override;
  std::vector<Id> ops_naming(const Id& row) const override;
  void each_op(const std::function<void(const Id&, const Bytes&)>&) const override;
  bool is_erased(const Id& row) const override;
  std::vector<ErasedRow> erased() const override;
  bool refused(const Id& row) const override;
  std::vector<Id> quarantined() const override;
  std::vector<DeclaredGap> gaps() const override;
  std::uint64_t seq_before(std::int64_t at) const override;

 protected:
  /// The number a bucket goes by in this file; nullopt: nothing was ever filed there.
  std::optional<std::int64_t> bucket_number(const Bucket&) const;
  const Bucket& bucket_of(std::int64_t number) const;
  RowHead read_head(const StoreQuery&) const;
  std::vector<RowHead> read_heads(StoreQuery) const;

  Connection& connection_;
  mutable std::unordered_map<Bucket, std::int64_t> bucket_numbers_;
  mutable std::unordered_map<std::int64_t, Bucket> buckets_;
};

}  // namespace giro
