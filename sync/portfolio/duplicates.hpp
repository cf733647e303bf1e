// Suspected duplicates: what may have been written twice, for a person to look at. Flagged by rules that can
// be said in a sentence, in an order that does not change, never merged by guess. A pair somebody called
// different is not flagged again: a note of its client says so, whose id follows from the pair. Reads the
// replica; the thread of the connection.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sync/base/company_time.hpp"
#include "sync/base/id.hpp"
#include "sync/portfolio/source.hpp"

namespace SQLite {
class Database;
}

namespace giro {

struct Suspicion {
  enum class Kind : std::uint8_t { clients, visits, orders };
  enum Ground : std::uint8_t { same_vat = 1, same_tax_code = 2, similar_name = 4 };

  Kind kind = Kind::clients;
  Id a, b;                   // a < b
  Id client;                 // of visits and orders; of clients: a
  std::uint8_t grounds = 0;  // of clients
  std::int64_t day = 0;      // of visits and orders
};

/// Clients first, then orders, then visits; visits and orders of the last 60 days. `only`: one client's.
std::vector<Suspicion> suspected_duplicates(Source, const CompanyTime&, std::int64_t today,
                                            const std::optional<Id>& only = {});

/// What is being typed of a client that is not there yet.
struct TypedClient {
  std::string legal_name, trade_name, vat_number, tax_code, city;
};
struct Likeness {
  Id client;
  std::string name, city;
  std::uint8_t grounds = 0;  // Suspicion::Ground
};
/// Clients on this device it may be already, by the same rules; the surest first. `except`: the one edited.
std::vector<Likeness> likely_same(SQLite::Database&, const TypedClient&, std::optional<Id> except = {});

/// The note that calls this pair different.
Id difference_note(const Id& a, const Id& b);

}  // namespace giro
