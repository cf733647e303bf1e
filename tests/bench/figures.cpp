// Every figure on a large portfolio: what a tap on a screen of figures waits
// for, without the drawing.
#include "sync/figures/activity.hpp"
#include "sync/figures/buying.hpp"
#include "sync/figures/collection.hpp"
#include "sync/figures/credit_book.hpp"
#include "sync/figures/strategy_effect.hpp"
#include "sync/figures/targets.hpp"
#include "sync/figures/turnover_by.hpp"
#include "tests/bench/bench.hpp"
#include "tests/bench/portfolio.hpp"

namespace giro::bench {
namespace {

constexpr const char* target = "≤ 50 ms";

}  // namespace

void figures(const Size& size) {
  TempDir dir;
  auto& of = size.portfolio;
  Portfolio at(dir / "portfolio", of);
  auto& db = at.db;
  FigureQuestion year{.from = iso_day(at.today - 364), .to = iso_day(at.today)};
  auto runs = size.runs * 2 + 1;
  std::printf(
      "\nfigures, %zu clients, %zu order lines, %zu invoices, %zu "
      "visits (median of %d)\n",
      of.clients, of.order_lines, of.invoices, of.visits, runs);
  auto show = [&](const std::string& what, auto act) {
    print_ms(
        what, runs, [&](int) { act(); }, target);
  };
  auto invoiced = year;
  invoiced.basis = Basis::invoices;
  show("kpi turnover, ms",
       [&] { turnover(db, {.from = year.from, .to = year.to, .user = {}}, at.time).value(); });
  for (auto& [name, by] : {std::pair{"client", Dimension::client},
                           {"product", Dimension::product},
                           {"segment", Dimension::segment},
                           {"province", Dimension::province},
                           {"agent", Dimension::agent}})
    show(std::string("kpi abc by ") + name + ", ms",
         [&] { abc_of(turnover_by(db, at.time, year, by).value().rows); });
  show("kpi abc by client, invoices, ms",
       [&] { abc_of(turnover_by(db, at.time, invoiced, Dimension::client).value().rows); });
  show("kpi abc by product, invoices, ms",
       [&] { abc_of(turnover_by(db, at.time, invoiced, Dimension::product).value().rows); });
  show("kpi turnover, invoices, ms", [&] {
    turnover(db, {.from = year.from, .to = year.to, .basis = Basis::invoices, .user = {}}, at.time).value();
  });
  show("kpi rfm, ms", [&] {
    auto clients = figure_clients(db, year);
    rfm_of(sales(db, at.time, year, clients).value(), clients);
  });
  show("kpi dynamics, ms", [&] { buying_of(db, at.time, year).value(); });
  show("kpi retention, ms", [&] { retention_of(db, at.time, year).value(); });
  show("kpi trend, ms", [&] {
    auto clients = figure_clients(db, year);
    by_month(sales(db, at.time, year, clients).value(), at.today - 364, at.today);
  });
  show("kpi ageing, ms",
       [&] { ageing(open_items(db, year, figure_clients(db, year, true)).value(), at.today); });
  show("kpi dso, ms", [&] { dso_of(db, year, figure_clients(db, year, true), 90).value(); });
  show("kpi cei, ms", [&] { cei_of(db, year, figure_clients(db, year, true)).value(); });
  show("kpi credit, ms", [&] { credit_book(db, year).value(); });
  show("kpi collections, ms", [&] { collections(db, year, figure_clients(db, year, true)).value(); });
  show("kpi payments, ms", [&] { payment_experiences(db, figure_clients(db, year, true), at.today); });
  show("kpi activity, ms", [&] { visits_by_user(db, at.time, year).value(); });
  show("kpi quiet, ms", [&] { quiet_clients(db, at.time, year); });
  show("kpi compliance, ms", [&] { compliance(visits_asked(db, at.time, at.today)); });
  show("kpi targets, ms", [&] { targets(db, at.time, year).value(); });
}

}  // namespace giro::bench
