// A day with no network ends with a USB stick: files that arrive twice, late, in any order, cut, changed, at
// the wrong office, or never.
#include <catch2/catch.hpp>

#include "sync/actions/client.hpp"
#include "sync/actions/visit.hpp"
#include "sync/base/limits.hpp"
#include "tests/scenario/stick.hpp"

namespace giro::scenario {
namespace {

using file::Fate;
using file::Flaw;
using test::text;
constexpr std::int64_t day_ms = 24LL * 3'600'000;

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

/// Two agents of one segment with everything pulled, and a stick.
struct Field {
  Field() {
    stick.signs_in(ada, "ada");
    stick.signs_in(bea, "bea");
    ada.syncs();
    bea.syncs();
  }
  std::size_t at_office(std::string_view note) { return company.rows("visit", "note", text(note)).size(); }

  Company company;
  Person ada{company, "ada"}, bea{company, "bea"};
  Stick stick{company};
  Id client = company.id("c1");
};

}  // namespace

TEST_CASE(
    "a whole day with no network ends with a stick, exactly once, and the answer brings the others' day") {
  Field field;
  auto& [company, ada, bea, stick, client] = field;
  auto visit = ada.does(visits(client, "al banco"));
  ada.does(writes(client, "email", "ordini@esempio.example"));
  ada.does(writes(client, "phone", "02 555 0101"));
  auto born = company.environment.mint();
  ada.does([&](Device& device) {
    return actions::new_client(device,
                               {{"legal_name", text("Osteria Nuova")}, {"segment_id", company.id("north")}},
                               test::FakeEnvironment::start_at, born);
  });
  ada.does(visits(born, "primo incontro"));
  bea.does(writes(client, "phone", "02 555 0202"));
  bea.syncs();

  auto taken = stick.takes_in(stick.work_of(ada));
  CHECK(taken.report.ops == 5);
  CHECK(taken.report.accepted == 5);
  CHECK(taken.report.known == 0);
  CHECK(ada.device().status().pending == 5);  // the tablet has heard nothing yet, and says so

  auto applied = stick.applies(ada, taken.answer);
  CHECK(applied.fate == Fate::applied);
  CHECK(applied.done.pushed == 5);
  CHECK(ada.device().status().pending == 0);
  CHECK(ada.fate(visit)->verdict == Verdict::accepted);
  CHECK_FALSE(is_null(ada.sees("client", born, "code")));
  CHECK(ada.rows("conflict", "column_name", text("phone")).size() == 1);
  bea.syncs();
  CHECK(ada.shared_rows() == bea.shared_rows());
  CHECK(ada.syncs().pushed == 0);  // the network has nothing to add
  CHECK(field.at_office("al banco") == 1);
}

TEST_CASE("a file that arrives twice, or after the next one, decides nothing twice") {
  Field field;
  auto& [company, ada, bea, stick, client] = field;
  ada.does(visits(client, "primo giorno"));
  auto monday = stick.work_of(ada);
  ada.does(visits(client, "secondo giorno"));
  auto tuesday = stick.work_of(ada);
  auto late = stick.takes_in(tuesday);
  CHECK(late.report.accepted == 2);
  auto again = stick.takes_in(monday);
  CHECK(again.report.known == 1);
  CHECK(again.report.accepted == 0);
  CHECK(stick.takes_in(tuesday).report.known == 2);
  for (auto note : {"primo giorno", "secondo giorno"}) CHECK(field.at_office(note) == 1);

  // Monday's answer is as good: it lists what the office knows now. After it Tuesday's begins elsewhere.
  CHECK(stick.applies(ada, again.answer).fate == Fate::applied);
  CHECK(ada.device().status().pending == 0);
  CHECK(stick.applies(ada, late.answer).fate == Fate::overtaken);
  CHECK(stick.applies(ada, again.answer).fate == Fate::known);
  CHECK(ada.device().status().pending == 0);
  bea.syncs();
  CHECK(ada.shared_rows() == bea.shared_rows());
}

TEST_CASE("a file that never arrives loses nothing: the next one, or the network, brings it all") {
  Field field;
  auto& [company, ada, bea, stick, client] = field;
  ada.does(visits(client, "chiavetta perduta"));
  stick.work_of(ada);
  ada.does(visits(client, "il giorno dopo"));
  CHECK(stick.takes_in(stick.work_of(ada)).report.accepted == 2);
  CHECK(ada.device().status().pending == 2);  // that answer is lost too
  CHECK(ada.syncs().pushed == 2);
  for (auto note : {"chiavetta perduta", "il giorno dopo"}) CHECK(field.at_office(note) == 1);
}

TEST_CASE("an export survives a restart of the app") {
  Field field;
  auto& [company, ada, bea, stick, client] = field;
  ada.does(visits(client, "prima di spegnere"));
  auto answer = stick.takes_in(stick.work_of(ada)).answer;
  ada.restarts();
  CHECK(stick.applies(ada, answer).done.pushed == 1);
  CHECK(ada.device().status().pending == 0);
}

TEST_CASE("a late answer does not harm a tablet that has heard the office by network since") {
  Field field;
  auto& [company, ada, bea, stick, client] = field;
  ada.does(writes(client, "phone", "02 1"));
  auto answer = stick.takes_in(stick.work_of(ada)).answer;
  bea.syncs();
  bea.does(writes(client, "phone", "02 2"));
  bea.syncs();
  ada.syncs();
  auto later = ada.does(visits(client, "dopo la rete"));
  ada.syncs();
  auto before = ada.shared_rows();
  CHECK(stick.applies(ada, answer).fate == Fate::overtaken);
  CHECK(ada.shared_rows() == before);
  CHECK(ada.sees("client", client, "phone") == text("02 2"));
  CHECK(ada.fate(later)->verdict == Verdict::accepted);
}

TEST_CASE("an answer by file while a request is in flight: the late answer of the network finds nobody") {
  Field field;
  auto& [company, ada, bea, stick, client] = field;
  ada.does(visits(client, "due strade"));
  auto answer = stick.takes_in(stick.work_of(ada)).answer;
  auto network = ada.sends();
  CHECK(stick.applies(ada, answer).fate == Fate::applied);
  CHECK(ada.device().receive(network).has_error());
  CHECK(ada.device().status().pending == 0);
  CHECK(ada.syncs().pushed == 0);
  CHECK(field.at_office("due strade") == 1);
}

TEST_CASE("work recorded after the export waits for the next one") {
  Field field;
  auto& [company, ada, bea, stick, client] = field;
  ada.does(visits(client, "nel file"));
  auto answer = stick.takes_in(stick.work_of(ada)).answer;
  auto later = ada.does(visits(client, "dopo il file"));
  stick.applies(ada, answer);
  CHECK(ada.device().status().pending == 1);
  CHECK_FALSE(ada.fate(later));
  CHECK(ada.rows("visit", "note", text("dopo il file")).size() == 1);
  CHECK(stick.takes_in(stick.work_of(ada)).report.ops == 1);
}

TEST_CASE("a file cut short anywhere is refused, and changes nothing on either side") {
  Field field;
  auto& [company, ada, bea, stick, client] = field;
  ada.does(visits(client, "intera o niente"));
  auto work = stick.work_of(ada);
  for (std::size_t kept = 0; kept < work.size(); kept += kept < 100 ? 7 : 61)
    CHECK_THAT(stick.refuses(work.substr(0, kept)),
               Catch::Contains(kept < 8 ? "is not a file" : "cut short"));
  CHECK_THAT(stick.refuses(work + "x"), Catch::Contains("damaged"));
  auto answer = stick.takes_in(work).answer;
  for (std::size_t kept = 0; kept < answer.size(); kept += kept < 100 ? 7 : 211)
    CHECK(stick.cannot_apply(ada, answer.substr(0, kept)).why == file::Unusable::Why::flaw);
  CHECK(ada.device().status().pending == 1);
  CHECK(stick.applies(ada, answer).done.pushed == 1);
}

TEST_CASE("a flipped byte anywhere is noticed on either side") {
  Field field;
  auto& [company, ada, bea, stick, client] = field;
  ada.does(visits(client, "un bit"));
  auto work = stick.work_of(ada);
  auto answer = stick.takes_in(work).answer;
  for (std::size_t at = 0; at < work.size(); at += at < 100 ? 1 : 37) {
    auto changed = work;
    changed[at] = static_cast<char>(changed[at] ^ 0x40);
    INFO("byte " << at);
    CHECK_FALSE(stick.refuses(changed).empty());
  }
  for (std::size_t at = 0; at < answer.size(); at += at < 100 ? 1 : 97) {
    auto changed = answer;
    changed[at] = static_cast<char>(changed[at] ^ 0x40);
    INFO("byte " << at);
    stick.cannot_apply(ada, changed);
  }
}

TEST_CASE("records that change places, or come from another file, are noticed") {
  Field field;
  auto& [company, ada, bea, stick, client] = field;
  ada.does(visits(client, "ordine"));
  auto first = stick.work_of(ada), second = stick.work_of(ada);
  REQUIRE(first.size() == second.size());
  auto header = first.size() > 74 ? std::size_t{74} : first.size();
  CHECK_THAT(stick.refuses(first.substr(0, header) + second.substr(header)), Catch::Contains("damaged"));
}

TEST_CASE("a file of another office is told apart before anything of it is read") {
  Field field;
  auto& [company, ada, bea, stick, client] = field;
  ada.does(visits(client, "sede sbagliata"));
  auto work = stick.work_of(ada);
  auto answer = stick.takes_in(work).answer;
  auto ours = std::exchange(stick.office, digest("another office"));
  CHECK_THAT(stick.refuses(work), Catch::Contains("is for another office"));
  CHECK(stick.cannot_apply(ada, answer).flaw == Flaw::other_office);
  stick.office = ours;
  CHECK_THAT(stick.refuses(answer), Catch::Contains("is an answer for a tablet"));
  CHECK(stick.cannot_apply(ada, work).flaw == Flaw::wrong_kind);
  CHECK_THAT(stick.refuses("codice;nome\n1;Bar"), Catch::Contains("is not a file from a tablet"));
}

TEST_CASE("another user's answer opens on no other tablet, nor on a copy that never exported") {
  Field field;
  auto& [company, ada, bea, stick, client] = field;
  ada.does(visits(client, "solo mia"));
  auto answer = stick.takes_in(stick.work_of(ada)).answer;
  CHECK(stick.cannot_apply(bea, answer).why == file::Unusable::Why::stranger);
  CHECK(answer.find("solo mia") == std::string::npos);
}

TEST_CASE("work under a device id of another user is refused whole") {
  Field field;
  auto& [company, ada, bea, stick, client] = field;
  stick.takes_in(stick.work_of(ada));
  ada.does(visits(client, "con il permesso di un'altra"));
  FileBytes bytes;
  file::write_work(ada.device(), ada.clock(), stick.facts_for(bea), [&](auto part) { bytes += part; });
  CHECK_THAT(stick.refuses(bytes), Catch::Contains("device id of another user"));
}

TEST_CASE("work of a revoked tablet is kept for a manager, and the answer brings no rows") {
  Field field;
  auto& [company, ada, bea, stick, client] = field;
  auto op = ada.does(visits(client, "dopo la revoca"));
  bea.does(writes(client, "email", "nuova@esempio.example"));
  bea.syncs();
  auto work = stick.work_of(ada);
  stick.revokes("ada");
  auto taken = stick.takes_in(work);
  CHECK_FALSE(taken.report.trusted);
  CHECK(taken.report.quarantined == 1);
  auto applied = stick.applies(ada, taken.answer);
  CHECK(applied.done.pulled_rows == 0);
  CHECK(ada.fate(op)->verdict == Verdict::quarantined);
  CHECK(ada.sees("client", client, "email") != text("nuova@esempio.example"));
  CHECK(field.at_office("dopo la revoca") == 0);
}

TEST_CASE("a sign-in the office does not know, or that has expired, is asked to sign in; the work stays") {
  Field field;
  auto& [company, ada, bea, stick, client] = field;
  ada.does(visits(client, "accesso scaduto"));
  auto facts = stick.facts_for(ada);
  facts.bearer = std::string(64, 'a');
  FileBytes stranger;
  file::write_work(ada.device(), ada.clock(), facts, [&](auto part) { stranger += part; });
  CHECK_THAT(stick.refuses(stranger), Catch::Contains("does not know"));
  auto work = stick.work_of(ada);
  company.environment.pass(Lifetimes{}.sign_in_ms + day_ms);
  CHECK_THAT(stick.refuses(work), Catch::Contains("has expired"));
  CHECK(ada.device().status().pending == 1);
}

TEST_CASE("three days on a stick do not make what it brings three days later") {
  Field field;
  auto& [company, ada, bea, stick, client] = field;
  ada.does(writes(client, "phone", "02 di ada"));
  company.environment.pass(600'000);
  auto work = stick.work_of(ada);
  bea.does(writes(client, "phone", "02 di bea"));  // ten minutes after Ada
  bea.syncs();
  company.environment.pass(3 * day_ms);
  stick.applies(ada, stick.takes_in(work).answer);
  bea.syncs();
  CHECK(bea.sees("client", client, "phone") == text("02 di bea"));
  CHECK(ada.sees("client", client, "phone") == text("02 di bea"));
}

TEST_CASE("more than one request holds goes as several requests in one file") {
  Field field;
  auto& [company, ada, bea, stick, client] = field;
  auto many = 2 * Limits::ops_per_push + 30;
  for (std::size_t i = 0; i < many; ++i) ada.does(visits(client, "visita " + std::to_string(i)));
  FileBytes bytes;
  auto report =
      file::write_work(ada.device(), ada.clock(), stick.facts_for(ada), [&](auto part) { bytes += part; });
  CHECK(report.ops == many);
  CHECK(report.requests == 3);
  auto taken = stick.takes_in(bytes);
  CHECK(taken.report.accepted == many);
  CHECK(stick.applies(ada, taken.answer).done.pushed == many);
  CHECK(ada.device().status().pending == 0);
}

TEST_CASE("an answer of many pages that is interrupted goes on where it was, also after a restart") {
  Field field;
  auto& [company, ada, bea, stick, client] = field;
  for (int i = 0; i < 40; ++i) bea.does(visits(client, "di Bea " + std::to_string(i)));
  bea.syncs();
  ada.does(visits(client, "di Ada"));
  auto taken = stick.takes_in(stick.work_of(ada, 5));
  REQUIRE(taken.report.pages > 4);
  struct PulledOut {};
  auto stop_at_two = [](std::uint64_t done, std::uint64_t) {
    if (done == 2) throw PulledOut{};
  };
  CHECK_THROWS_AS(file::apply_answer(ada.device(), stick.office, Stick::opened(taken.answer), stop_at_two),
                  PulledOut);
  ada.restarts();
  auto rest = stick.applies(ada, taken.answer);
  CHECK(rest.fate == Fate::applied);
  CHECK(rest.pages == taken.report.pages - 2);
  bea.syncs();
  CHECK(ada.shared_rows() == bea.shared_rows());
  CHECK(ada.device().status().pending == 0);
}

TEST_CASE("a copied tablet's file forks and comes again under a number of its own") {
  Field field;
  auto& [company, ada, bea, stick, client] = field;
  auto twin = ada.copied();
  ada.does(visits(client, "sulla prima"));
  twin->does(visits(client, "sulla seconda"));
  stick.applies(ada, stick.takes_in(stick.work_of(ada)).answer);
  auto taken = stick.takes_in(stick.work_of(*twin));
  CHECK(taken.report.forked == 1);
  stick.applies(*twin, taken.answer);
  CHECK(stick.takes_in(stick.work_of(*twin)).report.accepted == 1);
  for (auto note : {"sulla prima", "sulla seconda"}) CHECK(field.at_office(note) == 1);
}

TEST_CASE("a first download comes by file too, and an empty outbox is no reason not to ask") {
  Company company;
  Person ada(company, "ada");
  Stick stick(company);
  stick.signs_in(ada, "ada");
  auto taken = stick.takes_in(stick.work_of(ada));
  CHECK(taken.report.ops == 0);
  stick.applies(ada, taken.answer);
  CHECK(ada.knows("client", company.id("c1")));
  CHECK(ada.device().status().complete);
}

}  // namespace giro::scenario
