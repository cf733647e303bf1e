#include "app/models/month_words.hpp"

#include <algorithm>

#include "sync/portfolio/months.hpp"
#include "sync/portfolio/select.hpp"

namespace giro::words {
namespace {

QString tr(const char* source) {
  return QCoreApplication::translate("Words", source);
}

QVariantMap target(const QString& label, const QString& text, std::int64_t actual, std::int64_t wanted,
                   double tick) {
  auto share = wanted > 0 ? std::min(1.0, static_cast<double>(actual) / static_cast<double>(wanted)) : 0.0;
  auto behind = wanted > 0 && static_cast<double>(actual) < tick * static_cast<double>(wanted);
  return {{"label", label},
          {"text", text},
          {"share", share},
          {"tick", tick},
          {"note", behind ? tr("sotto il passo di oggi") : tr("in linea con il mese")}};
}

}  // namespace

MonthSoFar month_so_far(SQLite::Database& db, const CompanyTime& time, const Id& user, std::int64_t day) {
  MonthSoFar month;
  month.title = format::month_name(month_of(day));
  auto days = working_days(day);
  month.days_text = tr("%1 giorni su %2").arg(days.passed).arg(days.total);
  auto tick = days.total > 0 ? static_cast<double>(days.passed) / days.total : 0.0;

  auto name = iso_day(day).substr(0, 7);
  auto first = end_of_month(day, -1) + 1;
  std::int64_t visits = 0, cents = 0;
  Select own(db,
             "SELECT (SELECT count(*) FROM visit WHERE user_id = :user AND status = 'done' AND started_at >= "
             ":from_at AND"
             " started_at < :until_at), (SELECT coalesce(sum(taxable_cents), 0) FROM sales_order WHERE"
             " coalesce(credited_agent_id, user_id) = :user AND status NOT IN ('draft', 'cancelled')"
             " AND placed_at >= :from_at AND placed_at < :until_at)");
  own.bind(":user", user).bind(":from_at", time.at(first)).bind(":until_at", time.at(day + 1));
  if (own.step()) own.read(visits, cents);
  Select results(db, "SELECT visits, turnover_cents FROM result WHERE user_id = :user AND month = :month");
  results.bind(":user", user).bind(":month", name);
  std::int64_t office_visits = 0, office_cents = 0;
  if (results.step()) results.read(office_visits, office_cents);
  visits = std::max(visits, office_visits);
  cents = std::max(cents, office_cents);

  Select targets(db, "SELECT visits, turnover_cents FROM target WHERE user_id = :user AND month = :month");
  targets.bind(":user", user).bind(":month", name);
  std::optional<std::int64_t> wanted_visits, wanted_cents;
  if (targets.step()) targets.read(wanted_visits, wanted_cents);
  if (wanted_visits.value_or(0) > 0)
    month.targets +=
        target(tr("Visite"), tr("%1 su %2").arg(visits).arg(*wanted_visits), visits, *wanted_visits, tick);
  if (wanted_cents.value_or(0) > 0) {
    auto said = tr("%1 su %2").arg(format::euros(cents), format::euros(*wanted_cents));
    month.targets += target(tr("Fatturato"), said, cents, *wanted_cents, tick);
  }
  return month;
}

}  // namespace giro::words
