#include "server/office/erasure.hpp"

#include <array>

#include "server/office/ledger.hpp"
#include "server/office/office_context.hpp"
#include "sync/op/erased.hpp"

namespace giro {
namespace {

/// Tables that keep values of other rows, and the columns they keep them in.
struct Keeper {
  std::string_view table;
  std::array<std::string_view, 3> values;  // empty: none
};
constexpr Keeper keepers[] = {{"cell_history", {"from_value", "to_value"}},
                              {"conflict", {"base_value", "office_value", "mine_value"}},
                              {"conflict_copy", {"mine_value"}}};

std::size_t blank_cells(Transaction& store, const Row& row) {
  std::size_t blanked = 0;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    auto value = erased_value(row.head.table->columns[i], row.cells[i]);
    if (value == row.cells[i]) continue;
    store.set_cell(row.head, i, value);
    ++blanked;
  }
  return blanked;
}

/// Whole rows of bookkeeping about it: emptied and removed, so that tablets drop them too.
std::size_t drop_keepers(Ledger& ledger, const Keeper& keeper, const Id& of) {
  auto& table = *schema::find_table(keeper.table);
  auto found = ledger.store().find(table, "row_ref_id", of);
  for (auto& id : found) {
    auto row = *ledger.store().row(id);
    for (auto column : keeper.values)
      if (!column.empty()) ledger.derive(row, {{column, Value()}});
    ledger.remove(row.head, id, {});
  }
  return found.size();
}

std::size_t blank_ops(Transaction& store, const Id& row) {
  std::size_t blanked = 0;
  for (auto& id : store.ops_naming(row)) {
    auto record = *store.op(id);
    auto op = decode_op(record.bytes);
    bool whole = op && !erase_values(op->changes, [&](auto& changed) { return changed == row; });
    if (whole) continue;
    store.rewrite_op(id,
                     op ? encode_op(*op) : Bytes());  // unreadable: nobody can say what of it is about whom
    ++blanked;
  }
  return blanked;
}

}  // namespace

ErasureCount keep_erased(Transaction& store, std::uint64_t run, std::int64_t now_at, const Id& id) {
  ErasureCount count;
  auto row = store.row(id);
  auto seq = store.begin_seq(run);
  Ledger ledger(store, seq, now_at);
  if (row) {
    count.cells = blank_cells(store, *row);
    if (!row->head.dead) {
      ledger.remove(row->head, id, {});
    } else {  // the tombstone travels once more: whoever wrote to it holds values still
      row->head.seq = seq;
      row->head.purged = false;
      store.set_head(row->head);
    }
  }
  for (auto& keeper : keepers)
    (keeper.table == "cell_history" ? count.history : count.conflicts) += drop_keepers(ledger, keeper, id);
  store.forget_values(id);
  return count;
}

ErasureCount erase_row(Office& office, const ErasedRow& erased) {
  auto transaction = office.store().begin();
  transaction->note_erased(erased);
  auto count = keep_erased(*transaction, office.context().run, office.context().now_at(), erased.row);
  count.ops = blank_ops(*transaction, erased.row);
  transaction->note(JournalledErasure{erased});
  transaction->commit();
  return count;
}

std::vector<std::string> telling_texts(const Snapshot& snapshot, const Id& contact) {
  constexpr std::size_t least_bytes = 4;
  std::vector<std::string> texts;
  auto row = snapshot.row(contact);
  for (auto column : {"name", "phone", "mobile", "email"})
    if (row && row->head.table->find(column))
      if (auto text = as_text(row->cell(column)); text.size() >= least_bytes && text != erased_word)
        texts.emplace_back(text);
  return texts;
}

std::optional<JournalEntry> without_row(const JournalEntry& entry, const Id& row) {
  auto is_it = [&](const Id& changed) { return changed == row; };
  if (auto* administration = std::get_if<JournalledAdministration>(&entry)) {
    auto blank = *administration;
    if (!erase_values(blank.acts, is_it)) return std::nullopt;
    return JournalEntry(std::move(blank));
  }
  auto* came = std::get_if<JournalledOp>(&entry);
  if (!came) return std::nullopt;
  auto op = decode_op(came->envelope.op);
  if (!op || !erase_values(op->changes, is_it)) return std::nullopt;
  auto blank = *came;
  blank.envelope.sealed = hash_of(came->envelope);
  blank.envelope.op = encode_op(*op);
  return JournalEntry(std::move(blank));
}

}  // namespace giro
