// Id: 16 bytes naming a row, op, device, user. Minted ids are UUIDv7 (time-ordered); ids of rows with a
// natural key are derived from that key, so concurrent inserts of the same thing meet. A plain value; any
// thread.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace giro {

using Byte = unsigned char;

struct Id {
  std::array<Byte, 16> bytes{};

  auto operator<=>(const Id&) const = default;
  bool is_nil() const { return *this == Id{}; }
  std::string_view view() const { return {reinterpret_cast<const char*>(bytes.data()), bytes.size()}; }
};

std::string to_hex(const Id&);
std::string to_hex(std::string_view bytes);

/// 32 hex digits (dashes allowed) → Id.
std::optional<Id> id_from_hex(std::string_view);

/// Exactly 16 raw bytes → Id.
std::optional<Id> id_from_bytes(std::string_view);

/// UUIDv7 (RFC 9562 §5.7): 48 bits of Unix ms, then randomness taken from `entropy`.
Id mint_id(std::int64_t unix_ms, std::span<const Byte, 10> entropy);

/// The id of a row with a natural key: BLAKE2b over table name and key parts, each with its length.
Id derive_id(std::string_view table, std::initializer_list<std::string_view> parts);

/// BLAKE2b-128 of any bytes: the op's hash.
Id digest(std::string_view bytes);

}  // namespace giro

template <>
struct std::hash<giro::Id> {
  std::size_t operator()(const giro::Id& id) const noexcept {
    return std::hash<std::string_view>{}(id.view());
  }
};
