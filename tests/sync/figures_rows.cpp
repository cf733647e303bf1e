// Random companies, from seeds: a figure is the sum of the rows it opens, the company is the union of its
// agents, and what the queries find is what counting row by row finds.
#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "sync/base/day_clock.hpp"
#include "sync/figures/activity.hpp"
#include "sync/figures/collection.hpp"
#include "sync/figures/credit_book.hpp"
#include "sync/figures/product_sales.hpp"
#include "sync/figures/sales.hpp"
#include "sync/figures/turnover_by.hpp"
#include "tests/sync/random_company.hpp"

using namespace giro;
using namespace giro::test;

namespace {

const FigureQuestion year{.from = "2025-11-20", .to = "2026-11-19"};

bool within(std::int64_t day, const FigureQuestion& question) {
  return day >= HandMade::day(question.from) && day <= HandMade::day(question.to);
}

}  // namespace

TEST_CASE("turnover is what counting order by order finds, for the company and for each agent") {
  for (std::uint64_t seed = 1; seed <= 8; ++seed) {
    RandomCompany at(seed);
    Turnover both;
    for (auto user : {std::optional<Id>(), std::optional(at.user), std::optional(at.other)}) {
      Turnover counted;
      std::set<Id> buyers;
      for (auto& order : at.orders) {
        if (!order.counts || !within(order.day, year) || (user && order.agent != *user)) continue;
        counted.turnover_cents += order.taxable_cents - order.returned_cents;
        counted.credit_notes_cents += order.returned_cents;
        counted.orders += order.sold_lines > 0;
        counted.lines += order.sold_lines;
        if (order.sold_lines > 0) buyers.insert(order.client);
      }
      auto found = turnover(at.db, {.from = year.from, .to = year.to, .user = user}, at.time).value();
      CHECK(found.turnover_cents == counted.turnover_cents);
      CHECK(found.credit_notes_cents == counted.credit_notes_cents);
      CHECK(found.orders == counted.orders);
      CHECK(found.lines == counted.lines);
      CHECK(found.clients == std::ssize(buyers));
      if (!user)
        both = found;
      else
        both.turnover_cents -= found.turnover_cents;
    }
    CHECK(both.turnover_cents == 0);
  }
}

TEST_CASE("a row of a figure is the sum of the documents and lines it opens") {
  for (std::uint64_t seed = 11; seed <= 16; ++seed) {
    RandomCompany at(seed);
    auto clients = figure_clients(at.db, year);
    auto documents = sales(at.db, at.time, year, clients).value();
    for (auto by : {Dimension::client, Dimension::agent}) {
      auto abc = abc_of(turnover_by(at.db, at.time, year, by).value().rows);
      double shares = 0;
      for (auto& row : abc.rows) {
        std::int64_t cents = 0, orders = 0;
        for (auto& sale : documents) {
          if ((by == Dimension::client ? sale.client : sale.agent) != row.id) continue;
          cents += sale.cents;
          orders += sale.sold;
        }
        CHECK(row.cents == cents);
        CHECK(row.orders == orders);
        shares += row.share;
      }
      CHECK(shares == Approx(1));
    }
    std::map<Id, std::pair<std::int64_t, std::int64_t>> products;
    for (auto& order : at.orders) {
      if (!order.counts || !within(order.day, year)) continue;
      std::set<Id> seen;
      for (auto& line : order.lines) {
        if (line.returned) continue;
        products[line.product].first += line.cents;
        products[line.product].second += seen.insert(line.product).second;
      }
    }
    for (auto& row : product_sales(at.db, at.time, year, clients).value())
      CHECK(std::pair(row.cents, row.orders) == products[row.product]);
  }
}

