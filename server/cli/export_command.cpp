// giro-server export: the synced tables as CSV, one file each, columns named as in the database.
#include <cstdio>
#include <iostream>

#include "server/cli/command_line.hpp"
#include "server/office/office_file.hpp"

namespace giro::cli {
namespace {

/// A field as RFC 4180 wants it: quoted when it must be, quotes doubled. NULL is empty, an empty text is "".
std::string csv_field(const Value& value) {
  if (is_null(value)) return {};
  auto text = to_text(value);
  if (!text.empty() && text.find_first_of(",\"\r\n") == text.npos) return text;
  std::string quoted = "\"";
  for (char c : text) quoted += c == '"' ? "\"\"" : std::string(1, c);
  return quoted + "\"";
}

class CsvOut {
 public:
  explicit CsvOut(const std::filesystem::path& path) : path_(path), file_(std::fopen(path.c_str(), "wb")) {
    if (!file_) fail();
  }
  ~CsvOut() {
    if (file_) std::fclose(file_);
  }
  CsvOut(const CsvOut&) = delete;

  void line(const std::string& text) {
    if (std::fwrite(text.data(), 1, text.size(), file_) != text.size()) fail();
  }
  void close() {
    auto* file = std::exchange(file_, nullptr);
    if (std::fclose(file) != 0) fail();
  }

 private:
  [[noreturn]] void fail() const {
    throw std::system_error(errno, std::generic_category(), "cannot write " + path_.string());
  }
  std::filesystem::path path_;
  std::FILE* file_;
};

std::size_t export_table(const OfficeFile& office, const schema::Table& table,
                         const std::filesystem::path& folder) {
  CsvOut out(folder / (std::string(table.name) + ".csv"));
  std::string header = "id";
  for (const auto& column : table.columns) header += "," + std::string(column.name);
  out.line(header + "\r\n");
  std::size_t rows = 0;
  office.each_row(table, [&](const Id& id, const std::vector<Value>& cells) {
    std::string line = to_hex(id);
    for (const auto& cell : cells) line += "," + csv_field(cell);
    out.line(line + "\r\n");
    ++rows;
  });
  out.close();
  return rows;
}

Done export_all(OfficeHome& home, const std::filesystem::path& folder, const std::string& only) {
  if (!only.empty() && !schema::find_table(only)) {
    return Problem{"there is no table \"" + only + "\": leave --table out to export all"};
  }
  std::filesystem::create_directories(folder);
  OfficeFile office(home.database_file());
  std::size_t tables = 0, rows = 0;
  for (const auto& table : schema::tables()) {
    if (!only.empty() && table.name != only) continue;
    rows += export_table(office, table, folder);
    ++tables;
  }
  std::cout << rows << " rows of " << tables << " tables in " << folder.string() << ".\n";
  return {};
}

}  // namespace

void add_export(CLI::App& app, CommandLine& line) {
  auto* command = app.add_subcommand("export", "Write the data as CSV files, of one moment");
  auto folder = std::make_shared<std::string>();
  auto table = std::make_shared<std::string>();
  command->add_option("FOLDER", *folder, "Where; made if missing")->required();
  command->add_option("--table", *table, "Only this one");
  runs(command, line, [&line, folder, table] {
    return with_office(line, [&](OfficeHome& home) { return export_all(home, *folder, *table); });
  });
}

}  // namespace giro::cli
