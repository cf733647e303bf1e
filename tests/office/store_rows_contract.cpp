// The store's rows, feed and history.
#include <algorithm>
#include <map>

#include "tests/office/store_contract.hpp"

using namespace giro;
using namespace giro::test;

namespace {

std::vector<Id> ids(const FeedPage& page) {
  std::vector<Id> found;
  for (auto& item : page.items) found.push_back(item.id);
  return found;
}

}  // namespace

TEST_CASE(
    "store: a committed row is read back whole, also after opening again; a rolled-back one never was") {
  EVERY_STORE;
  Row row;
  write(*store, [&](Transaction& t, std::uint64_t seq) { t.insert(row = client_row("c1", north, seq)); });
  {
    auto transaction = store->begin();
    transaction->insert(client_row("c2", north, transaction->begin_seq(run)));
  }
  for (bool again : {false, true}) {
    if (again) opened.reopen();
    auto snapshot = store->snapshot();
    auto found = snapshot->row(digest("c1"));
    REQUIRE(found);
    CHECK(found->head == row.head);
    CHECK(found->cells == row.cells);
    CHECK_FALSE(snapshot->row(digest("c2")));
    CHECK(snapshot->seq() == 1);
  }
}

TEST_CASE("store: what a snapshot shows does not change while it lives") {
  EVERY_STORE;
  write(*store, [](Transaction& t, std::uint64_t seq) { t.insert(client_row("c1", north, seq)); });
  auto before = store->snapshot();
  write(*store, [](Transaction& t, std::uint64_t seq) {
    auto row = *t.row(digest("c1"));
    t.set_cell(row.head, row.head.table->index_of("legal_name"), text("new"));
    t.insert(client_row("c2", north, seq));
  });
  CHECK(before->seq() == 1);
  CHECK(before->row(digest("c1"))->cell("legal_name") == text("c1"));
  CHECK_FALSE(before->row(digest("c2")));
  CHECK(store->snapshot()->row(digest("c1"))->cell("legal_name") == text("new"));
}

TEST_CASE("store: a row version in the feed has the cells of its row, just written or long ago") {
  EVERY_STORE;
  auto index = [](const Row& row) { return row.head.table->index_of("legal_name"); };
  write(*store, [&](Transaction& t, std::uint64_t seq) {
    auto row = client_row("c1", north, seq);
    t.insert(row);
    t.set_cell(row.head, index(row), text("named in the same commit"));
    t.insert(client_row("c2", north, seq));
    t.mark();
    auto undone = *t.row(digest("c2"));
    t.set_cell(undone.head, index(undone), text("undone"));
    t.undo_mark();
    t.insert(client_row("c3", north, seq));
  });
  write(*store, [&](Transaction& t, std::uint64_t seq) {
    auto row = *t.row(digest("c3"));
    t.set_cell(row.head, index(row), text("changed"));
    row.head.seq = seq;
    t.set_head(row.head);
  });
  {  // rolled back: nothing of it is ever seen
    auto transaction = store->begin();
    auto row = *transaction->row(digest("c3"));
    row.head.seq = transaction->begin_seq(run);
    transaction->set_cell(row.head, index(row), text("never"));
    transaction->set_head(row.head);
  }
  for (bool again : {false, true}) {
    if (again) opened.reopen();
    auto snapshot = store->snapshot();
    std::vector<BucketPosition> all{{.bucket = north, .upto = {}, .started = 0}};
    std::map<Id, Value> names;
    for (auto& item : snapshot->feed(all, 10).items) {
      auto row = *snapshot->row(item.id);
      CHECK(snapshot->version(item) == row.cells);
      names[item.id] = row.cell("legal_name");
    }
    CHECK(names == std::map<Id, Value>{{digest("c1"), text("named in the same commit")},
                                       {digest("c2"), text("c2")},
                                       {digest("c3"), text("changed")}});
  }
}

