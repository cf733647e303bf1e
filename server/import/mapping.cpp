#include "server/import/mapping.hpp"

#include <algorithm>

namespace giro {
namespace {

std::string quoted(std::string_view text) {
  return "\"" + std::string(text) + "\"";
}

std::string header_of(const CsvFile& file) {
  std::string names;
  for (auto& name : file.header) names.append(names.empty() ? "" : ", ").append(name);
  return names;
}

struct Target {
  std::string_view ours;
  Conversion conversion = Conversion::none;
};

Result<Target> read_target(std::string_view text) {
  Target target{text.substr(0, text.find(':'))};
  if (target.ours.size() == text.size()) return target;
  auto word = text.substr(target.ours.size() + 1);
  if (word == "fraction")
    target.conversion = Conversion::fraction;
  else if (word == "inverse")
    target.conversion = Conversion::inverse;
  else
    return Problem{"The conversion " + quoted(word) +
                   " is unknown: there are fraction (0-1 for percent) and inverse."};
  return target;
}

std::optional<Problem> fits(const MappedField& mapped) {
  auto type = mapped.field->schema_column().type;
  if (mapped.conversion == Conversion::fraction && type != schema::Type::bp)
    return Problem{std::string(mapped.field->ours) + " is no percentage: fraction cannot convert it."};
  if (mapped.conversion == Conversion::inverse && type != schema::Type::flag)
    return Problem{std::string(mapped.field->ours) + " is no yes or no: inverse cannot convert it."};
  if (mapped.columns.size() > 1 && type != schema::Type::text)
    return Problem{mapped.column_names + " all map to " + std::string(mapped.field->ours) +
                   ", but only texts can be joined: map one."};
  return std::nullopt;
}

class Builder {
 public:
  Builder(const ImportKind& kind, const CsvFile& file) : kind_(kind), file_(file) {}

  std::optional<Problem> map(std::string_view theirs, std::string_view ours_text) {
    auto target = read_target(ours_text);
    if (!target) return target.error();
    auto* field = kind_.find(target->ours);
    if (!field)
      return Problem{quoted(target->ours) + " is no column of " + std::string(kind_.name) +
                     ". There are: " + kind_.known_fields() + "."};
    auto column = file_.column(theirs);
    if (!column)
      return Problem{"The file has no column " + quoted(theirs) + ". It has: " + header_of(file_) + "."};
    auto& mapped = slot(*field);
    mapped.columns.push_back(*column);
    mapped.column_names.append(mapped.column_names.empty() ? "" : " + ").append(theirs);
    mapped.conversion = target->conversion;
    return fits(mapped);
  }

  void map_same_names() {
    for (auto& field : kind_.fields)
      if (auto column = file_.column(field.ours); column && !result.find(field.ours))
        slot(field) = {&field, {*column}, std::string(field.ours), Conversion::none};
  }

  Mapping result;

 private:
  MappedField& slot(const ImportField& field) {
    auto found = std::ranges::find(result.fields, &field, &MappedField::field);
    if (found != result.fields.end()) return *found;
    result.fields.push_back({&field, {}, {}, Conversion::none});
    return result.fields.back();
  }

  const ImportKind& kind_;
  const CsvFile& file_;
};

}  // namespace

std::optional<std::string> MappedField::text(const CsvRow& row) const {
  std::optional<std::string> text;
  for (auto column : columns) {
    if (column >= row.cells.size() || !row.cells[column]) continue;
    text = text ? *text + " " + *row.cells[column] : *row.cells[column];
  }
  return text;
}

const MappedField* Mapping::find(std::string_view ours) const {
  auto found = std::ranges::find_if(fields, [&](auto& mapped) { return mapped.field->ours == ours; });
  return found == fields.end() ? nullptr : &*found;
}

Result<Mapping> Mapping::build(const ImportKind& kind, const CsvFile& file, const ImportOptions& options) {
  Builder builder(kind, file);
  for (auto& [theirs, ours] : options.map)
    if (auto problem = builder.map(theirs, ours)) return *problem;
  if (!options.segment_by.empty()) {
    if (kind.name != "clients") return Problem{"--segment-by is for clients: leave it out here."};
    if (builder.result.find("segment"))
      return Problem{"--segment-by and a column mapped to segment say the same: leave one out."};
    if (auto problem = builder.map(options.segment_by, "segment")) return *problem;
  }
  if (options.by_name) builder.map_same_names();
  for (auto& field : kind.fields)
    if (field.required && !builder.result.find(field.ours))
      return Problem{"Importing " + std::string(kind.name) + " needs a column for " +
                     std::string(field.ours) + ": name it with --map theirs=" + std::string(field.ours) +
                     ". The file has: " + header_of(file) + "."};
  return std::move(builder.result);
}

Result<std::pair<std::string, std::string>> parse_map(std::string_view text) {
  auto equals = text.rfind('=');  // ours never holds one
  if (equals == std::string_view::npos || equals == 0 || equals + 1 == text.size())
    return Problem{quoted(text) + " is no mapping: write theirs=ours, for example customerID=code."};
  return std::pair(std::string(text.substr(0, equals)), std::string(text.substr(equals + 1)));
}

}  // namespace giro
