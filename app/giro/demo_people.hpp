// Demo data for pictures when no replica is given: a demo office made by the `giro-server` beside this
// program, an agent and a manager signed in and synced, the office stopped again. The thread of the window.
#pragma once

#include <QString>
#include <filesystem>
#include <vector>

#include "sync/base/result.hpp"

namespace giro {

/// Their replicas, inside `folder`: the agent's, the manager's. `today`: of the company; empty: the real one.
Result<std::vector<std::filesystem::path>> demo_people(const QString& folder, const QString& today = {});

}  // namespace giro
