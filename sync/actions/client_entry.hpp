// What a person typed for a client, before it becomes an op: values are tidied, an impossible one is refused
// with what to do, a doubtful one passes with a warning (sync/domain/client_advice.hpp). Only what changes is
// judged: an old value nobody touched stands in nobody's way. Reads the replica.
#pragma once

#include "sync/actions/read.hpp"

namespace giro::actions {

struct Entry {
  Fields fields;
  std::vector<std::string> warnings;  // one Italian sentence each, with the column's name before it
};

/// `client`: nullopt for a new one.
Result<Entry> check_entry(Device&, std::optional<Id> client, Fields);

}  // namespace giro::actions
