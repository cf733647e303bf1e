// What people do: plausible drafts from what the tablet shows, with the hot spots of real work.
#include <SQLiteCpp/SQLiteCpp.h>

#include "sync/op/natural_key.hpp"
#include "tests/sim/world.hpp"

namespace giro::sim {
namespace {

using Cells = std::vector<std::pair<std::string_view, Value>>;

std::vector<std::string> next_states(std::string_view table, std::string_view role, std::string_view from) {
  bool manager = role == "manager";
  if (table == "visit") {
    if (from == "planned") return {"in_progress", "skipped"};
    if (from == "in_progress") return {"done"};
    return {};
  }
  if (from == "draft") return {"submitted", "cancelled"};
  if (from == "submitted")
    return manager ? std::vector<std::string>{"confirmed", "cancelled"}
                   : std::vector<std::string>{"cancelled"};
  if (from == "held" && manager) return {"submitted", "confirmed", "cancelled"};
  if (from == "confirmed" && manager) return {"cancelled"};
  return {};
}

}  // namespace

std::vector<Id> World::rows(Tablet& tablet, const std::string& sql, const std::vector<Id>& arguments) {
  SQLite::Statement query(tablet.device->local(), sql);
  for (std::size_t i = 0; i < arguments.size(); ++i)
    query.bind(static_cast<int>(i) + 1, arguments[i].bytes.data(),
               static_cast<int>(arguments[i].bytes.size()));
  std::vector<Id> found;
  while (query.executeStep()) found.push_back(*id_from_bytes(query.getColumn(0).getString()));
  return found;
}

std::optional<Draft> World::draw(Tablet& tablet) {
  auto clients = rows(tablet, "SELECT id FROM client ORDER BY id");
  auto segments = rows(tablet, "SELECT id FROM segment ORDER BY id");
  if (!segments.empty() && (clients.empty() || chance(6))) {
    auto client = tablet.device->mint();
    return Draft{.client = client,
                 .changes = {Device::insert("client", client,
                                            {{"legal_name", word()},
                                             {"segment_id", pick(segments)},
                                             {"relationship", std::string("prospect")},
                                             {"phone", word()}})}};
  }
  if (clients.empty()) return std::nullopt;
  if (chance(10)) return conflict_work(tablet);
  return chance(50) ? client_work(tablet, pick(clients)) : order_work(tablet, pick(clients));
}

std::optional<Draft> World::client_work(Tablet& tablet, const Id& client) {
  auto& device = *tablet.device;
  auto update = [&](std::string_view table, const Id& row, const Cells& cells) -> std::optional<Draft> {
    auto change = device.update(table, row, cells);
    if (change.cells.empty()) return std::nullopt;
    return Draft{.client = client, .changes = {std::move(change)}};
  };
  switch (below(9)) {
    case 0:
    case 1:
      return update("client", client, {{"phone", word()}});
    case 2:
      return update("client", client, {{"city", word()}, {"address", word()}});
    case 3:
      return update("client", client, {{"vat_number", word()}});
    case 4:
      if (role(tablet) == "manager")
        return update("client", client, {{"credit_limit_cents", static_cast<std::int64_t>(below(900'000))}});
      return update("client", client, {{"email", word()}});
    case 5: {
      auto contacts = rows(tablet, "SELECT id FROM contact WHERE client_id = ? ORDER BY id", {client});
      if (!contacts.empty() && chance(60))
        return update("contact", pick(contacts), {{"phone", word()}, {"mobile", word()}});
      return Draft{
          .client = client,
          .changes = {Device::insert("contact", device.mint(), {{"client_id", client}, {"name", word()}})}};
    }
    case 6:
    case 7: {
      auto visits = rows(tablet, "SELECT id FROM visit WHERE client_id = ? ORDER BY id", {client});
      if (!visits.empty() && chance(60)) {
        auto visit = pick(visits);
        if (chance(40)) return update("visit", visit, {{"note", word()}});
        auto* table = schema::find_table("visit");
        auto cells = device.row(*table, visit);
        auto to = next_states("visit", role(tablet), as_text((*cells)[table->index_of("status")]));
        if (to.empty()) return std::nullopt;
        return update("visit", visit, {{"status", pick(to)}});
      }
      return Draft{.client = client,
                   .changes = {Device::insert("visit", device.mint(),
                                              {{"client_id", client},
                                               {"user_id", tablet.user},
                                               {"status", std::string("planned")},
                                               {"note", word()}})}};
    }
    default: {
      Value month = std::int64_t{11};
      auto row = natural_id("visit_frequency", {Null{}, client, month});
      Value often = static_cast<std::int64_t>(1000 * (1 + below(8)));
      if (device.row(*schema::find_table("visit_frequency"), row))
        return update("visit_frequency", row, {{"visits_milli", often}});
      return Draft{
          .client = client,
          .changes = {Device::insert("visit_frequency", row,
                                     {{"client_id", client}, {"month", month}, {"visits_milli", often}})}};
    }
  }
}

std::optional<Draft> World::order_work(Tablet& tablet, const Id& client) {
  auto& device = *tablet.device;
  auto line = [&](const Id& order) {
    return Device::insert("order_line", device.mint(),
                          {{"client_id", client},
                           {"order_id", order},
                           {"product_id", id("p1")},
                           {"kind", std::string("sale")},
                           {"quantity_milli", static_cast<std::int64_t>(1000 * (1 + below(20)))},
                           {"unit_price_micro", std::int64_t{21'900'000}},
                           {"vat_rate_bp", std::int64_t{2200}}});
  };
  auto orders = rows(tablet, "SELECT id FROM sales_order WHERE client_id = ? ORDER BY id", {client});
  if (orders.empty() || chance(25)) {
    auto order = device.mint();
    return Draft{.client = client,
                 .changes = {Device::insert("sales_order", order,
                                            {{"client_id", client},
                                             {"user_id", tablet.user},
                                             {"status", std::string("draft")},
                                             {"note", word()}}),
                             line(order)}};
  }
  auto order = pick(orders);
  auto* table = schema::find_table("sales_order");
  auto cells = *device.row(*table, order);
  auto status = as_text(cells[table->index_of("status")]);
  if (status == "draft" && chance(40)) return Draft{.client = client, .changes = {line(order)}};
  auto lines = rows(tablet, "SELECT id FROM order_line WHERE order_id = ? ORDER BY id", {order});
  if (status == "draft" && !lines.empty() && chance(40)) {
    auto change = device.update("order_line", pick(lines),
                                {{"quantity_milli", static_cast<std::int64_t>(1000 * (1 + below(20)))}});
    if (!change.cells.empty()) return Draft{.client = client, .changes = {std::move(change)}};
  }
  auto to = next_states("sales_order", role(tablet), status);
  if (to.empty()) return std::nullopt;
  Cells written = {{"status", pick(to)}};
  if (status == "draft")
    written.emplace_back("placed_at", tablet.env->clock().wall_at);
  else
    written.emplace_back("seen_revision", cells[table->index_of("lines_revision")]);
  return Draft{.client = client, .changes = {device.update("sales_order", order, written)}};
}

std::optional<Draft> World::conflict_work(Tablet& tablet) {
  auto open =
      rows(tablet, "SELECT id FROM conflict WHERE state = 'open' AND client_id IS NOT NULL ORDER BY id");
  if (open.empty()) return std::nullopt;
  auto conflict = pick(open);
  auto* table = schema::find_table("conflict");
  auto cells = *tablet.device->row(*table, conflict);
  auto text = [&](std::string_view column) { return std::string(as_text(cells[table->index_of(column)])); };
  bool mine = chance(50);
  Draft draft{.client = as_id(cells[table->index_of("client_id")]),
              .changes = {},
              .tokens = {},
              .resolves = conflict};
  draft.changes.push_back(tablet.device->update(
      "conflict", conflict, {{"state", std::string(mine ? "kept_mine" : "kept_office")}}));
  auto row = as_id(cells[table->index_of("row_ref_id")]);
  auto* target = schema::find_table(text("table_name"));
  if (mine && text("column_name") == "vat_number" && tablet.device->row(*target, row)) {
    auto change = tablet.device->update(target->name, row, {{"vat_number", text("mine_value")}});
    if (!change.cells.empty()) draft.changes.push_back(std::move(change));
  }
  return draft;
}

void World::record(Tablet& tablet, Draft draft, std::string_view why) {
  std::string what;
  for (auto& change : draft.changes) {
    what += " " + std::string(change.table->name) + "/" + to_hex(change.row).substr(20);
    for (auto& cell : change.cells)
      what += " " + std::string(cell.column->name) + ":" + to_text(cell.base) + ">" + to_text(cell.value);
  }
  auto recorded = tablet.device->record(std::move(draft));
  need(recorded.has_value(),
       tablet.name + " cannot record:" + what + (recorded ? "" : " — " + recorded.error().what));
  recorded_.insert(recorded->op);
  say(tablet.name + " records " + to_hex(recorded->op).substr(20) + std::string(why) +
      (recorded->parked ? " (parked)" : "") + ":" + what);
}

void World::administration() {
  std::vector<Fault> can;
  for (auto fault : {Fault::move, Fault::assign, Fault::edit})
    if (with(fault)) can.push_back(fault);
  if (can.empty()) return;
  AdminBatch batch(*office_);
  auto clients = std::vector<std::string>{"c1", "c2", "c3", "c4", "c5"};
  auto segments = std::vector<std::string>{"s1", "s2", "s3"};
  switch (pick(can)) {
    case Fault::move: {
      auto client = pick(clients), segment = pick(segments);
      batch.move_client(id(client), id(segment));
      say("office moves " + client + " to " + segment);
      break;
    }
    case Fault::assign: {
      auto user = id(chance(50) ? "ada" : "bea");
      auto segment = pick(segments);
      Value since = std::string("2026-11-19"), role = std::string("responsible");
      auto row = natural_id("assignment", {user, id(segment), role, since});
      if (segments_of(user).contains(id(segment))) {
        (void)batch
            .put("assignment", row,
                 {{"user_id", user},
                  {"segment_id", id(segment)},
                  {"role", role},
                  {"valid_from", since},
                  {"valid_to", std::string("2026-11-18")}})
            .value();
        say("office takes " + segment + " from " + to_hex(user).substr(0, 4));
      } else {
        (void)batch
            .put("assignment", row,
                 {{"user_id", user},
                  {"segment_id", id(segment)},
                  {"role", role},
                  {"valid_from", since},
                  {"valid_to", Null{}}})
            .value();
        say("office gives " + segment + " to " + to_hex(user).substr(0, 4));
      }
      break;
    }
    default: {
      auto client = pick(clients);
      auto column = chance(50) ? "phone" : "vat_number";
      seen_.emplace(id(client), column, to_text(batch.cell("client", id(client), column).value_or(Null{})));
      (void)batch.put("client", id(client), {{column, word()}}).value();
      say("office edits " + client + "." + column);
    }
  }
  batch.commit();
}

}  // namespace giro::sim
