// One segment: what it states for its clients, how often they are visited, and who is in it and why. Each
// read is one query; the thread of the connection.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sync/base/id.hpp"
#include "sync/domain/pricing.hpp"

namespace SQLite {
class Database;
}

namespace giro {

struct SegmentCard {
  Id id, segmentation;
  std::string code, name, segmentation_code, segmentation_name, rules, payment_term, service_level, strategy;
  bool is_assignment = false;
  Discounts discounts{};
  std::optional<std::int64_t> credit_limit_cents;
  std::vector<std::pair<std::int64_t, std::int64_t>>
      visits_milli;  // month (0: every one) and thousandths of a visit
};
std::optional<SegmentCard> segment_card(SQLite::Database&, const Id& segment);

/// A client in a segment, and why it is there.
struct Member {
  Id client;
  std::string name, city, source, reason, since_on;  // source: rule, manual; empty: filed by a person
};
/// By name.
std::vector<Member> members_of(SQLite::Database&, const Id& segment);

}  // namespace giro
