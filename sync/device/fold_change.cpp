#include "sync/device/fold_change.hpp"

namespace giro {

void fold_change(std::optional<FoldedRow>& row, const Change& change) {
  if (change.kind == Change::Kind::remove) {
    if (row) row->dead = true;
    return;
  }
  bool existed = row.has_value();
  if (!row) {
    if (change.kind == Change::Kind::update) return;
    row = FoldedRow{std::vector<Value>(change.table->columns.size()), false};
  }
  bool says_again = change.kind == Change::Kind::insert && existed && !row->dead;
  row->dead = false;
  for (auto& cell : change.cells) {
    if (says_again && cell.base == cell.value) continue;
    auto& current = row->cells[change.table->index_of(cell.column->name)];
    if (cell.column->policy == schema::Policy::add)
      current = as_int(current) + as_int(cell.value) - as_int(cell.base);
    else
      current = cell.value;
  }
}

}  // namespace giro
