// What is owed and how it comes in: ageing, DSO, CEI, payment behaviour, exposure on limit, risk.
#include <catch2/catch.hpp>
#include <random>

#include "sync/figures/collection.hpp"
#include "sync/figures/credit_book.hpp"
#include "tests/support/hand_made.hpp"

using namespace giro;
using namespace giro::test;

namespace {

struct Ledger : HandMade {
  Id invoice(const Id& of, std::string_view number, std::string_view issued_on, std::int64_t total_cents,
             std::string_view kind = "invoice") {
    return put("invoice", {{"client_id", of},
                           {"number", std::string(number)},
                           {"kind", std::string(kind)},
                           {"issued_on", std::string(issued_on)},
                           {"taxable_cents", total_cents * 100 / 122},
                           {"total_cents", total_cents}});
  }
  Id part(const Id& of, const Id& of_invoice, std::string_view due_on, std::int64_t cents,
          std::int64_t open_cents, std::string_view status = "open") {
    return put("instalment", {{"client_id", of},
                              {"invoice_id", of_invoice},
                              {"due_on", std::string(due_on)},
                              {"amount_cents", cents},
                              {"open_cents", open_cents},
                              {"method", "riba"},
                              {"status", std::string(status)}});
  }
  void pay(const Id& of, const Id& of_part, std::string_view paid_on, std::int64_t cents,
           std::string_view kind = "receipt", std::string_view status = "cleared") {
    auto payment = put("payment", {{"client_id", of},
                                   {"kind", std::string(kind)},
                                   {"status", std::string(status)},
                                   {"paid_on", std::string(paid_on)},
                                   {"amount_cents", cents}});
    put("payment_allocation",
        {{"client_id", of}, {"payment_id", payment}, {"instalment_id", of_part}, {"amount_cents", cents}});
  }
  Ageing age(std::string_view day_on) { return giro::ageing(items(day_on), day(day_on)); }
  std::vector<OpenItem> items(std::string_view day_on) { return open_items(db, asked(day_on)).value(); }
  static FigureQuestion asked(std::string_view day_on) {
    return {.from = "2025-11-20", .to = std::string(day_on)};
  }
};

const std::string today = "2026-11-19";

}  // namespace