TEST_CASE("by product, invoices are the sum of their lines, for the company and for its agents together") {
  for (std::uint64_t seed = 27; seed <= 30; ++seed) {
    RandomCompany at(seed);
    std::map<Id, std::pair<std::int64_t, std::int64_t>> products;
    for (auto& part : at.parts) {
      std::set<Id> seen;
      for (auto& line : part.lines) {
        if (part.note || part.issued < HandMade::day(year.from) || part.issued > HandMade::day(year.to))
          continue;
        products[line.product].first += line.cents;
        products[line.product].second += seen.insert(line.product).second;
      }
    }
    auto question = year;
    question.basis = Basis::invoices;
    auto clients = figure_clients(at.db, question);
    auto company = product_sales(at.db, at.time, question, clients).value();
    CHECK(company.size() == products.size());
    for (auto& row : company) CHECK(std::pair(row.cents, row.orders) == products[row.product]);
    for (auto& user : {at.user, at.other}) {
      question.user = user;
      for (auto& row : product_sales(at.db, at.time, question, clients).value())
        products[row.product].first -= row.cents;
    }
    for (auto& [product, rest] : products) CHECK(rest.first == 0);
  }
}

TEST_CASE("by invoices, too, documents sum to the turnover, for the company and for each agent") {
  for (std::uint64_t seed = 17; seed <= 20; ++seed) {
    RandomCompany at(seed);
    // An invoice of an order counts for who the order is credited to, whoever the client's agent is.
    auto client = at.clients.front();
    auto order = at.HandMade::order(client, at.user, "2026-05-04", 70'00, "invoiced",
                                    {{"credited_agent_id", seed % 2 ? at.user : at.other}});
    at.put("invoice", {{"client_id", client},
                       {"order_id", order},
                       {"kind", "invoice"},
                       {"issued_on", "2026-05-10"},
                       {"taxable_cents", 70'00}});
    std::int64_t rest = 0;
    for (auto user : {std::optional<Id>(), std::optional(at.user), std::optional(at.other)}) {
      auto question = year;
      question.basis = Basis::invoices;
      question.user = user;
      auto documents = sales(at.db, at.time, question, figure_clients(at.db, question)).value();
      std::int64_t cents = 0, returned = 0;
      for (auto& sale : documents) {
        cents += sale.cents;
        returned += sale.returned_cents;
      }
      auto all =
          turnover(at.db, {.from = year.from, .to = year.to, .basis = Basis::invoices, .user = user}, at.time)
              .value();
      CHECK(cents == all.turnover_cents);
      CHECK(returned == all.credit_notes_cents);
      CHECK(cents > 0);
      rest = user ? rest - cents : cents;
    }
    CHECK(rest == 0);
  }
}

TEST_CASE("an open item is what its payments left, a bucket the sum of its items, on any day") {
  for (std::uint64_t seed = 21; seed <= 26; ++seed) {
    RandomCompany at(seed);
    for (auto day_on : {"2025-05-31", "2025-11-19", "2026-03-31", "2026-11-19", "2027-12-31"}) {
      auto day = HandMade::day(day_on);
      auto question = year;
      question.to = day_on;
      std::map<Id, std::int64_t> counted;
      std::array<std::int64_t, ageing_buckets> buckets{};
      for (auto& part : at.parts)
        if (auto open = part.open_on(day)) {
          counted[part.id] = open;
          buckets[bucket_of(day - part.due)] += open;
        }
      auto items = open_items(at.db, question).value();
      CHECK(items.size() == counted.size());
      for (auto& item : items) CHECK(item.cents == counted[item.id]);
      CHECK(ageing(items, day).cents == buckets);
    }
  }
}

TEST_CASE(
    "what the company is owed, collects and visits is the union of what its agents are, collect and do") {
  for (std::uint64_t seed = 31; seed <= 36; ++seed) {
    RandomCompany at(seed);
    auto everybody = figure_clients(at.db, year, true);
    auto company = credit_book(at.db, year).value();
    auto cei = cei_of(at.db, year, everybody).value();
    auto months = collections(at.db, year, everybody).value();
    std::int64_t visits = 0, experiences = 0;
    for (auto& [user, sum] : visits_by_user(at.db, at.time, year).value()) visits += sum.done;
    for (auto& [client, all] : payment_experiences(at.db, everybody, HandMade::day(year.to)))
      experiences += std::ssize(all);
    for (auto& user : {at.user, at.other}) {
      auto mine = year;
      mine.user = user;
      auto clients = figure_clients(at.db, mine, true);
      auto book = credit_book(at.db, mine).value();
      for (std::size_t i = 0; i < ageing_buckets; ++i) {
        company.ageing.cents[i] -= book.ageing.cents[i];
        company.not_active.cents[i] -= book.not_active.cents[i];
      }
      auto his = cei_of(at.db, mine, clients).value();
      cei.begin_cents -= his.begin_cents;
      cei.sales_cents -= his.sales_cents;
      cei.end_cents -= his.end_cents;
      auto collected = collections(at.db, mine, clients).value();
      for (std::size_t i = 0; i < months.size(); ++i)
        months[i].collected_cents -= collected[i].collected_cents;
      visits -= visits_by_user(at.db, at.time, mine).value()[user].done;
      for (auto& [client, all] : payment_experiences(at.db, clients, HandMade::day(year.to)))
        experiences -= std::ssize(all);
    }
    CHECK(company.ageing == Ageing{});
    CHECK(company.not_active == Ageing{});
    CHECK(cei.begin_cents == 0);
    CHECK(cei.sales_cents == 0);
    CHECK(cei.end_cents == 0);
    for (auto& month : months) CHECK(month.collected_cents == 0);
    CHECK(visits == 0);
    CHECK(experiences == 0);
  }
}

TEST_CASE("a client's experiences are the receipts of its instalments, one by one") {
  for (std::uint64_t seed = 37; seed <= 40; ++seed) {
    RandomCompany at(seed);
    std::map<Id, std::multiset<std::tuple<std::int64_t, std::int64_t, std::int64_t>>> counted, found;
    for (auto& part : at.parts)
      for (auto& one : part.paid)
        if (one.cleared && !one.back && one.day > HandMade::day("2025-07-31") &&
            one.day <= HandMade::day("2026-10-31"))
          counted[part.client].insert({one.day, one.day - part.due, one.cents});
    auto clients = figure_clients(at.db, year);
    for (auto& [client, all] : payment_experiences(at.db, clients, HandMade::day(year.to)))
      for (auto& one : all) found[client].insert({one.paid, one.days_late, one.cents});
    CHECK(found == counted);
    CHECK(!found.empty());
  }
}

TEST_CASE("what was owed at the begin of CEI is what the ageing of the day before says") {
  RandomCompany at(41);
  auto clients = figure_clients(at.db, year, true);
  auto before = year;
  before.to = "2025-11-19";
  auto cei = cei_of(at.db, year, clients).value();
  CHECK(cei.begin_cents ==
        ageing(open_items(at.db, before, clients).value(), HandMade::day(before.to)).receivables_cents());
  CHECK(cei.begin_cents != 0);
}

TEST_CASE("compliance counts the visits and classes that the month's list has") {
  for (std::uint64_t seed = 51; seed <= 54; ++seed) {
    RandomCompany at(seed);
    auto day = HandMade::day("2026-11-19");
    std::map<Id, VisitsAsked> counted;
    for (auto& one : visits_asked(at.db, at.time, day)) counted[one.client] = one;
    auto listed = month_visits(at.db, at.time, day);
    CHECK(listed.size() == counted.size());
    for (auto& month : listed) {
      auto& one = counted[month.client.id];
      CHECK(one.abc == month.client.abc);
      CHECK(one.visits.asked_milli == month.visits.asked_milli);
      CHECK(one.visits.done == month.visits.done);
      CHECK(one.visits.planned == month.visits.planned);
      CHECK(month.visits.asked_milli == 1'500);
    }
  }
}

TEST_CASE(
    "a day clock says what the company's time says, also where clocks change and midnight comes twice") {
  for (auto zone : {"Europe/Rome", "America/Sao_Paulo", "Atlantic/Azores", "America/Havana"}) {
    auto time = CompanyTime::in(zone).value();
    DayClock clock(time);
    std::mt19937_64 random(61);
    auto at = time.at(HandMade::day("2010-01-01"));
    for (int i = 0; i < 20'000; ++i) {
      at += static_cast<std::int64_t>(random() % 40'000'000) - 5'000'000;
      if (clock.day_of(at) != time.day_of(at)) FAIL(zone << " " << at);
    }
  }
}
