// What the history tells the checker of causes: a client's phone is a register, its notes are a list. Read at
// complete cuts; a tablet that was put back or begins anew is a new session.
#include <SQLiteCpp/SQLiteCpp.h>

#include "sync/device/sql.hpp"
#include "tests/sim/violation.hpp"
#include "tests/sim/world.hpp"

namespace giro::sim {

std::string World::session(const Tablet& tablet) const {
  return tablet.name + "/" + std::to_string(tablet.lives);
}

/// `sure`: confirmed to its user, and sure to count; else it may count or not, and is nobody's past.
void World::tell_causes(const Tablet& tablet, const Op& op, bool sure) {
  auto who = sure && !op.resolves ? session(tablet) : "attempt " + to_hex(op.id);
  for (auto& change : op.changes) {
    if (change.kind == Change::Kind::remove) removed_.insert(op.client.value_or(Id{}));
    if (change.kind == Change::Kind::insert && change.table->name == "note")
      causes_.insert(who, "notes of " + to_hex(*op.client), to_hex(change.row));
    auto* phone = change.table->name == "client" ? change.find("phone") : nullptr;
    if (phone && phone->base != phone->value)
      causes_.write(who, "phone of " + to_hex(change.row),
                    is_null(phone->value) ? "nothing " + to_hex(op.id) : to_text(phone->value));
  }
}

void World::read_causes(Tablet& tablet) {
  auto who = session(tablet);
  SQLite::Statement clients(tablet.device->local(), "SELECT id, phone FROM client");
  while (clients.executeStep()) {
    auto client = *read_id(clients.getColumn(0));
    if (removed_.contains(client)) continue;
    if (!clients.getColumn(1).isNull())
      causes_.read(who, "phone of " + to_hex(client), clients.getColumn(1).getString());
    std::set<std::string> notes;
    for (auto& note : rows(tablet, "SELECT id FROM note WHERE client_id = ?", {client}))
      notes.insert(to_hex(note));
    causes_.see(who, "notes of " + to_hex(client), notes);
  }
}

/// Lost histories, refusals and quarantines have their own rules.
void World::check_causes() {
  if (lossy_ || distrusted_ || role_changed_) return;
  for (auto& [op, decided] : audit_.ops())
    if (decided.outcome.verdict != Verdict::accepted) return;
  need(causes_.violation().empty(), causes_.violation());
  ++tally_.work["causal histories"];
}

}  // namespace giro::sim
