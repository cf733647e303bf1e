#include "sync/figures/open_items.hpp"

#include "sync/figures/instalment_dues.sql.hpp"
#include "sync/figures/invoice_days.sql.hpp"
#include "sync/figures/open_items.sql.hpp"
#include "sync/figures/paid_parts.hpp"
#include "sync/portfolio/key_walk.hpp"

namespace giro {
namespace {

/// An item as its row says it; days as words until they are all known.
struct ReadItem {
  OpenItem item;
  std::string issued, due;

  OpenItem&& on(std::int64_t day) {
    item.issued = day_number(issued).value_or(day);
    item.due = day_number(due).value_or(item.issued);
    return std::move(item);
  }
};

/// What was paid of an instalment after the day: it was open then, if it had been invoiced.
struct PaidAfter {
  Id instalment, invoice;
  std::int64_t cents = 0;
};

std::vector<PaidAfter> paid_after(SQLite::Database& db, const std::string& on) {
  auto parts = paid_parts(db, on, "9999-12-31");
  std::vector<PaidAfter> items;
  items.reserve(parts.size());
  KeyWalk instalments(db, sql::instalment_dues);
  for (auto& part : parts) {
    if (items.empty() || items.back().instalment != part.instalment) {
      if (!instalments.to(part.instalment)) continue;
      auto& item = items.emplace_back(PaidAfter{.instalment = part.instalment, .invoice = {}});
      instalments.read(item.invoice);
    }
    items.back().cents += part.kind == PaidPart::came_back ? -part.cents : part.cents;
  }
  return items;
}

/// Those of invoices issued up to the day, with what invoices and instalments say, in no order. Most were
/// issued later: their other columns are never read.
std::vector<ReadItem> issued_before(SQLite::Database& db, std::vector<PaidAfter> paid,
                                    const std::string& on) {
  std::ranges::sort(paid, {}, &PaidAfter::invoice);
  std::vector<ReadItem> items;
  KeyWalk invoices(db, sql::invoice_days);
  std::string issued;
  for (auto& one : paid) {
    bool known = !one.invoice.is_nil() && invoices.to(one.invoice);
    if (known) invoices.read(issued);
    if (known && issued > on) continue;
    auto& [item, issued_on, due_on] = items.emplace_back();
    item.id = one.instalment;
    item.invoice = one.invoice;
    item.cents = one.cents;
    if (known) invoices.read(issued_on, item.number, item.credit_note, item.disputed);
  }
  std::vector<std::pair<Id, ReadItem*>> by_instalment;  // items are large: their places are sorted
  by_instalment.reserve(items.size());
  for (auto& one : items) by_instalment.emplace_back(one.item.id, &one);
  std::ranges::sort(by_instalment, {}, &std::pair<Id, ReadItem*>::first);
  KeyWalk instalments(db, sql::instalment_dues);
  for (auto& [id, one] : by_instalment)
    if (instalments.to(id))
      instalments.read(one->item.invoice, one->due, one->item.client, one->item.status, one->item.method);
  return items;
}

/// Those of them that are open no more; the others grow.
void add_later(SQLite::Database& db, std::vector<OpenItem>& items, const std::string& on, std::int64_t day) {
  auto later = issued_before(db, paid_after(db, on), on);
  if (later.empty()) return;
  std::unordered_map<Id, std::size_t> places;
  for (std::size_t i = 0; i < items.size(); ++i) places.emplace(items[i].id, i);
  for (auto& one : later) {
    auto known = places.find(one.item.id);
    if (known != places.end())
      items[known->second].cents += one.item.cents;
    else
      items.push_back(one.on(day));
  }
}

/// By client and due day; items are large, so their places are sorted.
std::vector<OpenItem> in_order(std::vector<OpenItem>& items) {
  std::vector<std::tuple<Id, std::int64_t, Id, OpenItem*>> order;
  order.reserve(items.size());
  for (auto& item : items) order.emplace_back(item.client, item.due, item.id, &item);
  std::ranges::sort(order);
  std::vector<OpenItem> sorted;
  sorted.reserve(items.size());
  for (auto& place : order) sorted.push_back(std::move(*std::get<OpenItem*>(place)));
  return sorted;
}

std::vector<ReadItem> read_open_now(SQLite::Database& db) {
  Select open(db, sql::open_items);
  std::vector<ReadItem> items;
  while (open.step()) {
    auto& [item, issued, due] = items.emplace_back();
    open.read(item.id, item.client, item.invoice, item.number, issued, due, item.cents, item.status,
              item.method, item.credit_note, item.disputed);
  }
  return items;
}

std::vector<OpenItem> read_items(Source db, const std::string& on, std::int64_t day) {
  auto open_now = db.remembered<std::vector<ReadItem>>("open now", [&] { return read_open_now(db); });
  std::vector<OpenItem> items;
  items.reserve(open_now->size());
  for (auto& one : *open_now)
    if (one.issued <= on) items.push_back(ReadItem(one).on(day));
  add_later(db, items, on, day);
  for (auto& item : items)
    if (item.credit_note) item.cents = -std::abs(item.cents);
  std::erase_if(items, [](auto& item) { return item.cents == 0; });
  return in_order(items);
}

}  // namespace

Result<std::shared_ptr<const std::vector<OpenItem>>> all_open_items(Source db,
                                                                    const FigureQuestion& question) {
  auto day = day_number(question.to);
  if (!day) return Problem{"\"" + question.to + "\" is no day: write it as 2026-11-19."};
  return db.remembered<std::vector<OpenItem>>("open items " + question.to,
                                              [&] { return read_items(db, question.to, *day); });
}

Result<std::vector<OpenItem>> open_items(Source db, const FigureQuestion& question) {
  auto items = all_open_items(db, question);
  if (!items) return items.error();
  return **items;
}

Result<std::vector<OpenItem>> open_items(Source db, const FigureQuestion& question,
                                         const FigureClients& clients) {
  auto all = all_open_items(db, question);
  if (!all) return all.error();
  std::vector<OpenItem> items;
  for (auto& item : **all)
    if (clients.contains(item.client)) items.push_back(item);
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
