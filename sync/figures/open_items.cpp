#include "sync/figures/open_items.hpp"

#include "sync/figures/open_items.sql.hpp"
#include "sync/figures/paid_later.sql.hpp"
#include "sync/portfolio/select.hpp"

namespace giro {
namespace {

OpenItem read_item(Select& query, std::int64_t day) {
  OpenItem item;
  std::string issued, due;
  query.read(item.id, item.client, item.invoice, item.number, issued, due, item.cents, item.status,
             item.method, item.credit_note, item.disputed);
  item.issued = day_number(issued).value_or(day);
  item.due = day_number(due).value_or(item.issued);
  return item;
}

}  // namespace

Result<std::vector<OpenItem>> open_items(SQLite::Database& db, const FigureQuestion& question) {
  auto day = day_number(question.to);
  if (!day) return Problem{"\"" + question.to + "\" is no day: write it as 2026-11-19."};
  Select open(db, sql::open_items), later(db, sql::paid_later);
  open.bind(":on_day", question.to);
  later.bind(":on_day", question.to);
  std::vector<OpenItem> items;
  while (open.step()) items.push_back(read_item(open, *day));
  std::unordered_map<Id, std::size_t> places;
  while (later.step()) {
    if (places.empty())
      for (std::size_t i = 0; i < items.size(); ++i) places.emplace(items[i].id, i);
    auto item = read_item(later, *day);
    auto [known, is_new] = places.try_emplace(item.id, items.size());
    if (is_new)
      items.push_back(std::move(item));
    else
      items[known->second].cents += item.cents;
  }
  for (auto& item : items)
    if (item.credit_note) item.cents = -std::abs(item.cents);
  std::erase_if(items, [](auto& item) { return item.cents == 0; });
  std::ranges::sort(items, {}, [](auto& i) { return std::tie(i.client, i.due, i.id); });
  return items;
}

Result<std::vector<OpenItem>> open_items(SQLite::Database& db, const FigureQuestion& question,
                                         const FigureClients& clients) {
  auto items = open_items(db, question);
  if (items) std::erase_if(*items, [&](auto& item) { return !clients.contains(item.client); });
  return items;
}

std::size_t bucket_of(std::int64_t days_late) {
  if (days_late <= 0) return 0;
  return days_late > 90 ? 4 : static_cast<std::size_t>((days_late + 29) / 30);
}

void Ageing::add(const OpenItem& item, std::int64_t day) {
  cents[bucket_of(day - item.due)] += item.cents;
}

std::int64_t Ageing::receivables_cents() const {
  std::int64_t sum = 0;
  for (auto bucket : cents) sum += bucket;
  return sum;
}

double Ageing::overdue_ratio() const {
  auto all = receivables_cents();
  return all == 0 ? 0 : static_cast<double>(overdue_cents()) / static_cast<double>(all);
}

Ageing ageing(std::span<const OpenItem> items, std::int64_t day) {
  Ageing sum;
  for (auto& item : items) sum.add(item, day);
  return sum;
}

BankItems bank_items(std::span<const OpenItem> items) {
  BankItems sum;
  for (auto& item : items) {
    if (item.status == "presented") {
      ++sum.presented;
      sum.presented_cents += item.cents;
    } else if (item.status == "unpaid") {
      ++sum.unpaid;
      sum.unpaid_cents += item.cents;
    }
  }
  return sum;
}

std::vector<WeekInflow> expected_inflows(std::span<const OpenItem> items, std::int64_t day,
                                         std::size_t weeks) {
  std::vector<WeekInflow> inflows;
  auto monday = day - weekday(day);
  for (std::size_t i = 0; i < weeks; ++i) inflows.push_back({monday + 7 * static_cast<std::int64_t>(i), 0});
  for (auto& item : items) {
    auto week = (item.due - monday) / 7;
    if (item.due >= day && week < static_cast<std::int64_t>(weeks))
      inflows[static_cast<std::size_t>(week)].cents += item.cents;
  }
  return inflows;
}

}  // namespace giro
