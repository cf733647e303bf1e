// The outbox's file: its tables and how it is opened. Brought up to date at open by numbered migrations,
// which never touch an op's bytes; a file of a newer program is refused and left as it is. Tables that are
// not defined as this program defines them are damage, like a page that cannot be read. Private to the
// outbox.
#pragma once

#include "sync/device/outbox.hpp"
#include "sync/device/sql.hpp"
#include "sync/schema/migration.hpp"

namespace giro {

struct Outbox::Impl {
  Impl(const std::filesystem::path&, Environment&);

  std::vector<OutboxEntry> select(std::string_view condition, std::int64_t parameter);
  Bytes bytes_of(std::int64_t position);
  bool is_empty();
  bool is_sound();
  void refuse_foreign(const std::filesystem::path&);

  /// Writes the file anew and leaves nothing in the log beside it: no byte of a sealed op's record remains.
  void sweep();

  Environment& environment;
  Sql sql;
  bool lingers = false;  // what was recorded of a sealed op may still stand in the file or its log
};

/// The numbered changes of its tables.
std::span<const schema::Migration> outbox_migrations();

/// The definitions() of a file of that layout as it was made.
std::map<std::string, std::string> outbox_definitions(std::int64_t layout);

}  // namespace giro
