// AdminBatch: rows the office itself writes (import, demo company, user administration, back office), in one
// transaction: all of it or nothing. Rows get their bucket, seq, history and derived columns exactly as ops'
// rows do, so devices receive them like any other change. Unlike an op it may write every column. One thread.
#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "sync/op/op.hpp"

#include "sync/base/result.hpp"
#include "sync/base/value.hpp"
#include "sync/schema/schema.hpp"

namespace giro {

class Office;

class AdminBatch {
 public:
  using Cells = std::vector<std::pair<std::string_view, Value>>;

  /// Begins. Nothing is visible until commit(); destruction without it rolls back.
  explicit AdminBatch(Office&);
  /// As of another moment: what the journal says was done then.
  AdminBatch(Office&, std::int64_t at);
  ~AdminBatch();

  /// Inserts the row or updates the named columns of an existing one. True: something changed.
  /// References need not exist yet, but a client row's client must. Values are checked as an op's are.
  Result<bool> put(std::string_view table, const Id& row, const Cells&);

  /// Tombstones the row and its parts (children by `parent`).
  void remove(std::string_view table, const Id& row);

  /// Moves a client to another assigned segment: re-files it whole, leaves a departure mark.
  void move_client(const Id& client, const Id& segment);

  std::optional<Value> cell(std::string_view table, const Id& row, std::string_view column) const;
  /// The living row whose column holds this value (first by id), e.g. find("product", "sku", "FA-0025").
  std::optional<Id> find(std::string_view table, std::string_view column, const Value&) const;
  /// Ids of all living rows whose column holds this value.
  std::vector<Id> find_all(std::string_view table, std::string_view column, const Value&) const;

  /// Acts noted in the journal, again: `update` puts, `remove` removes. How many could be done: a row whose
  /// client is lost with a part of the journal cannot.
  std::size_t repeat(const std::vector<Change>& acts);

  Id mint();
  void commit();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace giro
