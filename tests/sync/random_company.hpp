// RandomCompany: a company from a seed, with what is known of each document beside it, so that a test can
// count row by row. One thread.
#pragma once

#include <random>

#include "sync/figures/question.hpp"
#include "tests/support/hand_made.hpp"

namespace giro::test {

struct Line {
  Id product;
  bool returned = false;
  std::int64_t cents = 0;
};
struct Order {
  Id client, agent;
  std::int64_t day = 0, taxable_cents = 0, returned_cents = 0;
  std::vector<Line> lines;
  std::int64_t sold_lines = 0;
  bool counts = true;
};
struct Paid {
  std::int64_t day = 0, cents = 0;  // what came back below zero
  bool cleared = true, back = false;
};
struct Part {
  Id id, client;
  std::int64_t issued = 0, due = 0, cents = 0;
  bool note = false;
  std::vector<Paid> paid;
  std::vector<Line> lines = {};  // of its invoice

  /// What the company was owed at the end of a day, by the definition.
  std::int64_t open_on(std::int64_t day) const {
    if (issued > day) return 0;
    auto open = cents;
    for (auto& one : paid)
      if (one.cleared && one.day <= day) open -= one.cents;
    return note ? -open : open;
  }
};

/// Two agents, one client in five that is no active one, orders with lines sold and returned, visits,
/// invoices with instalments paid in part, too late, too much, or brought back. Ids ascend with time or not.
struct RandomCompany : HandMade {
  explicit RandomCompany(std::uint64_t seed) : random(seed) {
    scattered = seed % 2 == 0;
    other = put("app_user", {{"login", "conte"}, {"name", "Conte"}, {"role", "agent"}});
    for (int i = 0; i < 4; ++i)
      products.push_back(put("product", {{"sku", "P" + std::to_string(i)}, {"name", "Prodotto"}}));
    for (int i = 0; i < 15; ++i)
      clients.push_back(client("C", segment,
                               {{"code", "C" + std::to_string(i)},
                                {"relationship", i % 5 == 4 ? "former" : "active"},
                                {"agent_id", draw(2) ? user : other}}));
    put("visit_frequency", {{"segment_id", segment}, {"month", 0}, {"visits_milli", 1'500}});
    for (int i = 0; i < 120; ++i) order();
    for (int i = 0; i < 120; ++i) invoice(i);
    for (int i = 0; i < 80; ++i)
      visit(some(clients), draw(2) ? user : other, iso_day(some_day()), draw(4) ? "done" : "planned",
            {{"outcome", draw(2) ? "order" : "no_order"}});
  }

  std::int64_t draw(std::int64_t below) {
    return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(below));
  }
  Id some(const std::vector<Id>& ids) { return ids[static_cast<std::size_t>(draw(std::ssize(ids)))]; }
  std::int64_t some_day() { return day("2025-06-01") + draw(560); }

  void order() {
    static constexpr const char* states[] = {"delivered", "submitted", "held", "draft", "cancelled"};
    auto* status = states[draw(5)];
    Order made{.client = some(clients), .agent = draw(2) ? user : other, .day = some_day(), .lines = {}};
    made.counts = status != states[3] && status != states[4];
    for (auto lines = draw(4); lines > 0; --lines) {
      made.lines.push_back({some(products), draw(4) == 0, 100 + draw(50'000)});
      auto& line = made.lines.back();
      made.taxable_cents += line.returned ? -line.cents : line.cents;
      made.returned_cents -= line.returned ? line.cents : 0;
      made.sold_lines += !line.returned;
    }
    auto id = HandMade::order(made.client, draw(2) ? user : other, iso_day(made.day), made.taxable_cents,
                              status, {{"credited_agent_id", made.agent}});
    for (auto& line : made.lines)
      put("order_line", {{"client_id", made.client},
                         {"order_id", id},
                         {"product_id", line.product},
                         {"kind", line.returned ? "return" : "sale"},
                         {"net_cents", line.returned ? -line.cents : line.cents}});
    orders.push_back(std::move(made));
  }

  void invoice(int number) {
    Part part{.client = some(clients), .issued = some_day(), .cents = 100 + draw(90'000), .paid = {}};
    part.due = part.issued + draw(90);
    part.note = draw(8) == 0;
    auto invoice = put("invoice", {{"client_id", part.client},
                                   {"number", "F" + std::to_string(number)},
                                   {"kind", part.note ? "credit_note" : "invoice"},
                                   {"issued_on", iso_day(part.issued)},
                                   {"taxable_cents", part.cents},
                                   {"total_cents", part.cents}});
    for (auto lines = draw(4); lines > 0; --lines) {
      part.lines.push_back({some(products), false, 100 + draw(20'000)});
      put("invoice_line", {{"client_id", part.client},
                           {"invoice_id", invoice},
                           {"product_id", part.lines.back().product},
                           {"net_cents", part.lines.back().cents}});
    }
    auto open = part.cents;
    for (auto payments = part.note ? 0 : draw(4); payments > 0; --payments) {
      bool back = draw(6) == 0;
      part.paid.push_back({part.due + draw(120) - 20, 1 + draw(part.cents), draw(5) != 0, back});
      if (back) part.paid.back().cents *= -1;
      if (part.paid.back().cleared) open -= part.paid.back().cents;
    }
    part.id = put("instalment", {{"client_id", part.client},
                                 {"invoice_id", invoice},
                                 {"due_on", iso_day(part.due)},
                                 {"amount_cents", part.cents},
                                 {"open_cents", open},
                                 {"status", open == 0 ? "paid"
                                            : draw(3) ? "open"
                                                      : "unpaid"}});
    for (auto& one : part.paid) {
      auto payment = put("payment", {{"client_id", part.client},
                                     {"kind", one.back ? "unpaid" : "receipt"},
                                     {"status", one.cleared ? "cleared" : "collected"},
                                     {"paid_on", iso_day(one.day)},
                                     {"amount_cents", std::abs(one.cents)}});
      put("payment_allocation", {{"client_id", part.client},
                                 {"payment_id", payment},
                                 {"instalment_id", part.id},
                                 {"amount_cents", std::abs(one.cents)}});
    }
    parts.push_back(std::move(part));
  }

  std::mt19937_64 random;
  Id other;
  std::vector<Id> products, clients;
  std::vector<Order> orders;
  std::vector<Part> parts;
};

}  // namespace giro::test
