#include "server/accounts/user_facts.hpp"

namespace giro {

FindUser users_of(const Store& store) {
  return [&store](const Id& id) -> std::optional<UserFacts> {
    auto row = store.snapshot()->row(id);
    if (!row || row->head.dead || row->head.table->name != "app_user") return std::nullopt;
    auto role = schema::role_from_name(as_text(row->cell("role")));
    if (!role) return std::nullopt;
    return UserFacts{.id = id,
                     .login = std::string(as_text(row->cell("login"))),
                     .name = std::string(as_text(row->cell("name"))),
                     .role = *role,
                     .active = as_int(row->cell("active"), 1) != 0};
  };
}

}  // namespace giro
