// What `client CODE` says beside the client's own fields: places with hours, contracts, products bought,
// turnover, payment habits, potential, ratings, requests, segments, and where each inherited value comes
// from. Main thread.
#pragma once

#include "app/cli/output.hpp"

namespace SQLite {
class Database;
}

namespace giro::cli {

/// Adds them to the client's object.
void add_record(QJsonObject&, SQLite::Database&, const Id& client, std::int64_t now_at);

}  // namespace giro::cli
