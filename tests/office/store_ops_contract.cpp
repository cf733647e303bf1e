// The store's ops, accounts, locks and copies.
#include <thread>

#include "tests/office/store_contract.hpp"

using namespace giro;
using namespace giro::test;

TEST_CASE(
    "store: ops are kept whole, under every envelope, with their outcome; what waits is found by what it "
    "waits for") {
  EVERY_STORE;
  OpRecord record{
      .id = digest("op"),
      .hash = digest("bytes"),
      .bytes = std::string("b\0ytes", 6),
      .old = "receipt",
      .user = digest("ada"),
      .role = schema::manager,
      .device = digest("tablet"),
      .number = 3,
      .corrected_at = 8,
      .received_at = 9,
      .outcome = {.verdict = Verdict::waiting, .reason = "row", .seq = 0, .conflicts = {}, .receipt = {}},
      .waits_for = digest("row")};
  write(*store, [&](Transaction& t, std::uint64_t) {
    t.put_op(record);
    t.number_op(digest("tablet"), 3, record.id, digest("ada"));
    t.number_op(digest("clone"), 1, record.id, digest("ada"));
    t.refuse(digest("refused"));
  });
  auto before = store->snapshot();
  CHECK(before->waiting_for(digest("row")) == std::vector<Id>{record.id});
  CHECK(before->op(record.id)->bytes == record.bytes);
  CHECK(before->op(record.id)->role == schema::manager);
  CHECK(before->numbered(digest("clone"), 1)->hash == record.hash);
  CHECK_FALSE(before->numbered(digest("clone"), 2));
  CHECK(before->refused(digest("refused")));
  CHECK_FALSE(before->refused(digest("row")));
  Outcome accepted{.verdict = Verdict::accepted,
                   .reason = {},
                   .seq = 2,
                   .conflicts = {digest("k1"), digest("k2")},
                   .receipt = std::string("\0seal", 5)};
  write(*store, [&](Transaction& t, std::uint64_t) { t.settle_op(record.id, accepted, std::nullopt); });
  auto after = store->snapshot();
  CHECK(after->waiting_for(digest("row")).empty());
  auto outcomes = after->outcomes(digest("ada"), digest("tablet"), 2);
  REQUIRE(outcomes.size() == 1);
  CHECK(outcomes[0].outcome == accepted);
  CHECK(outcomes[0].hash == record.hash);
  CHECK(after->outcomes(digest("ada"), digest("tablet"), 3).empty());
  CHECK(after->outcomes(digest("bea"), digest("tablet"), 0).empty());
}

TEST_CASE("store: declared gaps know their sign-in, and how many of their numbers are missing still") {
  EVERY_STORE;
  LoginSession session{.id = digest("s1"),
                       .user = digest("ada"),
                       .token_hash = "t",
                       .device_name = "tablet",
                       .created_at = 1,
                       .expires_at = 2,
                       .revoked = false};
  store->put_session(session);
  store->register_device(digest("tablet"), session, 5);
  write(*store, [&](Transaction& t, std::uint64_t) {
    t.put_gap({digest("tablet"), 3, 6}, digest("ada"), 7);
    t.put_gap({digest("tablet"), 3, 6}, digest("ada"), 8);
    t.put_gap({digest("unbound"), 1, 1}, digest("ada"), 9);
    t.number_op(digest("tablet"), 4, digest("op"), digest("ada"));
  });
  auto gaps = store->snapshot()->gaps();
  REQUIRE(gaps.size() == 2);
  CHECK(gaps[0].session == session.id);
  CHECK(gaps[0].declared_at == 7);
  CHECK(gaps[0].missing == 3);
  CHECK(gaps[1].session.is_nil());
  CHECK(gaps[1].missing == 1);
}

