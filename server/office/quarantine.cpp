#include "server/office/quarantine.hpp"

#include <algorithm>

#include "server/office/push_desk.hpp"

namespace giro {
namespace {

std::string name_of(const Snapshot& snapshot, const std::optional<Id>& client) {
  auto row = client ? snapshot.row(*client) : std::nullopt;
  return row && row->head.table->name == "client" ? std::string(as_text(row->cell("legal_name"))) : "";
}

std::string describe(const Op& op) {
  std::string text;
  for (auto& change : op.changes) {
    if (!text.empty()) text += ", ";
    text += change.kind == Change::Kind::insert   ? "new "
            : change.kind == Change::Kind::remove ? "remove "
                                                  : "";
    text += change.table->name;
    if (change.kind != Change::Kind::update) continue;
    for (auto& cell : change.cells) text += " " + std::string(cell.column->name);
  }
  return text;
}

template <typename Decide>
Result<Outcome> decide(Office& office, const Id& id, Decide&& decide_it) {
  auto transaction = office.store().begin();
  auto record = transaction->op(id);
  if (!record || record->outcome.verdict != Verdict::quarantined)
    return Problem{"there is no operation " + to_hex(id) + " in quarantine: see giro-server quarantine list"};
  PushDesk desk(*transaction, office.context());
  Result<Outcome> outcome = decide_it(desk, *record);
  if (outcome) transaction->commit();
  return outcome;
}

}  // namespace

std::vector<Quarantined> quarantined_ops(const Snapshot& snapshot) {
  std::vector<Quarantined> found;
  for (auto& id : snapshot.quarantined()) {
    auto record = *snapshot.op(id);
    auto op = decode_op(record.bytes);
    found.push_back({.record = record,
                     .client = op ? name_of(snapshot, op->client) : "",
                     .what = op ? describe(*op) : "cannot be read"});
  }
  return found;
}

std::vector<Quarantined> quarantined_of(const Snapshot& snapshot, const Id& person, schema::Role role) {
  auto found = quarantined_ops(snapshot);
  std::erase_if(found, [&](auto& waiting) {
    if (role == schema::admin) return false;
    auto author = snapshot.row(waiting.record.user);
    return role != schema::manager || !author || as_id(author->cell("manager_id")) != person;
  });
  return found;
}

Result<Outcome> release_op(Office& office, const Id& id) {
  return decide(office, id, [](PushDesk& desk, const OpRecord& record) { return desk.release(record); });
}

Result<Outcome> refuse_op(Office& office, const Id& id, const std::string& why) {
  return decide(office, id, [&](PushDesk& desk, const OpRecord& record) -> Result<Outcome> {
    return desk.refuse(record, why);
  });
}

std::uint64_t purge_before(Office& office, std::int64_t at) {
  auto transaction = office.store().begin();
  auto horizon = std::max(transaction->counter("horizon"), transaction->seq_before(at));
  transaction->purge(horizon);
  transaction->set_counter("horizon", horizon);
  transaction->commit();
  return horizon;
}

}  // namespace giro
