// Ops that come back sealed: from a tablet whose user lost the client, to an office that lost the op.
#include <catch2/catch.hpp>

#include "server/office/restore.hpp"
#include "sync/file/sealed_file.hpp"
#include "sync/op/sealed_op.hpp"
#include "tests/office/support.hpp"

using namespace giro;
using namespace giro::test;

namespace fs = std::filesystem;

namespace {

/// Ada's visit was decided, her client moved away, and the office is restored from before all that.
struct Sealed : Company {
  Sealed() : Company(true), ada(*this, "ada") {
    ada.sync();
    back_up();
    visit = ada.save(id("c1"), {ada.insert("visit", id("v1"),
                                           {{"client_id", id("c1")},
                                            {"user_id", id("ada")},
                                            {"status", text("done")},
                                            {"note", text("Chiuso il lunedì")}})});
    auto envelope = ada.pending.back();
    ada.sync();
    envelope.receipt = ada.outcome(visit).receipt;
    envelope.sealed = digest(envelope.op);
    envelope.op = seal_op(envelope.op, file::office_seal(test_key()).shown, environment);
    back = envelope;
  }

  void restore() {
    put_back();
    fs::remove_all(directory.path / "journal");
    open();
  }
  Response push(const Envelope& envelope) {
    Request request = ada.request();
    request.token.clear();
    request.acked = {{envelope.device, 0}};
    request.envelopes = {envelope};
    return office->handle(ada.caller, request);
  }

  Tablet ada;
  Id visit;
  Envelope back;
};

}  // namespace

TEST_CASE_METHOD(Sealed, "a sealed op is opened and redone like any other that comes back") {
  restore();
  REQUIRE_FALSE(store->snapshot()->op(visit));
  auto outcomes = push(back).outcomes;
  REQUIRE(outcomes.size() == 1);
  CHECK(outcomes[0].hash == *back.sealed);
  CHECK(outcomes[0].outcome.verdict == Verdict::accepted);
  CHECK(cell("visit", id("v1"), "note") == text("Chiuso il lunedì"));
  auto kept = store->snapshot()->op(visit);
  REQUIRE(kept);
  CHECK(digest(kept->bytes) == *back.sealed);  // the office keeps what was recorded
}

TEST_CASE_METHOD(Sealed, "a sealed op that the office still has is answered as before") {
  auto seq = ada.outcome(visit).seq;
  auto outcomes = push(back).outcomes;
  REQUIRE(outcomes.size() == 1);
  CHECK(outcomes[0].outcome.verdict == Verdict::accepted);
  CHECK(outcomes[0].outcome.seq == seq);
}

TEST_CASE_METHOD(Sealed,
                 "a sealed op that cannot be opened is answered under its own hash, and harms nothing") {
  restore();
  auto broken = back;
  broken.op[40] ^= 1;
  auto whole = ada.op(id("c1"), {ada.update("client", id("c1"), {{"phone", text("2")}})});
  Request request = ada.request();
  request.token.clear();
  request.acked = {{back.device, 0}};
  request.envelopes = {broken, {back.device, 9, encode_op(whole), {}}};
  auto answer = office->handle(ada.caller, request);
  REQUIRE(answer.outcomes.size() == 2);
  CHECK(answer.outcomes[0].hash == *back.sealed);  // not a fork
  CHECK(answer.outcomes[0].outcome.verdict == Verdict::rejected);
  CHECK(answer.outcomes[0].outcome.reason.find("sealed for another office") != std::string::npos);
  CHECK(answer.outcomes[1].outcome.verdict == Verdict::accepted);
  CHECK(push(broken).outcomes.at(0).outcome == answer.outcomes[0].outcome);
}

TEST_CASE_METHOD(Sealed, "what is inside a seal must be what the envelope says") {
  restore();
  auto lying = back;
  lying.sealed = digest("another");
  auto outcomes = push(lying).outcomes;
  REQUIRE(outcomes.size() == 1);
  CHECK(outcomes[0].outcome.verdict == Verdict::rejected);
  CHECK_FALSE(store->snapshot()->row(id("v1")));
}

TEST_CASE_METHOD(Sealed, "a journal gives a sealed op back that could not be opened, under the same hash") {
  restore();
  auto broken = back;
  broken.op[40] ^= 1;
  auto answered = push(broken).outcomes.at(0);
  put_back();
  keeps_journal = false;
  open();
  REQUIRE(replay_journal(*office, Journal(directory.path / "journal")).has_value());
  auto again = push(broken).outcomes.at(0);
  CHECK(again.hash == answered.hash);
  CHECK(again.outcome.verdict == Verdict::rejected);
}
