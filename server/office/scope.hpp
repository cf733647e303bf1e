// Scope: which buckets are a user's now, where a row lives, and whether an op's client was in its author's
// scope when its bases were read. Reads only; the thread of the snapshot.
#pragma once

#include <set>

#include "server/office/store.hpp"
#include "sync/op/owner.hpp"

namespace giro {

/// agent: public, own, assigned segments of today. manager, back office, credit, admin: public, managers,
/// every assigned segment, own and their team's (admin: everybody's). service: public.
std::set<Bucket> scope_of(const Snapshot&, const Id& user, schema::Role, std::string_view today);

/// Where a row with these cells lives. A client row needs its client's head.
Bucket bucket_for(const Snapshot&, const schema::Table&, const Id& row, const std::vector<Value>& cells,
                  const RowHead* client);

/// Was the token sealed in this history? Otherwise it proves nothing, for or against.
bool is_of_this_history(const Snapshot&, const Token&);

/// For some bucket of the token, the client was filed there between the token's position and its snapshot.
bool was_in_scope(const Snapshot&, const Id& client, const Token&);

}  // namespace giro
