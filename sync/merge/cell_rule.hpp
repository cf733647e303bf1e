// The rule for one cell (or column group) an op writes: `base → value`, met by `current` at the office. Every
// row of its truth table (sync/MERGE.md) is a test. Pure; any thread.
#pragma once

#include "sync/schema/schema.hpp"

namespace giro::merge {

struct CellCase {
  schema::Policy policy = schema::Policy::last_writer;
  bool current_is_value = false;
  bool current_is_base = false;
  bool later = false;  // recorded after the present value was, by corrected time, ties by op id
  bool legal = true;   // status: a transition the author's role may make
};

enum class Record { none, decided, open };

struct Ruling {
  bool take = false;             // write the value
  bool took = false;             // the cell holds the author's value afterwards
  Record record = Record::none;  // a value was lost

  bool operator==(const Ruling&) const = default;
};

Ruling rule(const CellCase&);

}  // namespace giro::merge
