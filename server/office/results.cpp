#include "server/office/results.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>

#include "server/office/admin.hpp"
#include "server/office/office.hpp"
#include "sync/figures/sales.hpp"
#include "sync/op/natural_key.hpp"
#include "sync/portfolio/overview.hpp"
#include "sync/portfolio/reader.hpp"

namespace giro {
namespace {

struct Done {
  std::int64_t visits = 0, orders = 0, turnover_cents = 0;
};
using Months = std::map<std::pair<Id, std::string>, Done>;

std::string month_text(std::int64_t day) {
  return iso_day(day).substr(0, 7);
}

Months count(SQLite::Database& db, std::int64_t today) {
  auto time = company_time(db);
  FigureQuestion year{.from = iso_day(end_of_month(today, -13) + 1), .to = iso_day(today)};
  auto documents = sales(db, time, year, figure_clients(db, year)).value();
  Months months;
  for (auto& sale : documents) {
    auto& done = months[{sale.agent, month_text(sale.day)}];
    done.orders += sale.sold;
    done.turnover_cents += sale.cents + sale.returned_cents;
  }
  SQLite::Statement visits(db,
                           "SELECT user_id, started_at FROM visit WHERE status = 'done' AND started_at >= ?");
  visits.bind(1, time.at(end_of_month(today, -13) + 1));
  while (visits.executeStep()) {
    auto user = id_from_bytes(visits.getColumn(0).getString()).value_or(Id{});
    auto day = time.day_of(visits.getColumn(1).getInt64());
    if (day <= today) ++months[{user, month_text(day)}].visits;
  }
  return months;
}

}  // namespace

Result<ResultsReport> write_results(Office& office, const std::filesystem::path& database_file,
                                    std::string_view today) {
  auto day = day_number(today);
  if (!day) return Problem{"\"" + std::string(today) + "\" is no day: write it as 2026-11-19."};
  Months months;
  {
    auto db = open_reader(database_file, 10'000);
    months = count(db, *day);
  }
  ResultsReport report;
  AdminBatch batch(office);
  for (auto& [key, done] : months) {
    auto& [user, month] = key;
    if (user.is_nil() || !batch.cell("app_user", user, "login")) continue;
    ++report.months;
    auto changed = batch.put("result", natural_id("result", {Value(user), Value(month)}),
                             {{"user_id", user},
                              {"month", month},
                              {"visits", done.visits},
                              {"orders", done.orders},
                              {"turnover_cents", done.turnover_cents}});
    if (!changed) return changed.error();
    report.written += *changed;
  }
  if (report.written > 0) batch.commit();
  return report;
}

}  // namespace giro
