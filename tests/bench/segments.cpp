// The client card and the preview of a segmentation on a large portfolio. What a tap waits for, without the
// drawing.
#include <cstdlib>

#include "sync/portfolio/client_card.hpp"
#include "sync/portfolio/client_record.hpp"
#include "sync/portfolio/contact_search.hpp"
#include "sync/portfolio/credit.hpp"
#include "sync/portfolio/deliveries.hpp"
#include "sync/portfolio/duplicates.hpp"
#include "sync/portfolio/months.hpp"
#include "sync/portfolio/orders.hpp"
#include "sync/portfolio/overview.hpp"
#include "sync/portfolio/products.hpp"
#include "sync/portfolio/segments.hpp"
#include "sync/portfolio/service.hpp"
#include "sync/portfolio/strategies.hpp"
#include "tests/bench/bench.hpp"
#include "tests/bench/portfolio.hpp"

namespace giro::bench {
namespace {

constexpr const char* target = "≤ 100 ms";
/// All the card reads, as the app does.
void read_card(Portfolio& at, const Id& client) {
  auto& db = at.db;
  auto& time = at.time;
  auto today_day = at.today;
  (void)client_overview(db, time, today_day, client);
  (void)client_details(db, client);
  (void)credit_of(db, client, today_day);
  (void)orders(db, {.client = client, .most = 60});
  (void)visits_of(db, client, 80);
  (void)contacts_of(db, client);
  (void)requests_of(db, client);
  (void)notes_of(db, client);
  (void)changes_of(db, client);
  (void)open_instalments(db, client);
  (void)memberships_of(db, client);
  (void)payment_habits(db, client, today_day);
  (void)potential_of(db, time, client, today_day);
  (void)locations_of(db, client);
  (void)all_hours_of(db, client);
  (void)contracts_of(db, client);
  (void)ratings_of(db, client, today_day);
  (void)products_bought(db, time, client, today_day);
  (void)turnover_by_month(db, time, client, today_day);
  (void)month_turnover(db, time, today_day, client, std::nullopt);
  (void)habits(db, time, client, today_day);
  (void)catalogue(db);
  (void)suspected_duplicates(db, time, today_day, client);
  auto from = iso_day(years_before(today_day, 1) + 1), on = iso_day(today_day);
  (void)deliveries_of(db, {.from = from, .to = on, .client = client}, time);
  (void)strategy_rows_of(db, client);
  (void)service_of(db, client, on);
}

}  // namespace

void card_and_segments(const Size& size) {
  TempDir dir;
  auto& of = size.portfolio;
  Portfolio at(dir / "portfolio", of);
  auto runs = size.runs * 2 + 1;
  std::printf("\nclient card and segments, %zu clients (median of %d)\n", of.clients, runs);
  print_ms(
      "client card, every read of it, ms", runs,
      [&](int i) { read_card(at, at.client(static_cast<std::size_t>(i) * 7 % of.clients)); }, target);
  print_ms(
      "service levels of all clients, ms", runs, [&](int) { (void)service_costs(at.db, iso_day(at.today)); },
      target);
  auto preview = [&](const char* what, const std::string& rules) {
    print_ms(
        what, runs,
        [&](int) {
          if (plan_segments(at.db, at.time, at.today, "SIZE", rules).has_error()) std::abort();
        },
        target);
  };
  preview("segment preview: turnover, size and place, ms",
          "S0: fatturato >= 5000 e ritardo < 30\nS1: regione in Veneto e addetti > 10\nS2: altrimenti");
  preview("segment preview: ABC classes, ms", "S0: classe = A\nS1: classe = B\nS2: altrimenti");
  preview("segment preview: two categories bought, ms", "S0: categoria in c1, c2\nS1: altrimenti");
  print_ms(
      "contacts by role, market and region, ms", runs,
      [&](int) { (void)find_contacts(at.db, {.role = "buyer", .market = "wholesaler", .place = "Veneto"}); },
      target);
}

}  // namespace giro::bench
