// Erasure of a person: a contact's values leave the office's rows, their history, conflicts and every op that
// named them, whatever decided it; the row stays as a removed one that says only whose it was.
//
//     what is erased stays erased: ops, imports and the journal bring the row back empty, and removed
//
// The writer's thread, inside one transaction. What lies outside the database (journal, ledger, the file's
// free pages) is erase_contact's caller's: server/home/erasures.hpp.
#pragma once

#include "server/office/office.hpp"
#include "server/office/store.hpp"

namespace giro {

/// How much was found, for the proof: numbers, no values.
struct ErasureCount {
  std::size_t cells = 0, history = 0, conflicts = 0, ops = 0;
};

/// Erases it, notes that it is erased, and journals that. Once more it finds only what came since.
ErasureCount erase_row(Office&, const ErasedRow&);

/// Again, for a row noted as erased that an op has just touched; what the op said is out of it before.
ErasureCount keep_erased(Transaction&, std::uint64_t run, std::int64_t now_at, const Id& row);

/// The texts by which a person can be recognised, to look for them afterwards. Never written anywhere.
std::vector<std::string> telling_texts(const Snapshot&, const Id& contact);

/// An entry of the journal without what it says about this row; nullopt: it says nothing.
std::optional<JournalEntry> without_row(const JournalEntry&, const Id& row);

}  // namespace giro
