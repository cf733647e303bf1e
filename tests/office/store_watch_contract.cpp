// What live notices ask of a store: has anybody committed, and which buckets are newer than what was heard.
#include "tests/office/store_contract.hpp"

using namespace giro;
using namespace giro::test;

TEST_CASE("store: a commit of anybody, in another process too, is seen") {
  EVERY_STORE;
  auto before = store->commits_seen();
  CHECK(store->commits_seen() == before);
  auto transaction = store->begin();
  transaction->set_counter("mark", 1);
  CHECK(store->commits_seen() == before);
  transaction->commit();
  transaction.reset();
  CHECK(store->commits_seen() != before);
  auto other = opened.maker.open(opened.directory.path);
  auto settled = store->commits_seen();
  other->put_account({.login = "ada", .user = digest("ada"), .password_hash = "none"});
  CHECK(store->commits_seen() != settled);
}

TEST_CASE("store: the newest of a bucket is its latest row or departure") {
  EVERY_STORE;
  CHECK(store->snapshot()->newest(north) == 0);
  auto transaction = store->begin();
  transaction->insert(client_row("c1", north, transaction->begin_seq(run)));
  auto second = transaction->begin_seq(run);
  transaction->insert(client_row("c2", north, second));
  CHECK(transaction->newest(north) == second);
  auto third = transaction->begin_seq(run);
  transaction->file_client(digest("c1"), south, third);
  transaction->add_departure(north, digest("c1"), third);
  transaction->commit();
  transaction.reset();
  CHECK(store->snapshot()->newest(north) == third);
  CHECK(store->snapshot()->newest(south) == third);
  CHECK(store->snapshot()->newest(public_bucket()) == 0);
}
