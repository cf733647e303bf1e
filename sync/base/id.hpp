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

  /// The order of bytes, as SQLite has it; both written for two numbers, where comparing bytes would be a
  /// call.
  std::strong_ordering operator<=>(const Id& other) const {
    auto order = number(0) <=> other.number(0);
    return order != 0 ? order : number(8) <=> other.number(8);
  }
  bool operator==(const Id& other) const {
    return number(0) == other.number(0) && number(8) == other.number(8);
  }
  bool is_nil() const { return *this == Id{}; }
  std::string_view view() const { return {reinterpret_cast<const char*>(bytes.data()), bytes.size()}; }
  /// Eight bytes as a number, the first weighs most; written out, as compilers know it for one load.
  std::uint64_t number(std::size_t from) const {
    auto at = [&](std::size_t i) { return std::uint64_t{bytes[from + i]}; };
    return at(0) << 56 | at(1) << 48 | at(2) << 40 | at(3) << 32 | at(4) << 24 | at(5) << 16 | at(6) << 8 |
           at(7);
  }
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
  /// Both halves count: the first is alike in ids made together, the second may be. Two steps of SplitMix64
  /// (G. Steele, D. Lea, C. Flood, 2014): what is multiplied upwards is folded down, where containers look.
  std::size_t operator()(const giro::Id& id) const noexcept {
    auto mixed = (id.number(0) * 0x9E3779B97F4A7C15 ^ id.number(8)) * 0xBF58476D1CE4E5B9;
    return mixed ^ mixed >> 32;
  }
};
