// Tablets: the sign-ins of people's tablets, as an administrator sees and closes them, from the command line
// and through POST /v1/admin alike.
//
// Invariants: a revoked tablet gets nothing more and may still deliver; one that is to be wiped delivers,
// erases itself and says so. Any thread that holds no transaction.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "server/accounts/account_store.hpp"
#include "server/accounts/accounts.hpp"
#include "sync/base/result.hpp"

namespace giro {

class Office;
class Store;

struct Tablet {
  LoginSession session;
  std::optional<UserFacts> user;
  std::string app_version;              // empty: it has never synced
  std::int64_t last_seen_at = 0;        // 0: never
  std::optional<std::int64_t> pending;  // what it said still waits on it; an older app does not say
  std::uint64_t lost = 0;               // operations it declared lost and the office does not have
  std::string lost_numbers;             // "3, 7 to 9"

  bool is_closed() const { return session.revoked || session.wiped_at != 0 || session.rotation.reused; }
};

/// Every sign-in, person by person, the oldest first.
std::vector<Tablet> tablets(const Store&);

/// By its id or the beginning of it, 8 hex digits or more.
Result<LoginSession> tablet_named(const Store&, std::string_view which);

/// What is still on it may come in, into quarantine; nothing is pulled any more.
Result<void> revoke_tablet(Office&, const Id& session);

/// At its next contact it delivers what waits on it, erases itself and says so; `cancel`: it stays as it is.
Result<void> order_wipe(Office&, const Id& session, bool cancel);

}  // namespace giro
