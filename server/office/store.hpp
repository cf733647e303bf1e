// Store: where the office keeps its rows, their feed, the ops and the accounts. Behind this interface so that
// a second database can take the place of SQLite; tests/office/store_*_contract.cpp is what each must pass.
//
// Invariants: what a Snapshot shows does not change while it lives. A Transaction is all or nothing and
// durable when commit() returns. There is one Transaction at a time, whatever the process. Data tables hold
// living rows only; a removed row keeps its values elsewhere, and row() finds both. Machine failures throw
// StoreFailure. Threads: snapshots from any thread, each used by one; account functions from any thread; a
// Transaction belongs to the thread that began it, and account writes of that thread join it.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <stdexcept>
#include <string>

#include "server/accounts/account_store.hpp"
#include "server/journal/journal.hpp"
#include "server/office/op_record.hpp"
#include "server/office/row.hpp"
#include "sync/op/row_sum.hpp"

namespace giro {

class StoreFailure : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

class Snapshot {
 public:
  virtual ~Snapshot() = default;

  // ---- history
  virtual std::uint64_t seq() const = 0;                           // of the last commit
  virtual std::uint64_t counter(std::string_view name) const = 0;  // 0 until set
  virtual std::uint64_t run_of(std::uint64_t seq) const = 0;       // the run that committed it; 0: none
  virtual std::optional<std::uint64_t> run_order(
      std::uint64_t run) const = 0;  // nullopt: not of this history

  // ---- rows
  virtual std::optional<RowHead> head(const Id&) const = 0;
  virtual std::optional<Row> row(const Id&) const = 0;
  /// Cells in schema order; the row must exist.
  virtual std::vector<Value> cells(const schema::Table&, const Id&, bool dead) const = 0;
  /// Who wrote the cell (or group): its own stamp, else the row's birth.
  virtual Stamp stamp(const RowHead&, std::string_view key) const = 0;
  /// Living rows whose column holds this value, by id.
  virtual std::vector<Id> find(const schema::Table&, std::string_view column, const Value&) const = 0;
  /// Whether a row holds it, or did when it died.
  virtual bool was_given(const schema::Table&, std::string_view column, const Value&) const = 0;
  /// Rows of the client, dead ones too; of one table if given.
  virtual std::vector<RowHead> of_client(const Id& client, const schema::Table* = nullptr) const = 0;
  /// Rows that are part of this one (not of the client), dead ones too.
  virtual std::vector<RowHead> parts_of(const Id& parent) const = 0;
  virtual std::vector<RowHead> killed_by(const Id& op) const = 0;

  // ---- pulls
  /// Row versions and departures after the positions, in one order across buckets: `limit` items and those
  /// equal to the last of them.
  virtual FeedPage feed(std::span<const BucketPosition> after, std::size_t limit) const = 0;
  /// The cells of a row version in that order, as cells() would give them.
  virtual std::vector<Value> version(const FeedItem&) const = 0;
  virtual std::uint64_t rows_after(std::span<const BucketPosition>) const = 0;
  /// Clients that left the bucket after this position.
  virtual std::vector<Id> departures(const Bucket&, const Position& after) const = 0;
  virtual std::vector<Id> clients_in(const Bucket&) const = 0;
  /// Over the living rows of the bucket, per table.
  struct TableSum {
    const schema::Table* table = nullptr;
    RowSum sum;
  };
  virtual std::vector<TableSum> sums(const Bucket&) const = 0;
  /// The seq of its latest row version or departure; 0: none.
  virtual std::uint64_t newest(const Bucket&) const = 0;
  struct Filing {
    std::uint64_t since = 0;
    Bucket bucket;
  };
  /// Where the client was filed, from the first to the present bucket.
  virtual std::vector<Filing> filed(const Id& client) const = 0;

