// What people do with clients, visits and everything that hangs on a client, and with their own day: the
// app's own actions on what the tablet shows, with the hot spots of real work.
#include <SQLiteCpp/SQLiteCpp.h>

#include "sync/actions/client.hpp"
#include "sync/actions/day.hpp"
#include "sync/actions/visit.hpp"
#include "sync/op/natural_key.hpp"
#include "tests/sim/violation.hpp"
#include "tests/sim/world.hpp"

namespace giro::sim {
namespace {

using Cells = std::vector<std::pair<std::string_view, Value>>;
using MaybeDraft = std::optional<Draft>;

/// An action that does not apply to what is shown is not done.
MaybeDraft if_possible(Result<Draft> draft) {
  return draft ? MaybeDraft(std::move(*draft)) : std::nullopt;
}

std::string text(std::string_view words) {
  return std::string(words);
}

}  // namespace

std::vector<Id> World::rows(Tablet& tablet, const std::string& sql, const std::vector<Id>& arguments) {
  std::vector<Id> found;
  tablet.queries.each(
      tablet.device->local(), sql,
      [&](SQLite::Statement& query) {
        for (std::size_t i = 0; i < arguments.size(); ++i)
          query.bindNoCopy(static_cast<int>(i) + 1, arguments[i].bytes.data(),
                           static_cast<int>(arguments[i].bytes.size()));
      },
      [&](SQLite::Statement& query) { found.push_back(*id_from_bytes(query.getColumn(0).getString())); });
  return found;
}

MaybeDraft World::edit(Tablet& tablet, std::string_view table, const Id& row, const Id& client, Cells cells) {
  auto change = tablet.device->update(table, row, cells);
  if (change.cells.empty()) return std::nullopt;
  Draft draft;
  if (!client.is_nil()) draft.client = client;
  draft.changes.push_back(std::move(change));
  return draft;
}

void World::work(Tablet& tablet) {
  auto draft = draw(tablet);
  if (!draft) return;
  if (!chance(12)) {
    record(tablet, std::move(*draft), "");
    return;
  }
  draft->tokens = tablet.device->tokens();
  forms_.push_back({tablet.name, *draft});
  say(tablet.name + " opens a form");
}

MaybeDraft World::draw(Tablet& tablet) {
  auto clients = rows(tablet, "SELECT id FROM client ORDER BY id");
  auto segments = rows(tablet, "SELECT id FROM segment ORDER BY id");
  if (!segments.empty() && (clients.empty() || chance(5))) {
    actions::Fields fields{{"legal_name", word()}, {"segment_id", pick(segments)}, {"phone", word()}};
    if (chance(30)) fields.emplace_back("relationship", text("active"));  // only the office may say so
    return if_possible(actions::new_client(*tablet.device, fields, tablet.env->clock().wall_at));
  }
  if (clients.empty() || chance(10)) return own_work(tablet);
  auto client = chance(50) ? clients.front() : pick(clients);  // the client everybody works on
  auto kind = below(100);
  if (kind < 10) return conflict_work(tablet);
  if (kind < 16) return removal(tablet, client);
  if (kind < 36) return client_work(tablet, client);
  if (kind < 52) return visit_work(tablet, client);
  if (kind < 64) return part_work(tablet, client);
  return order_work(tablet, client);
}

MaybeDraft World::client_work(Tablet& tablet, const Id& client) {
  auto value = [&]() -> Value { return chance(20) ? Value() : Value(word()); };
  bool manager = role(tablet.user()) == "manager";
  bool merges = manager && tablet.speaks > 1 && tablet.device->writable_schema() > 1;
  switch (below(merges ? 10 : manager ? 9 : 6)) {
    case 0:
    case 1:
      return edit(tablet, "client", client, client, {{"phone", value()}});
    case 2:
      return edit(tablet, "client", client, client, {{"city", value()}, {"address", value()}});
    case 3:
      return edit(tablet, "client", client, client, {{"vat_number", value()}});
    case 4:
      return edit(tablet, "client", client, client, {{"email", value()}, {"trade_name", value()}});
    case 5:
      return edit(tablet, "client", client, client, {{"relationship", text(chance(50) ? "lead" : "active")}});
    case 6:
      return edit(
          tablet, "client", client, client,
          {{"credit_limit_cents", chance(20) ? Value() : Value(static_cast<std::int64_t>(below(90'000)))}});
    case 7:
      return edit(tablet, "client", client, client,
                  {{"credit_status", text(chance(50) ? "open" : "blocked")}});
    case 9:
      return edit(tablet, "client", client, client, {{"merged_into_id", id("c5")}});
    default:
      return edit(tablet, "client", client, client,
                  {{"discount1_bp", Value(static_cast<std::int64_t>(100 * below(9)))}});
  }
}

MaybeDraft World::visit_work(Tablet& tablet, const Id& client) {
  auto& device = *tablet.device;
  auto now = tablet.env->clock().wall_at;
  auto visits = rows(tablet, "SELECT id FROM visit WHERE client_id = ? ORDER BY id", {client});
  actions::VisitReport report{.outcome = "order", .note = word(), .next_action = chance(30) ? word() : ""};
  auto today = actions::day_of(device.local(), now);
  if (visits.empty() || chance(30)) switch (below(4)) {
      case 0:
        return if_possible(actions::start_visit(device, client, {}, now));
      case 1:
        return if_possible(actions::plan_visit(device, client, today, static_cast<std::int64_t>(below(9))));
      case 2:
        return if_possible(actions::skip_visit(device, client, {}, today, word()));
      default:
        return if_possible(actions::log_visit(device, client, report, now - 60'000, now));
    }
  auto visit = pick(visits);
  switch (below(8)) {
    case 0:
      return if_possible(actions::start_visit(device, client, visit, now));
    case 1:
    case 2:
      return if_possible(actions::finish_visit(device, visit, report, now));
    case 3:
      return if_possible(actions::reopen_visit(device, visit));
    case 4:
      return if_possible(actions::cancel_visit(device, visit));
    case 5:
      return if_possible(actions::skip_visit(device, client, visit, today, word()));
    case 6:
      return if_possible(actions::move_stop(device, visit, static_cast<std::int64_t>(below(9))));
    default:
      return edit(tablet, "visit", visit, client, {{"note", chance(20) ? Value() : Value(word())}});
  }
}

/// Contacts, places, notes, requests, tasks, frequencies, money received.
MaybeDraft World::part_work(Tablet& tablet, const Id& client) {
  auto& device = *tablet.device;
  auto now = tablet.env->clock().wall_at;
  auto one_of = [&](const std::string& table) -> std::optional<Id> {
    auto found = rows(tablet, "SELECT id FROM " + table + " WHERE client_id = ? ORDER BY id", {client});
    return found.empty() || chance(30) ? std::nullopt : std::optional(pick(found));
  };
  switch (below(8)) {
    case 0:
    case 1:
      return if_possible(actions::save_part(
          device, "contact", client, one_of("contact"),
          {{"name", word()}, {"phone", chance(30) ? Value() : Value(word())}, {"mobile", word()}}));
    case 2:
      return if_possible(actions::save_part(
          device, "location", client, one_of("location"),
          {{"kind", text("delivery")}, {"address", word()}, {"city", chance(30) ? Value() : Value(word())}}));
    case 3:
      return if_possible(actions::add_note(device, client, word(), now));
    case 4: {
      auto request = one_of("request");
      if (!request) return if_possible(actions::add_request(device, client, "complaint", word(), now));
      constexpr std::string_view to[] = {"answered", "closed", "cancelled", "open"};
      return edit(tablet, "request", *request, client, {{"status", text(to[below(4)])}, {"answer", word()}});
    }
    case 5: {
      auto task = one_of("task");
      if (!task) return if_possible(actions::add_task(device, client, word(), Company::today));
      return if_possible(actions::set_task(device, *task, chance(50) ? "done" : "open", now));
    }
    case 6: {
      Value month = std::int64_t{11}, often = static_cast<std::int64_t>(1000 * (1 + below(8)));
      auto row = natural_id("visit_frequency", {Null{}, client, month});
      if (device.row(*schema::find_table("visit_frequency"), row))
        return edit(tablet, "visit_frequency", row, client, {{"visits_milli", often}});
      return Draft{
          .client = client,
          .changes = {Device::insert("visit_frequency", row,
                                     {{"client_id", client}, {"month", month}, {"visits_milli", often}})}};
    }
    default:
      return if_possible(actions::save_part(device, "payment", client, {},
                                            {{"kind", text("receipt")},
                                             {"status", text("collected")},
                                             {"amount_cents", Value(std::int64_t{5'000})},
                                             {"collected_by_id", tablet.user()}}));
  }
}

/// What belongs to the user, or to everybody: days, tasks, absences, the budget of a campaign.
MaybeDraft World::own_work(Tablet& tablet) {
  auto& device = *tablet.device;
  auto now = tablet.env->clock().wall_at;
  auto today = actions::day_of(device.local(), now);
  bool manager = role(tablet.user()) == "manager";
  switch (below(manager ? 12 : 5)) {
    case 0:
      return if_possible(actions::open_day(device, today, now));
    case 1:
      return if_possible(actions::close_day(device, today, now, 40, word()));
    case 2:
      return if_possible(actions::reopen_day(device, today));
    case 3: {
      auto tasks = rows(tablet, "SELECT id FROM task WHERE client_id IS NULL ORDER BY id");
      if (tasks.empty()) return if_possible(actions::add_task(device, {}, word(), today));
      return if_possible(actions::set_task(device, pick(tasks), chance(50) ? "done" : "open", now));
    }
    case 4:
      return Draft{.client = {},
                   .changes = {Device::insert(
                       "absence", device.mint(),
                       {{"user_id", tablet.user()}, {"from_on", text(today)}, {"reason", word()}})}};
    case 5:
      return edit(tablet, "product", id("p2"), {}, {{"name", word()}});
    default: {
      auto& table = *schema::find_table("strategy");
      auto cells = device.row(table, id("promo"));
      if (!cells) return std::nullopt;
      auto spent = as_int((*cells)[table.index_of("spent_cents")]);
      return edit(tablet, "strategy", id("promo"), {},
                  {{"spent_cents", spent + 1 + static_cast<std::int64_t>(below(500))}});
    }
  }
}

/// A row with everything under it, each with the values shown.
MaybeDraft World::removal(Tablet& tablet, const Id& client) {
  constexpr std::string_view kinds[] = {"order_line", "contact", "visit", "sales_order", "client"};
  auto kind = chance(8) ? kinds[4] : kinds[below(4)];
  std::vector<std::pair<std::string, Id>> gone;
  auto add = [&](const std::string& table, const std::string& column, const Id& of) {
    for (auto& row : rows(tablet, "SELECT id FROM " + table + " WHERE " + column + " = ? ORDER BY id", {of}))
      gone.emplace_back(table, row);
  };
  if (kind == "client") {
    gone.emplace_back("client", client);
    for (auto& table : schema::tables())
      if (table.find("client_id") && (table.writers & schema::agent) != 0 &&
          table.known_at(std::min(tablet.speaks, tablet.device->writable_schema())))
        add(text(table.name), "client_id", client);
  } else {
    auto found = rows(tablet, "SELECT id FROM " + text(kind) + " WHERE client_id = ? ORDER BY id", {client});
    if (found.empty()) return std::nullopt;
    gone.emplace_back(kind, pick(found));
    if (kind == "sales_order") add("order_line", "order_id", gone.front().second);
  }
  Draft draft{.client = client, .changes = {}};
  for (auto& [name, row] : gone) {
    auto& table = *schema::find_table(name);
    auto cells = *tablet.device->row(table, row);
    if (auto number = table.index_of("number"); number < cells.size() && !is_null(cells[number]))
      return std::nullopt;  // the app offers no such thing
    Change change{.kind = Change::Kind::remove, .table = &table, .row = row, .cells = {}};
    for (std::size_t i = 0; i < cells.size(); ++i)
      if (table.columns[i].policy != schema::Policy::derived &&
          table.columns[i].since <= std::min(tablet.speaks, tablet.device->writable_schema()))
        change.cells.push_back({&table.columns[i], cells[i], Null{}});
    draft.changes.push_back(std::move(change));
  }
  return draft;
}

std::string World::said(const std::vector<Change>& changes) {
  std::string what;
  for (auto& change : changes) {
    constexpr std::string_view verbs[] = {"", "new", "set", "remove"};
    what += " " + text(verbs[static_cast<std::size_t>(change.kind)]) + " " + text(change.table->name) + "/" +
            to_hex(change.row).substr(20);
    if (change.kind == Change::Kind::remove) continue;
    for (auto& cell : change.cells)
      if (cell.base != cell.value)
        what += " " + text(cell.column->name) + ":" + to_text(cell.base) + ">" + to_text(cell.value);
  }
  return what;
}

bool World::record(Tablet& tablet, Draft draft, std::string_view why) {
  auto what = said(draft.changes);
  tablet.is_touched = true;
  bool planned = trouble_on(tablet);
  Op attempt;
  attempt.id = office_env_.mint();
  attempt.client = draft.client;
  attempt.changes = draft.changes;
  Result<Recorded> recorded = Recorded{};
  bool failed = false;
  try {
    recorded = tablet.device->record(std::move(draft));
  } catch (const SQLite::Exception& error) {
    need(planned, tablet.name + " cannot record:" + what + " — " + error.what());
    failed = true;
  }
  bool ends = planned && after_trouble(tablet, failed, tablet.name + " records" + what);
  if (failed) {  // never confirmed to its user
    tell_causes(tablet, attempt, false);
    return false;
  }
  if (!planned) tablet.is_behind = false;
  if (!recorded && recorded.error().what.find("is new here") != std::string::npos)
    return false;  // a column of the newer schema, in a form from before a replica was lost: sync first
  need(recorded.has_value(),
       tablet.name + " cannot record:" + what + (recorded ? "" : " — " + recorded.error().what));
  auto bytes = tablet.device->outbox().op_bytes(recorded->op);
  need(!bytes.empty(), tablet.name + ": operation " + to_hex(recorded->op).substr(20) + " is lost at once");
  auto op = decode_op(bytes).value();
  audit_.note_recorded(op);
  tell_causes(tablet, op, why.empty());  // a form may be older than what its author has seen since
  recorded_[recorded->op] = std::move(bytes);
  ++tally_.work["ops recorded"];
  say(tablet.name + " records " + to_hex(recorded->op).substr(20) + text(why) +
      (recorded->parked ? " (parked)" : "") + ":" + what);
  return !ends;
}

}  // namespace giro::sim
