// What a person decides about suspected duplicates, as Drafts. Nothing is merged by guess, and nothing is
// thrown away: of two clients one becomes former and says which other it was, the other takes what it lacks.
#pragma once

#include "sync/actions/read.hpp"

namespace giro::actions {

/// Office roles. Two operations, as each touches one client: first the one that goes, then the one that
/// stays.
Result<std::vector<Draft>> merge_clients(Device&, const Id& keep, const Id& lose, std::int64_t at);

/// What takes it back for the one that went: as what, and until when, it was before.
Result<Draft> unmerge_client(Device&, const Id& client, const Value& relationship, const Value& active_to);

/// "Non sono la stessa cosa": remembered as a note of the client, for everybody.
Result<Draft> call_different(Device&, const Id& client, const Id& a, const Id& b, std::string_view what,
                             std::int64_t at);

/// One of two visits that were one: cancelled, with the reason in its note.
Result<Draft> cancel_double_visit(Device&, const Id& visit);
/// One of two orders that were one.
Result<Draft> cancel_double_order(Device&, const Id& order, const Id& other);

}  // namespace giro::actions
