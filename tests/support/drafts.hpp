// Small drafts and changes that many device tests record: a visit, a client, a field edited. Pure; any
// thread.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "sync/device/device.hpp"

namespace giro::test {

using Cells = std::vector<std::pair<std::string_view, Value>>;

/// A readable id: the number in its last bytes.
inline Id id_of(std::uint64_t number) {
  Id id;
  id.bytes[0] = 0x0f;
  for (std::size_t i = 0; i < 8; ++i) id.bytes[15 - i] = static_cast<Byte>(number >> (8 * i));
  return id;
}

inline Value text(std::string value) {
  return value;
}
inline Value whole(std::int64_t value) {
  return value;
}

inline Draft new_client(const Id& client, const Id& segment, std::string name) {
  return {
      .client = client,
      .changes = {Device::insert("client", client, {{"legal_name", text(name)}, {"segment_id", segment}})}};
}

inline Draft new_visit(const Id& visit, const Id& client, const Id& user, std::string note) {
  return {
      .client = client,
      .changes = {Device::insert(
          "visit", visit,
          {{"client_id", client}, {"user_id", user}, {"status", text("planned")}, {"note", text(note)}})}};
}

/// Fields of a row as the device shows it now.
inline Draft edit(Device& device, std::string_view table, const Id& row, const Id& client,
                  const Cells& cells) {
  return {.client = client, .changes = {device.update(table, row, cells)}};
}

}  // namespace giro::test
