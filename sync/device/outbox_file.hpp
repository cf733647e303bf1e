// The outbox's file: its tables and how it is opened. Private to the outbox.
#pragma once

#include "sync/device/outbox.hpp"
#include "sync/device/sql.hpp"

namespace giro {

struct Outbox::Impl {
  Impl(const std::filesystem::path&, Environment&);

  std::vector<OutboxEntry> select(std::string_view condition, std::int64_t parameter);
  Bytes bytes_of(std::int64_t position);

  Environment& environment;
  Sql sql;
};

}  // namespace giro
