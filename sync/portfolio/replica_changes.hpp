// ReplicaChanges: which synced tables of a replica have other rows than when it was last asked. A replica
// says so itself: each save notes what it wrote (`changed`), and what was only folded since is in `fold_row`.
// Invariant: a table that is not named has the rows it had. Nobody knows of a database that is no replica,
// of one that somebody else wrote to, and at first. A view of one connection: its thread.
#pragma once

#include <cstdint>
#include <optional>

#include "sync/schema/table_set.hpp"

namespace SQLite {
class Database;
}

namespace giro {

class ReplicaChanges {
 public:
  /// Since the call before, within a read transaction of a new state; nullopt: nobody knows.
  std::optional<schema::TableSet> since_last(SQLite::Database&);

 private:
  /// Where a replica stands: both only grow, and something else has written when neither has.
  struct Mark {
    std::int64_t saves = 0, position = 0;  // position: of the last op folded
  };
  static std::optional<Mark> mark_of(SQLite::Database&);

  std::optional<Mark> last_;
};

}  // namespace giro
