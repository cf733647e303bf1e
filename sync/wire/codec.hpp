// Request and Response ↔ the bytes of an HTTP body (Protobuf, then zstd). Every decoder has a limit, throws
// nothing on bad input, and never trusts a length. Stateless; any thread.
#pragma once

#include "sync/base/limits.hpp"
#include "sync/op/exchange_messages.hpp"

namespace giro::wire {

Bytes encode_request(const giro::Request&);
Result<giro::Request> decode_request(std::string_view);

Bytes encode_response(const giro::Response&);
/// Unknown tables and columns (a newer office) are left out.
Result<giro::Response> decode_response(std::string_view);

Bytes compress(std::string_view);
/// Refuses bodies that would unpack beyond `most_bytes`, without unpacking them.
Result<Bytes> decompress(std::string_view, std::size_t most_bytes = Limits::body_unpacked_bytes);

}  // namespace giro::wire
