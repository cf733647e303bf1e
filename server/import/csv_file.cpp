#include "server/import/csv_file.hpp"

#include <csv.h>

#include <algorithm>
#include <fstream>
#include <iterator>

#include "sync/base/limits.hpp"

namespace giro {
namespace {

/// libcsv calls back into this. It is fed one line of the file at a time, so that rows know where they begin.
class Parser {
 public:
  explicit Parser(unsigned char separator) {
    if (csv_init(&parser_, 0) != 0) throw std::bad_alloc();
    csv_set_delim(&parser_, separator);
  }
  ~Parser() { csv_free(&parser_); }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;

  std::optional<Problem> feed(std::string_view line, std::size_t number) {
    if (!in_row_) row_.line = number;
    row_ended_ = false;
    if (csv_parse(&parser_, line.data(), line.size(), on_cell, on_row, this) != line.size())
      return unreadable();
    bool blank = line.find_first_not_of("\r\n") == std::string_view::npos;
    in_row_ = !row_ended_ && (in_row_ || !blank);
    return std::nullopt;
  }

  std::optional<Problem> finish() {
    // Strict only now: quotes inside a cell are somebody's inches, but one that stays open has swallowed the
    // rest.
    csv_set_opts(&parser_, CSV_STRICT | CSV_STRICT_FINI);
    if (csv_fini(&parser_, on_cell, on_row, this) != 0) return unreadable();
    return std::nullopt;
  }

  std::vector<CsvRow> rows;

 private:
  static void on_cell(void* bytes, std::size_t size, void* self) {
    std::string_view text(static_cast<const char*>(bytes), size);
    auto& cells = static_cast<Parser*>(self)->row_.cells;
    if (text.empty() || text == "NULL")
      cells.emplace_back();
    else
      cells.emplace_back(text);
  }

  static void on_row(int, void* self) {
    auto& parser = *static_cast<Parser*>(self);
    parser.rows.push_back(std::move(parser.row_));
    parser.row_ = {};
    parser.row_ended_ = true;
  }

  Problem unreadable() {
    if (csv_error(&parser_) == CSV_ENOMEM) throw std::bad_alloc();
    return {"line " + std::to_string(row_.line) +
            ": a quote opens here and is never closed: close it or double it."};
  }

  csv_parser parser_{};
  CsvRow row_;
  bool in_row_ = false;
  bool row_ended_ = false;
};

/// With its end: LF, CR LF, or the CR of old spreadsheets.
std::string_view first_line(std::string_view bytes) {
  auto end = bytes.find_first_of("\r\n");
  if (end == bytes.npos) return bytes;
  return bytes.substr(0, end + (bytes.substr(end).starts_with("\r\n") ? 2 : 1));
}

}  // namespace

std::optional<std::size_t> CsvFile::column(std::string_view name) const {
  auto found = std::ranges::find(header, name);
  if (found == header.end()) return std::nullopt;
  return static_cast<std::size_t>(found - header.begin());
}

Result<CsvFile> parse_csv(std::string_view bytes) {
  if (bytes.starts_with("\xef\xbb\xbf")) bytes.remove_prefix(3);
  auto head = first_line(bytes);
  bool semicolons = std::ranges::count(head, ';') > std::ranges::count(head, ',');
  Parser parser(semicolons ? ';' : ',');
  for (std::size_t number = 1; !bytes.empty(); ++number) {
    auto line = first_line(bytes);
    if (auto problem = parser.feed(line, number)) return *problem;
    bytes.remove_prefix(line.size());
  }
  if (auto problem = parser.finish()) return *problem;
  if (parser.rows.empty()) return Problem{"The file is empty: its first line must name the columns."};
  CsvFile file;
  for (auto& name : parser.rows.front().cells) file.header.push_back(name.value_or(""));
  parser.rows.erase(parser.rows.begin());
  file.rows = std::move(parser.rows);
  file.decimal_comma = semicolons;
  return file;
}

Result<CsvFile> read_csv(const std::filesystem::path& path) {
  std::error_code error;
  auto size = std::filesystem::file_size(path, error);
  if (error) return Problem{path.string() + " cannot be read: " + error.message() + "."};
  if (size > Limits::import_bytes)
    return Problem{path.string() + " is larger than " + std::to_string(Limits::import_bytes >> 20) +
                   " MB: split it into several files."};
  std::ifstream in(path, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(in), {}};
  if (!in.good() && !in.eof()) return Problem{path.string() + " cannot be read: check its permissions."};
  return parse_csv(bytes);
}

}  // namespace giro
