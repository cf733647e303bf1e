// Demo data for pictures when no replica is given: a demo office made by the `giro-server` beside this
// program, an agent, a manager and an administrator signed in and synced, the office stopped again. The
// thread of the window.
#pragma once

#include <QString>
#include <filesystem>
#include <vector>

#include "sync/base/result.hpp"

namespace giro {

/// Their replicas, inside `folder`: the agent's, the manager's, the administrator's. The office is in
/// `folder`/office, and they look for it on its last port (DemoOffice). `today`: of the company; empty: the
/// real one.
Result<std::vector<std::filesystem::path>> demo_people(const QString& folder, const QString& today = {});

/// While the office is there again: the agent changes a client on another tablet, and the office hears it.
/// For the trail of who changed what.
Result<void> demo_work(const QString& folder);

}  // namespace giro
