#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

#include "sync/portfolio/client_card.hpp"
#include "sync/portfolio/credit.hpp"
#include "sync/portfolio/inbox.hpp"
#include "sync/portfolio/months.hpp"
#include "sync/portfolio/orders.hpp"
#include "sync/portfolio/price_book.hpp"
#include "sync/portfolio/products.hpp"
#include "sync/portfolio/team.hpp"
#include "tests/support/hand_made.hpp"

using namespace giro;
using test::HandMade;

namespace {
const std::int64_t today = HandMade::day("2026-11-19");

Id line(HandMade& at, const Id& client, const Id& order, const Id& product, std::int64_t quantity_milli,
        std::int64_t price_micro) {
  return at.put("order_line", {{"client_id", client},
                               {"order_id", order},
                               {"product_id", product},
                               {"kind", "sale"},
                               {"quantity_milli", quantity_milli},
                               {"unit_price_micro", price_micro}});
}
}  // namespace

TEST_CASE("the limit comes from the client, else its group, else its segment") {
  HandMade at;
  auto group = at.put("client_group", {{"code", "G"}, {"name", "Gruppo Piave"}});
  auto client = at.client("Da Nino", at.segment, {{"group_id", group}});
  CHECK_FALSE(credit_of(at.db, client, today).limit_cents);
  at.db.exec("UPDATE segment SET credit_limit_cents = 300000");
  CHECK(credit_of(at.db, client, today).limit_origin == "segment");
  at.db.exec("UPDATE client_group SET credit_limit_cents = 200000");
  auto credit = credit_of(at.db, client, today);
  CHECK(credit.limit_cents == 200'000);
  CHECK(credit.origin_name == "Gruppo Piave");
  at.db.exec("UPDATE client SET credit_limit_cents = 100000");
  CHECK(credit_of(at.db, client, today).limit_origin == "client");
}

TEST_CASE("exposure counts each open instalment once and every order sent and not invoiced") {
  HandMade at;
  auto client = at.client("Da Nino", at.segment, {{"credit_limit_cents", 400'000}});
  auto invoiced = at.order(client, at.user, "2026-10-01", 100'000);
  auto invoice = at.put("invoice", {{"client_id", client}, {"number", "1"}, {"order_id", invoiced}});
  at.put("instalment", {{"client_id", client},
                        {"invoice_id", invoice},
                        {"due_on", "2026-10-31"},
                        {"amount_cents", 122'000},
                        {"status", "presented"}});
  at.put("instalment", {{"client_id", client},
                        {"invoice_id", invoice},
                        {"due_on", "2026-12-31"},
                        {"amount_cents", 50'000},
                        {"open_cents", 20'000},
                        {"status", "open"}});
  at.put("instalment", {{"client_id", client},
                        {"invoice_id", invoice},
                        {"due_on", "2026-10-31"},
                        {"amount_cents", 70'000},
                        {"status", "paid"}});
  auto sent = at.order(client, at.user, "2026-11-18", 100'000, "submitted");
  at.order(client, at.user, "2026-11-18", 999'000, "draft");
  auto credit = credit_of(at.db, client, today);
  CHECK(credit.invoiced_cents == 142'000);
  CHECK(credit.ordered_cents == 122'000);
  CHECK(credit.overdue_cents == 122'000);
  CHECK(credit_of(at.db, client, today, sent).ordered_cents == 0);
  using Kind = CreditWarning::Kind;
  CHECK(credit_warnings(credit, 136'000, today) == std::vector<CreditWarning>{{Kind::overdue, 122'000, 19}});
  CHECK(credit_warnings(credit, 136'100, today).front() == CreditWarning{Kind::over_limit, 100});
}

TEST_CASE("habits keep the last quantity, price and day, and know when they lapse") {
  HandMade at;
  auto client = at.client("Da Nino", at.segment);
  auto flour = at.put("product", {{"sku", "FA"}, {"name", "Farina"}}),
       sauce = at.put("product", {{"sku", "CO"}, {"name", "Passata"}});
  for (auto day : {"2026-06-01", "2026-06-22", "2026-07-13"})
    line(at, client, at.order(client, at.user, day, 1000), sauce, 6000, 14'400'000);
  line(at, client, at.order(client, at.user, "2026-10-20", 1000), flour, 4000, 21'900'000);
  auto found = habits(at.db, at.time, client, today);
  REQUIRE(found.size() == 2);
  CHECK(found[0].product == sauce);
  CHECK(found[0].cycle_days == 21);
  CHECK(found[0].lapsed);
  CHECK(found[1].last_quantity_milli == 4000);
  CHECK(iso_day(found[1].last_day) == "2026-10-20");
  CHECK_FALSE(found[1].lapsed);
  auto last = last_order(at.db, at.time, client);
  REQUIRE(last);
  CHECK(last->lines.at(0).product == flour);
}

TEST_CASE("one price for the order form and the office: the client's, the list's, the product's") {
  HandMade at;
  auto list = at.put("price_list", {{"code", "H"}, {"name", "Horeca"}});
  auto flour = at.put(
      "product", {{"sku", "FA"}, {"name", "Farina"}, {"category", "Farine"}, {"price_micro", 20'000'000}});
  auto client = at.client("Da Nino", at.segment, {{"price_list_id", list}, {"discount1_bp", 1000}});
  CHECK(price_for(at.db, client, flour, 1000, "2026-11-19") ==
        ValidPrice{PriceSource::product, 20'000'000, {1000}});
  at.put("price", {{"price_list_id", list}, {"category", "Farine"}, {"discount1_bp", 1500}});
  CHECK(price_for(at.db, client, flour, 1000, "2026-11-19").discounts_bp == Discounts{1500});
  at.put("price", {{"price_list_id", list}, {"product_id", flour}, {"price_micro", 19'000'000}});
  CHECK(price_for(at.db, client, flour, 1000, "2026-11-19") ==
        ValidPrice{PriceSource::price_list, 19'000'000, {1000}});
  at.put("client_price", {{"client_id", client},
                          {"product_id", flour},
                          {"price_micro", 18'000'000},
                          {"valid_to", "2026-12-01"}});
  CHECK(price_for(at.db, client, flour, 1000, "2026-11-30").price_micro == 18'000'000);
  CHECK(price_for(at.db, client, flour, 1000, "2026-12-01").price_micro == 19'000'000);
}

TEST_CASE("turnover falls into the company's months, this year and the one before") {
  HandMade at;
  auto client = at.client("Da Nino", at.segment);
  at.order(client, at.user, "2026-11-01", 1000);
  at.order(client, at.user, "2025-12-01", 2000);
  at.order(client, at.user, "2025-11-30", 4000);
  at.order(client, at.user, "2024-12-01", 8000);
  at.order(client, at.user, "2024-11-30", 16'000);
  auto months = month_turnover(at.db, at.time, today, client, std::nullopt);
  CHECK(months[11].month == 11);
  CHECK(months[11].cents == 1000);
  CHECK(months[11].before_cents == 4000);
  CHECK(months[0].cents == 2000);
  CHECK(months[0].before_cents == 8000);
  CHECK(working_days(today).total == 21);
  CHECK(working_days(today).passed == 14);
}

TEST_CASE("a team's day: closed, on the road, silent and absent are told apart") {
  HandMade at;
  auto boss = at.put("app_user", {{"login", "marin"}, {"name", "Laura Marin"}, {"role", "manager"}});
  auto agent = [&](std::string_view name) {
    return at.put(
        "app_user",
        {{"login", std::string(name)}, {"name", std::string(name)}, {"role", "agent"}, {"manager_id", boss}});
  };
  auto closed = agent("Bianchi"), silent = agent("Conte"), away = agent("Marchetti"), riding = agent("Rossi");
  auto now = at.noon("2026-11-19");
  at.put("work_day", {{"user_id", closed}, {"day_on", "2026-11-19"}, {"closed_at", now}});
  at.put("device", {{"user_id", silent}, {"last_seen_at", now - 4 * 3600'000}});
  at.put("device", {{"user_id", riding}, {"last_seen_at", now - 60'000}});
  at.put("absence", {{"user_id", away},
                     {"from_on", "2026-11-16"},
                     {"to_on", "2026-11-20"},
                     {"reason", "Ferie"},
                     {"substitute_id", riding}});
  auto client = at.client("Da Nino", at.segment);
  at.visit(client, riding, "2026-11-19");
  at.visit(client, riding, "2026-11-19", "planned");
  at.order(client, riding, "2026-11-19", 1000, "held");
  auto team = team_today(at.db, at.time, {.manager = boss, .day = today, .now_at = now});
  REQUIRE(team.size() == 4);
  CHECK(team[0].user == silent);
  CHECK(team[0].state == AgentState::silent);
  CHECK(team[1].user == riding);
  CHECK(team[1].count("done") == 1);
  CHECK(team[1].visits.size() == 2);
  CHECK(team[1].held == 1);
  CHECK(team[2].state == AgentState::closed);
  CHECK(team[3].substitute == "Rossi");
}

TEST_CASE("the inbox groups the lost values of one cell, open ones first") {
  HandMade at;
  auto client = at.client("Da Nino", at.segment);
  auto lost = [&](const char* column, const char* state, std::int64_t filed_at) {
    return at.put("conflict", {{"client_id", client},
                               {"user_id", at.user},
                               {"table_name", "client"},
                               {"row_ref_id", client},
                               {"column_name", column},
                               {"state", state},
                               {"filed_at", filed_at}});
  };
  lost("phone", "decided", 3);
  auto newest = lost("phone", "decided", 5);
  auto open = lost("sdi_code", "open", 1);
  lost("email", "seen", 9);
  auto groups = inbox(at.db, at.user, false);
  REQUIRE(groups.size() == 2);
  CHECK(groups[0].newest().id == open);
  CHECK(groups[1].newest().id == newest);
  CHECK(groups[1].records.size() == 2);
  auto stranger = at.put("app_user", {{"login", "x"}, {"name", "X"}, {"role", "agent"}});
  CHECK(inbox(at.db, stranger, false).empty());
  CHECK(inbox(at.db, stranger, true).size() == 2);
}

TEST_CASE("orders come with their open holds, drafts first") {
  HandMade at;
  auto client = at.client("Da Nino", at.segment);
  auto held = at.order(client, at.user, "2026-11-18", 1000, "held");
  auto draft = at.put("sales_order", {{"client_id", client}, {"user_id", at.user}, {"status", "draft"}});
  at.put("order_hold", {{"client_id", client}, {"order_id", held}, {"kind", "blocked"}, {"state", "open"}});
  at.put("order_hold", {{"client_id", client}, {"order_id", held}, {"kind", "price"}, {"state", "released"}});
  auto found = orders(at.db, {.user = at.user});
  REQUIRE(found.size() == 2);
  CHECK(found[0].id == draft);
  REQUIRE(found[1].holds.size() == 1);
  CHECK(found[1].holds[0].kind == "blocked");
  CHECK(orders(at.db, {.statuses = {"held"}}).size() == 1);
}

TEST_CASE("however orders are asked for, they are those of all that fit the question, in the same order") {
  HandMade at;
  std::mt19937_64 random(11);
  auto any_of = [&](auto& all) -> auto& {
    return all[random() % all.size()];
  };
  const std::vector<Id> clients{at.client("Uno", at.segment), at.client("Due", at.segment)};
  const std::vector<Id> users{at.user,
                              at.put("app_user", {{"login", "x"}, {"name", "X"}, {"role", "agent"}})};
  const std::vector<std::string> days{"2026-11-16", "2026-11-17", "2026-11-18"},
      states{"draft", "held", "submitted", "confirmed"};
  for (int i = 0; i < 60; ++i) {
    auto& status = any_of(states);
    if (status == "draft")
      at.put("sales_order",
             {{"client_id", any_of(clients)}, {"user_id", any_of(users)}, {"status", "draft"}});
    else
      at.order(any_of(clients), any_of(users), any_of(days), 1000, status);
  }
  auto all = orders(at.db, {});
  REQUIRE(all.size() == 60);
  for (int i = 0; i < 400; ++i) {
    OrderQuestion asked{.most = static_cast<std::int64_t>(random() % 4 ? 500 : random() % 9)};
    if (random() % 4 == 0) asked.order = any_of(all).id;
    if (random() % 2) asked.client = any_of(clients);
    if (random() % 2) asked.user = any_of(users);
    while (random() % 2) asked.statuses.push_back(any_of(states));
    if (random() % 2) asked.from_at = at.time.at(HandMade::day(any_of(days)));
    if (random() % 2) asked.until_at = at.time.at(HandMade::day(any_of(days)));
    std::vector<Id> fit, found;
    for (auto& order : all)
      if ((!asked.order || order.id == *asked.order) && (!asked.client || order.client == *asked.client) &&
          (!asked.user || order.user == *asked.user) &&
          (asked.statuses.empty() || std::ranges::count(asked.statuses, order.status)) &&
          (!asked.from_at || (order.placed_at && *order.placed_at >= *asked.from_at)) &&
          (!asked.until_at || (order.placed_at && *order.placed_at < *asked.until_at)) &&
          static_cast<std::int64_t>(fit.size()) < asked.most)
        fit.push_back(order.id);
    for (auto& order : orders(at.db, asked)) found.push_back(order.id);
    REQUIRE(found == fit);
  }
}
