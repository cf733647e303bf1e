// Where Accounts learns who a user is: the synced rows. Any thread.
#pragma once

#include "server/accounts/accounts.hpp"
#include "server/office/store.hpp"

namespace giro {

/// Reads app_user rows of this store, which must outlive the result.
FindUser users_of(const Store&);

}  // namespace giro
