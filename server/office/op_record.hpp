// OpRecord: an op as the office keeps it, whole, with what it said about it. Plain values; any thread.
#pragma once

#include <optional>

#include "sync/op/exchange_messages.hpp"

namespace giro {

struct OpRecord {
  Id id;
  Id hash;      // of its bytes
  Bytes bytes;  // as recorded on the device
  Bytes old;    // the receipt it came back with, if any
  Id user;      // who pushed it
  schema::Role role = schema::agent;
  Id device;  // the envelope under which it arrived first
  std::uint64_t number = 0;
  std::int64_t corrected_at = 0;  // when it was recorded, by the office's clock
  std::int64_t received_at = 0;
  Outcome outcome;
  std::optional<Id> waits_for;  // the missing row
};

/// Numbers that a tablet has declared lost, under a device id of this sign-in.
struct DeclaredGap {
  Gap gap;
  Id user;
  Id session;  // nil: a device id no sign-in was bound to
  std::int64_t declared_at = 0;
  std::uint64_t missing = 0;  // of these numbers, those the office does not have now
};

/// What is known under a (device, number).
struct NumberedOp {
  Id op;
  Id hash;
};

}  // namespace giro
