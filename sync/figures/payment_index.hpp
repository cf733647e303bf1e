// Payment behaviour: how many days late a client pays. An experience is an amount paid of an instalment; the
// index of a month is the mean of the days late of the experiences of the twelve months that end with it,
// weighted by amount, early payments below zero. Fewer than three experiences say nothing. It moves once a
// month: an open month says too little. Pure but for the reader, which takes a replica or the office's
// database, on the thread of the connection. Definitions: CREDIT.md.
#pragma once

#include <span>
#include <vector>

#include "sync/figures/question.hpp"

namespace giro {

struct PaymentExperience {
  std::int64_t paid = 0, days_late = 0, cents = 0;  // paid: a day
};
using PaymentExperiences = std::unordered_map<Id, std::vector<PaymentExperience>>;
/// Cleared receipts paid in the `months` whole months before that of `day`, by client.
PaymentExperiences payment_experiences(Source, const FigureClients&, std::int64_t day, int months = 15);

struct PaymentIndex {
  std::size_t experiences = 0;
  std::int64_t paid_cents = 0;
  std::optional<double> days;         // nullopt: fewer than three experiences
  std::optional<double> days_before;  // three months earlier

  /// Days by which it got worse (above zero) or better.
  std::optional<double> trend() const;
};
inline constexpr std::size_t least_experiences = 3;
/// As of the end of the month before that of `day`.
PaymentIndex payment_index(std::span<const PaymentExperience>, std::int64_t day);

}  // namespace giro
