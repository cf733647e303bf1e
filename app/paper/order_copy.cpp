#include "app/paper/order_copy.hpp"

#include <algorithm>

#include "sync/portfolio/lookups.hpp"
#include "sync/portfolio/overview.hpp"

namespace giro::paper {
namespace {

LineAmounts amounts(const OrderLine& line) {
  return {.quantity_milli = line.quantity_milli,
          .unit_price_micro = line.unit_price_micro,
          .discounts_bp = line.discounts_bp,
          .vat_rate_bp = line.vat_rate_bp,
          .charged = line.kind != "free" && line.kind != "sample",
          .returned = line.kind == "return"};
}

std::string place_of(SQLite::Database& db, const OrderRow& order) {
  for (auto& place : locations_of(db, order.client)) {
    if (place.id != order.location) continue;
    std::string words = place.name;
    for (auto& part : {place.address, place.city})
      if (!part.empty()) words += (words.empty() ? "" : ", ") + part;
    return words;
  }
  return {};
}

/// Each reason once: "N3.5 Non imponibile, dichiarazione d'intento DI-000184/1".
std::vector<std::string> untaxed(SQLite::Database& db, const OrderCopy& copy) {
  std::vector<std::string> reasons;
  for (auto& line : copy.lines) {
    if (line.natura.empty()) continue;
    auto said = line.natura + " " +
                (line.vat_label.empty() ? std::string(natura_words(line.natura)) : line.vat_label);
    if (auto letter = client_vat(db, copy.order.client).intent_letter;
        line.natura == "N3.5" && !letter.empty())
      said += " " + letter;
    if (std::ranges::find(reasons, said) == reasons.end()) reasons.push_back(std::move(said));
  }
  return reasons;
}

}  // namespace

Result<OrderCopy> order_copy(SQLite::Database& db, const Id& id, std::int64_t now_at) {
  auto found = orders(db, {.order = id});
  if (found.empty()) return Problem{"Questo ordine non è su questo tablet."};
  OrderCopy copy;
  copy.order = found.front();
  auto time = company_time(db);
  copy.day = time.day_of(copy.order.placed_at.value_or(now_at));
  copy.client = client_details(db, copy.order.client).value_or(ClientDetails{});
  copy.lines = order_lines(db, id);
  std::vector<LineAmounts> all;
  for (auto& line : copy.lines) all.push_back(amounts(line));
  copy.by_rate = order_totals(all);
  copy.place = place_of(db, copy.order);
  copy.untaxed = untaxed(db, copy);
  if (copy.order.payment_term.is_nil()) return copy;  // nothing was agreed: no date is promised
  copy.term = name_of(db, "payment_term", copy.order.payment_term);
  auto from = day_number(copy.order.requested_on).value_or(copy.day);
  copy.due = instalments(term_lines(db, copy.order.payment_term), from, copy.order.total_cents);
  return copy;
}

}  // namespace giro::paper
