// OfficeAudit: reads the office's file after every change of it, and says what must hold of it whatever
// happened before: no value gone without a record, none that nobody wrote, counters the sum of their ops,
// numbers unique, nothing alive under something dead, a copy of every record for its author.
//
// It looks only at what changed since its last look. `again()` after the file was put back to an older state.
// One thread.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "server/office/store.hpp"
#include "sync/merge/merge_unit.hpp"
#include "sync/op/token.hpp"
#include "tests/sim/queries.hpp"

namespace giro::sim {

struct FiledRow {
  const schema::Table* table = nullptr;
  std::optional<Id> client, parent;
  Bucket bucket;
  std::uint64_t seq = 0;
  bool dead = false;
};

struct DecidedOp {
  Op op;
  Outcome outcome;
  std::set<std::uint32_t> lost;  // cells not taken
};

class OfficeAudit {
 public:
  OfficeAudit(std::filesystem::path file, const SealKey& key) : file_(std::move(file)), key_(key) {}

  /// What people may legitimately meet now.
  struct Times {
    bool lossy = false;         // ops may have been lost and come back
    bool distrusted = false;    // ops may be quarantined
    bool role_changed = false;  // ops of a former role may be refused
  };
  void look(const Store&, const Times&);
  void again();  // forget everything; the next look sees the whole file
  void close() {
    queries_.forget();
    db_.reset();
  }
  /// The office itself replaced this value: it has seen it.
  void note_act(const Id& row, const std::string& key, const std::string& before, const std::string& after);
  /// Recorded on a tablet, wherever it is now.
  void note_recorded(const Op&);

  const std::map<Id, FiledRow>& rows() const { return rows_; }
  const std::map<Id, DecidedOp>& ops() const { return ops_; }
  std::uint64_t looks() const { return looks_; }
  std::uint64_t decided() const { return decided_; }

 private:
  using Lasting = std::tuple<Id, std::string, std::string>;  // row, column or group, value
  struct Written {
    Id op;
    std::string key, value;
    schema::Policy policy;
  };

  SQLite::Database& db();
  void read_rows(std::set<Id>& changed);
  void read_ops(std::set<Id>& changed);
  void take_op(const Id&, DecidedOp, std::set<Id>& changed);
  void read_record(const Row&);
  void check_verdict(const Snapshot&, const DecidedOp&, const Times&) const;
  void check_row(const Snapshot&, const Id&, const Times&);
  void check_values(const Snapshot&, const Row&, const Times&);
  void check_counter(const Row&) const;
  void check_number(const Row&);
  void check_family(const FiledRow&, const Id&) const;
  void check_copy(const Snapshot&, const Row&) const;
  void check_totals(const Snapshot&, const Id& order) const;

  std::filesystem::path file_;
  const SealKey& key_;
  std::unique_ptr<SQLite::Database> db_;
  Queries queries_;
  std::uint64_t seq_ = 0;
  std::int64_t op_rowid_ = 0;
  std::map<Id, FiledRow> rows_;
  std::map<Id, std::set<Id>> parts_;  // client or parent → its rows
  std::map<Id, DecidedOp> ops_;
  std::set<Id> undecided_;
  std::map<Id, std::vector<Written>> written_;  // by row, of accepted ops
  std::map<Id, std::int64_t> sums_;             // of accepted differences
  std::set<Lasting> heirs_, records_, values_;  // seen by a successor; in a record; written by somebody
  std::set<Lasting> acts_, offline_heirs_;      // of the office itself; of ops that may be on their way
  std::map<std::string, Id> numbers_;
  std::uint64_t looks_ = 0, decided_ = 0;
};

/// NULL is a value too.
std::string shown(const Value&);

}  // namespace giro::sim
