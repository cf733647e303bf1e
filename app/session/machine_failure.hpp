// What a failure of this machine (disk, database file) means to a person. Pure; any thread.
#pragma once

#include <QString>
#include <exception>

#include "app/session/sync_state.hpp"

namespace giro {

struct MachineFailure {
  Blocked blocked = Blocked::no;
  QString sentence;
};

MachineFailure explain(const std::exception&);

}  // namespace giro
