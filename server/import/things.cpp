// Clients, users and products: rows of the file with one key are one thing, and the last row that has a value
// counts.
#include <unordered_map>

#include "server/import/import_run.hpp"

namespace giro {
namespace {

struct Thing {
  Id id;
  bool is_new = false;
  std::size_t good_rows = 0;
  ImportRun::Values values;  // by the mapping's fields; empty: every row was bad
};

using Things = std::vector<Thing>;

class ThingImport {
 public:
  explicit ThingImport(ImportRun& run) : run_(run), table_(run.kind.table) {}

  std::optional<Problem> run() {
    meet();
    for (auto& row : run_.file.rows)
      if (auto values = run_.read(row)) fold(*run_.key(row), std::move(*values));
    if (!run_.may_go_on()) return std::nullopt;
    for (auto& thing : things_)
      if (auto problem = write(thing)) return problem;
    return std::nullopt;
  }

 private:
  /// Ids first: a row may name a thing that stands further down.
  void meet() {
    auto column = run_.mapping.find(run_.kind.key)->field->column;
    for (auto& row : run_.file.rows) {
      auto key = run_.has_right_width(row) ? run_.key(row) : std::nullopt;
      if (!key || by_key_.contains(*key)) continue;
      auto existing = run_.batch.find(table_, column, *key);
      Thing thing{existing.value_or(Id{}), !existing, 0, {}};
      if (thing.is_new) thing.id = run_.batch.mint();
      by_key_.emplace(*key, things_.size());
      run_.references.announce(table_, *key, thing.id);
      things_.push_back(std::move(thing));
    }
  }

  void fold(const std::string& key, ImportRun::Values values) {
    auto& thing = things_[by_key_.at(key)];
    ++thing.good_rows;
    if (thing.values.empty()) {
      thing.values = std::move(values);
      return;
    }
    for (std::size_t i = 0; i < values.size(); ++i)
      if (!is_null(values[i])) thing.values[i] = std::move(values[i]);
  }

  std::optional<Problem> write(const Thing& thing) {
    for (std::size_t i = 0; i < thing.good_rows; ++i) run_.step();
    if (thing.values.empty()) return std::nullopt;
    auto cells = cells_of(thing);
    if (thing.is_new)
      if (auto problem = add_defaults(cells)) return problem;
    bool moved = !thing.is_new && table_ == "client" && move(thing.id, cells);
    auto changed = run_.put(table_, thing.id, cells);
    if (!changed) return changed.error();
    auto& count = thing.is_new        ? run_.report.inserted
                  : *changed || moved ? run_.report.updated
                                      : run_.report.unchanged;
    ++count;
    return std::nullopt;
  }

  AdminBatch::Cells cells_of(const Thing& thing) const {
    AdminBatch::Cells cells;
    for (std::size_t i = 0; i < thing.values.size(); ++i) {
      auto& field = *run_.mapping.fields[i].field;
      if (is_null(thing.values[i]) && (thing.is_new || has_default(field.column))) continue;
      cells.emplace_back(field.column, thing.values[i]);
    }
    return cells;
  }

  /// Columns that are never cleared: without a value they keep, or get, one.
  static bool has_default(std::string_view column) {
    return column == "legal_name" || column == "segment_id" || column == "relationship" || column == "role" ||
           column == "active";
  }

  static Value* find(AdminBatch::Cells& cells, std::string_view column) {
    for (auto& [name, value] : cells)
      if (name == column) return &value;
    return nullptr;
  }

  std::optional<Problem> add_defaults(AdminBatch::Cells& cells) {
    auto needs = [&](std::string_view column) { return find(cells, column) == nullptr; };
    if (table_ == "client") {
      if (needs("legal_name")) cells.emplace_back("legal_name", *find(cells, "code"));
      if (needs("relationship")) cells.emplace_back("relationship", std::string("active"));
      if (!needs("segment_id")) return std::nullopt;
      auto segment = run_.references.default_segment();
      if (!segment) return segment.error();
      cells.emplace_back("segment_id", *segment);
      return std::nullopt;
    }
    if (table_ == "app_user" && needs("role")) cells.emplace_back("role", std::string("agent"));
    if (needs("active")) cells.emplace_back("active", std::int64_t{1});
    return std::nullopt;
  }

  /// Takes the segment out of the cells: a client changes segment as a whole.
  bool move(const Id& client, AdminBatch::Cells& cells) {
    auto* value = find(cells, "segment_id");
    if (!value) return false;
    auto segment = as_id(*value);
    std::erase_if(cells, [](auto& cell) { return cell.first == "segment_id"; });
    if (run_.batch.cell("client", client, "segment_id") == Value(segment)) return false;
    if (auto introduced = run_.references.introduce(segment); !introduced) return false;
    run_.batch.move_client(client, segment);
    return true;
  }

  ImportRun& run_;
  std::string_view table_;
  Things things_;
  std::unordered_map<std::string, std::size_t> by_key_;
};

}  // namespace

std::optional<Problem> import_things(ImportRun& run) {
  return ThingImport(run).run();
}

}  // namespace giro
