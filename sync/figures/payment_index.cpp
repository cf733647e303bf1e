#include "sync/figures/payment_index.hpp"

#include "sync/domain/order_totals.hpp"
#include "sync/figures/instalment_dues.sql.hpp"
#include "sync/figures/paid_parts.hpp"
#include "sync/portfolio/key_walk.hpp"

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

PaymentExperiences payment_experiences(SQLite::Database& db, const FigureClients& clients, std::int64_t day,
                                       int months) {
  PaymentExperiences found;
  KeyWalk instalments(db, sql::instalment_dues);
  std::string due, last_due;
  std::optional<std::int64_t> due_day;
  for (auto& part : paid_parts(db, iso_day(end_of_month(day, -1 - months)), iso_day(end_of_month(day, -1)))) {
    if (part.kind != PaidPart::receipt || part.cents <= 0 || !clients.contains(part.client) ||
        !instalments.to(part.instalment))
      continue;
    instalments.read(due);
    if (due != last_due) due_day = day_number(last_due = due);  // many of a day lie together
    if (due_day) found[part.client].push_back({part.paid, part.paid - *due_day, part.cents});
  }
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
