#include "server/import/import_run.hpp"

namespace giro {

ImportRun::ImportRun(AdminBatch& batch_in, const ImportKind& kind_in, const CsvFile& file_in,
                     Mapping mapping_in, CellReader reader, bool skip_bad_in, const Progress& progress)
    : batch(batch_in),
      kind(kind_in),
      file(file_in),
      mapping(std::move(mapping_in)),
      references(batch_in),
      skip_bad(skip_bad_in),
      reader_(std::move(reader)),
      progress_(progress) {
  report.rows = file.rows.size();
}

Value ImportRun::of(const Values& values, std::string_view ours) const {
  auto* mapped = mapping.find(ours);
  return mapped ? values[static_cast<std::size_t>(mapped - mapping.fields.data())] : Value();
}

void ImportRun::check_shape() {
  for (auto& row : file.rows) {
    if (has_right_width(row)) continue;
    auto cells = row.cells.size(), columns = file.header.size();
    std::string line = "line " + std::to_string(row.line) + ": " + std::to_string(cells) +
                       " fields where the header has " + std::to_string(columns) +
                       (cells > columns ? ": is a comma unquoted?" : ": does the row end too early?");
    report.bad_rows.push_back(std::move(line));
  }
}

void ImportRun::bad(std::size_t line, const MappedField* mapped, std::string_view reason) {
  std::string text = "line " + std::to_string(line);
  if (mapped) text += ", column " + mapped->column_names;
  report.bad_rows.push_back(text.append(": ").append(reason));
}

std::optional<std::string> ImportRun::key(const CsvRow& row) const {
  return mapping.find(kind.key)->text(row);
}

Result<Value> ImportRun::read_cell(const MappedField& mapped, const std::string& text) {
  auto& column = mapped.field->schema_column();
  if (column.type != schema::Type::ref)
    return reader_.read(mapped.field->schema_table(), column, text, mapped.conversion);
  auto id = references.resolve(column, text);
  if (!id) return id.error();
  return Value(*id);
}

std::optional<ImportRun::Values> ImportRun::read(const CsvRow& row) {
  step();
  if (!has_right_width(row)) return std::nullopt;  // check_shape() has said so
  Values values;
  for (auto& mapped : mapping.fields) {
    auto text = mapped.text(row);
    if (!text) {
      if (mapped.field->required) {
        bad(row.line, &mapped, "empty, but " + std::string(mapped.field->ours) + " is needed");
        return std::nullopt;
      }
      values.emplace_back();
      continue;
    }
    auto value = read_cell(mapped, *text);
    if (!value) {
      bad(row.line, &mapped, value.error().what);
      return std::nullopt;
    }
    values.push_back(std::move(*value));
  }
  return values;
}

Result<bool> ImportRun::put(std::string_view table, const Id& id, const AdminBatch::Cells& cells) {
  for (auto& [column, value] : cells)
    if (auto* other = std::get_if<Id>(&value))
      if (auto introduced = references.introduce(*other); !introduced) return introduced;
  return batch.put(table, id, cells);
}

void ImportRun::step() {
  constexpr std::size_t rows_between_reports = 256;
  ++steps_;
  // Read once and written once: rows are counted twice.
  if (progress_ && steps_ % rows_between_reports == 0)
    progress_(steps_, std::max(2 * file.rows.size(), steps_));
}

}  // namespace giro
