// A short secret kept in a file under a key that lies elsewhere: XSalsa20-Poly1305, the nonce before it.
// Whoever changes a byte makes it unreadable. Pure: the nonce is passed in, and must be random. Any thread.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "sync/base/id.hpp"

namespace giro {

inline constexpr std::size_t sealing_key_bytes = 32;
inline constexpr std::size_t sealing_nonce_bytes = 24;

/// In hex.
std::string seal_text(std::string_view text, std::span<const Byte, sealing_key_bytes> key,
                      std::span<const Byte, sealing_nonce_bytes> nonce);
/// nullopt: another key, or not as it was sealed.
std::optional<std::string> open_text(std::string_view sealed, std::span<const Byte, sealing_key_bytes> key);

}  // namespace giro
