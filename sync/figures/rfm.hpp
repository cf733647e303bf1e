// RFM: how recently, how often and for how much a client buys, each as a score from 1 (low) to 5, and the
// groups that follow. Quintiles by rank among the clients given: a score is 1 + ⌊5 × clients strictly worse /
// all⌋, so equal clients have equal scores. Pure; any thread. Definitions: FIGURES.md.
#pragma once

#include <string_view>
#include <vector>

#include "sync/base/id.hpp"

namespace giro {

struct RfmClient {
  Id id;
  std::int64_t last_day = 0, orders = 0, cents = 0;  // of the period
  int recency = 0, frequency = 0, monetary = 0;      // scores

  /// Frequency and monetary together, halves up.
  int weight() const { return (frequency + monetary + 1) / 2; }
};

/// Fills the scores.
void score(std::vector<RfmClient>&);

enum class RfmGroup : std::uint8_t { champions, loyal, promising, at_risk, asleep };
/// champions, loyal, promising, at_risk, asleep.
std::string_view group_name(RfmGroup);
RfmGroup group_of(const RfmClient&);

}  // namespace giro
