#include "server/office/move_effects.hpp"

#include <algorithm>

namespace giro {
namespace {

const schema::Table& table(std::string_view name) {
  return *schema::find_table(name);
}

std::size_t rows_of(const Snapshot& snapshot, const Id& client) {
  auto rows = snapshot.of_client(client);
  return static_cast<std::size_t>(std::ranges::count_if(rows, [](auto& head) { return !head.dead; }));
}

struct Moving {
  Bucket from;
  std::size_t rows = 0;
};

std::vector<Row> people(const Snapshot& snapshot) {
  std::vector<Row> found;
  for (auto name : {"agent", "manager", "back_office", "credit", "admin"})
    for (auto& id : snapshot.find(table("app_user"), "role", std::string(name)))
      if (auto row = *snapshot.row(id); is_null(row.cell("active")) || as_int(row.cell("active")) == 1)
        found.push_back(std::move(row));
  return found;
}

}  // namespace

std::vector<TabletEffect> effects_of_move(const Snapshot& snapshot, const std::vector<Id>& clients,
                                          const Id& to_segment, std::string_view today) {
  std::vector<Moving> moving;
  auto to = segment_bucket(to_segment);
  for (auto& client : clients)
    if (auto head = snapshot.head(client); head && !head->dead && head->bucket != to)
      moving.push_back({head->bucket, rows_of(snapshot, client)});
  std::vector<TabletEffect> effects;
  for (auto& person : people(snapshot)) {
    auto role = schema::role_from_name(as_text(person.cell("role"))).value_or(schema::service);
    auto scope = scope_of(snapshot, person.head.id, role, today);
    TabletEffect effect{.user = person.head.id, .login = std::string(as_text(person.cell("login")))};
    for (auto& one : moving) {
      bool had = scope.contains(one.from), has = scope.contains(to);
      if (had == has) continue;
      (has ? effect.gains_clients : effect.loses_clients) += 1;
      (has ? effect.gains_rows : effect.loses_rows) += one.rows;
    }
    if (effect.gains_clients + effect.loses_clients > 0) effects.push_back(std::move(effect));
  }
  std::ranges::sort(effects, {}, &TabletEffect::login);
  return effects;
}

TabletEffect effects_of_assignment(const Snapshot& snapshot, const Id& user, const Id& segment, bool remove,
                                   std::string_view today) {
  auto person = *snapshot.row(user);
  auto role = schema::role_from_name(as_text(person.cell("role"))).value_or(schema::service);
  TabletEffect effect{.user = user, .login = std::string(as_text(person.cell("login")))};
  bool has = scope_of(snapshot, user, role, today).contains(segment_bucket(segment));
  if (role != schema::agent || has != remove) return effect;
  for (auto& client : snapshot.clients_in(segment_bucket(segment))) {
    (remove ? effect.loses_clients : effect.gains_clients) += 1;
    (remove ? effect.loses_rows : effect.gains_rows) += rows_of(snapshot, client);
  }
  return effect;
}

}  // namespace giro
