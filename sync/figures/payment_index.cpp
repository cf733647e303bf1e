#include "sync/figures/payment_index.hpp"

#include "sync/domain/order_totals.hpp"
#include "sync/figures/paid_parts.hpp"

namespace giro {
namespace {

std::optional<double> mean_days(std::span<const PaymentExperience> all, std::int64_t after, std::int64_t to,
                                std::size_t& count, std::int64_t& cents) {
  Wide weighted = 0;
  for (auto& one : all) {
    if (one.paid <= after || one.paid > to) continue;
    ++count;
    cents += one.cents;
    weighted += Wide{one.cents} * one.days_late;
  }
  if (count < least_experiences || cents == 0) return std::nullopt;
  return static_cast<double>(weighted) / static_cast<double>(cents);
}

}  // namespace

PaymentExperiences payment_experiences(Source db, const FigureClients& clients, std::int64_t day,
                                       int months) {
  PaymentExperiences found;
  for (auto& one : paid_late(db, iso_day(end_of_month(day, -1 - months)), iso_day(end_of_month(day, -1))))
    if (clients.contains(one.client)) found[one.client].push_back({one.paid, one.days_late, one.cents});
  return found;
}

std::optional<double> PaymentIndex::trend() const {
  if (!days || !days_before) return std::nullopt;
  return *days - *days_before;
}

PaymentIndex payment_index(std::span<const PaymentExperience> all, std::int64_t day) {
  PaymentIndex index;
  index.days =
      mean_days(all, end_of_month(day, -13), end_of_month(day, -1), index.experiences, index.paid_cents);
  std::size_t count = 0;
  std::int64_t cents = 0;
  index.days_before = mean_days(all, end_of_month(day, -16), end_of_month(day, -4), count, cents);
  return index;
}

}  // namespace giro
