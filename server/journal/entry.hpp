// JournalEntry: one thing the office decided or was told, as the journal keeps it: enough to do it again on
// an older state of the database. Plain values and their bytes; any thread.
#pragma once

#include <variant>

#include "server/accounts/account_store.hpp"
#include "sync/op/exchange_messages.hpp"

namespace giro {

/// A decided op: the envelope it came in, who brought it, and what it was answered.
struct JournalledOp {
  Envelope envelope;  // its receipt: the one it came back with
  Bytes receipt;      // the one it was given; empty: waiting, quarantined or unreadable
  Id user;
  schema::Role role = schema::agent;
  bool trusted = true;
  std::int64_t corrected_at = 0;
  std::int64_t received_at = 0;
};

/// What one AdminBatch did, in order. `update`: the row was put; `remove`: it was removed.
struct JournalledAdministration {
  std::int64_t at = 0;
  std::vector<Change> acts;

  bool operator==(const JournalledAdministration&) const = default;
};

struct JournalledDevice {
  Id device;
  Id session;
  Id user;
  std::int64_t registered_at = 0;

  bool operator==(const JournalledDevice&) const = default;
};

/// A row whose values are gone for good.
struct ErasedRow {
  Id row, client;
  std::int64_t at = 0;
  std::string reason;

  bool operator==(const ErasedRow&) const = default;
};

struct JournalledErasure {
  ErasedRow erased;

  bool operator==(const JournalledErasure&) const = default;
};

/// A LoginSession stands for its opening and for its revocation.
using JournalEntry = std::variant<JournalledOp, JournalledAdministration, Account, LoginSession,
                                  JournalledDevice, JournalledErasure>;

Bytes encode_entry(const JournalEntry&);
/// A Problem: not an entry, or one of a newer program.
Result<JournalEntry> decode_entry(std::string_view);

/// An administration of any size, in pieces that each fit an entry.
std::vector<JournalledAdministration> split(JournalledAdministration);

}  // namespace giro
