// The one declaration of every table (the data model); their columns are in the three headers. Order: parents
// before parts.
#include <algorithm>
#include <array>

#include "sync/base/assert.hpp"
#include "sync/schema/client_columns.hpp"
#include "sync/schema/people_columns.hpp"
#include "sync/schema/shared_columns.hpp"

namespace giro::schema {
namespace {

using namespace columns_of;

constexpr Table all[] = {
    {.name = "app_user", .home = Home::everyone, .human_key = "login", .writers = admin, .columns = app_user},
    {.name = "segmentation",
     .home = Home::everyone,
     .human_key = "code",
     .writers = office_roles,
     .columns = segmentation},
    {.name = "vat", .home = Home::everyone, .human_key = "code", .writers = office_roles, .columns = vat},
    {.name = "payment_term",
     .home = Home::everyone,
     .human_key = "code",
     .writers = office_roles,
     .columns = payment_term},
    {.name = "payment_term_line",
     .home = Home::everyone,
     .parent = "payment_term_id",
     .writers = office_roles,
     .columns = payment_term_line},
    {.name = "choice",
     .home = Home::everyone,
     .natural_key = "list,code",
     .writers = office_roles,
     .columns = choice_list},
    {.name = "setting", .home = Home::everyone, .natural_key = "code", .writers = admin, .columns = setting},
    {.name = "client_group",
     .home = Home::everyone,
     .human_key = "code",
     .writers = office_roles,
     .columns = client_group},
    {.name = "price_list",
     .home = Home::everyone,
     .human_key = "code",
     .writers = office_roles,
     .columns = price_list},
    {.name = "product",
     .home = Home::everyone,
     .human_key = "sku",
     .writers = office_roles,
     .columns = product},
    {.name = "price",
     .home = Home::everyone,
     .parent = "price_list_id",
     .writers = office_roles,
     .columns = price},
    {.name = "segment",
     .home = Home::segment,
     .human_key = "code",
     .writers = office_roles,
     .columns = segment},
    {.name = "strategy", .home = Home::segment, .writers = office_roles, .columns = strategy},
    {.name = "association",
     .home = Home::segment,
     .natural_key = "segment_id,from_product_id,to_product_id",
     .writers = office_roles,
     .columns = association},
    {.name = "client", .home = Home::client, .human_key = "code", .columns = client},
    {.name = "visit_frequency",
     .home = Home::segment,
     .natural_key = "segment_id,client_id,month",
     .columns = visit_frequency},
    {.name = "client_segment",
     .home = Home::client,
     .parent = "client_id",
     .natural_key = "client_id,segmentation_id",
     .writers = office_roles,
     .columns = client_segment},
    {.name = "client_price",
     .home = Home::client,
     .parent = "client_id",
     .writers = office_roles,
     .columns = client_price},
    {.name = "contract",
     .home = Home::client,
     .parent = "client_id",
     .writers = office_roles,
     .columns = contract},
    {.name = "location", .home = Home::client, .parent = "client_id", .columns = location},
    {.name = "location_hours", .home = Home::client, .parent = "location_id", .columns = location_hours},
    {.name = "contact", .home = Home::client, .parent = "client_id", .columns = contact},
    {.name = "note", .home = Home::client, .parent = "client_id", .columns = note},
    {.name = "visit", .home = Home::client, .parent = "client_id", .columns = visit},
    {.name = "task", .home = Home::user, .columns = task},
    {.name = "request", .home = Home::client, .parent = "client_id", .columns = request},
    {.name = "sales_order",
     .home = Home::client,
     .parent = "client_id",
     .human_key = "number",
     .columns = sales_order},
    {.name = "order_line", .home = Home::client, .parent = "order_id", .columns = order_line},
    {.name = "order_hold",
     .home = Home::client,
     .parent = "order_id",
     .writers = nobody,
     .columns = order_hold},
    {.name = "delivery",
     .home = Home::client,
     .parent = "client_id",
     .writers = office_roles,
     .columns = delivery},
    {.name = "delivery_line",
     .home = Home::client,
     .parent = "delivery_id",
     .writers = office_roles,
     .columns = delivery_line},
    {.name = "invoice",
     .home = Home::client,
     .parent = "client_id",
     .human_key = "number",
     .writers = office_roles,
     .columns = invoice},
    {.name = "invoice_line",
     .home = Home::client,
     .parent = "invoice_id",
     .writers = office_roles,
     .columns = invoice_line},
    {.name = "instalment",
     .home = Home::client,
     .parent = "invoice_id",
     .writers = office_roles,
     .columns = instalment},
    {.name = "payment", .home = Home::client, .parent = "client_id", .columns = payment},
    {.name = "payment_allocation",
     .home = Home::client,
     .parent = "payment_id",
     .columns = payment_allocation},
    {.name = "rating",
     .home = Home::client,
     .parent = "client_id",
     .writers = office_roles,
     .columns = rating},
    {.name = "strategy_client",
     .home = Home::client,
     .parent = "client_id",
     .natural_key = "client_id,strategy_id",
     .writers = office_roles,
     .columns = strategy_client},
    {.name = "conflict", .home = Home::managers, .writers = nobody, .columns = conflict},
    {.name = "cell_history", .home = Home::managers, .writers = nobody, .columns = cell_history},
    {.name = "assignment",
     .home = Home::user,
     .natural_key = "user_id,segment_id,role,valid_from",
     .writers = office_roles,
     .columns = assignment},
    {.name = "target",
     .home = Home::user,
     .natural_key = "user_id,month",
     .writers = office_roles,
     .columns = target},
    {.name = "result",
     .home = Home::user,
     .natural_key = "user_id,month",
     .writers = nobody,
     .columns = month_result},
    {.name = "work_day", .home = Home::user, .natural_key = "user_id,day_on", .columns = work_day},
    {.name = "absence", .home = Home::user, .columns = absence},
    {.name = "conflict_copy", .home = Home::user, .writers = nobody, .columns = conflict_copy},
    {.name = "device", .home = Home::managers, .writers = nobody, .columns = device},

    // Newer tables stand here, in the order they came: a table's place is its number in the files.
    {.name = "payment_promise",
     .home = Home::client,
     .parent = "client_id",
     .since = 3,
     .columns = payment_promise},
};

struct RoleName {
  Role role;
  std::string_view name;
};
constexpr RoleName role_names[] = {{agent, "agent"},   {manager, "manager"}, {back_office, "back_office"},
                                   {credit, "credit"}, {admin, "admin"},     {service, "service"}};

}  // namespace

const Column* Table::find(std::string_view column) const {
  auto index = index_of(column);
  return index < columns.size() ? &columns[index] : nullptr;
}

std::size_t Table::index_of(std::string_view column) const {
  auto found = std::ranges::find(columns, column, &Column::name);
  return static_cast<std::size_t>(found - columns.begin());
}

std::span<const Column> Table::columns_at(std::uint32_t v) const {
  if (!known_at(v)) return {};
  auto newer = std::ranges::find_if(columns, [v](auto& column) { return column.since > v; });
  return columns.first(static_cast<std::size_t>(newer - columns.begin()));
}

std::span<const Table> tables() {
  return all;
}

const Table* find_table(std::string_view name) {
  auto found = std::ranges::find(all, name, &Table::name);
  return found == std::end(all) ? nullptr : &*found;
}

std::size_t table_number(const Table& table) {
  GIRO_ASSERT(&table >= std::begin(all) && &table < std::end(all));
  return static_cast<std::size_t>(&table - std::begin(all));
}

std::optional<Role> role_from_name(std::string_view name) {
  auto found = std::ranges::find(role_names, name, &RoleName::name);
  return found == std::end(role_names) ? std::nullopt : std::optional(found->role);
}

std::string_view role_name(Role role) {
  auto found = std::ranges::find(role_names, role, &RoleName::role);
  GIRO_ASSERT(found != std::end(role_names));
  return found->name;
}

}  // namespace giro::schema
