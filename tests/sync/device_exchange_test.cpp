// One request in flight; its answer applies whole or not at all; the next one repeats everything.
#include <catch2/catch.hpp>

#include "sync/base/limits.hpp"
#include "tests/support/tablet.hpp"

using namespace giro;
using namespace giro::test;

TEST_CASE("a response applies whole, and only if it answers the request in flight") {
  Tablet tablet;
  tablet.download();
  auto op = tablet.set_phone(tablet.rossi, "02 222");
  auto old = tablet.reply();
  old.accept(op, 8).client(tablet.bianchi, 9, tablet.segment, "Bianchi", "02 old").last(9);

  SECTION("a later request was made") {
    tablet.device->next_request();
  }
  SECTION("the request was given up") {
    tablet.device->failed();
  }
  SECTION("the program was started again") {
    tablet.open();
  }
  CHECK(tablet.take(old).has_error());
  CHECK(tablet.phone(tablet.bianchi) == "02 1");
  CHECK_FALSE(tablet.entry(op).outcome);
  CHECK(tablet.device->tokens() == std::vector<Bytes>{"token 1"});
}

TEST_CASE("an op says under which tokens its form was opened, none too; without a form those of now") {
  Tablet tablet;
  auto tokens_of = [&](Draft draft) {
    auto entry = tablet.record(std::move(draft));
    return decode_op(tablet.device->outbox().op_bytes(entry.op_id)).value().tokens;
  };
  auto form = new_visit(id_of(20), tablet.rossi, tablet.user, "nota");
  form.tokens = tablet.device->tokens();  // nothing was ever received, or the replica was lost
  tablet.download();
  CHECK(tokens_of(form).empty());
  CHECK(tokens_of(new_visit(id_of(21), tablet.rossi, tablet.user, "nota")) == tablet.device->tokens());
}

TEST_CASE("one answer is applied once") {
  Tablet tablet;
  auto reply = tablet.reply().client(tablet.rossi, 4, tablet.segment, "Rossi").last(5);
  CHECK(tablet.take(reply).has_value());
  CHECK(tablet.take(reply).has_error());
}

TEST_CASE("acknowledged is, per device id, what the last cut holds of its answered ops in a row") {
  Tablet tablet;
  tablet.download();
  auto first = tablet.set_phone(tablet.rossi, "1"), second = tablet.set_phone(tablet.rossi, "2"),
       third = tablet.set_phone(tablet.rossi, "3");
  auto acked = [&] { return tablet.device->next_request().acked.at(0).number; };
  CHECK(acked() == 0);
  tablet.take(tablet.reply().accept(first, 8).outcome(second, Verdict::waiting, 0).accept(third, 9)).value();
  CHECK(acked() == 0);  // no cut yet
  tablet.take(tablet.reply().accept(first, 8).outcome(second, Verdict::waiting, 0).accept(third, 9).last(9))
      .value();
  CHECK(acked() == first.number);
  tablet.take(tablet.reply().accept(second, 10).accept(third, 9).last(10)).value();
  CHECK(acked() == third.number);
}

TEST_CASE("an answered op missing from the list returns to pending, with its old outcome") {
  Tablet tablet;
  tablet.download();
  auto op = tablet.set_phone(tablet.rossi, "02 222");
  tablet.take(tablet.reply().accept(op, 8).client(tablet.rossi, 8, tablet.segment, "Rossi", "02 222").last(8))
      .value();
  CHECK(tablet.device->status().pending == 0);

  // The office was restored from a backup of seq 5: the token is void, and nothing is known of the op.
  auto reply = tablet.reply().resync();
  reply.client(tablet.rossi, 4, tablet.segment, "Rossi", "02 1")
      .client(tablet.bianchi, 5, tablet.segment, "Bianchi");
  auto exchanged = tablet.take(reply.last(6)).value();
  CHECK(exchanged.more);
  CHECK(tablet.device->status().pending == 1);
  CHECK(tablet.phone(tablet.rossi) == "02 222");
  auto request = tablet.device->next_request();
  REQUIRE(request.envelopes.size() == 1);
  CHECK(request.envelopes[0].receipt == "receipt of " + to_hex(op.op_id));
}

