// Who follows an assigned segment, as Drafts of a manager. Moving one client to another segment is an act of
// the office
// (`giro-server`): it re-files the client whole.
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

Result<Draft> end_assignment(Device&, const Id& assignment, std::string_view to_on);

}  // namespace giro::actions
