#include "sync/base/id.hpp"

#include <sodium.h>

#include <algorithm>

#include "sync/base/assert.hpp"

namespace giro {
namespace {

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

void update(crypto_generichash_state& state, std::string_view bytes) {
  crypto_generichash_update(&state, reinterpret_cast<const Byte*>(bytes.data()), bytes.size());
}

void update_with_length(crypto_generichash_state& state, std::string_view bytes) {
  std::array<char, 4> length;
  for (std::size_t i = 0; i < 4; ++i) length[i] = static_cast<char>(bytes.size() >> (8 * i));
  update(state, {length.data(), length.size()});
  update(state, bytes);
}

}  // namespace

std::string to_hex(std::string_view bytes) {
  static constexpr char digits[] = "0123456789abcdef";
  std::string out;
  out.reserve(bytes.size() * 2);
  for (char c : bytes) {
    auto byte = static_cast<Byte>(c);
    out += digits[byte >> 4];
    out += digits[byte & 15];
  }
  return out;
}

std::string to_hex(const Id& id) {
  return to_hex(id.view());
}

std::optional<Id> id_from_hex(std::string_view text) {
  Id id;
  std::size_t digits = 0;
  for (char c : text) {
    if (c == '-') continue;
    int digit = hex_digit(c);
    if (digit < 0 || digits == 32) return std::nullopt;
    auto& byte = id.bytes[digits / 2];
    byte = static_cast<Byte>((byte << 4) | digit);
    ++digits;
  }
  if (digits != 32) return std::nullopt;
  return id;
}

std::optional<Id> id_from_bytes(std::string_view bytes) {
  Id id;
  if (bytes.size() != id.bytes.size()) return std::nullopt;
  std::copy(bytes.begin(), bytes.end(), id.bytes.begin());
  return id;
}

Id mint_id(std::int64_t unix_ms, std::span<const Byte, 10> entropy) {
  Id id;
  auto ms = static_cast<std::uint64_t>(unix_ms);
  for (std::size_t i = 0; i < 6; ++i) id.bytes[i] = static_cast<Byte>(ms >> (40 - 8 * i));
  std::copy(entropy.begin(), entropy.end(), id.bytes.begin() + 6);
  id.bytes[6] = static_cast<Byte>((id.bytes[6] & 0x0f) | 0x70);
  id.bytes[8] = static_cast<Byte>((id.bytes[8] & 0x3f) | 0x80);
  return id;
}

Id derive_id(std::string_view table, std::initializer_list<std::string_view> parts) {
  Id id;
  crypto_generichash_state state;
  GIRO_ASSERT(crypto_generichash_init(&state, nullptr, 0, id.bytes.size()) == 0);
  update_with_length(state, table);
  for (auto part : parts) update_with_length(state, part);
  crypto_generichash_final(&state, id.bytes.data(), id.bytes.size());
  return id;
}

Id digest(std::string_view bytes) {
  Id id;
  GIRO_ASSERT(crypto_generichash(id.bytes.data(), id.bytes.size(),
                                 reinterpret_cast<const Byte*>(bytes.data()), bytes.size(), nullptr, 0) == 0);
  return id;
}

}  // namespace giro
