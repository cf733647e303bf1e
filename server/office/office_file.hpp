// OfficeFile: an office database read as a file, outside the Store: whole tables for export, and whether it
// is sound. Read-only, one moment: what it shows does not change while it lives. One thread.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "server/office/store.hpp"
#include "sync/base/value.hpp"
#include "sync/schema/schema.hpp"

namespace giro {

class Connection;

/// Which part of the history is asked for.
struct AuditFilter {
  std::optional<Id> client, user;
  std::int64_t from_at = 0, to_at = INT64_MAX;  // the end not included
};

class OfficeFile {
 public:
  explicit OfficeFile(const std::filesystem::path&);
  ~OfficeFile();

  /// Every living row, by id; cells in schema order.
  void each_row(const schema::Table&, const std::function<void(const Id&, const std::vector<Value>&)>&) const;

  /// Operations that name the client and the user, as they were recorded; the newest first, until `take` says
  /// no.
  void newest_ops(const AuditFilter&, const std::function<bool(const Bytes&)>& take) const;
  /// Rows of cell_history that no operation wrote, likewise; of no user there are none.
  void newest_office_changes(const AuditFilter&,
                             const std::function<bool(const std::vector<Value>&)>& take) const;

  /// The whole database as one other file.
  static void copy(const std::filesystem::path& from, const std::filesystem::path& to, const CopyProgress&);

  /// What SQLite's integrity check finds; nullopt: sound.
  std::optional<std::string> damage() const;

 private:
  std::unique_ptr<Connection> connection_;
};

}  // namespace giro
