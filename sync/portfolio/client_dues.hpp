// What people have noted about a client's debts: money in hand, promises, and the invoices both may be about.
// Reads a replica; the thread of the connection.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sync/base/id.hpp"

namespace SQLite {
class Database;
}

namespace giro {

/// Not confirmed by the office yet: no instalment is paid by it.
struct NotedCollection {
  Id id;
  std::string paid_on;
  std::int64_t cents = 0;
  std::string method, by, note;
};
std::vector<NotedCollection> collections_noted(SQLite::Database&, const Id& client);

struct PaymentPromise {
  Id id;
  std::string invoice, promised_on;   // its number; an ISO day
  std::optional<std::int64_t> cents;  // nullopt: all of the invoice
  std::string status, by, note;       // open, kept, broken
};
/// The open ones by day, then the latest of the others; twenty at most.
std::vector<PaymentPromise> payment_promises(SQLite::Database&, const Id& client);

struct OpenInvoice {
  Id id;
  std::string number;
  std::int64_t open_cents = 0;
};
std::vector<OpenInvoice> open_invoices(SQLite::Database&, const Id& client);

}  // namespace giro
