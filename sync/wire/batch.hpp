// RowBatch ↔ columns: values of one column lie together (integers as differences), which zstd packs several
// times better than rows and which parses without an allocation per cell. Private to the codec. Pure; any
// thread.
#pragma once

#include "giro.pb.h"
#include "sync/op/exchange_messages.hpp"

namespace giro::wire {

void encode_batch(const giro::RowBatch&, RowBatch&);

/// nullopt: an unknown table (a newer office), to be left out. Unknown columns are left out too.
Result<std::optional<giro::RowBatch>> decode_batch(const RowBatch&);

}  // namespace giro::wire
