// Segmentations, and what running the rules of one would change: a plan, for people to look at and for the
// office to carry out. A manual membership is never moved; a client no rule holds for leaves by rule what it
// entered by rule. The assignment segmentation has no plan: only people move clients there. Reads a replica
// or the office's database; the thread of the connection.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sync/base/company_time.hpp"
#include "sync/base/id.hpp"
#include "sync/domain/segment_rule.hpp"

namespace SQLite {
class Database;
}

namespace giro {

struct SegmentationRow {
  Id id;
  std::string code, name, rules;
  bool is_assignment = false;
  std::int64_t rank = 0, segments = 0, clients = 0, manual = 0;
};
/// The assignment segmentation first, then by rank and code.
std::vector<SegmentationRow> segmentations(SQLite::Database&);

struct SegmentOf {
  Id id;
  std::string code, name;
  std::int64_t clients = 0, manual = 0;  // now
};
/// Every segment under the name of its segmentation, without counting anybody: what there is to choose from,
/// the assigned ones first.
struct SegmentChoice {
  Id id;
  std::string segmentation, name;
  bool is_assigned = false;
};
std::vector<SegmentChoice> named_segments(SQLite::Database&);

/// In the order of their codes.
std::vector<SegmentOf> segments_in(SQLite::Database&, const Id& segmentation);

struct SegmentMove {
  Id client, from, to;  // nil: none
  std::string client_code, client_name, from_name, to_name;
  std::string reason;     // the rule with this client's values; empty: no rule holds
  std::int64_t line = 0;  // of the rule
};

struct SegmentCount {
  Id segment;
  std::string code, name;
  std::int64_t now = 0, after = 0;
};

struct SegmentPlan {
  Id segmentation;
  std::string code;
  std::vector<SegmentCount> counts;                   // every segment
  std::vector<SegmentMove> moves;                     // by client's name
  std::int64_t clients = 0, manual = 0, without = 0;  // all; kept by hand; in no segment afterwards
};

/// `rules`: others than those stored, to try them. A Problem: no such segmentation, the assignment one, rules
/// that cannot be read or name a segment it does not have.
Result<SegmentPlan> plan_segments(SQLite::Database&, const CompanyTime&, std::int64_t day,
                                  std::string_view code, const std::optional<std::string>& rules = {});

/// One segment a client is in, and why; the assigned one first, then by rank.
struct Membership {
  Id segmentation, segment;
  std::string segmentation_name, segment_name, source, reason, since_on;
  bool is_assignment = false;
};
std::vector<Membership> memberships_of(SQLite::Database&, const Id& client);

}  // namespace giro
