// What a company keeps no longer: positions and notes of visits, by their age.
#include "server/office/retention.hpp"

#include "tests/data/office_fixture.hpp"

using namespace giro;
using namespace giro::test;

namespace {

constexpr std::int64_t day_ms = 24 * 3600'000LL;

/// Three visits of 10, 100 and 400 days ago, as an agent's tablet sent them.
struct Visited : TestOffice {
  Id ada, client, visits[3], ops[3];

  Visited() {
    import({.kind = "users", .file = folder.file("u.csv", "login,name\nada,Ada\n")});
    import({.kind = "clients", .file = folder.file("c.csv", "code,agent\nC1,ada\n")});
    auto snapshot = store->snapshot();
    auto found = [&](std::string_view table, std::string_view column, const Value& value) {
      return snapshot->find(*schema::find_table(table), column, value).at(0);
    };
    ada = found("app_user", "login", "ada");
    client = found("client", "code", "C1");
    int days[] = {10, 100, 400};
    for (int i = 0; i < 3; ++i) visits[i] = push(i, environment.clock().wall_at - days[i] * day_ms);
  }

  Id push(int i, std::int64_t at) {
    auto& table = *schema::find_table("visit");
    auto cell = [&](std::string_view name, Value value) {
      return Cell{.column = table.find(name), .base = {}, .value = std::move(value)};
    };
    Op op;
    op.id = ops[i] = environment.mint();
    op.author = ada;
    op.clock = environment.clock();
    op.client = client;
    auto visit = environment.mint();
    op.changes = {
        {.kind = Change::Kind::insert,
         .table = &table,
         .row = visit,
         .cells = {cell("client_id", client), cell("user_id", ada), cell("status", "done"),
                   cell("started_at", at), cell("ended_at", at + 600'000),
                   cell("lat_micro", std::int64_t{45'666'000}), cell("lon_micro", std::int64_t{12'243'000}),
                   cell("note", "Parlato con la titolare"), cell("outcome", "order")}}};
    Request request;
    request.acked = {{ada, 0}};
    request.envelopes = {
        {.device = ada, .number = static_cast<std::uint64_t>(i) + 1, .op = encode_op(op), .receipt = {}}};
    auto answer = office.handle({.user = ada, .role = schema::admin, .session = digest("sign-in")}, request);
    REQUIRE(answer.outcomes.at(static_cast<std::size_t>(i)).outcome.verdict == Verdict::accepted);
    return visit;
  }
  Retained retained(const RetentionPlan& plan) { return retain(office, folder / "office.db", plan).value(); }
  std::string shown(int i) {
    auto row = *store->snapshot()->row(visits[i]);
    return to_text(row.cell("lat_micro")) + "|" + to_text(row.cell("note")) + "|" +
           to_text(row.cell("outcome"));
  }
  bool op_says(int i, std::string_view text) {
    return store->snapshot()->op(ops[i])->bytes.find(text) != std::string::npos;
  }
};

}  // namespace

TEST_CASE("positions and notes go by their age, each by its own, and what happened stays") {
  Visited office;
  auto whole = office.shown(0);
  RetentionPlan plan{.positions_days = 31, .notes_days = 365, .only_count = true};
  auto counted = office.retained(plan);
  CHECK(counted.positions == 2);
  CHECK(counted.notes == 1);
  CHECK(office.shown(2) == whole);  // counted only

  plan.only_count = false;
  auto done = office.retained(plan);
  CHECK(done.positions == 2);
  CHECK(done.notes == 1);
  CHECK(done.ops == 2);
  CHECK(office.shown(0) == whole);
  CHECK(office.shown(1) == "NULL|Parlato con la titolare|order");
  CHECK(office.shown(2) == "NULL|NULL|order");
  CHECK(office.op_says(1, "Parlato"));
  CHECK_FALSE(office.op_says(2, "Parlato"));
  CHECK(office.op_says(2, "order"));
  auto again = office.retained(plan);
  CHECK(again.positions + again.notes + again.ops == 0);
}

TEST_CASE("a visit whose note is gone is answered as before when its tablet asks again") {
  Visited office;
  office.retained({.positions_days = 31, .notes_days = 31});
  Request request;
  request.acked = {{office.ada, 0}};
  auto answer = office.office.handle(
      {.user = office.ada, .role = schema::admin, .session = digest("sign-in")}, request);
  REQUIRE(answer.outcomes.size() == 3);
  for (auto& outcome : answer.outcomes) CHECK(outcome.outcome.verdict == Verdict::accepted);
}

TEST_CASE("without a period everything is kept") {
  Visited office;
  auto done = office.retained({});
  CHECK(done.positions + done.notes == 0);
  CHECK(office.shown(2).find("titolare") != std::string::npos);
}
