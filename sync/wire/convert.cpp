#include "sync/wire/convert.hpp"

#include <google/protobuf/stubs/logging.h>

namespace giro::wire {

void to_wire(const giro::Value& value, Value& out) {
  if (auto* number = std::get_if<std::int64_t>(&value)) out.set_number(*number);
  if (auto* text = std::get_if<std::string>(&value)) out.set_text(*text);
  if (auto* id = std::get_if<Id>(&value)) out.set_id(raw(*id));
}

Result<giro::Value> from_wire(const Value& value) {
  switch (value.kind_case()) {
    case Value::kNumber:
      return giro::Value(value.number());
    case Value::kText:
      return giro::Value(value.text());
    case Value::kId: {
      auto id = read_id(value.id(), "value");
      if (!id) return id.error();
      return giro::Value(*id);
    }
    case Value::KIND_NOT_SET:
      break;
  }
  return giro::Value();
}

void to_wire(const ClockReading& clock, Clock& out) {
  out.set_wall_at(clock.wall_at);
  out.set_boot(raw(clock.boot));
  out.set_mono_ms(clock.mono_ms);
  out.set_counts_suspend(clock.counts_suspend);
}

ClockReading from_wire(const Clock& clock) {
  return {.wall_at = clock.wall_at(),
          .boot = id_from_bytes(clock.boot()).value_or(Id{}),
          .mono_ms = clock.mono_ms(),
          .counts_suspend = clock.counts_suspend()};
}

bool parse(google::protobuf::MessageLite& message, std::string_view bytes) {
  google::protobuf::LogSilencer quiet;
  return message.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()));
}

Result<Id> read_id(std::string_view bytes, std::string_view what) {
  auto id = id_from_bytes(bytes);
  if (!id) return Problem{"malformed message: " + std::string(what) + " is not 16 bytes"};
  return *id;
}

}  // namespace giro::wire
