// Sealed op: an op whose client has left the tablet, as it goes on lying in the outbox: readable by the
// office alone. The bytes are a libsodium sealed box (crypto_box_seal) to the office's public key; its
// one-time key comes from the environment, so that the core stays deterministic. The op's hash stays that of
// what is inside, and says whether what was opened is what was recorded. Stateless; any thread.
#pragma once

#include "sync/base/environment.hpp"
#include "sync/op/token.hpp"

namespace giro {

/// By how much sealing makes an op longer.
inline constexpr std::size_t op_seal_bytes = 48;

/// `office_shown` was checked when it was learnt.
Bytes seal_op(std::string_view op, const SealKey& office_shown, Environment&);

/// nullopt: sealed for somebody else, changed, longer than an op may be, or not the op of this hash.
std::optional<Bytes> open_sealed_op(std::string_view sealed, const Id& hash, const SealKey& office_shown,
                                    const SealKey& office_secret);

}  // namespace giro
