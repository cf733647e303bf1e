#include "server/office/scope.hpp"

#include "sync/base/broken.hpp"

namespace giro {
namespace {

const schema::Table& table(std::string_view name) {
  return *schema::find_table(name);
}

bool is_assigned_segment(const Snapshot& snapshot, const Value& segmentation) {
  auto row = snapshot.row(as_id(segmentation));
  return row && row->head.table->name == "segmentation" && as_int(row->cell("is_assignment")) == 1;
}

std::vector<Id> assigned_segments(const Snapshot& snapshot) {
  std::vector<Id> segments;
  for (auto& segmentation : snapshot.find(table("segmentation"), "is_assignment", std::int64_t{1}))
    for (auto& segment : snapshot.find(table("segment"), "segmentation_id", segmentation))
      segments.push_back(segment);
  return segments;
}

/// Assignments hold on valid_from ≤ day < valid_to.
std::vector<Id> segments_assigned_to(const Snapshot& snapshot, const Id& user, std::string_view today) {
  std::vector<Id> segments;
  for (auto& id : snapshot.find(table("assignment"), "user_id", user)) {
    auto row = *snapshot.row(id);
    auto from = as_text(row.cell("valid_from")), to = as_text(row.cell("valid_to"));
    if ((from.empty() || from <= today) && (to.empty() || today < to))
      segments.push_back(as_id(row.cell("segment_id")));
  }
  return segments;
}

void add_team(const Snapshot& snapshot, const Id& manager, std::set<Bucket>& scope) {
  for (auto& user : snapshot.find(table("app_user"), "manager_id", manager))
    if (scope.insert(user_bucket(user)).second) add_team(snapshot, user, scope);
}

}  // namespace

std::set<Bucket> scope_of(const Snapshot& snapshot, const Id& user, schema::Role role,
                          std::string_view today) {
  std::set<Bucket> scope{public_bucket()};
  if (role == schema::service) return scope;
  scope.insert(user_bucket(user));
  auto segments = role == schema::agent && !GIRO_BROKEN(wide_bucket)
                      ? segments_assigned_to(snapshot, user, today)
                      : assigned_segments(snapshot);
  for (auto& segment : segments) scope.insert(segment_bucket(segment));
  if (role == schema::agent) return scope;
  scope.insert(managers_bucket());
  if (role != schema::admin)
    add_team(snapshot, user, scope);
  else
    for (auto name : {"agent", "manager", "back_office", "credit", "admin"})
      for (auto& other : snapshot.find(table("app_user"), "role", std::string(name)))
        scope.insert(user_bucket(other));
  return scope;
}

Bucket bucket_for(const Snapshot& snapshot, const schema::Table& table, const Id& row,
                  const std::vector<Value>& cells, const RowHead* client) {
  auto cell = [&](std::string_view column) { return cells.at(table.index_of(column)); };
  if (table.name == "client") return segment_bucket(as_id(cell("segment_id")));
  if (client) return client->bucket;
  switch (table.home) {
    case schema::Home::everyone:
      return public_bucket();
    case schema::Home::user:
      return user_bucket(as_id(cell("user_id")));
    case schema::Home::segment: {
      auto segment = table.name == "segment" ? row : as_id(cell("segment_id"));
      if (segment.is_nil()) return public_bucket();
      auto found = snapshot.row(segment);
      auto segmentation = table.name == "segment" ? cell("segmentation_id")
                          : found                 ? found->cell("segmentation_id")
                                                  : Value();
      return is_assigned_segment(snapshot, segmentation) ? segment_bucket(segment) : public_bucket();
    }
    default:
      return managers_bucket();
  }
}

bool is_of_this_history(const Snapshot& snapshot, const Token& token) {
  return token.epoch == snapshot.counter("epoch") && token.snap <= snapshot.seq() &&
         (snapshot.run_of(token.snap) == token.run || GIRO_BROKEN(no_tag));
}

bool was_in_scope(const Snapshot& snapshot, const Id& client, const Token& token) {
  auto filed = snapshot.filed(client);
  for (std::size_t i = 0; i < filed.size(); ++i) {
    auto* position = token.find(filed[i].bucket);
    auto until = i + 1 < filed.size() ? filed[i + 1].since : snapshot.seq() + 1;
    if (position && filed[i].since <= token.snap && until > position->upto.seq) return true;
  }
  return false;
}

}  // namespace giro
