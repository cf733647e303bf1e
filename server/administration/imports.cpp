#include "server/administration/imports.hpp"

#include <algorithm>
#include <set>

#include "server/import/csv_file.hpp"
#include "server/import/kinds.hpp"
#include "sync/base/utf8.hpp"

namespace giro {
namespace {

constexpr std::size_t sample_bytes = 60;

/// Small letters and digits only: " Price-List" and "price_list" are one name.
std::string plain(std::string_view name) {
  std::string letters;
  for (unsigned char c : name)
    if (std::isalnum(c) || c >= 0x80) letters += static_cast<char>(std::tolower(c));
  return letters;
}

std::string cut(std::string text) {
  if (text.size() <= sample_bytes) return text;
  auto end = sample_bytes;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return text.substr(0, end) + "…";
}

std::string sample_of(const CsvFile& file, std::size_t column) {
  for (auto& row : file.rows)
    if (column < row.cells.size() && row.cells[column]) return cut(*row.cells[column]);
  return {};
}

/// The first column of that name is it; a field is proposed once.
void propose(ImportLook& look) {
  for (auto& field : look.fields) {
    auto found = std::ranges::find_if(look.columns, [&](auto& column) {
      return column.ours.empty() && plain(column.name) == plain(field.ours);
    });
    if (found != look.columns.end()) found->ours = field.ours;
  }
}

void as_mapped(ImportLook& look, const ImportOptions& options) {
  for (auto& column : look.columns)
    for (auto& [theirs, ours] : options.map)
      if (theirs == column.name) column.ours = ours;
}

}  // namespace

Result<ImportLook> look_at(std::string_view kind_name, std::string_view csv, const ImportOptions& options) {
  auto* kind = find_kind(kind_name);
  if (!kind)
    return Problem{"\"" + std::string(kind_name) + "\" is no kind of import: there are " +
                   ImportKind::all_names() + "."};
  if (!is_utf8(csv)) return Problem{"The file is not UTF-8: save it as CSV UTF-8."};
  auto file = parse_csv(csv);
  if (!file) return file.error();
  ImportLook look;
  for (std::size_t i = 0; i < file->header.size(); ++i)
    look.columns.push_back({.name = file->header[i], .sample = sample_of(*file, i), .ours = {}});
  for (auto& field : kind->fields) look.fields.push_back({std::string(field.ours), field.required});
  if (options.by_name)
    propose(look);
  else
    as_mapped(look, options);
  return look;
}

Result<ImportAnswer> import_for_administrator(Office& office, ImportOptions options) {
  auto look = look_at(options.kind, options.csv.value_or(""), options);
  if (!look) return look.error();
  if (options.by_name) {
    options.by_name = false;
    for (auto& column : look->columns)
      if (!column.ours.empty() && column.name != options.segment_by)
        options.map.emplace_back(column.name, column.ours);
  }
  ImportAnswer answer{.look = std::move(*look), .problem = {}, .report = {}};
  auto report = import_csv(office, options);
  if (report)
    answer.report = std::move(*report);
  else
    answer.problem = report.error().what;
  return answer;
}

}  // namespace giro
