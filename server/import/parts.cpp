// Contacts and ratings: parts of a client. A row is known by several of its fields together; of two rows that
// say the same the last one that has a value counts, and what is not in the file stays as it is.
#include <map>

#include "server/import/import_run.hpp"

namespace giro {
namespace {

using Key = std::vector<std::string>;

std::vector<std::string_view> key_fields(std::string_view table) {
  if (table == "contact") return {"client", "name"};
  return {"client", "kind", "source", "rated"};
}

std::string key_text(const Value& value) {
  if (auto* id = std::get_if<Id>(&value)) return std::string(id->view());
  return std::string(as_text(value));
}

class PartImport {
 public:
  explicit PartImport(ImportRun& run) : run_(run), table_(run.kind.table), key_(key_fields(table_)) {}

  std::optional<Problem> run() {
    for (auto& row : run_.file.rows)
      if (auto values = run_.read(row)) take(row, std::move(*values));
    if (!run_.may_go_on()) return std::nullopt;
    for (auto& key : order_)
      if (auto problem = write(key, parts_.at(key))) return problem;
    return std::nullopt;
  }

 private:
  struct Part {
    Id client;
    std::size_t rows = 0;
    ImportRun::Values values;
  };

  void take(const CsvRow& row, ImportRun::Values values) {
    auto rated = run_.of(values, "rated"), until = run_.of(values, "valid_until");
    if (!is_null(rated) && !is_null(until) && as_text(until) < as_text(rated))
      return run_.bad(row.line, run_.mapping.find("valid_until"), "a rating cannot end before it was given");
    Key key;
    for (auto& field : key_) key.push_back(key_text(run_.of(values, field)));
    auto [known, is_new] = parts_.try_emplace(key);
    auto& part = known->second;
    if (is_new) order_.push_back(key);
    ++part.rows;
    part.client = as_id(run_.of(values, "client"));
    if (part.values.empty()) {
      part.values = std::move(values);
      return;
    }
    for (std::size_t i = 0; i < values.size(); ++i)
      if (!is_null(values[i])) part.values[i] = std::move(values[i]);
  }

  /// The client's rows at the office, read once.
  const std::map<Key, Id>& standing(const Id& client) {
    auto [known, is_new] = standing_.try_emplace(client);
    if (!is_new) return known->second;
    for (auto& id : run_.batch.find_all(table_, "client_id", client)) {
      Key key;
      for (auto& field : key_) key.push_back(key_text(cell(id, run_.kind.find(field)->column)));
      known->second.emplace(std::move(key), id);
    }
    return known->second;
  }

  Value cell(const Id& id, std::string_view column) const {
    return run_.batch.cell(table_, id, column).value_or(Value());
  }

  std::optional<Problem> write(const Key& key, const Part& part) {
    for (std::size_t i = 0; i < part.rows; ++i) run_.step();
    auto& known = standing(part.client);
    auto existing = known.find(key);
    bool is_new = existing == known.end();
    AdminBatch::Cells cells;
    for (std::size_t i = 0; i < part.values.size(); ++i) {
      auto column = run_.mapping.fields[i].field->column;
      if (is_null(part.values[i]) && (is_new || column == "active")) continue;
      cells.emplace_back(column, part.values[i]);
    }
    if (is_new && table_ == "contact" && is_null(run_.of(part.values, "active")))
      cells.emplace_back("active", std::int64_t{1});
    auto changed = run_.put(table_, is_new ? run_.batch.mint() : existing->second, cells);
    if (!changed) return changed.error();
    ++(is_new ? run_.report.inserted : *changed ? run_.report.updated : run_.report.unchanged);
    return std::nullopt;
  }

  ImportRun& run_;
  std::string_view table_;
  std::vector<std::string_view> key_;
  std::map<Key, Part> parts_;
  std::vector<Key> order_;  // as the file has them
  std::map<Id, std::map<Key, Id>> standing_;
};

}  // namespace

std::optional<Problem> import_parts(ImportRun& run) {
  return PartImport(run).run();
}

}  // namespace giro