TEST_CASE("store: a mark is undone alone, with everything first named since") {
  EVERY_STORE;
  write(*store, [](Transaction& t, std::uint64_t seq) {
    t.insert(client_row("before", north, seq));
    t.mark();
    t.insert(client_row("undone", south, seq));
    t.undo_mark();
    t.mark();
    t.insert(client_row("kept", south, seq));
    t.keep_mark();
  });
  auto snapshot = store->snapshot();
  CHECK(snapshot->row(digest("before")));
  CHECK_FALSE(snapshot->row(digest("undone")));
  CHECK(snapshot->head(digest("kept"))->bucket == south);
}

TEST_CASE("store: each commit carries the run that made it, interleaved ones too") {
  EVERY_STORE;
  auto second = maker.open(opened.directory.path);
  for (int i = 0; i < 3; ++i) {
    write(*store, [](Transaction&, std::uint64_t) {});
    write(
        *second, [](Transaction&, std::uint64_t) {}, other_run);
  }
  auto snapshot = store->snapshot();
  for (std::uint64_t seq = 1; seq <= 6; ++seq)
    CHECK(snapshot->run_of(seq) == (seq % 2 == 1 ? run : other_run));
  CHECK(snapshot->run_of(0) == 0);
}

TEST_CASE("store: runs are remembered in the order of their beginning; counters keep what was set") {
  EVERY_STORE;
  auto transaction = store->begin();
  transaction->add_run(run);
  transaction->add_run(other_run);
  transaction->add_run(run);
  transaction->set_counter("epoch", ~0ull >> 1);
  transaction->commit();
  auto snapshot = store->snapshot();
  CHECK(*snapshot->run_order(run) < *snapshot->run_order(other_run));
  CHECK_FALSE(snapshot->run_order(13));
  CHECK(snapshot->counter("epoch") == ~0ull >> 1);
  CHECK(snapshot->counter("never set") == 0);
}

TEST_CASE("store: a removed row keeps its values, is found no more, and returns whole") {
  EVERY_STORE;
  Row row;
  write(*store, [&](Transaction& t, std::uint64_t seq) { t.insert(row = client_row("c1", north, seq)); });
  write(*store, [&](Transaction& t, std::uint64_t seq) {
    auto head = row.head;
    head.dead = true;
    head.seq = seq;
    head.killed_by = digest("killer");
    t.set_head(head);
  });
  auto dead = store->snapshot();
  CHECK(dead->row(row.head.id)->head.dead);
  CHECK(dead->row(row.head.id)->cells == row.cells);
  CHECK(dead->find(table("client"), "legal_name", text("c1")).empty());
  REQUIRE(dead->killed_by(digest("killer")).size() == 1);
  write(*store, [&](Transaction& t, std::uint64_t seq) {
    row.head.seq = seq;
    t.set_head(row.head);
  });
  auto alive = store->snapshot();
  CHECK(alive->row(row.head.id)->head == row.head);
  CHECK(alive->row(row.head.id)->cells == row.cells);
  CHECK(alive->find(table("client"), "legal_name", text("c1")) == std::vector<Id>{row.head.id});
}

TEST_CASE(
    "store: a cell's stamp is its own, else the row's birth; nobody has removed a row that was never "
    "removed") {
  EVERY_STORE;
  Stamp stamp{.at = 9,
              .op = digest("later"),
              .user = digest("ada"),
              .decided = {.run = run, .seq = 2},
              .redone = true,
              .base = text("old")};
  Row row;
  write(*store, [&](Transaction& t, std::uint64_t seq) {
    t.insert(row = client_row("c1", north, seq));
    t.set_stamp(row.head.id, "phone", stamp);
  });
  auto snapshot = store->snapshot();
  CHECK(snapshot->stamp(row.head, "phone") == stamp);
  CHECK(snapshot->stamp(row.head, "email") == row.head.birth);
  CHECK(snapshot->stamp(row.head, removal_key) == Stamp{});
}

