#include "sync/base/value.hpp"

namespace giro {

std::string to_text(const Value& value) {
  if (auto* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
  if (auto* text = std::get_if<std::string>(&value)) return *text;
  if (auto* id = std::get_if<Id>(&value)) return to_hex(*id);
  return "NULL";
}

}  // namespace giro