TEST_CASE("store: accounts and sign-ins; a device id belongs to the user who registered it first") {
  EVERY_STORE;
  Account ada{.login = "ada", .user = digest("ada"), .password_hash = "hash", .enabled = true};
  store->put_account(ada);
  ada.enabled = false;
  store->put_account(ada);
  CHECK_FALSE(store->account("ada")->enabled);
  CHECK(store->account_of(digest("ada"))->login == "ada");
  CHECK_FALSE(store->account("bea"));
  CHECK(store->accounts().size() == 1);
  LoginSession session{.id = digest("s1"),
                       .user = digest("ada"),
                       .token_hash = std::string("\0t", 2),
                       .device_name = "tablet",
                       .created_at = 1,
                       .expires_at = 2,
                       .revoked = false};
  LoginSession other{.id = digest("s2"),
                     .user = digest("bea"),
                     .token_hash = "other",
                     .device_name = "",
                     .created_at = 1,
                     .expires_at = 2,
                     .revoked = false};
  store->put_session(session);
  store->put_session(other);
  CHECK(store->session_by_token_hash(session.token_hash)->id == session.id);
  CHECK_FALSE(store->session_by_token_hash("unknown"));
  CHECK(store->register_device(digest("device"), session, 5));
  CHECK(store->register_device(digest("device"), session, 6));
  CHECK_FALSE(store->register_device(digest("device"), other, 7));
  auto renewed = session;
  renewed.token_hash = "next";
  renewed.rotation = {.key = "k", .number = 1, .refresh_hash = "r", .before_token_hash = session.token_hash};
  renewed.wipe_at = 8;
  CHECK(store->change_session(session, renewed));
  CHECK_FALSE(store->change_session(session, renewed));  // it is another by now
  CHECK(store->session(session.id) == renewed);
  CHECK(store->session_by_token_hash("next") == renewed);
  CHECK(store->session_by_token_hash(session.token_hash) == renewed);
  store->revoke_session(session.id);
  CHECK(store->sessions_of(digest("ada")).at(0).revoked);
}

TEST_CASE("store: a code opens one sign-in, and both are kept or neither") {
  EVERY_STORE;
  Account ada{.login = "ada",
              .user = digest("ada"),
              .password_hash = "hash",
              .enabled = true,
              .code_hash = "code",
              .code_expires_at = 9};
  LoginSession session{.id = digest("s1"),
                       .user = digest("ada"),
                       .token_hash = "t",
                       .device_name = "tablet",
                       .created_at = 1,
                       .expires_at = 2,
                       .revoked = false};
  auto other = session;
  other.id = digest("s2");
  other.token_hash = "u";
  store->put_account(ada);
  CHECK(store->account("ada") == ada);
  auto renamed = ada;
  renamed.password_hash = "another";  // somebody changes the password meanwhile
  store->put_account(renamed);
  CHECK(store->open_for_code(ada, session));
  CHECK(store->account("ada")->code_hash.empty());
  CHECK(store->account("ada")->password_hash == "another");
  CHECK(store->session(session.id) == session);
  CHECK_FALSE(store->open_for_code(ada, other));
  CHECK_FALSE(store->session(other.id));
  auto none = store->account("ada").value();
  CHECK_FALSE(store->open_for_code(none, other));
}

TEST_CASE(
    "store: account writes join the transaction their thread has begun; other threads and processes wait for "
    "its end") {
  EVERY_STORE;
  {
    auto transaction = store->begin();
    store->put_account({.login = "undone", .user = digest("u"), .password_hash = "h", .enabled = true});
  }
  CHECK_FALSE(store->account("undone"));
  auto second = maker.open(opened.directory.path);
  auto transaction = store->begin();
  transaction->insert(client_row("c1", north, transaction->begin_seq(run)));
  std::thread other([&] {
    write(
        *second, [](Transaction& t, std::uint64_t seq) { t.insert(client_row("c2", north, seq)); },
        other_run);
  });
  std::this_thread::sleep_for(std::chrono::milliseconds(30));
  transaction->commit();
  other.join();
  auto snapshot = store->snapshot();
  CHECK(snapshot->head(digest("c1"))->seq == 1);
  CHECK(snapshot->head(digest("c2"))->seq == 2);
}

TEST_CASE("store: a backup is a whole office of its own") {
  EVERY_STORE;
  write(*store, [](Transaction& t, std::uint64_t seq) { t.insert(client_row("c1", north, seq)); });
  TemporaryDirectory elsewhere;
  store->backup(elsewhere.path / "office.db");
  write(*store, [](Transaction& t, std::uint64_t seq) { t.insert(client_row("c2", north, seq)); });
  auto copy = maker.open(elsewhere.path);
  CHECK(copy->snapshot()->row(digest("c1")));
  CHECK_FALSE(copy->snapshot()->row(digest("c2")));
}

TEST_CASE("opening where there is no office says what to do") {
  TemporaryDirectory directory;
  auto missing = Store::open(directory.path / "office.db", Store::Mode::open);
  REQUIRE(missing.has_error());
  CHECK(missing.error().what.find("giro-server init") != std::string::npos);
  CHECK_FALSE(std::filesystem::exists(directory.path / "office.db"));
}
