// Ops of clients that are not, or no longer, on this tablet.
#include <catch2/catch.hpp>

#include "tests/support/tablet.hpp"

using namespace giro;
using namespace giro::test;

namespace {

Response without_segment(Tablet& tablet, const Id& evicted, std::uint64_t cut) {
  auto reply = Reply(tablet.device->next_request(), "token without", {public_bucket()});
  reply.response.dropped = {segment_bucket(tablet.segment)};
  return reply.evict(evicted).last(cut).response;
}

}  // namespace

TEST_CASE("ops of a client outside the scope are parked: still pushed, not folded") {
  Tablet tablet;
  tablet.download();
  auto visit = id_of(100);
  tablet.record(new_visit(visit, tablet.rossi, tablet.user, "aperta"));
  tablet.device->receive(tablet.reply().evict(tablet.rossi).last(9).response).value();

  CHECK_FALSE(tablet.shows("client", tablet.rossi));
  CHECK_FALSE(tablet.shows("visit", visit));
  CHECK(tablet.device->status().parked == 1);
  CHECK(tablet.device->status().pending == 1);
  CHECK(tablet.device->outbox().entries().at(0).parked);
  CHECK(tablet.device->next_request().envelopes.size() == 1);
}

TEST_CASE(
    "a form opened before the eviction can still be saved, under the tokens it was opened with, and parks") {
  Tablet tablet;
  tablet.download();
  auto tokens = tablet.device->tokens();
  auto draft = edit(*tablet.device, "client", tablet.rossi, tablet.rossi, {{"phone", text("02 222")}});
  draft.tokens = tokens;
  tablet.device->receive(without_segment(tablet, tablet.rossi, 9)).value();

  auto recorded = tablet.device->record(draft).value();
  CHECK(recorded.parked);
  CHECK_FALSE(tablet.shows("client", tablet.rossi));
  auto op = decode_op(tablet.device->outbox().op_bytes(recorded.op)).value();
  CHECK(op.tokens == tokens);
  CHECK(op.changes[0].cells[0].base == text("02 1"));
}

TEST_CASE("a parked op is folded again when the client comes back") {
  Tablet tablet;
  tablet.download();
  tablet.set_phone(tablet.rossi, "02 222");
  tablet.take(tablet.reply().evict(tablet.rossi).last(9)).value();
  tablet.take(tablet.reply().client(tablet.rossi, 10, tablet.segment, "Rossi", "02 1").last(10)).value();
  CHECK(tablet.phone(tablet.rossi) == "02 222");
  CHECK(tablet.device->status().parked == 0);
  CHECK_FALSE(tablet.device->outbox().entries().at(0).parked);
}

TEST_CASE("an eviction and its return in one page keep the open ops in the fold") {
  Tablet tablet;
  tablet.download();
  auto visit = id_of(100);
  tablet.record(new_visit(visit, tablet.rossi, tablet.user, "aperta"));
  auto reply = tablet.reply().evict(tablet.rossi).client(tablet.rossi, 10, tablet.segment, "Rossi");
  tablet.take(reply.last(10)).value();
  CHECK(tablet.shows("client", tablet.rossi));
  CHECK(tablet.shows("visit", visit));
}

TEST_CASE("an eviction takes every row of the client, and no other's") {
  Tablet tablet;
  tablet.download();
  auto rows = tablet.reply();
  rows.row("contact", id_of(31), 6, {{"client_id", tablet.rossi}, {"name", text("Anna")}})
      .row("contact", id_of(32), 6, {{"client_id", tablet.bianchi}, {"name", text("Bea")}})
      .row("visit", id_of(33), 6, {{"client_id", tablet.rossi}})
      .row("task", id_of(34), 6, {{"user_id", tablet.user}, {"title", text("mia")}});
  tablet.take(rows.last(6)).value();
  tablet.take(tablet.reply().evict(tablet.rossi).last(7)).value();
  CHECK_FALSE(tablet.shows("contact", id_of(31)));
  CHECK_FALSE(tablet.shows("visit", id_of(33)));
  CHECK(tablet.shows("contact", id_of(32)));
  CHECK(tablet.shows("task", id_of(34)));
}

