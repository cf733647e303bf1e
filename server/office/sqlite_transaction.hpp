// SqliteTransaction: the one writer's work between BEGIN IMMEDIATE and COMMIT. Rolls back when it goes
// without commit. The lock it holds keeps other threads' writes out; other processes wait at SQLite's own
// lock.
#pragma once

#include <map>
#include <mutex>

#include "server/office/recent_rows.hpp"
#include "server/office/sqlite_reads.hpp"

namespace giro {

class SqliteTransaction : public SqliteReads, public Transaction {
 public:
  /// `open` points here until the transaction is over.
  SqliteTransaction(Connection&, std::unique_lock<std::recursive_mutex>, Journal*, RecentRows&,
                    SqliteTransaction*& open);
  ~SqliteTransaction() override;

  std::uint64_t seq() const override { return seq_; }
  std::uint64_t run_of(std::uint64_t seq) const override;

  std::uint64_t begin_seq(std::uint64_t run) override;
  void mark() override;
  void keep_mark() override;
  void undo_mark() override;
  void set_counter(std::string_view name, std::uint64_t) override;
  void add_run(std::uint64_t run) override;

  void insert(const Row&) override;
  void set_head(const RowHead&) override;
  void set_cell(const RowHead&, std::size_t column, const Value&) override;
  void set_stamp(const Id& row, std::string_view key, const Stamp&) override;
  void file_client(const Id& client, const Bucket&, std::uint64_t seq) override;
  void add_filing(const Id& client, const Snapshot::Filing&) override;
  void add_departure(const Bucket&, const Id& client, std::uint64_t seq) override;
  void purge(std::uint64_t horizon) override;

  void put_op(const OpRecord&) override;
  void settle_op(const Id& op, const Outcome&, const std::optional<Id>& waits_for) override;
  void number_op(const Id& device, std::uint64_t number, const Id& op, const Id& user) override;
  void refuse(const Id& row) override;
  void note_erased(const ErasedRow&) override;
  void forget_values(const Id& row) override;
  void rewrite_op(const Id& op, const Bytes&) override;
  void put_gap(const Gap&, const Id& user, std::int64_t declared_at) override;

  void note(JournalEntry entry) override {
    if (journal_) noted_.push_back(std::move(entry));
  }
  void commit() override;

 private:
  std::int64_t intern(const Bucket&);
  void write_cells(const Row&);
  void bury(const RowHead&);
  void exhume(const RowHead&);
  RowSum& change_of(std::int64_t bucket, const schema::Table&);
  void write_sums();
  /// Of this row since the mark; its cells, when they are empty, are read before the commit.
  RowVersion& written(const RowHead&);
  void read_written();

  void end();

  std::unique_lock<std::recursive_mutex> lock_;
  Journal* journal_;
  RecentRows& recent_;
  std::unordered_map<Id, RowVersion> written_;  // living rows of this transaction; no cells: not known yet
  std::vector<Id> written_since_mark_;
  SqliteTransaction*& open_;
  using SumChanges = std::map<std::pair<std::int64_t, std::size_t>, RowSum>;  // by bucket and table
  SumChanges sums_, sums_at_mark_;
  std::vector<JournalEntry> noted_;
  std::size_t noted_at_mark_ = 0;
  std::uint64_t seq_ = 0;
  std::uint64_t run_ = 0;        // of this transaction's commits
  std::uint64_t first_seq_ = 0;  // 0: it made none
  bool over_ = false;
};

}  // namespace giro