TEST_CASE(
    "store: the feed pages rows of all buckets in one order of (seq, row id), and resumes inside a seq") {
  EVERY_STORE;
  std::vector<std::pair<std::uint64_t, Id>> expected;
  for (int commit = 0; commit < 5; ++commit)
    write(*store, [&](Transaction& t, std::uint64_t seq) {
      for (int i = 0; i < 7; ++i) {
        auto row =
            client_row(std::to_string(commit) + "/" + std::to_string(i), i % 2 == 0 ? north : south, seq);
        t.insert(row);
        expected.emplace_back(seq, row.head.id);
      }
    });
  std::ranges::sort(expected);
  auto snapshot = store->snapshot();
  for (std::size_t limit : {1u, 3u, 100u}) {
    std::vector<BucketPosition> after{{.bucket = north, .upto = {}}, {.bucket = south, .upto = {}}};
    std::vector<std::pair<std::uint64_t, Id>> served;
    CHECK(snapshot->rows_after(after) == expected.size());
    for (bool more = true; more;) {
      auto page = snapshot->feed(after, limit);
      CHECK(page.items.size() <= limit);
      for (auto& item : page.items) served.emplace_back(item.seq, item.id);
      more = page.more;
      for (auto& position : after)
        position.upto = {.seq = page.items.back().seq, .row = page.items.back().id};
    }
    CHECK(served == expected);
  }
}

TEST_CASE(
    "store: a re-filed client leaves its bucket whole, dead rows too, and its departure precedes the rows of "
    "that seq") {
  EVERY_STORE;
  Row client;
  write(*store, [&](Transaction& t, std::uint64_t seq) {
    t.insert(client = client_row("c1", north, seq));
    t.add_filing(client.head.id, {.since = 0, .bucket = north});
    auto note = note_row("note", client, seq);
    t.insert(note);
    note.head.dead = true;
    t.set_head(note.head);
  });
  write(*store, [&](Transaction& t, std::uint64_t seq) {
    t.add_departure(north, client.head.id, seq);
    t.file_client(client.head.id, south, seq);
    t.add_filing(client.head.id, {.since = seq, .bucket = south});
  });
  auto snapshot = store->snapshot();
  auto left = snapshot->feed(std::vector<BucketPosition>{{.bucket = north, .upto = {}}}, 10);
  REQUIRE(left.items.size() == 1);
  CHECK(left.items[0].departure);
  CHECK(left.items[0].id == client.head.id);
  auto both = snapshot->feed(
      std::vector<BucketPosition>{{.bucket = north, .upto = {}}, {.bucket = south, .upto = {}}}, 10);
  CHECK(both.items.size() == 3);
  CHECK(both.items[0].departure);
  CHECK(snapshot->clients_in(south) == std::vector<Id>{client.head.id});
  CHECK(snapshot->clients_in(north).empty());
  CHECK(snapshot->departures(north, {.seq = 1}) == std::vector<Id>{client.head.id});
  CHECK(snapshot->departures(north, {.seq = 2}).empty());
  auto filed = snapshot->filed(client.head.id);
  REQUIRE(filed.size() == 2);
  CHECK(filed[1].since == 2);
  CHECK(filed[1].bucket == south);
  CHECK(snapshot->of_client(client.head.id).size() == 2);
  CHECK(snapshot->of_client(client.head.id, &table("note")).size() == 1);
}

TEST_CASE(
    "store: purging takes tombstones and departures from the feed, not from the office, and spares clients "
    "still referred to") {
  EVERY_STORE;
  Row client, bare;
  write(*store, [&](Transaction& t, std::uint64_t seq) {
    client = client_row("c1", north, seq);
    bare = client_row("c2", north, seq);
    for (auto* row : {&client, &bare}) {
      t.insert(*row);
      row->head.dead = true;
      t.set_head(row->head);
    }
    t.insert(note_row("note", client, seq));
    t.add_departure(south, bare.head.id, seq);
  });
  write(*store, [](Transaction& t, std::uint64_t seq) { t.purge(seq); });
  auto snapshot = store->snapshot();
  std::vector<BucketPosition> all{{.bucket = north, .upto = {}}, {.bucket = south, .upto = {}}};
  auto left = ids(snapshot->feed(all, 10));
  CHECK(left.size() == 2);
  CHECK(std::ranges::find(left, client.head.id) != left.end());
  CHECK(std::ranges::find(left, bare.head.id) == left.end());
  CHECK(snapshot->row(bare.head.id)->cell("legal_name") == text("c2"));
}
