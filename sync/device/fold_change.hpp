// One change of an op, applied to a row as this device would see it. Pure; any thread.
#pragma once

#include <optional>
#include <vector>

#include "sync/op/op.hpp"

namespace giro {

struct FoldedRow {
  std::vector<Value> cells;  // schema order
  bool dead = false;

  bool operator==(const FoldedRow&) const = default;
};

/// Inserts create, updates of absent rows do nothing, updates of dead rows revive; `add` cells fold as
/// differences. An insert of a living row says again what its author saw: cells whose base is their value
/// change nothing.
void fold_change(std::optional<FoldedRow>&, const Change&);

}  // namespace giro
