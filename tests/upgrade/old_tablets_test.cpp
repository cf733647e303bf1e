// Programs of different versions live together: the office is updated while tablets are in the field, and
// some tablets before the office.
#include <SQLiteCpp/SQLiteCpp.h>

#include <catch2/catch.hpp>

#include "sync/actions/client.hpp"
#include "sync/actions/visit.hpp"
#include "tests/scenario/person.hpp"

namespace giro::scenario {
namespace {

using test::text;

Person::Action writes(const Id& client, std::string_view column, Value value) {
  return [=](Device& device) { return actions::edit_client(device, client, {{column, value}}); };
}

Person::Action visits(const Id& client, std::string note) {
  return [=](Device& device) {
    actions::VisitReport report;
    report.outcome = "order";
    report.note = note;
    auto at = test::FakeEnvironment::start_at;
    return actions::log_visit(device, client, report, at, at + 600'000);
  };
}

Person::Action promises(const Id& promise, const Id& client, const Id& invoice) {
  return [=](Device& device) {
    return Draft{.client = client,
                 .changes = {Device::insert("payment_promise", promise,
                                            {{"client_id", client},
                                             {"invoice_id", invoice},
                                             {"user_id", device.user()},
                                             {"promised_on", text("2026-12-01")},
                                             {"amount_cents", 12'200},
                                             {"status", text("open")}})}};
  };
}

bool has_column(Person& person, const std::string& table, const std::string& column) {
  SQLite::Statement found(person.device().local(), "SELECT 1 FROM pragma_table_info(?) WHERE name = ?");
  found.bind(1, table);
  found.bind(2, column);
  return found.executeStep();
}

/// An office and three tablets of version 1; c1 and c2 are of one segment.
struct Field {
  Field() {
    company.updates(1);
    for (auto* person : {&ada, &bea, &max}) person->syncs();
  }

  Company company;
  Person ada{company, "ada", schema::agent, 1}, bea{company, "bea", schema::agent, 1},
      max{company, "max", schema::manager, 1};
  Id c1 = company.id("c1"), c2 = company.id("c2"), promise = company.id("promise");
};

}  // namespace

TEST_CASE_METHOD(Field, "the office is updated while old tablets are in the field: they work on as before") {
  auto visit = ada.does(visits(c1, "Prima dell'aggiornamento"));
  company.updates(2);
  max.updates(2);
  max.syncs();
  max.does(writes(c1, "merged_into_id", c2));
  max.syncs();
  auto pulled = ada.syncs();
  CHECK(pulled.rejected == 0);
  CHECK(pulled.pulled_rows < 10);  // her token stays good: nothing is downloaded again
  CHECK(ada.fate(visit)->verdict == Verdict::accepted);
  CHECK_FALSE(has_column(ada, "client", "merged_into_id"));
  CHECK(ada.knows("client", c1));
}

TEST_CASE_METHOD(Field, "what an old tablet does not know it does not erase: absent is not NULL") {
  company.updates(2);
  max.updates(2);
  max.syncs();
  max.does(writes(c1, "merged_into_id", c2));
  max.syncs();
  ada.syncs();
  ada.does(writes(c1, "phone", text("0422 9")));
  ada.syncs();
  max.syncs();
  CHECK(max.sees("client", c1, "merged_into_id") == Value{c2});
  CHECK(max.sees("client", c1, "phone") == text("0422 9"));
}

TEST_CASE_METHOD(Field, "a tablet updated in the field keeps its open work and gets what it could not see") {
  company.updates(2);
  max.updates(2);
  max.syncs();
  max.does(writes(c1, "merged_into_id", c2));
  max.syncs();
  ada.syncs();
  auto phone = ada.does(writes(c1, "phone", text("0422 9")));
  auto visit = ada.does(visits(c1, "Durante l'aggiornamento"));
  ada.updates(2);
  CHECK(ada.sees("client", c1, "phone") == text("0422 9"));
  CHECK(is_null(ada.sees("client", c1, "merged_into_id")));
  auto pulled = ada.syncs();
  CHECK(pulled.pulled_rows > 5);  // everything again, under the new schema
  CHECK(ada.sees("client", c1, "merged_into_id") == Value{c2});
  CHECK(ada.sees("client", c1, "phone") == text("0422 9"));
  for (auto& op : {phone, visit}) CHECK(ada.fate(op)->verdict == Verdict::accepted);
}

TEST_CASE_METHOD(Field, "old and new tablets of one scope see the same of what both know") {
  company.updates(2);
  bea.updates(2);
  ada.does(visits(c1, "Con la vecchia"));
  bea.does(visits(c1, "Con la nuova"));
  for (int round = 0; round < 2; ++round)
    for (auto* person : {&ada, &bea}) person->syncs();
  CHECK(ada.shared_rows() == bea.shared_rows());  // nobody has written a newer column
}

TEST_CASE_METHOD(Field, "a tablet newer than its office works, and its newer columns are read-only") {
  max.updates(2);
  max.syncs();
  auto said = max.is_told(writes(c1, "merged_into_id", c2));
  CHECK(said.find("client.merged_into_id") != std::string::npos);
  CHECK(said.find("update") != std::string::npos);
  auto phone = max.does(writes(c1, "phone", text("02 7")));
  max.syncs();
  CHECK(max.fate(phone)->verdict == Verdict::accepted);

  company.updates(2);
  CHECK(max.syncs().pulled_rows > 5);  // the office's update brings everything under the new schema
  auto merged = max.does(writes(c1, "merged_into_id", c2));
  max.syncs();
  CHECK(max.fate(merged)->verdict == Verdict::accepted);
}

TEST_CASE_METHOD(Field, "rows of a table that an old tablet lacks pass it by, and come with its update") {
  company.updates(3);
  bea.updates(3);
  bea.syncs();
  auto recorded = bea.does(promises(promise, c1, company.id("invoice")));
  bea.syncs();
  CHECK(bea.fate(recorded)->verdict == Verdict::accepted);
  auto phone = ada.does(writes(c1, "phone", text("0422 9")));
  ada.syncs();
  CHECK(ada.fate(phone)->verdict == Verdict::accepted);
  CHECK_FALSE(has_column(ada, "payment_promise", "id"));
  CHECK_FALSE(ada.knows("payment_promise", promise));
  ada.updates(2);
  ada.syncs();
  CHECK_FALSE(ada.knows("payment_promise", promise));
  ada.updates(3);
  ada.syncs();
  CHECK(ada.sees("payment_promise", promise, "amount_cents") == Value{12'200});
}

TEST_CASE_METHOD(Field, "a tablet newer than its office cannot write to a table the office lacks") {
  max.updates(3);
  max.syncs();
  CHECK(max.is_told(promises(promise, c1, company.id("invoice"))).find("payment_promise is new") !=
        std::string::npos);
  company.updates(3);
  max.syncs();
  auto recorded = max.does(promises(promise, c1, company.id("invoice")));
  max.syncs();
  CHECK(max.fate(recorded)->verdict == Verdict::accepted);
}

TEST_CASE_METHOD(Field, "an old tablet cannot delete a client with a row it has never seen") {
  company.updates(3);
  bea.updates(3);
  bea.syncs();
  bea.does(promises(promise, c1, company.id("invoice")));
  bea.syncs();
  ada.does([&](Device& device) -> Result<Draft> {
    auto& client = *schema::find_table("client");
    Change gone{.kind = Change::Kind::remove, .table = &client, .row = c1, .cells = {}};
    auto seen = *device.row(client, c1);
    for (auto& column : client.columns_at(1))
      gone.cells.push_back({&column, seen[client.index_of(column.name)], Null{}});
    return Draft{.client = c1, .changes = {gone}};
  });
  CHECK(ada.syncs().conflicts == 1);
  CHECK_FALSE(company.store->snapshot()->head(c1)->dead);
}

TEST_CASE_METHOD(Field,
                 "an office put back to an older program keeps whole what it cannot read, and says so") {
  company.updates(2);
  max.updates(2);
  max.syncs();
  auto merged = max.does(writes(c1, "merged_into_id", c2));
  auto phone = max.does(writes(c1, "phone", text("02 7")));
  company.updates(1);
  max.syncs();
  CHECK(max.fate(merged)->verdict == Verdict::rejected);
  CHECK(max.fate(merged)->reason.find("client.merged_into_id") != std::string::npos);
  CHECK(max.fate(phone)->verdict == Verdict::accepted);
  CHECK(company.store->snapshot()->op(digest(max.device().outbox().op_bytes(merged))));
  CHECK(max.is_told(writes(c1, "merged_into_id", c2)).find("sync first") != std::string::npos);
}

}  // namespace giro::scenario
