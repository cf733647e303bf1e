#include "sync/actions/redo.hpp"

#include <map>

#include "sync/op/natural_key.hpp"
#include "sync/op/op.hpp"

namespace giro::actions {
namespace {

using NewIds = std::map<Id, Id>;

Value renamed(const Value& value, const NewIds& ids) {
  auto* id = std::get_if<Id>(&value);
  if (!id) return value;
  auto found = ids.find(*id);
  return found == ids.end() ? value : Value(found->second);
}

/// The office remembers the ids of rows it refused; a row with a natural key has no other.
NewIds new_ids(Device& device, const Op& op) {
  NewIds ids;
  for (auto& change : op.changes)
    if (change.kind == Change::Kind::insert && change.table->natural_key.empty())
      ids.emplace(change.row, device.mint());
  return ids;
}

Change inserted(const Change& change, const NewIds& ids) {
  Change again = change;
  for (auto& cell : again.cells) cell.value = renamed(cell.value, ids);
  auto minted = ids.find(change.row);
  if (minted != ids.end()) {
    again.row = minted->second;
  } else {
    again.row = natural_id(*change.table, [&](std::string_view column) {
      auto* cell = again.find(column);
      return cell ? cell->value : Value();
    });
  }
  return again;
}

}  // namespace

Result<Draft> redo_rejected(Device& device, const Id& op_id) {
  auto entry = device.outbox().find(op_id);
  if (!entry || !entry->rejected()) return Problem{"La sede non l'ha rifiutata: non c'è niente da rifare."};
  auto op = decode_op(device.outbox().op_bytes(op_id));
  if (op.has_error()) return Problem{"Questa versione di Giro non la sa leggere: resta conservata intera."};
  if (op->resolves) return Problem{"Era una decisione: guarda la voce com'è adesso e decidi di nuovo."};
  auto ids = new_ids(device, *op);
  Draft draft;
  if (op->client) {
    bool born_in_it = ids.contains(*op->client);
    if (!born_in_it && !device.row(*schema::find_table("client"), *op->client))
      return Problem{"Il cliente non è più su questo tablet: chiedi alla sede di scriverlo."};
    draft.client = born_in_it ? ids.at(*op->client) : *op->client;
  }
  for (auto& change : op->changes) {
    if (change.kind == Change::Kind::insert) {
      draft.changes.push_back(inserted(change, ids));
      continue;
    }
    auto now = device.row(*change.table, change.row);
    if (!now) continue;  // gone meanwhile
    Change again{.kind = change.kind, .table = change.table, .row = change.row, .cells = {}};
    for (auto& cell : change.cells) {
      auto& base = (*now)[change.table->index_of(cell.column->name)];
      bool removes = change.kind == Change::Kind::remove;
      auto value = removes ? Value() : renamed(cell.value, ids);
      if (removes || base != value) again.cells.push_back({cell.column, base, value});
    }
    if (!again.cells.empty()) draft.changes.push_back(std::move(again));
  }
  if (draft.changes.empty()) return Problem{"È già tutto com'era scritto lì: puoi metterla via."};
  return draft;
}

}  // namespace giro::actions
