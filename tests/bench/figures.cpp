// Every figure on a large portfolio, without the drawing: read afresh, and as a screen gets it once the usual
// ones were prepared, from what a reader remembers.
#include "sync/figures/activity.hpp"
#include "sync/figures/buying.hpp"
#include "sync/figures/collection.hpp"
#include "sync/figures/credit_book.hpp"
#include "sync/figures/strategy_effect.hpp"
#include "sync/figures/targets.hpp"
#include "sync/figures/turnover_by.hpp"
#include "sync/portfolio/reader.hpp"
#include "tests/bench/bench.hpp"
#include "tests/bench/portfolio.hpp"

namespace giro::bench {
namespace {

constexpr const char* target = "≤ 50 ms";

struct Kpi {
  std::string name;
  std::function<void(Source)> ask;
};

void add_sales(std::vector<Kpi>& kpis, const CompanyTime& time, const FigureQuestion& year) {
  auto invoiced = year;
  invoiced.basis = Basis::invoices;
  auto add_turnover = [&](const char* name, const FigureQuestion& of) {
    TurnoverPeriod period{.from = of.from, .to = of.to, .basis = of.basis, .user = {}};
    kpis.push_back({name, [=](Source db) { turnover(db, period, time).value(); }});
  };
  auto add_abc = [&](const std::string& name, const FigureQuestion& of, Dimension by) {
    kpis.push_back(
        {"abc by " + name, [=](Source db) { abc_of(turnover_by(db, time, of, by).value().rows); }});
  };
  add_turnover("turnover", year);
  for (auto& [name, by] : {std::pair{"client", Dimension::client},
                           {"product", Dimension::product},
                           {"segment", Dimension::segment},
                           {"province", Dimension::province},
                           {"agent", Dimension::agent}})
    add_abc(name, year, by);
  add_abc("client, invoices", invoiced, Dimension::client);
  add_abc("product, invoices", invoiced, Dimension::product);
  add_turnover("turnover, invoices", invoiced);
  kpis.push_back({"rfm", [=](Source db) {
                    auto clients = figure_clients(db, year);
                    rfm_of(sales(db, time, year, clients).value(), clients);
                  }});
  kpis.push_back({"dynamics", [=](Source db) { buying_of(db, time, year).value(); }});
  kpis.push_back({"retention", [=](Source db) { retention_of(db, time, year).value(); }});
  kpis.push_back({"trend", [=](Source db) {
                    auto days = days_of(year).value();
                    by_month(sales(db, time, year, figure_clients(db, year)).value(), days.from, days.to);
                  }});
}

void add_credit(std::vector<Kpi>& kpis, const FigureQuestion& year) {
  auto owing = [=](Source db) { return figure_clients(db, year, true); };
  auto today = day_number(year.to).value();
  kpis.push_back({"ageing", [=](Source db) { ageing(open_items(db, year, owing(db)).value(), today); }});
  kpis.push_back({"dso", [=](Source db) { dso_of(db, year, owing(db), 90).value(); }});
  kpis.push_back({"cei", [=](Source db) { cei_of(db, year, owing(db)).value(); }});
  kpis.push_back({"credit", [=](Source db) { credit_book(db, year).value(); }});
  kpis.push_back({"collections", [=](Source db) { collections(db, year, owing(db)).value(); }});
  kpis.push_back({"payments", [=](Source db) { payment_experiences(db, owing(db), today); }});
}

void add_field(std::vector<Kpi>& kpis, const CompanyTime& time, const FigureQuestion& year) {
  auto today = day_number(year.to).value();
  kpis.push_back({"activity", [=](Source db) { visits_by_user(db, time, year).value(); }});
  kpis.push_back({"quiet", [=](Source db) { quiet_clients(db, time, year); }});
  kpis.push_back({"compliance", [=](Source db) { compliance(visits_asked(db, time, today)); }});
  kpis.push_back({"targets", [=](Source db) { targets(db, time, year).value(); }});
}

}  // namespace

void figures(const Size& size) {
  TempDir dir;
  auto& of = size.portfolio;
  Portfolio at(dir / "portfolio", of);
  FigureQuestion year{.from = iso_day(at.today - 364), .to = iso_day(at.today)};
  std::vector<Kpi> kpis;
  add_sales(kpis, at.time, year);
  add_credit(kpis, year);
  add_field(kpis, at.time, year);
  auto runs = size.runs * 2 + 1;
  std::printf(
      "\nfigures, %zu clients, %zu order lines, %zu invoices, %zu "
      "visits (median of %d)\n",
      of.clients, of.order_lines, of.invoices, of.visits, runs);
  for (auto& kpi : kpis)
    print_ms(
        "kpi " + kpi.name + ", ms", runs, [&](int) { kpi.ask(at.db); }, target);
  Reader reader(at.file, 1'000);
  Reader::Look look(reader);
  for (auto& kpi : kpis) kpi.ask(reader);
  for (auto& kpi : kpis)
    print_ms(
        "kpi " + kpi.name + ", remembered, ms", runs, [&](int) { kpi.ask(reader); }, target);
}

}  // namespace giro::bench
