// Which status changes a role may make, per table: visits, orders, requests, tasks, conflicts, and a client's
// relationship. An illegal change is not an error but an open conflict; an illegal first status refuses the
// op (a client's first relationship is taken as prospect instead). Pure; any thread.
#pragma once

#include <string_view>

#include "sync/schema/schema.hpp"

namespace giro::merge {

/// What some transitions ask for beside the role.
struct StatusCase {
  schema::Role role = schema::agent;
  bool own = false;       // the author's own row
  bool same_day = false;  // it happened today: undo is still possible
};

bool may_change_status(std::string_view table, std::string_view from, std::string_view to, const StatusCase&);

/// The column whose changes the table guards: `status`, `state` or `relationship`; empty: none.
std::string_view guarded_column(std::string_view table);

/// May a new row of this table begin with this status?
bool may_begin_with(std::string_view table, std::string_view status, schema::Role);

/// Statuses of a conflict that a resolution may still act on.
bool is_unresolved(std::string_view conflict_state);

}  // namespace giro::merge
