// An empty office in a file of its own, gone with the test; and the shared real data, where they are present.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "server/import/import.hpp"
#include "server/office/office.hpp"
#include "server/office/store.hpp"
#include "tests/support/fake_environment.hpp"

namespace giro::test {

class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "giro-data-XXXXXX").string();
    path_ = mkdtemp(name.data());
  }
  ~TemporaryFolder() { std::filesystem::remove_all(path_); }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  std::filesystem::path operator/(std::string_view name) const { return path_ / name; }
  /// Writes the file and returns where it is.
  std::filesystem::path file(std::string_view name, std::string_view content) const {
    std::ofstream(path_ / name, std::ios::binary) << content;
    return path_ / name;
  }

 private:
  std::filesystem::path path_;
};

struct TestOffice {
  ImportReport import(const ImportOptions& options) { return import_csv(office, options).value(); }
  std::string problem(const ImportOptions& options) { return import_csv(office, options).error().what; }
  std::int64_t number(const std::string& sql) { return read().execAndGet(sql).getInt64(); }
  std::string text(const std::string& sql) { return read().execAndGet(sql).getString(); }
  SQLite::Database& read() {
    if (!database_) database_.emplace(folder / "office.db", SQLite::OPEN_READONLY);
    return *database_;
  }

  TemporaryFolder folder;
  FakeEnvironment environment;
  std::unique_ptr<Store> store = Store::open(folder / "office.db", Store::Mode::create).value();
  Office office{*store, SealKey{}, environment};

 private:
  std::optional<SQLite::Database> database_;
};

/// The folder of real data, or nullopt: the test says so and passes.
inline std::optional<std::filesystem::path> shared_data() {
  const char* given = std::getenv("GIRO_SHARED_DATA");
  std::filesystem::path path = given ? given : GIRO_SHARED_DATA_DEFAULT;
  if (std::filesystem::exists(path / "northwind")) return path;
  WARN("real data are absent (" << path.string() << "): set GIRO_SHARED_DATA to test with them");
  return std::nullopt;
}

}  // namespace giro::test
