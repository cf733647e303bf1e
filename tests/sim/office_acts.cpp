// What the office does by itself: clients moved back and forth, segments given and taken, substitutions by
// date, cells edited, people disabled, promoted, given a new password, tombstones purged.
#include "server/office/quarantine.hpp"
#include "sync/op/natural_key.hpp"
#include "tests/sim/violation.hpp"
#include "tests/sim/world.hpp"

namespace giro::sim {
namespace {

std::string text(std::string_view words) {
  return std::string(words);
}

}  // namespace

void World::put(AdminBatch& batch, std::string_view table, const Id& row, const AdminBatch::Cells& cells) {
  for (auto& [column, value] : cells) {
    if (column == "phone") {
      auto now = batch.cell(table, row, column).value_or(Null{});
      bool is_told = !is_null(now) && !removed_.contains(row);  // a removal may have been refused
      if (is_told) causes_.read("office", "phone of " + to_hex(row), to_text(now));
      causes_.write("office", "phone of " + to_hex(row),
                    is_null(value) ? "nothing " + word() : to_text(value));
    }
    audit_.note_act(row, text(column), shown(batch.cell(table, row, column).value_or(Null{})), shown(value));
  }
  auto done = batch.put(table, row, cells);
  need(done.has_value(), "the office cannot write: " + (done ? "" : done.error().what));
}

void World::administration() {
  std::vector<Fault> can;
  for (auto fault : {Fault::move, Fault::move, Fault::assign, Fault::substitute, Fault::edit, Fault::revoke,
                     Fault::role, Fault::purge})
    if (with(fault)) can.push_back(fault);
  if ((lossy_ || distrusted_) && chance(15)) {
    for (auto& held : quarantined_ops(*store_->snapshot())) {
      if (chance(20)) {
        (void)refuse_op(*office_, held.record.id, "no");
        say("a manager refuses " + to_hex(held.record.id).substr(20));
      } else if (release_op(*office_, held.record.id)) {
        say("a manager releases " + to_hex(held.record.id).substr(20));
      }
    }
    return;
  }
  if (can.empty()) return;
  auto act = pick(can);
  if ((act == Fault::revoke || act == Fault::role || act == Fault::purge) && chance(60)) return;
  did(act);
  if (act == Fault::purge) {
    auto transaction = store_->begin();
    auto seq = transaction->seq();
    auto horizon = std::max(transaction->counter("horizon"), seq - std::min<std::uint64_t>(seq, below(10)));
    transaction->set_counter("horizon", horizon);
    transaction->purge(horizon);
    transaction->commit();
    return say("office: tombstones up to " + std::to_string(horizon) + " leave the feed");
  }
  AdminBatch batch(*office_);
  auto agent = chance(50) ? "ada" : "bea";
  switch (act) {
    case Fault::move: {
      std::vector<Id> clients;
      for (auto& [row, filed] : audit_.rows())
        if (filed.table->name == "client" && !filed.dead) clients.push_back(row);
      if (clients.empty()) return;
      auto client = chance(50) ? clients.front() : pick(clients);
      auto segment = Company::segments[below(3)];
      audit_.note_act(client, "segment_id", "", shown(id(segment)));
      batch.move_client(client, id(segment));
      say("office moves " + to_hex(client).substr(20) + " to " + text(segment));
      break;
    }
    case Fault::assign:
      toggle_assignment(batch);
      break;
    case Fault::substitute:
      substitute(batch);
      break;
    case Fault::revoke: {
      distrusted_ = true;
      bool active = as_int(*batch.cell("app_user", id(agent), "active")) == 0;
      put(batch, "app_user", id(agent), {{"active", std::int64_t{active}}});
      say(text("office ") + (active ? "enables " : "disables ") + agent);
      break;
    }
    case Fault::role: {
      role_changed_ = true;
      bool manager = *batch.cell("app_user", id("bea"), "role") == Value(text("agent"));
      put(batch, "app_user", id("bea"), {{"role", text(manager ? "manager" : "agent")}});
      say(text("office makes bea ") + (manager ? "a manager" : "an agent"));
      break;
    }
    default:
      edit_cells(batch);
  }
  batch.commit();
}

void World::edit_cells(AdminBatch& batch) {
  auto client = id(Company::clients[below(5)]);
  if (!batch.cell("client", client, "phone")) return;  // deleted meanwhile
  constexpr std::string_view columns[] = {"phone", "vat_number", "email"};
  auto column = columns[below(3)];
  put(batch, "client", client, {{column, chance(20) ? Value() : Value(word())}});
  say("office edits " + to_hex(client).substr(20) + "." + text(column));
}

void World::toggle_assignment(AdminBatch& batch) {
  auto user = id(chance(50) ? "ada" : "bea");
  auto segment = Company::segments[below(3)];
  Value since = text(Company::today), role = text("responsible");
  auto row = natural_id("assignment", {user, id(segment), role, since});
  bool has = scope(user).contains(segment_bucket(id(segment)));
  put(batch, "assignment", row,
      {{"user_id", user},
       {"segment_id", id(segment)},
       {"role", role},
       {"valid_from", since},
       {"valid_to", has ? Value(text(Company::today)) : Value()}});
  say(text(has ? "office takes " : "office gives ") + text(segment));
}

/// For some days around today: begins and ends by itself while days pass.
void World::substitute(AdminBatch& batch) {
  auto user = id(chance(50) ? "ada" : "bea");
  auto segment = id(Company::segments[below(3)]);
  auto day = [&](std::uint64_t from, std::uint64_t count) {
    auto number = std::to_string(from + below(count));
    return "2026-11-" + std::string(2 - number.size(), '0') + number;
  };
  Value since = day(18, 6), role = text("substitute");
  put(batch, "assignment", natural_id("assignment", {user, segment, role, since}),
      {{"user_id", user},
       {"segment_id", segment},
       {"role", role},
       {"valid_from", since},
       {"valid_to", day(20, 10)}});
  say("office names a substitute from " + to_text(since));
}

}  // namespace giro::sim
