#include "sync/merge/redo_rule.hpp"

#include "sync/base/broken.hpp"

namespace giro::merge {

Redo redo_rule(const RedoCase& c) {
  if (!c.took) return Redo::lost;
  if (c.there.run == 0) return Redo::take;
  bool same_run = c.there.run == c.mine.run || GIRO_BROKEN(compare_across_runs);
  bool after = c.mine.seq > c.there.seq;
  if (c.there_redone) return !same_run ? Redo::usual : after ? Redo::take : Redo::skip;
  if (same_run) return after ? Redo::take : Redo::usual;
  bool earlier_run = c.mine_run_order && c.there_run_order && *c.there_run_order < *c.mine_run_order;
  return earlier_run ? Redo::take : Redo::usual;
}

}  // namespace giro::merge
