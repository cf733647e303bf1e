// A CSV file: rows know where they begin, hold no more than the file did, and read back when written out.
#include "server/import/csv_file.hpp"

#include <algorithm>

#include "tests/fuzz/target.hpp"

using namespace giro;

namespace {

void append(std::string& out, std::string_view cell, bool first, char separator) {
  if (!first) out += separator;
  out += '"';
  for (char c : cell) out.append(c == '"' ? 2 : 1, c);
  out += '"';
}

std::string written(const CsvFile& file) {
  char separator = file.decimal_comma ? ';' : ',';
  std::string out;
  for (std::size_t i = 0; i < file.header.size(); ++i) append(out, file.header[i], i == 0, separator);
  for (auto& row : file.rows) {
    out += '\n';
    for (std::size_t i = 0; i < row.cells.size(); ++i)
      append(out, row.cells[i].value_or(""), i == 0, separator);
  }
  return out + "\n";
}

/// Which separator a file has is seen in its header: one column, or names with separators in them, say
/// nothing.
bool tells_separator(const CsvFile& file) {
  return (file.header.size() > 1 || !file.decimal_comma) && std::ranges::none_of(file.header, [](auto& name) {
           return name.find_first_of(",;\r\n") != name.npos;
         });
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  auto file = parse_csv(bytes_of(data, size));
  if (!file) return 0;
  std::size_t before = 0, bytes = 0;
  for (auto& name : file->header) bytes += name.size();
  for (auto& row : file->rows) {
    GIRO_ASSERT(row.line > before);
    before = row.line;
    for (auto& cell : row.cells) {
      GIRO_ASSERT(!cell || (!cell->empty() && *cell != "NULL"));
      bytes += cell ? cell->size() : 0;
    }
  }
  GIRO_ASSERT(before <= size && bytes <= size);
  if (!tells_separator(*file)) return 0;
  auto again = parse_csv(written(*file));
  GIRO_ASSERT(again.has_value() && again->header == file->header);
  GIRO_ASSERT(again->decimal_comma == file->decimal_comma && again->rows.size() == file->rows.size());
  for (std::size_t i = 0; i < file->rows.size(); ++i)
    GIRO_ASSERT(again->rows[i].cells == file->rows[i].cells);
  return 0;
}

std::vector<std::string> seeds() {
  return {"code,legal_name,city\nC1,\"Da Nino, \"\"il vecchio\"\"\",Verona\nC2,NULL,\n",
          "\xef\xbb\xbfsku;name;price\r\nA-1;Caff\xc3\xa8;12,50\r\n\r\nA-2;\"due\nrighe\";0,99\r\n",
          "a,b\r1,x\r\r2,\"y\rz\"\r",
          "a\n",
          "a,b\n1,2,3\n4\n",
          "a,b\n1,\"open\n"};
}
