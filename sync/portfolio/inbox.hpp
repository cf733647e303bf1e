// The inbox: values that lost, by cell. Every lost value has its own record; the records of one cell form a
// group, its newest first. Reads the replica; the thread of the connection.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sync/base/id.hpp"

namespace SQLite {
class Database;
}

namespace giro {

struct ConflictRow {
  Id id, client, user, office_user, row;
  std::string client_name, city, phone, user_name, office_user_name, table, column, base, office, mine, rule,
      chosen, state;
  std::int64_t mine_at = 0, office_at = 0, filed_at = 0;

  bool open() const { return state == "open"; }
};

/// All records about one cell.
struct ConflictGroup {
  std::vector<ConflictRow> records;  // the newest first; at least one

  const ConflictRow& newest() const { return records.front(); }
  bool open() const;  // any of them waits for a decision
};

/// `mine` is what this user wrote when one side is theirs, else the decided op's. `everybody`: a manager's
/// view. Open groups first, then by time.
std::vector<ConflictGroup> inbox(SQLite::Database&, const Id& user, bool everybody);

}  // namespace giro