TEST_CASE("an op whose old outcome was a rejection goes again, but is not folded") {
  Tablet tablet;
  tablet.download();
  auto op = tablet.set_phone(tablet.rossi, "02 222");
  tablet.take(tablet.reply().outcome(op, Verdict::rejected, 8).last(8)).value();
  tablet.take(tablet.reply().resync().client(tablet.rossi, 4, tablet.segment, "Rossi").last(6)).value();
  CHECK(tablet.phone(tablet.rossi) == "02 1");
  CHECK(tablet.device->next_request().envelopes.size() == 1);
}

TEST_CASE(
    "the same number under another hash is a fork: a new device id, the same ops, answered ones keep the "
    "old") {
  Tablet tablet;
  tablet.download();
  auto mine = tablet.set_phone(tablet.rossi, "02 222");
  auto bytes = tablet.device->outbox().op_bytes(mine.op_id);
  auto twin = mine;
  twin.hash = id_of(77);
  auto exchanged = tablet.take(tablet.reply().accept(twin, 8).last(8)).value();
  CHECK(exchanged.more);
  auto request = tablet.device->next_request();
  REQUIRE(request.envelopes.size() == 1);
  CHECK(request.envelopes[0].op == bytes);
  CHECK(request.envelopes[0].device != mine.device);
  CHECK(request.envelopes[0].device == tablet.device->outbox().device());
  CHECK(tablet.phone(tablet.rossi) == "02 222");
}

TEST_CASE("after a fork, outcomes are asked for every device id the tablet holds ops of") {
  Tablet tablet;
  tablet.download();
  auto answered = tablet.set_phone(tablet.rossi, "1");
  tablet.take(tablet.reply().accept(answered, 8)).value();
  auto mine = tablet.set_phone(tablet.rossi, "2");
  auto twin = mine;
  twin.hash = id_of(77);
  tablet.take(tablet.reply().accept(answered, 8).accept(twin, 9)).value();
  auto request = tablet.device->next_request();
  REQUIRE(request.acked.size() == 2);
  CHECK((request.acked[0].device == answered.device || request.acked[1].device == answered.device));
}

TEST_CASE("a resync removes the remote rows it did not deliver, at its end, and never open ops") {
  Tablet tablet;
  tablet.download();
  auto visit = id_of(100);
  tablet.record(new_visit(visit, tablet.rossi, tablet.user, "aperta"));
  tablet.take(tablet.reply().resync().client(tablet.rossi, 14, tablet.segment, "Rossi", "02 14")).value();
  CHECK(tablet.shows("client", tablet.bianchi));
  CHECK(tablet.device->tokens() ==
        std::vector<Bytes>{"token 1", "token 2"});  // Bianchi was read under the first
  tablet.take(tablet.reply().last(15)).value();
  CHECK_FALSE(tablet.shows("client", tablet.bianchi));
  CHECK(tablet.shown("visit", visit, "note") == text("aperta"));
  CHECK(tablet.phone(tablet.rossi) == "02 14");
  CHECK(tablet.device->tokens() == std::vector<Bytes>{"token 3"});
}

TEST_CASE("only the last page is a consistent cut: before it the device does not say it is up to date") {
  Tablet tablet;
  auto reply = tablet.reply().client(tablet.rossi, 4, tablet.segment, "Rossi");
  reply.response.rows_left = 1;
  CHECK(tablet.take(reply).value().more);
  CHECK_FALSE(tablet.device->status().complete);
  CHECK(tablet.device->status().rows_left == 1);
  CHECK(tablet.device->status().last_sync_at == 0);
  tablet.take(tablet.reply().client(tablet.bianchi, 5, tablet.segment, "Bianchi").last(5)).value();
  CHECK(tablet.device->status().complete);
  CHECK(tablet.device->status().last_sync_at == 1'795'075'200'000);
  CHECK(tablet.device->status().rows_done == 2);
}

