// An operation the office did not accept, once more, as a Draft: new rows under new ids, changes over what
// the replica shows now. What can no longer be done says so. Builders read and record nothing.
#pragma once

#include "sync/actions/read.hpp"

namespace giro::actions {

Result<Draft> redo_rejected(Device&, const Id& op);

}  // namespace giro::actions
