#include "sync/portfolio/credit.hpp"

#include "sync/portfolio/credit.sql.hpp"
#include "sync/portfolio/inherited.hpp"
#include "sync/portfolio/open_instalments.sql.hpp"
#include "sync/portfolio/select.hpp"

namespace giro {

Credit credit_of(SQLite::Database& db, const Id& client, std::int64_t day, std::optional<Id> except) {
  Select query(db, sql::credit);
  query.bind(":client", client).bind(":on_day", iso_day(day)).bind(":except", except);
  Credit credit;
  if (query.step()) {
    query.read(credit.invoiced_cents, credit.ordered_cents, credit.overdue_cents, credit.overdue_since,
               credit.status, credit.reason);
  }
  if (auto limit = terms_of(db, client).credit_limit_cents) {
    bool of_segment = limit->place.origin == Origin::segmentation || limit->place.origin == Origin::assigned;
    credit.limit_cents = limit->value;
    credit.limit_origin = of_segment ? "segment" : origin_name(limit->place.origin);
    credit.origin_name = limit->place.name;
  }
  return credit;
}

std::vector<OpenInstalment> open_instalments(SQLite::Database& db, const Id& client) {
  Select query(db, sql::open_instalments);
  query.bind(":client", client);
  std::vector<OpenInstalment> found;
  while (query.step()) {
    auto& line = found.emplace_back();
    query.read(line.id, line.invoice, line.due_on, line.cents, line.status, line.method, line.disputed);
  }
  return found;
}

std::vector<CreditWarning> credit_warnings(const Credit& credit, std::int64_t order_cents, std::int64_t day) {
  using Kind = CreditWarning::Kind;
  std::vector<CreditWarning> warnings;
  if (credit.blocked()) warnings.push_back({Kind::blocked, 0, 0, credit.reason});
  if (credit.over_limit_with(order_cents))
    warnings.push_back({Kind::over_limit, credit.exposure_cents() + order_cents - *credit.limit_cents});
  if (credit.overdue_cents > 0)
    warnings.push_back(
        {Kind::overdue, credit.overdue_cents, day - day_number(credit.overdue_since).value_or(day)});
  return warnings;
}

}  // namespace giro
