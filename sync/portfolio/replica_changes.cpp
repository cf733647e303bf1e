#include "sync/portfolio/replica_changes.hpp"

#include <utility>

#include "sync/portfolio/select.hpp"

namespace giro {

std::optional<ReplicaChanges::Mark> ReplicaChanges::mark_of(SQLite::Database& db) {
  try {
    Select query(db, "SELECT saves, max(applied, coalesce((SELECT max(position) FROM fold), 0)) FROM state");
    Mark mark;
    if (!query.step()) return std::nullopt;
    query.read(mark.saves, mark.position);
    return mark;
  } catch (const SQLite::Exception&) {
    return std::nullopt;  // no replica
  }
}

std::optional<schema::TableSet> ReplicaChanges::since_last(SQLite::Database& db) {
  auto now = mark_of(db), before = std::exchange(last_, now);
  if (!now || !before || now->saves < before->saves || now->position < before->position) return std::nullopt;
  if (now->saves == before->saves && now->position == before->position) return std::nullopt;
  Select query(db,
               "SELECT table_name FROM changed WHERE save > :saves"
               " UNION SELECT table_name FROM fold_row WHERE position > :position");
  query.bind(":saves", before->saves).bind(":position", before->position);
  schema::TableSet changed;
  std::string name;
  while (query.step()) {
    query.read(name);
    changed |= schema::table_set(name);
  }
  return changed;
}

}  // namespace giro
