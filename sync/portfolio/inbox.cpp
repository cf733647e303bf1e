#include "sync/portfolio/inbox.hpp"

#include <algorithm>

#include "sync/portfolio/conflicts.sql.hpp"
#include "sync/portfolio/select.hpp"

namespace giro {
namespace {

/// From where this person stands: `mine` is what they wrote, whichever side of the record it is.
ConflictRow seen_by(ConflictRow row, const Id& user) {
  if (row.office_user != user || row.user == user) return row;
  std::swap(row.mine, row.office);
  std::swap(row.user, row.office_user);
  std::swap(row.user_name, row.office_user_name);
  std::swap(row.mine_at, row.office_at);
  if (!row.chosen.empty()) row.chosen = row.chosen == "mine" ? "office" : "mine";
  return row;
}

}  // namespace

bool ConflictGroup::open() const {
  return std::ranges::any_of(records, &ConflictRow::open);
}

std::vector<ConflictGroup> inbox(SQLite::Database& db, const Id& user, bool everybody) {
  Select query(db, sql::conflicts);
  query.bind(":user", user).bind(":everybody", std::int64_t{everybody});
  std::vector<ConflictGroup> groups;
  while (query.step()) {
    ConflictRow k;
    query.read(k.id, k.client, k.client_name, k.city, k.phone, k.user, k.user_name, k.office_user,
               k.office_user_name, k.table, k.row, k.column, k.base, k.office, k.mine, k.mine_at, k.office_at,
               k.rule, k.chosen, k.state, k.filed_at);
    auto group = std::ranges::find_if(groups, [&](const ConflictGroup& g) {
      return g.newest().row == k.row && g.newest().table == k.table && g.newest().column == k.column;
    });
    if (group == groups.end()) group = groups.emplace(groups.end());
    group->records.push_back(seen_by(std::move(k), user));
  }
  std::stable_partition(groups.begin(), groups.end(), [](auto& group) { return group.open(); });
  return groups;
}

}  // namespace giro
