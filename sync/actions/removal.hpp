// Taking things away, as Drafts. A removal lists every row it takes with the values its author saw, and the
// office decides it whole: what somebody changed or added meanwhile stays. Nothing here removes what has been
// sent, done or paid. Builders read the replica and record nothing.
#pragma once

#include "sync/actions/read.hpp"

namespace giro::actions {

/// A line of a draft order.
Result<Draft> remove_line(Device&, const Id& line);
/// A draft order with its lines.
Result<Draft> remove_order(Device&, const Id& order);
Result<Draft> remove_contact(Device&, const Id& contact);
/// One's own note; the office removes anybody's.
Result<Draft> remove_note(Device&, const Id& note);
/// Opening hours of a weekday, or a closing period.
Result<Draft> remove_hours(Device&, const Id& hours);
/// A client made by mistake, with everything that hangs on it: no order sent, no visit made, nothing
/// invoiced.
Result<Draft> remove_client(Device&, const Id& client);

/// A row of a kind that can be removed: those above, and what the office gives with dates and takes back
/// before it begins (an assignment, a price of a list).
Result<Draft> remove_row(Device&, std::string_view table, const Id& row);

/// What takes a removal back: its rows written as they were. Where the removal was refused it changes
/// nothing.
Draft take_back(const Draft& removal);
/// The same of a removal that was recorded.
Result<Draft> take_back(Device&, const Id& op);

}  // namespace giro::actions
