// Turnover stratified: classes, concentration, RFM, how buying changes, retention.
#include <catch2/catch.hpp>
#include <random>

#include "sync/figures/buying.hpp"
#include "sync/figures/turnover_by.hpp"
#include "sync/portfolio/months.hpp"
#include "sync/portfolio/overview.hpp"
#include "tests/support/hand_made.hpp"

using namespace giro;
using namespace giro::test;

namespace {

std::vector<AbcRow> amounts(std::initializer_list<std::int64_t> cents) {
  std::vector<AbcRow> rows;
  for (auto amount : cents) rows.push_back({.code = std::to_string(rows.size()), .cents = amount});
  return rows;
}

std::string letters(const Abc& abc) {
  std::string all;
  for (auto& row : abc.rows) all += row.abc;
  return all;
}

const FigureQuestion year_2026{.from = "2025-11-20", .to = "2026-11-19"};

}  // namespace

TEST_CASE("the client that crosses a limit stays in the higher class") {
  CHECK(letters(abc_of(amounts({500, 290, 20, 150, 40}))) == "AAABC");
  CHECK(letters(abc_of(amounts({800, 150, 50}))) == "ABC");  // exactly 80 and 95 % before: already beyond
  CHECK(letters(abc_of(amounts({1000}))) == "A");
  CHECK(letters(abc_of(amounts({10, 0, -5}))) == "A  ");
  CHECK(letters(abc_of({})).empty());
}

TEST_CASE("the limits of the classes are the company's, and nonsense leaves the usual ones") {
  CHECK(read_abc_limits("70/20/10") == AbcLimits{7'000, 9'000});
  for (auto text : {"", "80", "80/15", "80/15/6", "80/15/5/0", "a/b/c", "-10/100/10", "80/15/5 "})
    CHECK(read_abc_limits(text) == AbcLimits{});
  CHECK(letters(abc_of(amounts({500, 290, 150, 40, 20}), read_abc_limits("50/30/20"))) == "ABBCC");
}

