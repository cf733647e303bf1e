#include "sync/figures/collection.hpp"

#include "sync/figures/collections.sql.hpp"
#include "sync/figures/invoiced.sql.hpp"
#include "sync/figures/open_items.hpp"
#include "sync/portfolio/select.hpp"

namespace giro {
namespace {

constexpr std::int64_t stretch_days = 30;
constexpr std::int64_t first_stretches = 13, most_stretches = 60;  // a year and what it lacks to 365

struct Invoiced {
  Id client;
  std::int64_t day = 0, cents = 0;
};

std::vector<Invoiced> read_invoiced(SQLite::Database& db, std::int64_t after, std::int64_t to) {
  Select query(db, sql::invoiced);
  query.bind(":after_on", iso_day(after)).bind(":to_on", iso_day(to));
  std::vector<Invoiced> found;
  std::string on, last_on;
  std::optional<std::int64_t> day;
  while (query.step()) {
    Invoiced one;
    query.read(one.client, on, one.cents);
    if (on != last_on) day = day_number(last_on = on);  // they come day by day
    if (!day) continue;
    one.day = *day;
    found.push_back(one);
  }
  return found;
}

/// What the days that end on `to` invoiced, at least as many as asked for: mostly the same for every figure.
std::shared_ptr<const std::vector<Invoiced>> invoiced_before(Source db, std::int64_t to, std::int64_t days) {
  days = std::max(days, first_stretches * stretch_days);
  return db.remembered<std::vector<Invoiced>>("invoiced " + std::to_string(to) + ' ' + std::to_string(days),
                                              [&] { return read_invoiced(db, to - days, to); });
}

/// Invoiced in stretches of some days that end on `to`, the latest first.
std::vector<InvoicedDays> invoiced_back(Source db, const FigureClients& clients, std::int64_t to,
                                        std::int64_t stretches, std::int64_t days_each) {
  std::vector<InvoicedDays> back(static_cast<std::size_t>(stretches), InvoicedDays{0, days_each});
  auto invoiced = invoiced_before(db, to, stretches * days_each);
  for (auto& one : *invoiced) {
    auto stretch = static_cast<std::size_t>((to - one.day) / days_each);
    if (stretch < back.size() && clients.contains(one.client)) back[stretch].cents += one.cents;
  }
  return back;
}

}  // namespace

double dso_countback(std::int64_t receivables_cents, std::span<const InvoicedDays> back) {
  double days = 0;
  auto rest = receivables_cents;
  for (auto& stretch : back) {
    if (rest <= 0) break;
    if (stretch.cents >= rest && stretch.cents > 0)
      return days + static_cast<double>(rest) * static_cast<double>(stretch.days) /
                        static_cast<double>(stretch.cents);
    days += static_cast<double>(stretch.days);
    rest -= stretch.cents;
  }
  return days;
}

double dso(std::int64_t cents, std::int64_t sales_cents, std::int64_t days) {
  if (sales_cents <= 0) return 0;
  return static_cast<double>(cents) * static_cast<double>(days) / static_cast<double>(sales_cents);
}

Result<Dso> dso_of(Source db, const FigureQuestion& question, const FigureClients& clients,
                   std::int64_t days) {
  auto items = open_items(db, question, clients);
  if (!items) return items.error();
  return dso_of(db, question, clients, ageing(*items, day_number(question.to).value()), days);
}

Result<Dso> dso_of(Source db, const FigureQuestion& question, const FigureClients& clients,
                   const Ageing& by_age, std::int64_t days) {
  if (auto asked = days_of(question); !asked) return asked.error();
  auto to = day_number(question.to).value();
  Dso found{.receivables_cents = by_age.receivables_cents(), .not_due_cents = by_age.cents[0], .days = days};
  found.sales_cents = invoiced_back(db, clients, to, 1, days).front().cents;
  found.simple = dso(found.receivables_cents, found.sales_cents, days);
  found.best_possible = dso(found.not_due_cents, found.sales_cents, days);
  // Stretches are read until the receivables are used up: mostly a few.
  for (std::int64_t stretches = first_stretches;; stretches *= 2) {
    auto back = invoiced_back(db, clients, to, std::min(stretches, most_stretches), stretch_days);
    std::int64_t sum = 0;
    for (auto& stretch : back) sum += stretch.cents;
    if (sum < found.receivables_cents && stretches < most_stretches) continue;
    while (!back.empty() && back.back().cents == 0) back.pop_back();  // before the first invoice
    found.countback = dso_countback(found.receivables_cents, back);
    return found;
  }
}

double Cei::value() const {
  auto due = begin_cents + sales_cents - end_not_due_cents;
  if (due <= 0) return 1;
  return static_cast<double>(begin_cents + sales_cents - end_cents) / static_cast<double>(due);
}

Result<Cei> cei_of(Source db, const FigureQuestion& question, const FigureClients& clients) {
  auto days = days_of(question);
  if (!days) return days.error();
  Memory own;  // what is open now is read once for both days
  Source source(db, db.memory() ? db.memory() : &own);
  auto before = question;
  before.to = iso_day(days->from - 1);
  auto begin = open_items(source, before, clients), end = open_items(source, question, clients);
  if (!begin) return begin.error();
  if (!end) return end.error();
  return cei_of(source, question, clients, ageing(*begin, days->from - 1), ageing(*end, days->to));
}

Result<Cei> cei_of(Source db, const FigureQuestion& question, const FigureClients& clients,
                   const Ageing& begin, const Ageing& end) {
  auto days = days_of(question);
  if (!days) return days.error();
  Cei cei{.begin_cents = begin.receivables_cents(),
          .end_cents = end.receivables_cents(),
          .end_not_due_cents = end.cents[0]};
  cei.sales_cents = invoiced_back(db, clients, days->to, 1, days->to - days->from + 1).front().cents;
  return cei;
}

Result<std::vector<MonthCollections>> collections(SQLite::Database& db, const FigureQuestion& question,
                                                  const FigureClients& clients) {
  auto days = days_of(question);
  if (!days) return days.error();
  std::vector<MonthCollections> months;
  for (auto day = days->from; day <= days->to; day = end_of_month(day) + 1)
    months.push_back({.month = iso_day(day).substr(0, 7)});
  Select query(db, sql::collections);
  query.bind(":from_on", question.from).bind(":to_on", question.to);
  Id client;
  std::string paid_on, kind;
  std::int64_t cents = 0;
  auto found = months.end();
  while (query.step()) {
    query.read(client, paid_on, kind, cents);
    auto month = std::string_view(paid_on).substr(0, 7);
    if (found == months.end() || found->month != month)  // rows come day by day
      found = std::ranges::find(months, month, &MonthCollections::month);
    if (found == months.end() || !clients.contains(client)) continue;
    (kind == "unpaid"      ? found->came_back_cents
     : kind == "write_off" ? found->written_off_cents
                           : found->collected_cents) += cents;
  }
  return months;
}

}  // namespace giro
