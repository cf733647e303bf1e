// OfficeHome: an office's folder, opened: office.db (rows, ops, accounts), office.key (mode 0600) and
// journal/ (what was committed, written ahead; may be a link to another disk). The key authenticates tokens
// and receipts; it lies outside the database so that a copy of the database alone can forge nothing. The
// database remembers which key it belongs to. Several processes may have one folder open; the Office inside
// follows its own thread rule.
#pragma once

#include <filesystem>
#include <memory>

#include "server/home/folder_lock.hpp"
#include "server/home/system_environment.hpp"
#include "server/office/office.hpp"
#include "server/office/store.hpp"
#include "sync/file/sealed_file.hpp"

namespace giro {

/// A Problem: the database belongs to another key.
Result<void> check_key(Store&, const SealKey&, const std::filesystem::path& key_file);

class OfficeHome {
 public:
  using Opened = Result<std::unique_ptr<OfficeHome>>;

  /// A new office; a Problem when the folder already holds one, or the zone is unknown.
  static Opened create(const std::filesystem::path& folder, std::string_view time_zone);
  /// A Problem: no office here, or its key is missing, readable by others, or another office's.
  static Opened open(const std::filesystem::path& folder);
  static bool exists(const std::filesystem::path& folder);

  Store& store() { return *store_; }
  Office& office() { return office_; }
  SystemEnvironment& environment() { return environment_; }

  /// Names this office for good, whatever happens to its database: derived from the key.
  const Id& id() const { return id_; }
  /// For what travels as a file; the public half is told at sign-in.
  const file::OfficeSeal& seal() const { return seal_; }
  std::string today() const;
  std::string time_zone() const;
  std::filesystem::path key_file() const { return folder_ / key_name; }
  std::filesystem::path database_file() const { return folder_ / database_name; }

  static constexpr const char* database_name = "office.db";
  static constexpr const char* key_name = "office.key";
  static constexpr const char* journal_name = "journal";

 private:
  OfficeHome(std::filesystem::path folder, FolderLock, std::unique_ptr<Store>, const SealKey&);

  std::filesystem::path folder_;
  FolderLock lock_;
  mutable SystemEnvironment environment_;
  std::unique_ptr<Store> store_;
  Id id_;
  file::OfficeSeal seal_;
  Office office_;
};

}  // namespace giro