TEST_CASE("a due day itself is not late; buckets change after 30, 60 and 90 days") {
  for (auto [late, bucket] :
       {std::pair{-5, 0}, {0, 0}, {1, 1}, {30, 1}, {31, 2}, {60, 2}, {61, 3}, {90, 3}, {91, 4}, {4'000, 4}})
    CHECK(bucket_of(late) == static_cast<std::size_t>(bucket));
}

TEST_CASE("ageing: instalments each in its own bucket, part payments leave the rest") {
  Ledger l;
  auto client = l.client("Rossi", l.segment);
  auto invoice = l.invoice(client, "1", "2026-08-01", 900'00);
  auto first = l.part(client, invoice, "2026-08-31", 300'00, 100'00);  // 80 days
  l.pay(client, first, "2026-09-10", 200'00);
  l.part(client, invoice, "2026-09-30", 300'00, 300'00);  // 50 days
  l.part(client, invoice, "2026-11-30", 300'00, 300'00);
  auto by_age = l.age(today);
  CHECK(by_age.cents == std::array<std::int64_t, 5>{300'00, 0, 300'00, 100'00, 0});
  CHECK(by_age.receivables_cents() == 700'00);
  CHECK(by_age.overdue_ratio() == Approx(400.0 / 700));
}

TEST_CASE("what is more than 60 and more than 90 days late") {
  Ledger l;
  auto client = l.client("Rossi", l.segment);
  auto invoice = l.invoice(client, "1", "2026-06-01", 350'00);
  l.part(client, invoice, "2026-09-15", 150'00, 150'00, "unpaid");  // 65
  l.part(client, invoice, "2026-08-20", 200'00, 200'00);            // 91
  CHECK(l.age(today).cents == std::array<std::int64_t, 5>{0, 0, 0, 150'00, 200'00});
  auto bank = bank_items(l.items(today));
  CHECK(bank.unpaid == 1);
  CHECK(bank.unpaid_cents == 150'00);
}

TEST_CASE("credit notes and what was paid too much lie below zero, in the bucket of their due day") {
  Ledger l;
  auto client = l.client("Rossi", l.segment);
  auto invoice = l.invoice(client, "1", "2026-09-01", 500'00);
  l.part(client, invoice, "2026-10-01", 500'00, 500'00);  // 49 days
  for (auto sign : {1, -1}) {                             // whatever sign it was recorded with
    auto note = l.invoice(client, "NC" + std::to_string(sign), "2026-10-01", sign * 50'00, "credit_note");
    l.part(client, note, "2026-10-01", sign * 50'00, sign * 50'00);
  }
  auto paid_twice = l.invoice(client, "2", "2026-10-15", 100'00);
  auto part = l.part(client, paid_twice, "2026-11-14", 100'00, -20'00);  // 5 days
  l.pay(client, part, "2026-11-10", 120'00);
  CHECK(l.age(today).cents == std::array<std::int64_t, 5>{0, -20'00, 400'00, 0, 0});
  CHECK(l.age("2026-11-09").cents == std::array<std::int64_t, 5>{100'00, 0, 400'00, 0, 0});
}

TEST_CASE("as of an earlier day: what was paid later was open, what was issued later was not there") {
  Ledger l;
  auto client = l.client("Rossi", l.segment);
  auto invoice = l.invoice(client, "1", "2026-08-01", 300'00);
  auto part = l.part(client, invoice, "2026-08-31", 300'00, 0, "paid");
  l.pay(client, part, "2026-09-20", 100'00);
  l.pay(client, part, "2026-10-20", 200'00);
  l.pay(client, part, "2026-09-15", 999'00, "receipt", "collected");  // noted, not cleared: nothing yet
  CHECK(l.age("2026-07-31").receivables_cents() == 0);
  CHECK(l.age("2026-08-31").cents[0] == 300'00);
  CHECK(l.age("2026-09-20").cents[1] == 200'00);
  CHECK(l.age("2026-10-19").cents[2] == 200'00);
  CHECK(l.age("2026-10-20").receivables_cents() == 0);
}

TEST_CASE("a Ri.Ba. that came back is open again from that day, and was paid before") {
  Ledger l;
  auto client = l.client("Rossi", l.segment);
  auto invoice = l.invoice(client, "1", "2026-08-01", 300'00);
  auto part = l.part(client, invoice, "2026-08-31", 300'00, 300'00, "unpaid");
  l.pay(client, part, "2026-08-31", 300'00);
  l.pay(client, part, "2026-09-05", 300'00, "unpaid");
  CHECK(l.age("2026-08-30").receivables_cents() == 300'00);
  CHECK(l.age("2026-09-01").receivables_cents() == 0);
  CHECK(l.age("2026-09-05").cents[1] == 300'00);
}

TEST_CASE("former clients with debts count in the receivables, and stand apart") {
  Ledger l;
  auto active = l.client("Rossi", l.segment, {{"code", "R"}});
  auto former = l.client("Bianchi", l.segment, {{"code", "B"}, {"relationship", "former"}});
  for (auto& client : {active, former})
    l.part(client, l.invoice(client, "1", "2026-08-01", 100'00), "2026-08-31", 100'00, 100'00);
  auto book = credit_book(l.db, Ledger::asked(today)).value();
  CHECK(book.ageing.receivables_cents() == 200'00);
  CHECK(book.not_active.receivables_cents() == 100'00);
  CHECK(book.not_active.cents[3] == 100'00);
  CHECK(book.lines.size() == 2);
}

TEST_CASE("countback DSO: sales used up from the latest month back") {
  const std::vector<InvoicedDays> back{{100'000, 30}, {80'000, 30}, {70'000, 30}};
  CHECK(dso_countback(212'000, back) == Approx(73.714).margin(0.001));
  CHECK(dso_countback(100'000, back) == Approx(30));
  CHECK(dso_countback(50'000, back) == Approx(15));
  CHECK(dso_countback(0, back) == 0);
  CHECK(dso_countback(999'000, back) == Approx(90));  // beyond what is known: at least this
  CHECK(dso_countback(-5, back) == 0);
}

TEST_CASE("DSO over the days asked for: simple, counted back, best possible, and the days between") {
  Ledger l;
  auto client = l.client("Rossi", l.segment);
  // The last three stretches of thirty days: 100k, 80k, 70k with VAT; 212k are open, 60k of them not due.
  auto november = l.invoice(client, "3", "2026-11-04", 100'000'00);
  auto october = l.invoice(client, "2", "2026-10-05", 80'000'00);
  auto september = l.invoice(client, "1", "2026-09-05", 70'000'00);
  l.part(client, november, "2026-12-04", 60'000'00, 60'000'00);
  l.part(client, november, "2026-11-10", 40'000'00, 40'000'00);
  l.part(client, october, "2026-11-05", 80'000'00, 80'000'00);
  l.part(client, september, "2026-10-05", 70'000'00, 32'000'00);
  auto clients = figure_clients(l.db, Ledger::asked(today));
  auto found = dso_of(l.db, Ledger::asked(today), clients, 90).value();
  CHECK(found.countback == Approx(73.714).margin(0.001));
  CHECK(found.sales_cents == 250'000'00);
  CHECK(found.simple == Approx(212.0 * 90 / 250));
  CHECK(found.best_possible == Approx(60.0 * 90 / 250));
  CHECK(found.average_days_delinquent() == Approx((212.0 - 60) * 90 / 250));
  CHECK(dso_of(l.db, Ledger::asked(today), {}, 90).value().simple == 0);
}

TEST_CASE("CEI: what was collected of what could be") {
  CHECK(Cei{.begin_cents = 100, .sales_cents = 200, .end_cents = 100, .end_not_due_cents = 50}.value() ==
        Approx(200.0 / 250));
  CHECK(Cei{.begin_cents = 100, .sales_cents = 200, .end_cents = 50, .end_not_due_cents = 50}.value() ==
        Approx(1));
  CHECK(Cei{}.value() == 1);
  Ledger l;
  auto client = l.client("Rossi", l.segment);
  auto before = l.part(client, l.invoice(client, "1", "2025-10-01", 100'00), "2025-10-31", 100'00, 0, "paid");
  l.pay(client, before, "2026-01-10", 100'00);
  l.part(client, l.invoice(client, "2", "2026-03-01", 150'00), "2026-03-31", 150'00, 50'00);
  l.part(client, l.invoice(client, "3", "2026-11-01", 80'00), "2026-12-01", 80'00, 80'00);
  auto clients = figure_clients(l.db, Ledger::asked(today));
  auto cei = cei_of(l.db, Ledger::asked(today), clients).value();
  CHECK(cei.begin_cents == 100'00);
  CHECK(cei.sales_cents == 230'00);
  CHECK(cei.end_cents == 130'00);
  CHECK(cei.value() == Approx(200.0 / 250));
}

TEST_CASE("buckets sum to the receivables, for each client and all together, on any day") {
  Ledger l;
  std::mt19937_64 random(3);
  std::vector<Id> clients;
  for (int i = 0; i < 6; ++i) clients.push_back(l.client("C", l.segment));
  for (int i = 0; i < 120; ++i) {
    auto client = clients[random() % clients.size()];
    auto issued = HandMade::day("2026-01-01") + static_cast<std::int64_t>(random() % 320);
    auto cents = static_cast<std::int64_t>(random() % 90'000 + 1);
    auto paid = static_cast<std::int64_t>(random() % 3) * cents / 2;
    bool note = random() % 10 == 0;
    auto invoice =
        l.invoice(client, std::to_string(i), iso_day(issued), cents, note ? "credit_note" : "invoice");
    auto part = l.part(client, invoice, iso_day(issued + 30), cents, note ? cents : cents - paid,
                       !note && paid == cents ? "paid" : "open");
    if (paid > 0 && !note)
      l.pay(client, part, iso_day(issued + static_cast<std::int64_t>(random() % 90)), paid);
  }
  for (auto day_on : {"2026-03-01", "2026-07-15", "2026-11-19", "2027-02-01"}) {
    auto items = l.items(day_on);
    std::int64_t sum = 0, by_client = 0;
    for (auto& item : items) sum += item.cents;
    CHECK(l.age(day_on).receivables_cents() == sum);
    auto book = credit_book(l.db, Ledger::asked(day_on)).value();
    for (auto& line : book.lines) by_client += line.ageing.receivables_cents();
    CHECK(by_client == sum);
    std::int64_t inflows = 0;
    for (auto& week : expected_inflows(items, HandMade::day(day_on), 60)) inflows += week.cents;
    CHECK(inflows == l.age(day_on).cents[0]);
  }
}

TEST_CASE("the payment index: twelve months, by amount, at least three experiences, moving once a month") {
  auto day = HandMade::day(today);
  auto paid = [](std::string_view on, std::int64_t late, std::int64_t cents) {
    return PaymentExperience{HandMade::day(on), late, cents};
  };
  std::vector<PaymentExperience> all{paid("2026-03-10", 10, 100), paid("2026-05-10", -5, 100)};
  CHECK_FALSE(payment_index(all, day).days);
  all.push_back(paid("2026-06-10", 40, 200));
  CHECK(*payment_index(all, day).days == Approx((10 - 5 + 2 * 40) / 4.0));
  all.push_back(paid("2026-11-05", 90, 5'000));  // this month: not yet
  all.push_back(paid("2025-10-31", 90, 5'000));  // more than twelve months ago
  auto index = payment_index(all, day);
  CHECK(*index.days == Approx(21.25));
  CHECK(index.experiences == 3);
  CHECK(*index.days_before == Approx((10.0 * 100 - 5 * 100 + 40 * 200 + 90 * 5'000) / 5'400));
  CHECK(*index.trend() == Approx(*index.days - *index.days_before));
  all.push_back(paid("2025-11-30", 0, 400));  // within the window
  CHECK(payment_index(all, HandMade::day("2026-11-30")).experiences == 4);
}

TEST_CASE("exposure on limit: the client's, its group's for all its clients, its segment's, the company's") {
  Ledger l;
  auto group = l.put("client_group", {{"code", "G"}, {"name", "Gruppo"}, {"credit_limit_cents", 500'00}});
  auto rich = l.put("segment", {{"code", "VE"}, {"credit_limit_cents", 250'00}});
  auto own = l.client("Rossi", rich, {{"code", "1"}, {"credit_limit_cents", 90'00}, {"group_id", group}});
  auto one = l.client("Bianchi", rich, {{"code", "2"}, {"group_id", group}});
  auto other = l.client("Verdi", rich, {{"code", "3"}, {"group_id", group}});
  auto area = l.client("Neri", rich, {{"code", "4"}});
  auto plain = l.client("Gialli", l.segment, {{"code", "5"}});
  l.put("setting", {{"code", "company_credit_limit_cents"}, {"content", "10000"}});
  for (auto& client : {own, one, area, plain})
    l.part(client, l.invoice(client, "1", "2026-11-01", 100'00), "2026-12-01", 100'00, 100'00, "presented");
  l.order(other, l.user, "2026-11-18", 350'00, "submitted");
  l.order(other, l.user, "2026-11-18", 900'00, "draft");
  auto question = Ledger::asked(today);
  auto items = open_items(l.db, question).value();
  std::map<std::string, ClientExposure> found;
  auto clients = figure_clients(l.db, question);
  for (auto& exposure : exposures(l.db, clients, items)) found[clients.at(exposure.client).code] = exposure;
  CHECK(found["1"].limit_origin == "client");
  CHECK(found["1"].over());
  CHECK(found["2"].limit_origin == "group");
  CHECK(found["2"].exposure_cents() == 100'00);
  CHECK(found["2"].of_limit_cents == 527'00);  // 100.00 and the order of 427.00 with VAT
  CHECK(found["3"].over());
  CHECK(found["4"].limit_origin == "assigned");
  CHECK_FALSE(found["4"].over());
  CHECK(found["5"].limit_origin == "company");
  CHECK_FALSE(found["5"].over());  // exactly at its limit
}

TEST_CASE("risk: what is overdue, how it pays, what came back, and too little known is not safe") {
  RiskFacts good{.invoiced_year_cents = 36'500'00, .term_days = 30};
  good.index = {.experiences = 8, .paid_cents = 1, .days = 0.0, .days_before = 0.0};
  auto judged = judge_risk(good);
  CHECK(judged.risk == RiskClass::low);
  CHECK(judged.reasons.empty());
  CHECK(judged.suggested_limit_cents == 4'500'00);  // 100 a day, 30 days, half as much again
  CHECK(judged.terms == TermAdvice::keep);

  auto unknown = good;
  unknown.index = {};
  CHECK(judge_risk(unknown).risk == RiskClass::medium);
  CHECK(judge_risk(unknown).reasons == std::vector{RiskReason::unknown});

  auto late = good;
  late.oldest_days_late = 61;
  late.index.days = 31;
  judged = judge_risk(late);
  CHECK(judged.points == 5);  // 2 for the oldest, 2 for the habit, 1 for getting worse
  CHECK(judged.risk == RiskClass::high);
  CHECK(judged.suggested_limit_cents == 3'000'00);  // 100 a day, 61 days, half
  CHECK(judged.terms == TermAdvice::shorten);

  late.unpaid = 1;
  judged = judge_risk(late);
  CHECK(judged.risk == RiskClass::critical);
  CHECK(judged.suggested_limit_cents == 0);
  CHECK(judged.terms == TermAdvice::prepay);

  auto over = good;
  over.exposure_cents = 101;
  over.limit_cents = 100;
  CHECK(judge_risk(over).reasons == std::vector{RiskReason::over_limit});
}

TEST_CASE("what is owed counts for the client's agent, else for who is responsible for its segment") {
  Ledger l;
  auto conte = l.put("app_user", {{"login", "conte"}, {"role", "agent"}});
  auto mine = l.client("Rossi", l.segment);
  auto his = l.client("Bianchi", l.segment, {{"agent_id", conte}});
  for (auto& client : {mine, his})
    l.part(client, l.invoice(client, "1", "2026-11-01", 100'00), "2026-12-01", 100'00, 100'00);
  auto question = Ledger::asked(today);
  std::int64_t sum = 0;
  for (auto& user : {l.user, conte}) {
    question.user = user;
    auto book = credit_book(l.db, question).value();
    CHECK(book.ageing.receivables_cents() == 100'00);
    sum += book.ageing.receivables_cents();
  }
  CHECK(sum == l.age(today).receivables_cents());
}

TEST_CASE("collections by month: cleared ones, what came back and what was written off apart") {
  Ledger l;
  auto client = l.client("Rossi", l.segment);
  auto part = l.part(client, l.invoice(client, "1", "2026-08-01", 100'00), "2026-08-31", 100'00, 0, "paid");
  l.pay(client, part, "2026-09-02", 60'00);
  l.pay(client, part, "2026-09-30", 10'00, "unpaid");
  l.pay(client, part, "2026-10-02", 5'00, "write_off");
  l.pay(client, part, "2026-10-03", 7'00, "receipt", "collected");
  FigureQuestion question{.from = "2026-09-01", .to = "2026-10-31"};
  auto months = collections(l.db, question, figure_clients(l.db, question)).value();
  REQUIRE(months.size() == 2);
  CHECK(months[0].collected_cents == 60'00);
  CHECK(months[0].came_back_cents == 10'00);
  CHECK(months[1].collected_cents == 0);
  CHECK(months[1].written_off_cents == 5'00);
}
