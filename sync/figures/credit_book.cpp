#include "sync/figures/credit_book.hpp"

#include "sync/domain/order_totals.hpp"
#include "sync/figures/came_back.sql.hpp"
#include "sync/figures/noted_payments.sql.hpp"
#include "sync/portfolio/overview.hpp"
#include "sync/portfolio/select.hpp"

namespace giro {
namespace {

struct Facts {
  CreditLine line;
  RiskFacts risk;
  Wide term_weighted = 0;
  std::int64_t term_cents = 0, came_back = 0;
};
using AllFacts = std::unordered_map<Id, Facts>;

void add_items(AllFacts& all, const CreditBook& book) {
  for (auto& item : book.items) {
    auto& facts = all[item.client];
    facts.line.ageing.add(item, book.day);
    if (item.cents <= 0) continue;
    if (!item.disputed)
      facts.risk.oldest_days_late = std::max(facts.risk.oldest_days_late, book.day - item.due);
    facts.risk.unpaid += item.status == "unpaid";
    facts.term_weighted += Wide{item.cents} * (item.due - item.issued);
    facts.term_cents += item.cents;
  }
}

void add_noted(SQLite::Database& db, AllFacts& all) {
  Select query(db, sql::noted_payments);
  while (query.step()) {
    Id client;
    std::int64_t noted = 0, promised = 0;
    std::string on;
    query.read(client, noted, promised, on);
    auto known = all.find(client);
    if (known == all.end()) continue;
    known->second.line.noted_cents = noted;
    known->second.line.promised_cents = promised;
    known->second.line.promised_on = on;
  }
}

void add_year(SQLite::Database& db, AllFacts& all, std::int64_t day) {
  Select query(db, sql::came_back);
  query.bind(":from_on", iso_day(years_before(day, 1) + 1)).bind(":on_day", iso_day(day));
  while (query.step()) {
    Id client;
    std::int64_t came_back = 0, cents = 0;
    query.read(client, came_back, cents);
    auto known = all.find(client);
    if (known == all.end()) continue;
    known->second.came_back += came_back;
    known->second.risk.invoiced_year_cents += cents;
  }
  for (auto& [client, facts] : all) facts.risk.unpaid = std::max(facts.risk.unpaid, facts.came_back);
}

CreditLine&& judged(Facts& facts) {
  auto& line = facts.line;
  facts.risk.receivables_cents = line.ageing.receivables_cents();
  facts.risk.overdue_cents = line.ageing.overdue_cents();
  facts.risk.exposure_cents = line.exposure.of_limit_cents;
  facts.risk.limit_cents = line.exposure.limit_cents;
  facts.risk.index = line.index;
  if (facts.term_cents > 0) facts.risk.term_days = round_half_away(facts.term_weighted, facts.term_cents);
  line.risk = judge_risk(facts.risk);
  return std::move(line);
}

/// What is overdue first; lines are large, so their places are sorted.
void sort_lines(std::vector<CreditLine>& lines) {
  std::vector<std::tuple<std::int64_t, std::int64_t, Id, std::size_t>> order;
  for (std::size_t i = 0; i < lines.size(); ++i)
    order.emplace_back(-lines[i].ageing.overdue_cents(), -lines[i].ageing.receivables_cents(),
                       lines[i].client, i);
  std::ranges::sort(order);
  std::vector<CreditLine> sorted;
  sorted.reserve(lines.size());
  for (auto& place : order) sorted.push_back(std::move(lines[std::get<std::size_t>(place)]));
  lines = std::move(sorted);
}

Result<CreditBook> write_book(Source db, const FigureQuestion& question) {
  auto items = all_open_items(db, question);
  if (!items) return items.error();
  auto& everybody = **items;
  auto clients = figure_clients(db, question, true);
  CreditBook book{.day = day_number(question.to).value()};
  for (auto& item : everybody)
    if (clients.contains(item.client)) book.items.push_back(item);
  book.ageing = ageing(book.items, book.day);

  AllFacts all;
  add_items(all, book);
  for (auto& exposure : exposures(db, clients, everybody))
    if (exposure.over() || all.contains(exposure.client))
      all[exposure.client].line.exposure = std::move(exposure);
  for (auto& [client, experiences] : payment_experiences(db, clients, book.day))
    if (auto known = all.find(client); known != all.end())
      known->second.line.index = payment_index(experiences, book.day);
  add_noted(db, all);
  add_year(db, all, book.day);
  book.lines.reserve(all.size());
  for (auto& [client, facts] : all) {
    facts.line.client = client;
    facts.line.of = clients.at(client);
    if (!facts.line.of.in_portfolio)
      for (std::size_t i = 0; i < ageing_buckets; ++i) book.not_active.cents[i] += facts.line.ageing.cents[i];
    book.lines.push_back(judged(facts));
  }
  sort_lines(book.lines);
  return book;
}

}  // namespace

Result<CreditBook> credit_book(Source db, const FigureQuestion& question) {
  auto name = "credit book " + question.to + ' ' + question.province + ' ';
  if (question.segment) name += question.segment->view();
  if (question.user) name.append(" of ").append(question.user->view());
  return db.remembered_result<CreditBook>(name, [&] { return write_book(db, question); });
}

}  // namespace giro
