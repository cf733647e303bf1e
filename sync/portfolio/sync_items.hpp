// SyncItem: one op of the outbox in terms people know: what it was about and where it stands. Runs on the
// Device's thread.
#pragma once

#include <string>
#include <vector>

#include "sync/device/device.hpp"

namespace giro {

struct SyncItem {
  enum class Kind : std::uint8_t {
    visit,
    order,
    client,
    contact,
    note,
    request,
    task,
    day,
    decision,
    assignment,
    sealed,  // of a client that is gone from this tablet: the office alone can read it
    other
  };
  enum class State : std::uint8_t { saved, waiting, received, review };

  Id op, client, row;  // row: the first one written
  Kind kind = Kind::other;
  State state = State::saved;
  bool created = false;
  std::string client_name;
  std::string status, outcome;       // of a visit or order, as written
  std::string number;                // of an order
  std::vector<std::string> columns;  // changed, of a client
  std::int64_t cents = 0;            // of an order
  std::int64_t recorded_at = 0;
  std::string reason;        // review: why it was not accepted
  bool quarantined = false;  // waiting: the office keeps it until a manager decides
  struct Written {           // what the op says, one per cell
    std::string table, column, value;
  };
  std::vector<Written> written;  // review and quarantined only
};

/// Undecided and rejected ones all, and the latest received; the newest first.
std::vector<SyncItem> sync_items(Device&, std::size_t most_received);

/// An op that does not lie in this outbox, in the same terms, with everything it says.
SyncItem item_of(SQLite::Database&, const Op&);

}  // namespace giro
