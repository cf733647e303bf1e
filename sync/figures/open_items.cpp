#include "sync/figures/open_items.hpp"

#include "sync/figures/instalment_dues.sql.hpp"
#include "sync/figures/invoice_days.sql.hpp"
#include "sync/figures/item.sql.hpp"
#include "sync/figures/open_items.sql.hpp"
#include "sync/figures/paid_parts.hpp"
#include "sync/portfolio/key_walk.hpp"

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

struct LaterPart {
  Id instalment, invoice;
  std::int64_t cents = 0;
};

/// What was paid after the day, instalment by instalment: it was open then, if it had been invoiced.
std::vector<LaterPart> paid_after(SQLite::Database& db, const std::string& on) {
  std::vector<LaterPart> parts;
  KeyWalk instalments(db, sql::instalment_dues);
  std::string due;
  for (auto& part : paid_parts(db, on, "9999-12-31")) {
    if (parts.empty() || parts.back().instalment != part.instalment) {
      if (!instalments.to(part.instalment)) continue;
      parts.push_back({part.instalment, {}});
      instalments.read(due, parts.back().invoice);
    }
    parts.back().cents += part.kind == PaidPart::came_back ? -part.cents : part.cents;
  }
  return parts;
}

/// Without those of invoices issued after the day.
void keep_issued(SQLite::Database& db, std::vector<LaterPart>& parts, const std::string& on) {
  std::ranges::sort(parts, KeyOrder(), &LaterPart::invoice);
  KeyWalk invoices(db, sql::invoice_days);
  std::string issued;
  std::erase_if(parts, [&](auto& part) {
    if (part.invoice.is_nil() || !invoices.to(part.invoice)) return false;
    invoices.read(issued);
    return issued > on;
  });
}

/// Those of them that are open no more; the others grow.
void add_later(SQLite::Database& db, std::vector<OpenItem>& items, const std::string& on, std::int64_t day) {
  auto later = paid_after(db, on);
  if (later.empty()) return;
  keep_issued(db, later, on);
  std::unordered_map<Id, std::size_t> places;
  for (std::size_t i = 0; i < items.size(); ++i) places.emplace(items[i].id, i);
  Select one(db, sql::item);
  for (auto& part : later) {
    auto known = places.find(part.instalment);
    if (known != places.end()) {
      items[known->second].cents += part.cents;
      continue;
    }
    one.restart();
    one.bind(":id", part.instalment);
    if (!one.step()) continue;
    items.push_back(read_item(one, day));
    items.back().cents = part.cents;
  }
}

}  // namespace

Result<std::vector<OpenItem>> open_items(SQLite::Database& db, const FigureQuestion& question) {
  auto day = day_number(question.to);
  if (!day) return Problem{"\"" + question.to + "\" is no day: write it as 2026-11-19."};
  Select open(db, sql::open_items);
  open.bind(":on_day", question.to);
  std::vector<OpenItem> items;
  while (open.step()) items.push_back(read_item(open, *day));
  add_later(db, items, question.to, *day);
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
