// The ledger of erasures: the file `erased` of the office's folder, outside every backup: a line for each row
// whose values are gone for good: table, row, client, when, why. It names nobody. Whatever state of the
// database is put back, the next opening erases again what the ledger has and the database has not.
//
// Erasing writes the ledger first, then the database, then empties the journal and the file's free pages. Cut
// off after the ledger, the next opening erases in the database; asked for again, it does the rest. Any one
// thread; machine failures throw.
#pragma once

#include <filesystem>

#include "server/office/erasure.hpp"

namespace giro {

std::vector<ErasedRow> ledger_of(const std::filesystem::path& folder);

/// What the database lacks of the ledger. How many rows.
std::size_t obey_ledger(Office&, const std::filesystem::path& folder);

struct ErasureProof {
  ErasedRow erased;
  ErasureCount found;
  std::size_t journal_entries = 0;
  bool compacted = false;            // nothing of it is left in free pages and in the log of the database
  std::vector<std::string> remains;  // what a person has to see to: older copies, free text
};

/// Of a contact, dead or alive. A Problem: there is no such contact.
Result<ErasureProof> erase_contact(Office&, const std::filesystem::path& folder, const Id& contact,
                                   std::string reason);

}  // namespace giro
