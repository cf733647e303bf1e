// The one change of a fixed column that merges: a person moves a client that is here to another assigned
// segment (sync/MERGE.md §1.18). It merges as `ask`, and the office files the client whole. Pure; any thread.
#pragma once

#include "sync/op/op.hpp"

namespace giro::merge {

inline bool files_client(const Change& change, const schema::Column& column) {
  return change.kind == Change::Kind::update && change.table->name == "client" && column.name == "segment_id";
}

}  // namespace giro::merge
