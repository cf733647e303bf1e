#include "app/models/month_words.hpp"

#include <algorithm>

#include "sync/portfolio/lookups.hpp"
#include "sync/portfolio/months.hpp"

namespace giro::words {
namespace {

QString tr(const char* source) {
  return QCoreApplication::translate("Words", source);
}

QVariantMap target(const QString& label, const QString& text, std::int64_t actual, std::int64_t wanted,
                   double tick, const char* info) {
  auto share = wanted > 0 ? std::min(1.0, static_cast<double>(actual) / static_cast<double>(wanted)) : 0.0;
  auto behind = wanted > 0 && static_cast<double>(actual) < tick * static_cast<double>(wanted);
  return {{"label", label},
          {"text", text},
          {"share", share},
          {"tick", tick},
          {"note", behind ? tr("sotto il passo di oggi") : tr("in linea con il mese")},
          {"info", QString::fromLatin1(info)}};
}

}  // namespace

MonthSoFar month_so_far(SQLite::Database& db, const CompanyTime& time, const Id& user, std::int64_t day) {
  MonthSoFar month;
  month.title = format::month_name(month_of(day));
  auto days = working_days(day);
  month.days_text = tr("%1 giorni su %2").arg(days.passed).arg(days.total);
  auto tick = days.total > 0 ? static_cast<double>(days.passed) / static_cast<double>(days.total) : 0.0;

  auto [visits, cents, wanted_visits, wanted_cents] = month_figures(db, time, user, day);
  if (wanted_visits.value_or(0) > 0)
    month.targets += target(tr("Visite"), tr("%1 su %2").arg(visits).arg(*wanted_visits), visits,
                            *wanted_visits, tick, "month_visits");
  if (wanted_cents.value_or(0) > 0) {
    auto said = tr("%1 su %2").arg(format::euros(cents), format::euros(*wanted_cents));
    month.targets += target(tr("Fatturato"), said, cents, *wanted_cents, tick, "month_turnover");
  }
  return month;
}

}  // namespace giro::words
