// The places that may state values for a client, and what they state of discount, payment term, credit limit
// and service level (sync/domain/inherit.hpp decides between them). The company's are settings:
// company_discount_bp, company_payment_term (its code), company_credit_limit_cents, company_service_level.
// Discounts that are all zero or empty state nothing. Reads a replica or the office's database; the thread of
// the connection.
#pragma once

#include <map>

#include "sync/domain/inherit.hpp"
#include "sync/domain/pricing.hpp"

namespace SQLite {
class Database;
}

namespace giro {

struct NamedTerm {
  Id id;
  std::string name;

  bool operator==(const NamedTerm&) const = default;
};

/// What counts for a client, each with where it comes from; nullopt: stated nowhere.
struct Terms {
  std::optional<Stated<Discounts>> discounts;
  std::optional<Stated<NamedTerm>> payment_term;
  std::optional<Stated<std::int64_t>> credit_limit_cents;
  std::optional<Stated<std::string>> service_level;

  bool operator==(const Terms&) const = default;
};
Terms terms_of(SQLite::Database&, const Id& client);

/// The same, as if the client itself stated nothing: what clearing its own value would leave.
Terms usual_terms_of(SQLite::Database&, const Id& client);

/// The segments of one client, or of all: for values kept elsewhere, such as visit frequencies.
std::map<Id, std::vector<Place>> places_of(SQLite::Database&, std::optional<Id> client = {});

}  // namespace giro
