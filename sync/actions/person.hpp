// Who works here, as Drafts of who administers: somebody new, what is known of them, whether they may sign
// in. A person made here has no password until the office gives them one. Reads the replica.
#pragma once

#include <optional>
#include <string>

#include "sync/actions/read.hpp"

namespace giro::actions {

struct PersonRequest {
  std::string login;  // given once
  std::string name, role, phone, email;
  bool active = true;
  std::optional<Id> manager;
  std::optional<std::int64_t> discount_limit_bp;
};

/// A Problem: what is missing, or a name to sign in with that somebody has.
Result<Draft> new_person(Device&, const Id&, const PersonRequest&);
/// What differs from what was `seen` under these tokens (Device::tokens() then); nothing else is touched. A
/// Problem also: who takes their own role or sign-in away.
Result<Draft> edit_person(Device&, const Id&, const PersonRequest& seen, const PersonRequest&,
                          std::vector<Bytes> tokens);

}  // namespace giro::actions
