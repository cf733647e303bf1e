// Who follows an assigned segment, and which one a client is in, as Drafts of a manager.
#pragma once

#include "sync/actions/read.hpp"

namespace giro::actions {

struct AssignmentRequest {
  Id user, segment;
  std::string role = "responsible";  // responsible | support | substitute
  std::string from_on, to_on;        // to_on: the first day it no longer holds; empty: open
  std::optional<Id> replaces;        // an assignment that ends the day this one begins
};
Result<Draft> assign(Device&, const AssignmentRequest&);

/// One client to another assigned segment: the office files it whole there, when the op arrives.
Result<Draft> move_client(Device&, const Id& client, const Id& segment);

Result<Draft> end_assignment(Device&, const Id& assignment, std::string_view to_on);

/// Other days, another role: the beginning and the role are part of what an assignment is, so another of them
/// is another assignment in place of this one.
Result<Draft> change_assignment(Device&, const Id& assignment, std::string_view role,
                                const std::string& from_on, const std::string& to_on);

/// Everything somebody follows on these days, for who stands in for them: one Draft.
struct SubstitutionRequest {
  Id away, substitute;
  std::string from_on, to_on;  // to_on: the first day no longer
};
Result<Draft> substitute(Device&, const SubstitutionRequest&);

}  // namespace giro::actions
