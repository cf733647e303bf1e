#include "sync/device/fold_change.hpp"

namespace giro {

void fold_change(std::optional<FoldedRow>& row, const Change& change) {
  if (change.kind == Change::Kind::remove) {
    if (row) row->dead = true;
    return;
  }
  if (!row) {
    if (change.kind == Change::Kind::update) return;
    row = FoldedRow{std::vector<Value>(change.table->columns.size()), false};
  }
  row->dead = false;
  for (auto& cell : change.cells) {
    auto& current = row->cells[change.table->index_of(cell.column->name)];
    if (cell.column->policy == schema::Policy::add)
      current = as_int(current) + as_int(cell.value) - as_int(cell.base);
    else
      current = cell.value;
  }
}

}  // namespace giro
