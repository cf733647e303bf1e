#include "sync/domain/frequency.hpp"

#include <algorithm>

namespace giro {
namespace {

bool said_before(const FrequencyStatement& a, const FrequencyStatement& b) {
  if (asked_before(a.place, b.place)) return true;
  if (asked_before(b.place, a.place)) return false;
  return a.month > b.month;  // the month itself before every month
}

const FrequencyStatement* decisive(const std::vector<FrequencyStatement>& stated, int month) {
  const FrequencyStatement* first = nullptr;
  for (auto& one : stated)
    if ((one.month == month || one.month == 0) && (!first || said_before(one, *first))) first = &one;
  return first;
}

}  // namespace

std::optional<FrequencyStatement> effective_frequency(const std::vector<FrequencyStatement>& stated,
                                                      int month) {
  auto* found = decisive(stated, month);
  return found ? std::optional(*found) : std::nullopt;
}

YearOfVisits year_of_visits(const std::vector<FrequencyStatement>& stated) {
  YearOfVisits year{};
  for (int month = 1; month <= 12; ++month)
    if (auto* found = decisive(stated, month))
      year[static_cast<std::size_t>(month - 1)] = std::max<std::int64_t>(0, found->visits_milli);
  return year;
}

}  // namespace giro
