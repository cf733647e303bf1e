// Plain values ↔ Protobuf messages, shared by the op's bytes and the exchange's. Private to the codecs.
#pragma once

#include "giro.pb.h"
#include "sync/base/environment.hpp"
#include "sync/base/result.hpp"
#include "sync/base/value.hpp"

namespace giro::wire {

void to_wire(const giro::Value&, Value&);
Result<giro::Value> from_wire(const Value&);

void to_wire(const ClockReading&, Clock&);
ClockReading from_wire(const Clock&);

inline std::string raw(const Id& id) {
  return std::string(id.view());
}

/// Parses without writing to stderr: what is wrong with hostile bytes is for the caller to say.
bool parse(google::protobuf::MessageLite&, std::string_view bytes);

/// 16 bytes → id; a Problem naming `what` otherwise.
Result<Id> read_id(std::string_view bytes, std::string_view what);

}  // namespace giro::wire
