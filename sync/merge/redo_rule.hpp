// A re-sent op redoes its recorded decision, cell by cell, on an office that had forgotten it. Old versions
// compare only inside one run; an op of a lost history is an ancestor only of other re-sent ones. Pure; any
// thread.
#pragma once

#include <cstdint>
#include <optional>

#include "sync/op/token.hpp"

namespace giro::merge {

enum class Redo {
  usual,  // merge as if it had never been decided
  lost,   // it had lost this cell: it stays lost
  skip,   // its successor is here
  take,   // it succeeds what is here
};

struct RedoCase {
  bool took = true;           // the recorded decision took this cell
  FirstDecision mine;         // when the op was first decided
  FirstDecision there;        // when the value here was; run 0: nobody wrote it
  bool there_redone = false;  // by a re-sent op
  std::optional<std::uint64_t>
      mine_run_order;  // the runs' places in this office's history, if they are in it
  std::optional<std::uint64_t> there_run_order;
};

Redo redo_rule(const RedoCase&);

}  // namespace giro::merge
