// How the orders placed in a period were delivered (sync/domain/otif.hpp judges). A replica or the office's
// database; the thread of the connection.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sync/base/company_time.hpp"
#include "sync/domain/otif.hpp"

namespace SQLite {
class Database;
}

namespace giro {

struct DeliveryQuestion {
  std::string from;  // ISO days, both included: when the order was placed
  std::string to;
  std::optional<Id> user = {};  // scope `mine`
  std::optional<Id> client = {};
};

/// One delivery of an order, come, failed or still to come.
struct DeliveryRow {
  Id id;
  std::string number, on, status, failure_reason;
  std::int64_t lines = 0;  // that it names; 0: everything
};
/// By day.
std::vector<DeliveryRow> deliveries_for(SQLite::Database&, const Id& order);
/// The day it was promised for; empty: none was.
std::string promised_on(SQLite::Database&, const Id& order);

/// A Problem when `from` or `to` is no ISO day.
Result<std::vector<DeliveredOrder>> deliveries_of(SQLite::Database&, const DeliveryQuestion&,
                                                  const CompanyTime&);

}  // namespace giro