TEST_CASE("shares sum to one, classes to the total, whatever the amounts") {
  std::mt19937_64 random(11);
  for (int round = 0; round < 200; ++round) {
    std::vector<AbcRow> rows;
    for (std::size_t i = 0; i < random() % 60; ++i)
      rows.push_back({.code = std::to_string(i), .cents = static_cast<std::int64_t>(random() % 1'000'000)});
    auto abc = abc_of(rows);
    double shares = 0, classes = 0;
    std::int64_t cents = 0, in_classes = 0;
    for (auto& row : abc.rows) {
      shares += row.share;
      cents += row.cents;
    }
    for (auto& one : abc.classes) {
      classes += one.share;
      in_classes += one.cents;
    }
    CHECK(in_classes == cents);
    CHECK(abc.total_cents == cents);
    if (cents == 0) continue;
    CHECK(shares == Approx(1));
    CHECK(classes == Approx(1));
    auto found = concentration(abc);
    CHECK(found.top1_share <= found.top5_share);
    CHECK(found.top5_share <= found.top10_share);
    CHECK(found.hhi <= 10'000.000001);
    CHECK(found.hhi >= 10'000.0 / static_cast<double>(abc.rows.size()) - 0.000001);
  }
}

TEST_CASE("concentration of equals, and of one alone") {
  CHECK(concentration(abc_of(amounts({5}))).hhi == Approx(10'000));
  auto four = concentration(abc_of(amounts({5, 5, 5, 5})));
  CHECK(four.hhi == Approx(2'500));
  CHECK(four.top1_share == Approx(0.25));
  CHECK(four.top10_share == Approx(1));
}

TEST_CASE("class changes: the most turnover lost first, also who is gone or new") {
  std::vector<AbcRow> then{
      {.code = "a", .cents = 800}, {.code = "b", .cents = 150}, {.code = "c", .cents = 50}};
  std::vector<AbcRow> now{
      {.code = "a", .cents = 100}, {.code = "b", .cents = 900}, {.code = "d", .cents = 10}};
  for (auto* rows : {&then, &now})
    for (auto& row : *rows) row.id.bytes[15] = static_cast<Byte>(row.code[0]);
  auto changes = class_changes(abc_of(then), abc_of(now));
  REQUIRE(changes.size() == 4);
  CHECK(changes[0].code == "a");
  CHECK(changes[0].lost_cents() == 700);
  CHECK(changes[0].before == 'A');
  CHECK(changes[0].now == 'B');
  CHECK(changes[1].code == "c");
  CHECK(changes[1].now == ' ');
  CHECK(changes[3].code == "b");
}

TEST_CASE("by client the portfolio counts, and what others bought stands apart") {
  HandMade data;
  auto kept = data.client("Rossi", data.segment, {{"code", "R"}});
  auto former = data.client("Bianchi", data.segment, {{"code", "B"}, {"relationship", "former"}});
  auto left = data.client("Verdi", data.segment, {{"code", "V"}, {"active_to", "2026-06-01"}});
  data.order(kept, data.user, "2026-03-02", 700'00);
  data.order(kept, data.user, "2026-03-03", 300'00, "cancelled");
  data.order(former, data.user, "2026-03-02", 200'00);
  data.order(left, data.user, "2026-03-02", 50'00);
  auto found = turnover_by(data.db, data.time, year_2026, Dimension::client).value();
  REQUIRE(found.rows.size() == 1);
  CHECK(found.rows[0].code == "R");
  CHECK(found.rows[0].cents == 700'00);
  CHECK(found.outside_cents == 250'00);
  CHECK(found.portfolio == 1);
  auto earlier = year_2026;
  earlier.to = "2026-05-31";  // Verdi was still there
  CHECK(turnover_by(data.db, data.time, earlier, Dimension::client).value().rows.size() == 2);
}

TEST_CASE("every way of dividing the turnover sums to the same, and the company is the union of its agents") {
  HandMade data;
  std::mt19937_64 random(5);
  auto conte = data.put("app_user", {{"login", "conte"}, {"name", "Conte"}, {"role", "agent"}});
  auto south = data.put("segment", {{"code", "VE"}, {"name", "Venezia"}});
  std::vector<Id> products, clients;
  for (int i = 0; i < 5; ++i)
    products.push_back(data.put("product", {{"sku", "P" + std::to_string(i)}, {"name", "Prodotto"}}));
  for (int i = 0; i < 12; ++i)
    clients.push_back(data.client("C", i % 3 ? data.segment : south,
                                  {{"code", "C" + std::to_string(i)}, {"province", i % 2 ? "TV" : "VE"}}));
  for (int i = 0; i < 80; ++i) {
    auto client = clients[random() % clients.size()];
    auto cents = static_cast<std::int64_t>(random() % 90'000 + 100);
    auto order = data.order(client, random() % 2 ? data.user : conte,
                            "2026-0" + std::to_string(1 + i % 9) + "-10", cents);
    data.put("order_line", {{"client_id", client},
                            {"order_id", order},
                            {"product_id", products[random() % products.size()]},
                            {"kind", "sale"},
                            {"net_cents", cents}});
  }
  auto sum = [&](const FigureQuestion& question, Dimension by) {
    std::int64_t cents = 0;
    for (auto& row : turnover_by(data.db, data.time, question, by).value().rows) cents += row.cents;
    return cents;
  };
  auto all = turnover(data.db, {.from = year_2026.from, .to = year_2026.to, .user = {}}, data.time).value();
  REQUIRE(all.turnover_cents > 0);
  for (auto by :
       {Dimension::client, Dimension::segment, Dimension::province, Dimension::agent, Dimension::product})
    CHECK(sum(year_2026, by) == all.turnover_cents);
  std::int64_t mine = 0;
  for (auto& agent : {data.user, conte}) {
    auto question = year_2026;
    question.user = agent;
    mine += sum(question, Dimension::client);
    CHECK(sum(question, Dimension::product) == sum(question, Dimension::client));
  }
  CHECK(mine == all.turnover_cents);
  std::int64_t by_place = 0;
  for (auto province : {"TV", "VE"}) {
    auto question = year_2026;
    question.province = province;
    by_place += sum(question, Dimension::product);
  }
  CHECK(by_place == all.turnover_cents);
  std::int64_t months = 0;
  auto clients_of = figure_clients(data.db, year_2026);
  auto documents = sales(data.db, data.time, year_2026, clients_of).value();
  for (auto& month : by_month(documents, HandMade::day(year_2026.from), HandMade::day(year_2026.to)))
    months += month.sum.cents;
  CHECK(months == all.turnover_cents);
}

TEST_CASE("what was returned never lowers the turnover, as in kpi turnover") {
  HandMade data;
  auto client = data.client("Rossi", data.segment, {{"code", "R"}});
  auto order = data.order(client, data.user, "2026-03-02", 80'00);
  data.put("order_line", {{"order_id", order}, {"kind", "sale"}, {"net_cents", 100'00}});
  data.put("order_line", {{"order_id", order}, {"kind", "return"}, {"net_cents", -20'00}});
  auto back = data.order(client, data.user, "2026-03-05", -30'00);
  data.put("order_line", {{"order_id", back}, {"kind", "return"}, {"net_cents", -30'00}});
  auto documents = sales(data.db, data.time, year_2026, figure_clients(data.db, year_2026)).value();
  auto sum = by_client(documents)[client];
  CHECK(sum.cents == 100'00);
  CHECK(sum.returned_cents == -50'00);
  CHECK(sum.orders == 1);
  auto all = turnover(data.db, {.from = year_2026.from, .to = year_2026.to, .user = {}}, data.time).value();
  CHECK(all.turnover_cents == sum.cents);
  CHECK(all.credit_notes_cents == sum.returned_cents);
}

TEST_CASE(
    "list, card, months, rules and the figures agree on a client's turnover and class, returns or not") {
  HandMade data;
  std::vector<Id> clients;
  for (int i = 0; i < 3; ++i) clients.push_back(data.client("c" + std::to_string(i), data.segment));
  const std::int64_t sold[] = {100'00, 95'00, 20'00}, returned[] = {-50'00, 0, 0};
  for (std::size_t i = 0; i < 3; ++i) {
    auto order = data.order(clients[i], data.user, "2026-06-15", sold[i] + returned[i]);
    data.put("order_line", {{"order_id", order}, {"kind", "sale"}, {"net_cents", sold[i]}});
    if (returned[i])
      data.put("order_line", {{"order_id", order}, {"kind", "return"}, {"net_cents", returned[i]}});
  }
  auto today = HandMade::day("2026-11-19");
  FigureQuestion year{.from = iso_day(years_before(today, 1) + 1), .to = "2026-11-19"};
  auto figures = abc_of(turnover_by(data.db, data.time, year, Dimension::client).value().rows);
  REQUIRE(figures.rows.size() == 3);
  CHECK(figures.rows[0].id == clients[0]);  // net of what came back it would be the second
  auto listed = client_overviews(data.db, data.time, today);
  for (auto& row : figures.rows) {
    auto in_list = *std::ranges::find(listed, row.id, &ClientOverview::id);
    auto on_card = *client_overview(data.db, data.time, today, row.id);
    auto months = month_turnover(data.db, data.time, today, row.id, std::nullopt);
    std::int64_t by_month = 0;
    for (auto& month : months) by_month += month.cents;
    CHECK(in_list.turnover_cents == row.cents);
    CHECK(on_card.turnover_cents == row.cents);
    CHECK(by_month == row.cents);
    CHECK(in_list.abc == row.abc);
    CHECK(on_card.abc == row.abc);
  }
}

TEST_CASE("RFM: five equal parts by rank, and equal clients have equal scores") {
  std::vector<RfmClient> clients;
  for (int i = 0; i < 10; ++i) clients.push_back({.last_day = 100 + i, .orders = 3, .cents = 10 * (i / 5)});
  score(clients);
  CHECK(clients[0].recency == 1);
  CHECK(clients[1].recency == 1);
  CHECK(clients[2].recency == 2);
  CHECK(clients[9].recency == 5);
  CHECK(clients[3].frequency == 1);  // all alike: nobody is worse
  CHECK(clients[4].monetary == 1);
  CHECK(clients[5].monetary == 3);
  for (auto& one : clients) CHECK(one.recency >= 1);
  CHECK(group_of({.recency = 5, .frequency = 5, .monetary = 4}) == RfmGroup::champions);
  CHECK(group_of({.recency = 5, .frequency = 1, .monetary = 1}) == RfmGroup::promising);
  CHECK(group_of({.recency = 3, .frequency = 3, .monetary = 3}) == RfmGroup::loyal);
  CHECK(group_of({.recency = 1, .frequency = 5, .monetary = 5}) == RfmGroup::at_risk);
  CHECK(group_of({.recency = 1, .frequency = 1, .monetary = 2}) == RfmGroup::asleep);
}

TEST_CASE("a client is lost, at risk, new, growing, shrinking or stable: the first that holds") {
  const std::int64_t today = 1'000;
  const DynamicsRules rules;
  auto state = [&](Buying buying) { return state_name(buying_state(buying, rules, today)); };
  CHECK(state({}) == "none");
  CHECK(state({.before_cents = 900, .before_last_day = 600}) == "lost");
  CHECK(state({.cents = 900, .orders = 1, .first_day = 820, .last_day = 820}) == "lost");  // 180 days
  CHECK(state({.cents = 900, .orders = 1, .first_day = 821, .last_day = 821}) == "new");
  // Every 30 days, and 46 since the last: more than half a cycle late. 45 is not.
  Buying usual{.cents = 900, .before_cents = 900, .orders = 5, .first_day = 834, .last_day = 954};
  CHECK(state(usual) == "at_risk");
  usual.first_day = 835;
  usual.last_day = 955;
  CHECK(state(usual) == "stable");
  usual.cents = 990;
  CHECK(state(usual) == "growing");
  usual.cents = 989;
  CHECK(state(usual) == "stable");
  usual.cents = 810;
  CHECK(state(usual) == "shrinking");
  CHECK(read_dynamics_rules("90", "5") == DynamicsRules{90, 500});
  CHECK(read_dynamics_rules("", "many") == DynamicsRules{});
}

TEST_CASE("retention: of the clients active at the start, those still active at the end") {
  const DynamicsRules rules{.inactive_days = 100};
  const std::vector<LastOrders> clients{
      {900, 1'290},  // kept
      {901, 950},    // was there, left
      {899, 1'201},  // too long ago at the start: comes back, so it is gained
      {0, 1'300},    // new
      {0, 1'200},    // bought once in between, inactive again
  };
  auto found = retention(clients, rules, 1'000, 1'300);
  CHECK(found.at_start == 2);
  CHECK(found.kept == 1);
  CHECK(found.gained == 2);
  CHECK(found.at_end == found.kept + found.gained);
  CHECK(found.retention() == Approx(0.5));
  CHECK(found.churn() == Approx(0.5));
  CHECK(retention({}, rules, 1'000, 1'300).churn() == 0);
}

TEST_CASE("the period before is the same days a year earlier; of more than a year, as many days before") {
  auto before = period_before(year_2026);
  CHECK(before.from == "2024-11-20");
  CHECK(before.to == "2025-11-19");
  before = period_before({.from = "2024-02-01", .to = "2024-02-29"});
  CHECK(before.from == "2023-02-01");
  CHECK(before.to == "2023-02-28");
  before = period_before({.from = "1996-07-04", .to = "1998-05-06"});
  CHECK(before.to == "1996-07-03");
  CHECK(HandMade::day("1996-07-03") - HandMade::day(before.from) + 1 == 672);
  CHECK(days_of({.from = "2026-02-01", .to = "2026-01-31"}).has_error());
  CHECK(days_of({.from = "2026-02-30", .to = "2026-03-31"}).has_error());
}
