// What must not be lost: answers that never arrive, tablets that die, are copied, or tell a wrong time; work
// for a client that has moved to somebody else.
#include <catch2/catch.hpp>

#include "server/office/quarantine.hpp"
#include "sync/actions/client.hpp"
#include "sync/actions/order.hpp"
#include "sync/actions/visit.hpp"
#include "tests/scenario/person.hpp"

namespace giro::scenario {
namespace {

using test::text;

Person::Action visits(const Id& client, std::string note) {
  return [=](Device& device) {
    actions::VisitReport report;
    report.outcome = "order";
    report.note = note;
    auto at = test::FakeEnvironment::start_at;
    return actions::log_visit(device, client, report, at, at);
  };
}

Person::Action writes(const Id& client, std::string_view column, std::string value) {
  return [=](Device& device) { return actions::edit_client(device, client, {{column, Value{value}}}); };
}

}  // namespace

TEST_CASE("a phone number changed while a sync is in flight still makes a conflict with a colleague's") {
  Company company;
  Person ada(company, "ada"), bea(company, "bea");
  auto client = company.id("c1");
  ada.syncs();
  bea.syncs();
  bea.does(writes(client, "phone", "02 555 0202"));
  bea.syncs();
  ada.does(writes(client, "email", "a@esempio.example"));
  auto answer = ada.sends();                         // the answer, with Bea's number in it, is on its way
  ada.does(writes(client, "phone", "02 555 0101"));  // Ada still sees the old number
  ada.hears(answer);
  CHECK(ada.sees("client", client, "phone") == text("02 555 0101"));
  ada.syncs();
  bea.syncs();
  auto conflicts = ada.rows("conflict", "column_name", text("phone"));
  REQUIRE(conflicts.size() == 1);  // the folded base must not hide it
  CHECK(ada.sees("conflict", conflicts[0], "base_value") == text("1"));
  CHECK(ada.sees("client", client, "phone") == bea.sees("client", client, "phone"));
}

TEST_CASE("an answer that never arrives loses nothing and doubles nothing") {
  Company company;
  Person ada(company, "ada"), bea(company, "bea");
  ada.syncs();
  bea.syncs();
  auto client = company.id("c1");
  ada.does(visits(client, "una sola volta"));
  for (int i = 0; i < 3; ++i) {
    ada.sends();
    ada.hears_nothing();
    CHECK(ada.device().status().pending == 1);
  }
  ada.syncs();
  bea.syncs();
  CHECK(ada.device().status().pending == 0);
  CHECK(ada.rows("visit", "note", text("una sola volta")).size() == 1);
  CHECK(bea.rows("visit", "note", text("una sola volta")).size() == 1);
}

TEST_CASE("a tablet that dies between sending and hearing starts again where it was") {
  Company company;
  Person ada(company, "ada");
  ada.syncs();
  auto op = ada.does(visits(company.id("c1"), "prima dello spegnimento"));
  ada.sends();
  ada.restarts();
  CHECK(ada.rows("visit", "note", text("prima dello spegnimento")).size() == 1);
  ada.syncs();
  REQUIRE(ada.fate(op));
  CHECK(ada.fate(op)->verdict == Verdict::accepted);
  CHECK(company.rows("visit", "note", text("prima dello spegnimento")).size() == 1);
}

TEST_CASE("an office that restarts between two pages of a download interrupts nobody") {
  Company company;
  Person ada(company, "ada");
  ada.hears(ada.sends());
  company.restart();
  ada.syncs();
  CHECK(ada.knows("client", company.id("c1")));
  CHECK(ada.device().status().complete);
}

TEST_CASE("a copied replica and outbox used on two machines lose neither side's work") {
  Company company;
  Person ada(company, "ada");
  auto client = company.id("c1");
  ada.syncs();
  ada.does(visits(client, "prima della copia"));
  auto twin = ada.copied();
  ada.does(visits(client, "sulla prima macchina"));
  twin->does(visits(client, "sulla seconda macchina"));
  twin->does(writes(client, "email", "seconda@esempio.example"));
  for (auto* machine : {&ada, twin.get(), &ada, twin.get()}) machine->syncs();
  for (auto* machine : {&ada, twin.get()}) {
    for (auto note : {"prima della copia", "sulla prima macchina", "sulla seconda macchina"}) {
      INFO(note);
      CHECK(machine->rows("visit", "note", text(note)).size() == 1);
    }
    CHECK(machine->sees("client", client, "email") == text("seconda@esempio.example"));
    CHECK(machine->device().status().pending == 0);
    CHECK(machine->device().status().rejected == 0);
  }
  CHECK(ada.shared_rows() == twin->shared_rows());
}

TEST_CASE("a tablet set to 2099 wins nothing and one set to 2020 loses nothing") {
  constexpr std::int64_t year_ms = 365LL * 24 * 3'600'000;
  auto wrong_by = GENERATE(73 * year_ms, -6 * year_ms);
  Company company;
  Person ada(company, "ada"), bea(company, "bea");
  auto client = company.id("c1");
  ada.clock().wrong_by_ms = wrong_by;
  ada.syncs();
  bea.syncs();
  // One after the other, by the true time: Ada, then Bea.
  ada.does(writes(client, "phone", "02 555 0101"));
  company.environment.pass(600'000);
  bea.does(writes(client, "phone", "02 555 0202"));
  bea.syncs();
  ada.syncs();
  bea.syncs();
  CHECK(bea.sees("client", client, "phone") == text("02 555 0202"));
  CHECK(ada.sees("client", client, "phone") == text("02 555 0202"));
  CHECK(ada.rows("conflict", "column_name", text("phone")).size() == 1);
}

TEST_CASE("a revoked tablet goes on showing its user's changes, though the office is put back meanwhile") {
  Company company;
  Person ada(company, "ada"), bea(company, "bea");
  auto client = company.id("c1");
  ada.syncs();
  bea.syncs();
  company.back_up();
  for (auto note : {"uno", "due", "tre"}) bea.does(visits(client, note));
  bea.syncs();
  ada.does(writes(client, "phone", "02 555 0101"));
  ada.syncs();  // the row is of a later moment than anything the office will have had then
  ada.is_revoked(true);
  ada.does(writes(client, "phone", "02 555 0202"));
  ada.syncs();
  company.put_back();
  company.open();
  ada.syncs();
  auto waiting = quarantined_ops(*company.store->snapshot());
  REQUIRE(waiting.size() == 1);  // the other one came again with the proof of its decision
  REQUIRE(release_op(*company.office, waiting[0].record.id).has_value());
  for (int times = 0; times < 2; ++times) {
    ada.syncs();
    CHECK(ada.sees("client", client, "phone") == text("02 555 0202"));
    CHECK(ada.knows("client", company.id("c2")));  // without rows, nothing is forgotten either
  }
  auto heard_at = ada.device().status().last_sync_at;
  ada.is_revoked(false);
  ada.syncs();
  CHECK(ada.sees("client", client, "phone") == text("02 555 0202"));
  CHECK(ada.device().status().pending == 0);
  CHECK(ada.device().status().last_sync_at > heard_at);
  for (auto* person : {&bea, &ada}) person->syncs();  // Bea's visits come back with her
  CHECK(ada.shared_rows() == bea.shared_rows());
}

TEST_CASE("a tablet that was revoked for a while, and its user a manager for a while, lacks nothing after") {
  Company company;
  Person ada(company, "ada"), bea(company, "bea");
  ada.syncs();
  ada.is_revoked(true);
  ada.becomes(schema::manager);  // what was read as an agent counts no longer
  ada.syncs();
  ada.becomes(schema::agent);
  ada.syncs();
  ada.is_revoked(false);
  for (auto* person : {&ada, &bea}) person->syncs();
  CHECK(ada.knows("client", company.id("c1")));
  CHECK(ada.shared_rows() == bea.shared_rows());
}

TEST_CASE("a change that was refused is shown again while an office that was put back waits for a manager") {
  Company company;
  Person ada(company, "ada");
  auto client = company.id("c1");
  ada.syncs();
  ada.is_revoked(true);
  auto op = ada.does(writes(client, "phone", "02 555 0101"));
  ada.syncs();
  company.back_up();  // it is in there, and waits
  REQUIRE(refuse_op(*company.office, op, "not known here").has_value());
  ada.syncs();
  CHECK(ada.sees("client", client, "phone") == text("1"));
  company.put_back();
  company.open();
  ada.syncs();
  CHECK(ada.fate(op)->verdict == Verdict::quarantined);
  CHECK(ada.sees("client", client, "phone") == text("02 555 0101"));
  REQUIRE(release_op(*company.office, op).has_value());
  ada.is_revoked(false);
  ada.syncs();
  CHECK(ada.fate(op)->verdict == Verdict::accepted);
  CHECK(ada.sees("client", client, "phone") == text("02 555 0101"));
  CHECK(ada.device().status().pending == 0);
}

TEST_CASE("a segment given to a colleague: the old tablet loses its clients, the new one gets them whole") {
  Company company;
  Person ada(company, "ada"), bea(company, "bea");
  company.unassign("bea", "north");
  company.assign("bea", "south");
  auto client = company.id("c1");
  ada.syncs();
  bea.syncs();
  REQUIRE_FALSE(bea.knows("client", client));
  ada.does(visits(client, "già ricevuta"));
  ada.syncs();
  auto before = ada.rows("visit", "client_id", Value{client});

  company.unassign("ada", "north");
  company.assign("bea", "north");
  auto unsent = ada.does(visits(client, "non ancora inviata"));
  auto evening = ada.syncs();
  CHECK(evening.evicted_clients == 2);
  CHECK_FALSE(ada.knows("client", client));
  CHECK(ada.rows("visit", "client_id", Value{client}).empty());
  bea.syncs();
  CHECK(bea.knows("client", client));
  CHECK(bea.rows("visit", "note", text("già ricevuta")) == before);

  // The unsent visit arrived, and its author sees its fate.
  REQUIRE(ada.fate(unsent));
  CHECK(ada.fate(unsent)->verdict == Verdict::accepted);
  CHECK(bea.rows("visit", "note", text("non ancora inviata")).size() == 1);
  CHECK(ada.device().status().pending == 0);
}

TEST_CASE("a form opened before its client left the tablet can still be saved, and arrives") {
  Company company;
  Person ada(company, "ada"), max(company, "max", schema::manager);
  auto client = company.id("c1");
  ada.syncs();
  auto visit = company.environment.mint();
  auto opened_under = ada.device().tokens();
  company.unassign("ada", "north");
  ada.syncs();
  REQUIRE_FALSE(ada.knows("client", client));
  auto op = ada.does([&](Device& device) {
    auto draft =
        actions::start_visit(device, client, std::nullopt, test::FakeEnvironment::start_at, {}, visit);
    if (draft.has_value()) draft->tokens = opened_under;
    return draft;
  });
  CHECK(ada.device().status().parked == 1);
  ada.syncs();
  max.syncs();
  CHECK(ada.fate(op)->verdict == Verdict::accepted);
  CHECK(max.knows("visit", visit));
}

TEST_CASE("a visit that was going on when its client left the tablet is finished from what its form saw") {
  Company company;
  Person ada(company, "ada"), max(company, "max", schema::manager);
  auto client = company.id("c1");
  auto visit = company.environment.mint();
  auto at = test::FakeEnvironment::start_at;
  ada.syncs();
  ada.does([&](Device& device) { return actions::start_visit(device, client, std::nullopt, at, {}, visit); });
  ada.syncs();
  auto cells = ada.device().row(*schema::find_table("visit"), visit).value();
  actions::SeenVisit seen{.client = client, .cells = cells, .tokens = ada.device().tokens()};
  company.unassign("ada", "north");
  ada.syncs();
  REQUIRE_FALSE(ada.knows("visit", visit));
  actions::VisitReport report{.outcome = "order", .note = "scritta dopo", .next_action = "richiamare"};
  auto op = ada.does(
      [&](Device& device) { return actions::finish_visit(device, visit, report, at + 600'000, seen); });
  ada.syncs();
  max.syncs();
  CHECK(ada.fate(op)->verdict == Verdict::accepted);
  CHECK(ada.fate(op)->conflicts.empty());
  CHECK(max.sees("visit", visit, "status") == text("done"));
  CHECK(max.sees("visit", visit, "note") == text("scritta dopo"));
  CHECK(max.rows("task", "visit_id", Value{visit}).size() == 1);
}

TEST_CASE("what a report said is cleared from a form whose client has gone, too") {
  Company company;
  Person ada(company, "ada"), max(company, "max", schema::manager);
  auto client = company.id("c1");
  auto visit = company.environment.mint();
  auto at = test::FakeEnvironment::start_at;
  actions::VisitReport report{.outcome = "order", .note = "da togliere"};
  ada.syncs();
  ada.does([&](Device& device) {
    return actions::log_visit(device, client, report, at, at + 600'000, std::nullopt, visit);
  });
  ada.syncs();
  auto cells = ada.device().row(*schema::find_table("visit"), visit).value();
  actions::SeenVisit seen{.client = client, .cells = cells, .tokens = ada.device().tokens()};
  company.unassign("ada", "north");
  ada.syncs();
  report.note.clear();
  ada.does([&](Device& device) { return actions::finish_visit(device, visit, report, at + 600'000, seen); });
  ada.syncs();
  max.syncs();
  CHECK(is_null(max.sees("visit", visit, "note")));
}

TEST_CASE(
    "a client met in the field gets its code at the office, and everything said about it meanwhile stays") {
  Company company;
  Person ada(company, "ada"), bea(company, "bea");
  ada.syncs();
  bea.syncs();
  auto client = company.environment.mint();
  ada.does([&](Device& device) {
    return actions::new_client(device, {{"legal_name", text("Nuova Osteria")}, {"phone", text("0422 1")}},
                               test::FakeEnvironment::start_at, client);
  });
  ada.does(visits(client, "primo incontro"));
  ada.does(writes(client, "phone", "0422 2"));
  ada.syncs();
  bea.syncs();
  CHECK(bea.sees("client", client, "phone") == text("0422 2"));
  CHECK_FALSE(is_null(bea.sees("client", client, "code")));
  CHECK(bea.rows("visit", "note", text("primo incontro")).size() == 1);
  ada.syncs();
  CHECK(ada.shared_rows() == bea.shared_rows());
}

}  // namespace giro::scenario
