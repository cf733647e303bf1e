// Value: the content of one cell. NULL is a value (clearing a field syncs). Integers carry every number
// (cents, micro, milli, basis points, Unix ms, flags); dates are ISO text; references are ids. A plain value;
// any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include "sync/base/id.hpp"

namespace giro {

using Null = std::monostate;
using Value = std::variant<Null, std::int64_t, std::string, Id>;

inline bool is_null(const Value& value) {
  return std::holds_alternative<Null>(value);
}

/// The integer, or `otherwise` when NULL or of another kind.
inline std::int64_t as_int(const Value& value, std::int64_t otherwise = 0) {
  auto* number = std::get_if<std::int64_t>(&value);
  return number ? *number : otherwise;
}

/// The text, or empty. The view lives as long as the value.
inline std::string_view as_text(const Value& value) {
  auto* text = std::get_if<std::string>(&value);
  return text ? std::string_view(*text) : std::string_view();
}

/// The id, or nil.
inline Id as_id(const Value& value) {
  auto* id = std::get_if<Id>(&value);
  return id ? *id : Id{};
}

/// For people and logs: `NULL`, 42, text as it is, ids in hex.
std::string to_text(const Value&);

}  // namespace giro