  // ---- ops
  virtual std::optional<OpRecord> op(const Id&) const = 0;
  virtual std::optional<NumberedOp> numbered(const Id& device, std::uint64_t number) const = 0;
  /// Of ops this user pushed under this device id, above `number`.
  virtual std::vector<OpOutcome> outcomes(const Id& user, const Id& device, std::uint64_t above) const = 0;
  virtual std::vector<Id> waiting_for(const Id& row) const = 0;
  /// Of every verdict; also what nobody can read, if the bytes of the id stand in it.
  virtual std::vector<Id> ops_naming(const Id& row) const = 0;
  virtual void each_op(const std::function<void(const Id&, const Bytes&)>&) const = 0;
  virtual bool is_erased(const Id& row) const = 0;
  virtual std::vector<ErasedRow> erased() const = 0;  // in the order of their rows
  virtual bool refused(const Id& row) const = 0;      // a rejected op would have inserted it
  virtual std::vector<Id> quarantined() const = 0;    // ops, in the order of their arrival
  /// As declared, the oldest first.
  virtual std::vector<DeclaredGap> gaps() const = 0;
  /// Of the last op that arrived before this moment; 0: none.
  virtual std::uint64_t seq_before(std::int64_t at) const = 0;
};

class Transaction : public virtual Snapshot {
 public:
  /// Begins the next version: every row written from here on carries it.
  virtual std::uint64_t begin_seq(std::uint64_t run) = 0;

  // One op's part can be undone alone.
  virtual void mark() = 0;
  virtual void keep_mark() = 0;
  virtual void undo_mark() = 0;

  virtual void set_counter(std::string_view name, std::uint64_t) = 0;
  virtual void add_run(std::uint64_t run) = 0;

  virtual void insert(const Row&) = 0;
  virtual void set_head(
      const RowHead&) = 0;  // bucket, seq, dead, purged, killed_by; moves the values of a removed row
  virtual void set_cell(const RowHead&, std::size_t column, const Value&) = 0;
  virtual void set_stamp(const Id& row, std::string_view key, const Stamp&) = 0;
  /// Re-files every row of the client, dead ones too.
  virtual void file_client(const Id& client, const Bucket&, std::uint64_t seq) = 0;
  virtual void add_filing(const Id& client, const Snapshot::Filing&) = 0;
  virtual void add_departure(const Bucket&, const Id& client, std::uint64_t seq) = 0;
  /// Tombstones and departures up to the horizon leave the feed, but for deleted clients that living rows
  /// refer to.
  virtual void purge(std::uint64_t horizon) = 0;

  virtual void put_op(const OpRecord&) = 0;
  virtual void settle_op(const Id& op, const Outcome&, const std::optional<Id>& waits_for) = 0;
  virtual void number_op(const Id& device, std::uint64_t number, const Id& op, const Id& user) = 0;
  virtual void refuse(const Id& row) = 0;

  // Erasure.
  virtual void note_erased(const ErasedRow&) = 0;
  /// What is kept of the row's earlier values, and of rows of history and conflicts about it that are gone.
  virtual void forget_values(const Id& row) = 0;
  /// Other bytes under the same id and hash.
  virtual void rewrite_op(const Id& op, const Bytes&) = 0;

  /// Declared again it stays as it was.
  virtual void put_gap(const Gap&, const Id& user, std::int64_t declared_at) = 0;

  /// For the journal, written before the commit; undone with its mark. Nothing where no journal is kept.
  virtual void note(JournalEntry) = 0;

  /// Durable on return, in the journal first; afterwards the transaction is over.
  virtual void commit() = 0;
};

/// The counter under which a store keeps the number of its last journal group.
inline constexpr std::string_view journal_counter = "journal";

/// How far a copy is; the unit is the database's own.
using CopyProgress = std::function<void(std::size_t done, std::size_t total)>;

class Store : public AccountStore {
 public:
  enum class Mode { open, create };

  /// The SQLite store. `create` makes the file, or opens the one that is there. A Problem: no office there,
  /// or made by a newer program. Without a journal none is kept.
  static Result<std::unique_ptr<Store>> open(const std::filesystem::path&, Mode,
                                             std::unique_ptr<Journal> = nullptr);

  virtual std::unique_ptr<Snapshot> snapshot() const = 0;
  virtual std::unique_ptr<Transaction> begin() = 0;
  virtual Journal* journal() = 0;  // nullptr: none is kept
  /// Another number whenever anybody, in whatever process, has committed. Costs next to nothing.
  virtual std::uint64_t commits_seen() const = 0;
  /// Writes the database anew: nothing of what was overwritten or removed is left in it or in its log. False:
  /// somebody was reading.
  virtual bool compact() = 0;
  /// A consistent copy in one file, while others work.
  virtual void backup(const std::filesystem::path&, const CopyProgress& = {}) const = 0;
};

}  // namespace giro