TEST_CASE("a row that cannot be stored is set aside and counted; applying does not fail") {
  Tablet tablet;
  tablet.download();
  auto reply =
      tablet.reply().row("client", tablet.rossi, 6, {{"phone", whole(7)}}).row("client", Id{}, 6, {});
  reply.client(tablet.bianchi, 6, tablet.segment, "Bianchi", "02 6").last(6);
  CHECK(tablet.take(reply).has_value());
  CHECK(tablet.device->status().set_aside == 2);
  CHECK(tablet.phone(tablet.rossi) == "02 1");
  CHECK(tablet.phone(tablet.bianchi) == "02 6");
  tablet.take(tablet.reply().row("client", tablet.rossi, 7, {{"phone", text("7")}}).last(7)).value();
  CHECK(tablet.device->status().set_aside == 1);
}

TEST_CASE("synced replica tables have no constraint but the primary key") {
  Tablet tablet;
  for (auto& table : schema::tables()) {
    if (!table.device_keeps) continue;
    INFO(table.name);
    SQLite::Statement columns(tablet.device->local(), "SELECT name, [notnull], pk FROM pragma_table_info(?)");
    columns.bind(1, std::string(table.name));
    int count = 0;
    while (columns.executeStep()) {
      ++count;
      if (columns.getColumn(0).getString() != "id") CHECK(columns.getColumn(1).getInt() == 0);
    }
    CHECK(count == static_cast<int>(table.columns.size()) + 3);  // id, row_seq, row_bucket
    SQLite::Statement unique(tablet.device->local(),
                             "SELECT count(*) FROM pragma_index_list(?) WHERE [unique] AND origin <> 'pk'");
    unique.bind(1, std::string(table.name));
    REQUIRE(unique.executeStep());
    CHECK(unique.getColumn(0).getInt() == 0);
  }
}

TEST_CASE("a push is no larger than the limits; the rest goes with the next request") {
  Tablet tablet;
  tablet.download();
  std::vector<OutboxEntry> ops;
  for (std::size_t i = 0; i < Limits::ops_per_push + 3; ++i)
    ops.push_back(tablet.record(new_visit(id_of(1000 + i), tablet.rossi, tablet.user, "v")));
  auto request = tablet.device->next_request();
  REQUIRE(request.envelopes.size() == Limits::ops_per_push);
  CHECK(request.pending == 3u);  // that wait beside these: the office shows it
  auto reply = tablet.reply_to(request);
  for (std::size_t i = 0; i < request.envelopes.size(); ++i) reply.accept(ops[i], 10 + i);
  auto exchanged = tablet.take(reply.last(1000)).value();
  CHECK(exchanged.pushed == Limits::ops_per_push);
  CHECK(exchanged.more);
  CHECK(tablet.device->next_request().envelopes.size() == 3);
}

TEST_CASE("answered ops are kept thirty days by the office's clock, then trimmed") {
  Tablet tablet;
  tablet.download();
  auto op = tablet.set_phone(tablet.rossi, "1");
  tablet.set_phone(tablet.rossi, "2");
  tablet.take(tablet.reply().accept(op, 8).last(8)).value();
  tablet.environment.pass(400 * Limits::keep_answered_ops_ms);  // the tablet's clock runs wild
  tablet.take(tablet.reply().last(9)).value();
  CHECK(tablet.device->outbox().find(op.op_id));
  auto later = tablet.reply().last(10);
  later.response.office_at += Limits::keep_answered_ops_ms + 1;
  tablet.take(later).value();
  CHECK_FALSE(tablet.device->outbox().find(op.op_id));
}
