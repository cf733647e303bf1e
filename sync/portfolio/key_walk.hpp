// KeyWalk: a table gone through in the order of a key beside keys that ascend, as two sorted lists are
// compared, so that the rows of thousands of keys cost a step each instead of a search each. Where the next
// key lies far ahead it is searched after all, so that few keys never read a large table. What is found does
// not depend on how ids lie; that those made one after the other lie together, as UUIDv7 do, makes it fast.
// Invariant: keys are asked for in ascending order. A view of one connection: its thread.
#pragma once

#include "sync/portfolio/select.hpp"

namespace giro {

class KeyWalk {
 public:
  /// Rows whose key is :from or more, ascending by it, the key as first column.
  KeyWalk(SQLite::Database& db, std::string_view sql) : rows_(db, sql) {}

  /// Goes to the first row of this key; false: it has none. A row with one key may be asked for again.
  bool to(const Id& key) {
    for (int steps = 0; begun_ && !ended_ && at_ < key && steps < most_steps; ++steps) step();
    if (!begun_ || (!ended_ && at_ < key)) search(key);
    return !ended_ && at_ == key;
  }
  /// The next row of the same key.
  bool more() {
    auto key = at_;
    step();
    return !ended_ && at_ == key;
  }
  /// The columns after the key, of the row it stands at.
  template <typename... Fields>
  void read(Fields&... fields) {
    rows_.from_column(1);
    rows_.read(fields...);
  }

 private:
  static constexpr int most_steps = 6;  // about what a search costs

  void search(const Id& key) {
    begun_ = true;
    rows_.restart();
    rows_.bind(":from", key);
    step();
  }
  void step() {
    ended_ = !rows_.step();
    if (!ended_) rows_.read(at_);
  }

  Select rows_;
  Id at_;
  bool begun_ = false, ended_ = false;
};

}  // namespace giro
