// How the orders placed in a period were delivered (sync/domain/otif.hpp judges). A replica or the office's
// database; the thread of the connection.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "sync/base/company_time.hpp"
#include "sync/domain/otif.hpp"
#include "sync/portfolio/source.hpp"

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

/// How many of its orders that are judged came on time and in full.
struct OtifCount {
  std::int64_t judged = 0, kept = 0;
};
using OtifCounts = std::unordered_map<Id, OtifCount>;
/// By client. A Problem as above.
Result<OtifCounts> otif_counts(Source, const DeliveryQuestion&, const CompanyTime&);

}  // namespace giro