TEST_CASE("a dropped bucket takes its rows without a client at once") {
  Tablet tablet;
  tablet.download();
  auto reply = tablet.reply().row("visit_frequency", id_of(41), 6,
                                  {{"segment_id", tablet.segment}, {"month", whole(3)}});
  reply.row_in(public_bucket(), "visit_frequency", id_of(42), 6, {{"month", whole(4)}});
  tablet.take(reply.last(6)).value();
  tablet.device->receive(without_segment(tablet, tablet.rossi, 7)).value();
  CHECK_FALSE(tablet.shows("visit_frequency", id_of(41)));
  CHECK(tablet.shows("visit_frequency", id_of(42)));
}

TEST_CASE("a client born on the tablet shows, with its visits, before any answer") {
  Tablet tablet;
  auto client = id_of(50);
  tablet.record(new_client(client, tablet.segment, "Nuovo"));  // not even a first download yet
  CHECK(tablet.shows("client", client));
  tablet.download();
  tablet.record(new_visit(id_of(51), client, tablet.user, "prima"));
  CHECK(tablet.shows("client", client));
  CHECK(tablet.shows("visit", id_of(51)));
  CHECK(tablet.device->status().clients == 3);
}

TEST_CASE("a client born here in a segment that the token no longer lists is parked with all its ops") {
  Tablet tablet;
  tablet.download();
  auto client = id_of(50);
  tablet.record(new_client(client, tablet.segment, "Nuovo"));
  tablet.record(new_visit(id_of(51), client, tablet.user, "prima"));
  tablet.device->receive(without_segment(tablet, tablet.rossi, 7)).value();
  CHECK_FALSE(tablet.shows("client", client));
  CHECK_FALSE(tablet.shows("visit", id_of(51)));
  CHECK(tablet.device->status().parked == 2);
}

TEST_CASE(
    "an eviction parks every op of that client, its birth on this tablet included, until its row arrives "
    "again") {
  Tablet tablet;
  tablet.download();
  auto client = id_of(50);
  auto birth = tablet.record(new_client(client, tablet.segment, "Nuovo"));
  tablet.record(new_visit(id_of(51), client, tablet.user, "prima"));
  // The office took the birth and moved the client elsewhere: it was never delivered here.
  tablet.take(tablet.reply().accept(birth, 8).evict(client)).value();
  CHECK_FALSE(tablet.shows("client", client));
  CHECK(tablet.device->status().parked == 2);
  tablet.open();
  CHECK_FALSE(tablet.shows("client", client));

  tablet.take(tablet.reply().accept(birth, 8).client(client, 9, tablet.segment, "Nuovo")).value();
  CHECK(tablet.shows("client", client));
  CHECK(tablet.shows("visit", id_of(51)));
  CHECK(tablet.device->status().parked == 0);
}

TEST_CASE("when a birth is rejected, the visits of that client park until the office rejects them too") {
  Tablet tablet;
  tablet.download();
  auto client = id_of(50);
  auto birth = tablet.record(new_client(client, tablet.segment, "Nuovo"));
  auto visit = tablet.record(new_visit(id_of(51), client, tablet.user, "prima"));
  tablet.take(tablet.reply().outcome(birth, Verdict::rejected, 8).last(8)).value();
  CHECK_FALSE(tablet.shows("client", client));
  CHECK_FALSE(tablet.shows("visit", id_of(51)));
  tablet.take(tablet.reply().outcome(visit, Verdict::rejected, 9, "depends").last(9)).value();
  CHECK(tablet.device->status().rejected == 2);
  CHECK(tablet.device->status().parked == 0);
}

TEST_CASE(
    "a form carries the whole address as its author saw it, though it is saved when the client has gone") {
  Tablet tablet;
  tablet.download();
  Draft form{.client = tablet.rossi,
             .changes = {tablet.device->update("client", tablet.rossi, {{"address", text("Via Po 2")}})},
             .tokens = tablet.device->tokens(),
             .resolves = {}};
  for (auto column : {"address", "city", "postal_code", "province", "country"})
    CHECK(form.changes[0].find(column) != nullptr);
  auto op = tablet.record(form);
  CHECK(decode_op(tablet.device->outbox().op_bytes(op.position)).value().changes == form.changes);
  CHECK(tablet.device->update("client", tablet.rossi, {}).cells.empty());
}
