#include "app/models/prepared.hpp"

#include "app/models/figure_model.hpp"
#include "sync/figures/activity.hpp"
#include "sync/figures/collection.hpp"
#include "sync/figures/credit_book.hpp"
#include "sync/figures/strategy_effect.hpp"
#include "sync/portfolio/classes.hpp"
#include "sync/portfolio/deliveries.hpp"
#include "sync/portfolio/duplicates.hpp"
#include "sync/portfolio/overview.hpp"
#include "sync/portfolio/placed_orders.hpp"
#include "sync/portfolio/strategies.hpp"

namespace giro {
namespace {

using Steps = std::vector<std::function<void(Source)>>;

void add_clients(Steps& steps, std::int64_t day) {
  steps.emplace_back([day](Source db) { (void)shared_visit_rules(db, day); });
  steps.emplace_back([day](Source db) {
    auto time = company_time(db);
    (void)placed_orders(db, time.at(day), time.at(day + 1));
  });
  steps.emplace_back([day](Source db) { (void)client_overviews(db, company_time(db), day); });
  steps.emplace_back([day](Source db) { (void)portfolio_classes(db, company_time(db), day); });
  steps.emplace_back([day](Source db) { (void)suspected_duplicates(db, company_time(db), day, Id()); });
}

/// What KPI, ABC, RFM, trends and coverage are counted from.
void add_turnover(Steps& steps, std::int64_t day) {
  auto now = figure_period("year", day), before = period_before(now);
  for (auto& question : {now, before}) {
    steps.emplace_back([question](Source db) { (void)figure_clients(db, question); });
    steps.emplace_back([question](Source db) {
      (void)turnover(db, {.from = question.from, .to = question.to, .user = {}}, company_time(db));
    });
    steps.emplace_back([question](Source db) { (void)visits_by_user(db, company_time(db), question); });
    steps.emplace_back([question](Source db) {
      (void)otif_counts(db, {.from = question.from, .to = question.to}, company_time(db));
    });
  }
  for (auto of : {day, end_of_month(day, -1)})
    steps.emplace_back([of](Source db) { (void)visits_asked(db, company_time(db), of); });
  steps.emplace_back([now](Source db) { (void)quiet_clients(db, company_time(db), now); });
}

/// The effect of the strategy that the list shows first.
void add_strategies(Steps& steps, std::int64_t day) {
  steps.emplace_back([](Source db) { (void)strategies(db); });
  steps.emplace_back([day](Source db) {
    FigureQuestion year{.from = iso_day(years_before(day, 1) + 1), .to = iso_day(day)};
    for (auto& row : strategies(db))
      if (row.strategy.runs(year.to))
        return (void)strategy_effects(db, company_time(db), year, row.strategy.id);
  });
}

void add_credit(Steps& steps, std::int64_t day) {
  auto question = figure_period("month", day);
  steps.emplace_back([question](Source db) { (void)all_open_items(db, question); });
  steps.emplace_back([question](Source db) {
    auto day_before = question;
    day_before.to = iso_day(day_number(question.from).value() - 1);
    (void)all_open_items(db, day_before);
  });
  steps.emplace_back([question](Source db) { (void)credit_book(db, question); });
  steps.emplace_back([question](Source db) {
    (void)dso_of(db, question, figure_clients(db, question, true), Ageing(), 90);
  });
}

}  // namespace

Steps prepared(schema::Role role, std::int64_t day) {
  Steps steps;
  add_clients(steps, day);
  if (role == schema::agent) return steps;
  if (role != schema::credit) {
    add_turnover(steps, day);
    add_strategies(steps, day);
  }
  add_credit(steps, day);
  return steps;
}

}  // namespace giro
