#include "sync/actions/person.hpp"

#include <algorithm>

#include "sync/actions/client.hpp"
#include "sync/portfolio/select.hpp"

namespace giro::actions {
namespace {

std::optional<Problem> refuse_others(Device& device) {
  if (role_of(device) == schema::admin) return std::nullopt;
  return Problem{"Le persone le aggiunge e le cambia chi amministra."};
}

/// Letters, digits and . _ - @: it is typed at the sign-in and passed to programs.
bool is_login(std::string_view login) {
  return std::ranges::all_of(login, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("._-@").find(c) != std::string_view::npos;
  });
}

bool is_taken(SQLite::Database& db, std::string_view login, const Id& by_another_than) {
  Select query(db, "SELECT 1 FROM app_user WHERE lower(login) = lower(:login) AND id <> :id");
  query.bind(":login", login).bind(":id", by_another_than);
  return query.step();
}

std::optional<Problem> login_problem(SQLite::Database& db, const Id& id, const std::string& login) {
  if (login.empty()) return Problem{"Manca il nome con cui accede."};
  if (!is_login(login))
    return Problem{"Il nome con cui accede ha solo lettere, cifre, punto, trattino e @: niente spazi."};
  if (is_taken(db, login, id)) return Problem{"C'è già una persona che accede con questo nome."};
  return std::nullopt;
}

std::optional<Problem> missing(Device& device, const Id& id, const PersonRequest& asked) {
  if (asked.name.empty()) return Problem{"Manca il nome della persona."};
  if (!schema::role_from_name(asked.role)) return Problem{"Scegli il ruolo."};
  auto limit = asked.discount_limit_bp.value_or(0);
  if (limit < 0 || limit > 10'000) return Problem{"Lo sconto massimo va da 0 a 100 %."};
  if (asked.manager == id) return Problem{"Nessuno è il responsabile di sé stesso."};
  if (!asked.manager) return std::nullopt;
  auto manager = RowView::load(device, "app_user", *asked.manager, "Questa persona non è su questo tablet.");
  return manager.has_error() ? std::optional(manager.error()) : std::nullopt;
}

Fields fields_of(const PersonRequest& asked) {
  return {{"name", asked.name},
          {"role", asked.role},
          {"active", std::int64_t{asked.active}},
          {"manager_id", asked.manager ? Value{*asked.manager} : Value{}},
          {"discount_limit_bp", asked.discount_limit_bp ? Value{*asked.discount_limit_bp} : Value{}},
          {"phone", text_or_null(asked.phone)},
          {"email", text_or_null(asked.email)}};
}

}  // namespace

Result<Draft> new_person(Device& device, const Id& id, const PersonRequest& asked) {
  if (auto refused = refuse_others(device)) return *refused;
  if (auto problem = login_problem(device.local(), id, asked.login)) return *problem;
  if (auto problem = missing(device, id, asked)) return *problem;
  auto fields = fields_of(asked);
  fields.emplace_back("login", asked.login);
  std::erase_if(fields, [](auto& field) { return is_null(field.second); });
  Draft draft;
  draft.changes.push_back(Device::insert("app_user", id, fields));
  return draft;
}

Result<Draft> edit_person(Device& device, const Id& id, const PersonRequest& seen, const PersonRequest& asked,
                          std::vector<Bytes> tokens) {
  if (auto refused = refuse_others(device)) return *refused;
  auto row = RowView::load(device, "app_user", id, "Questa persona non è su questo tablet.");
  if (row.has_error()) return row.error();
  if (auto problem = missing(device, id, asked)) return *problem;
  bool shut_out = !asked.active || asked.role != seen.role;
  if (id == device.user() && shut_out)
    return Problem{
        "A te non puoi togliere l'amministrazione né l'accesso: può farlo un altro amministratore."};
  return edit_row_seen(device, "app_user", id, fields_of(seen), fields_of(asked), std::move(tokens));
}

}  // namespace giro::actions
