#include "app/models/client_bought.hpp"

#include "app/models/words.hpp"
#include "sync/portfolio/client_record.hpp"
#include "sync/portfolio/overview.hpp"

namespace giro {
namespace {

using words::text;
QString tr(const char* source) {
  return ClientBought::tr(source);
}

/// The months of a year that had orders: {label "marzo", value}.
QVariantList months_of(const std::vector<PeriodTurnover>& all, const std::string& year) {
  QVariantList months;
  for (auto& month : all)
    if (month.orders > 0 && month.period.starts_with(year))
      months += QVariantMap{{"label", format::month_name(std::stoi(month.period.substr(5)))},
                            {"value", format::euros(month.cents)}};
  return months;
}

void show_years(Shown& shown, const std::vector<PeriodTurnover>& months) {
  shown.rows["years"];
  auto years = by_year(months);
  for (auto year = years.rbegin(); year != years.rend(); ++year)
    shown.add("years", {{"year", text(year->period)},
                        {"amountText", format::euros(year->cents)},
                        {"detail", words::many(year->orders, tr("1 ordine"), tr("%1 ordini"))},
                        {"months", months_of(months, year->period)}});
}

}  // namespace

void ClientBought::load() {
  ask([id = format::id(clientId_), now = app()->now_at()](SQLite::Database& db) {
    auto time = company_time(db);
    auto today = time.day_of(now);
    Shown shown;
    show_years(shown, turnover_by_month(db, time, id, today));
    shown.rows["products"];
    for (auto& one : products_bought(db, time, id, today)) {
      auto last = day_number(one.last_on);
      auto when = last ? tr("l'ultima volta %1").arg(format::day(*last, today)) : QString();
      shown.add("products",
                {{"productId", format::hex(one.product)},
                 {"name", text(one.name)},
                 {"detail", words::joined({text(one.sku),
                                           words::many(one.orders, tr("1 ordine"), tr("%1 ordini")), when})},
                 {"amountText", format::euros(one.year_cents)},
                 {"beforeText", tr("prima %1").arg(format::euros(one.before_cents))},
                 {"tone", one.year_cents < one.before_cents ? "warn" : "neutral"}});
    }
    return shown;
  });
}

}  // namespace giro
