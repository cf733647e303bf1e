// Accounts and Backoff without HTTP, on a clock that moves only when told.
#include "server/accounts/backoff.hpp"
#include "server/office/admin.hpp"
#include "tests/http/sign_in_desk.hpp"

using namespace giro;
using namespace giro::test;

namespace {

constexpr std::int64_t now_at = 1'000'000;

}  // namespace

TEST_CASE("failures are free at first, then each doubles the wait, up to five minutes") {
  Backoff backoff(3);
  for (int i = 0; i < 2; ++i) backoff.failed("anna", now_at);
  CHECK(backoff.wait_ms("anna", now_at) == 0);
  backoff.failed("anna", now_at);
  CHECK(backoff.wait_ms("anna", now_at) == 2'000);
  backoff.failed("anna", now_at);
  CHECK(backoff.wait_ms("anna", now_at) == 4'000);
  for (int i = 0; i < 30; ++i) backoff.failed("anna", now_at);
  CHECK(backoff.wait_ms("anna", now_at) == 300'000);
  CHECK(backoff.wait_ms("anna", now_at + 299'000) == 1'000);
  CHECK(backoff.wait_ms("anna", now_at + 300'000) == 0);
  CHECK(backoff.wait_ms("bruno", now_at) == 0);
}

TEST_CASE("success or an hour of peace forgets the failures") {
  Backoff backoff(1);
  backoff.failed("anna", now_at);
  backoff.failed("anna", now_at);
  backoff.failed("anna", now_at + 2 * 3'600'000);
  CHECK(backoff.wait_ms("anna", now_at + 2 * 3'600'000) == 2'000);
  backoff.forgive("anna");
  CHECK(backoff.wait_ms("anna", now_at + 2 * 3'600'000) == 0);
}

TEST_CASE("a clock set back locks nobody out for longer") {
  Backoff backoff(1);
  backoff.failed("anna", now_at);
  CHECK(backoff.wait_ms("anna", now_at - 3'600'000) == 2'000);
}

TEST_CASE("a password is recognised by its hash, which says nothing of it") {
  auto hash = hash_password("correct horse");
  CHECK(password_matches(hash, "correct horse"));
  CHECK_FALSE(password_matches(hash, "correct horsf"));
  CHECK(hash.starts_with("$argon2id$"));
  CHECK(hash.find("horse") == std::string::npos);
  CHECK(check_new_password("short"));
  CHECK(check_new_password(std::string(300, 'a')));
  CHECK(check_new_password("two\nlines of it"));
  CHECK_FALSE(check_new_password("lunga abbastanza"));
}

TEST_CASE("a token is recognised until it expires") {
  SignInDesk desk;
  auto granted = desk.attempt("anna", company_password);
  REQUIRE(granted.has_value());
  auto known = desk.accounts.recognise(granted->token);
  REQUIRE(known.has_value());
  CHECK(known->trusted);
  CHECK(known->user.id == desk.company->anna);
  desk.environment.pass(Lifetimes().sign_in_ms);
  REQUIRE_FALSE(desk.accounts.recognise(granted->token).has_value());
  CHECK(desk.accounts.recognise(granted->token).error().why == Refusal::Why::expired_token);
  CHECK(desk.accounts.recognise(std::string(64, '0')).error().why == Refusal::Why::unknown_token);
}

TEST_CASE(
    "an unknown user, a wrong password and an account without one cost the same hash and say the same") {
  SignInDesk desk;
  desk.home->store().put_account({.login = "carla", .user = desk.company->bruno, .password_hash = ""});
  desk.home->store().put_account(
      {.login = "dario", .user = desk.company->bruno, .password_hash = "", .enabled = false});
  int address = 0;
  for (std::string login : {"anna", "nobody", "carla", "dario", ""}) {
    INFO(login);
    auto before = desk.accounts.hashes_checked();
    auto refused = desk.attempt(login, "sbagliata", "10.0.1." + std::to_string(++address));
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().why == Refusal::Why::wrong_password);
    CHECK(desk.accounts.hashes_checked() == before + 1);
  }
  CHECK_FALSE(desk.attempt("carla", "", "10.0.2.1").has_value());
}

TEST_CASE("who must wait learns no more of an account that exists than of one that does not") {
  SignInDesk desk;
  auto waits = [&](const std::string& login, const std::string& network) {
    std::vector<std::int64_t> all;
    for (int i = 0; i < 8; ++i) {
      auto refused = desk.attempt(login, "sbagliata", network + std::to_string(i));
      all.push_back(refused.error().wait_ms);
      desk.environment.pass(1'000);
    }
    return all;
  };
  auto known = waits("anna", "10.1.0."), unknown = waits("nobody", "10.2.0.");
  CHECK(known == unknown);
  CHECK(known.back() > 0);
}

TEST_CASE("one address guessing at many accounts must wait too") {
  SignInDesk desk;
  for (int i = 0; i < 20; ++i)
    CHECK_FALSE(desk.attempt("user-" + std::to_string(i), "sbagliata", "10.9.9.9").has_value());
  auto refused = desk.attempt("anna", company_password, "10.9.9.9");
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().why == Refusal::Why::wait);
  CHECK(desk.attempt("anna", company_password, "10.0.0.1").has_value());
}

TEST_CASE(
    "a short token ends after its hour; its refresh token gives the next pair, and stands for ninety days") {
  SignInDesk desk;
  auto first = desk.signs_in_to_renew();
  CHECK(first.expires_at == desk.environment.reading.wall_at + Lifetimes().access_ms);
  CHECK(first.refresh_expires_at == desk.environment.reading.wall_at + Lifetimes().sign_in_ms);
  CHECK(desk.knows(first.token));
  CHECK_FALSE(desk.knows(first.refresh));  // good for renewing only
  CHECK(desk.refused(first.token) == Refusal::Why::unknown_token);
  desk.environment.pass(Lifetimes().access_ms);
  CHECK(desk.accounts.recognise(first.token).error().why == Refusal::Why::expired_token);

  auto second = desk.accounts.renew(first.refresh).value();
  CHECK(second.token != first.token);
  CHECK(second.refresh != first.refresh);
  CHECK(second.refresh_expires_at == desk.environment.reading.wall_at + Lifetimes().sign_in_ms);
  CHECK(desk.knows(second.token));
  CHECK(desk.knows(desk.accounts.renew(second.refresh).value().token));

  desk.environment.pass(Lifetimes().sign_in_ms);
  CHECK(desk.home->store().sessions_of(desk.company->anna).size() == 1);
}

TEST_CASE("a refresh token that nobody used for ninety days has expired") {
  SignInDesk desk;
  auto first = desk.signs_in_to_renew();
  desk.environment.pass(Lifetimes().sign_in_ms);
  CHECK(desk.refused(first.refresh) == Refusal::Why::expired_token);
}

TEST_CASE("of the tokens the store keeps hashes, and a key that makes none") {
  SignInDesk desk;
  auto granted = desk.accounts.renew(desk.signs_in_to_renew().refresh).value();
  auto session = desk.session();
  CHECK(session.token_hash == token_hash(granted.token));
  CHECK(session.rotation.refresh_hash == token_hash(granted.refresh));
  auto forged = show_token(TokenKind::refresh, session.id, 2, std::string(32, 'x'), session.rotation.key);
  CHECK(desk.refused(forged) == Refusal::Why::reused_token);  // tagged right, and still opens nothing
  auto foreign = show_token(TokenKind::refresh, session.id, 2, std::string(32, 'x'), std::string(32, 'k'));
  CHECK(desk.refused(foreign) == Refusal::Why::unknown_token);
}

TEST_CASE("who does not have the key closes nobody's sign-in") {
  SignInDesk desk;
  auto granted = desk.signs_in_to_renew();
  auto forged =
      show_token(TokenKind::refresh, desk.session().id, 0, std::string(32, 'x'), std::string(32, 'k'));
  CHECK(desk.refused(forged) == Refusal::Why::unknown_token);
  for (auto& nonsense : {std::string(), std::string(136, '0'), std::string(136, 'z'), granted.refresh + "00",
                         granted.refresh.substr(2)})
    CHECK(desk.refused(nonsense) == Refusal::Why::unknown_token);
  CHECK(desk.accounts.renew(granted.refresh).has_value());
}

TEST_CASE(
    "the answer to a renewal is lost: the tablet asks again, now or days later, and is not locked out") {
  SignInDesk desk;
  auto first = desk.signs_in_to_renew();
  auto lost = desk.accounts.renew(first.refresh).value();
  CHECK(desk.knows(first.token));  // what it has still works until its hour is over
  SECTION("at once: it gets what was lost, so that a doubled request changes nothing") {
    auto again = desk.accounts.renew(first.refresh).value();
    CHECK(again.token == lost.token);
    CHECK(again.refresh == lost.refresh);
    CHECK(desk.knows(lost.token));
    CHECK(desk.accounts.renew(first.refresh).value().token == lost.token);  // late by the same grace
  }
  SECTION("three days later: it gets new ones, and what was lost is worth nothing") {
    desk.environment.pass(3 * 24 * 3'600'000LL);
    auto again = desk.accounts.renew(first.refresh).value();
    CHECK(again.token != lost.token);
    CHECK_FALSE(desk.knows(lost.token));
    desk.environment.pass(3'600'000);
    auto third = desk.accounts.renew(first.refresh).value();  // that answer was lost, too
    CHECK(desk.knows(third.token));
    CHECK(desk.knows(desk.accounts.renew(third.refresh).value().token));
  }
}

TEST_CASE("a refresh token in two hands closes the whole sign-in, whoever comes second") {
  SignInDesk desk;
  auto first = desk.signs_in_to_renew();
  std::string spent, last;
  SECTION("the copy comes after the tablet has gone on") {
    auto second = desk.accounts.renew(first.refresh).value();
    CHECK(desk.knows(second.token));
    spent = first.refresh;
    last = second.token;
  }
  SECTION("the copy comes months of renewals later") {
    spent = first.refresh;
    auto now = first;
    for (int day = 0; day < 60; ++day) {
      desk.environment.pass(24 * 3'600'000LL);
      now = desk.accounts.renew(now.refresh).value();
      CHECK(desk.knows(now.token));
    }
    last = now.token;
  }
  SECTION("the thief was first, and used what it got") {
    auto thiefs = desk.accounts.renew(first.refresh).value();
    CHECK(desk.knows(thiefs.token));
    spent = first.refresh;
    last = thiefs.token;
  }
  SECTION("the thief was first, used nothing, and comes back after the tablet") {
    auto thiefs = desk.accounts.renew(first.refresh).value();
    desk.environment.pass(Accounts::repeat_grace_ms);
    last = desk.accounts.renew(first.refresh).value().token;
    spent = thiefs.refresh;
  }
  desk.environment.pass(Accounts::repeat_grace_ms);
  CHECK(desk.refused(spent) == Refusal::Why::reused_token);
  CHECK(desk.accounts.recognise(last).error().why == Refusal::Why::reused_token);
  CHECK(desk.refused(spent) == Refusal::Why::reused_token);
  CHECK(desk.knows(desk.signs_in_to_renew().token));  // a new sign-in is another one
}

TEST_CASE("an office thrown back to a backup knows its tablets, though their tokens are of days it lost") {
  SignInDesk desk;
  auto tokens = desk.signs_in_to_renew();
  auto kept = desk.session();
  for (int i = 0; i < 3; ++i) tokens = desk.accounts.renew(tokens.refresh).value();
  desk.home->store().put_session(kept);
  CHECK_FALSE(desk.knows(tokens.token));
  auto next = desk.accounts.renew(tokens.refresh).value();
  CHECK(desk.knows(next.token));
  desk.environment.pass(Accounts::repeat_grace_ms);
  CHECK(desk.refused(tokens.refresh) == Refusal::Why::reused_token);
}

TEST_CASE("a revoked sign-in or closed account renews nothing, and its last token still delivers") {
  SignInDesk desk;
  auto granted = desk.signs_in_to_renew();
  auto lost = desk.accounts.renew(granted.refresh).value();
  SECTION("revoked") {
    desk.home->store().revoke_session(desk.session().id);
  }
  SECTION("disabled") {
    auto account = desk.home->store().account("anna").value();
    account.enabled = false;
    desk.home->store().put_account(account);
  }
  desk.environment.pass(30 * 24 * 3'600'000LL);
  CHECK(desk.refused(granted.refresh) == Refusal::Why::disabled);
  for (auto& token : {granted.token, lost.token}) {
    auto known = desk.accounts.recognise(token);
    REQUIRE(known.has_value());
    CHECK_FALSE(known->trusted);
  }
}

TEST_CASE("a person disabled by an administrator's operation signs in no more, and again when enabled") {
  SignInDesk desk;
  auto granted = desk.attempt("anna", company_password);
  auto& office = desk.home->office();
  auto admin = desk.environment.mint(), device = desk.environment.mint();
  AdminBatch batch(office);
  REQUIRE(batch.put("app_user", admin, {{"login", "root"}, {"name", "Root"}, {"role", "admin"}}).has_value());
  batch.commit();
  std::int64_t active = 1;
  std::uint64_t number = 0;
  auto set_active = [&](std::int64_t value) {
    auto& table = *schema::find_table("app_user");
    Op op;
    op.id = desk.environment.mint();
    op.author = admin;
    op.clock = desk.environment.clock();
    op.changes = {{.kind = Change::Kind::update,
                   .table = &table,
                   .row = desk.company->anna,
                   .cells = {{table.find("active"), Value(std::exchange(active, value)), Value(value)}}}};
    Request request;
    request.acked = {{device, 0}};
    request.clock = desk.environment.clock();
    request.envelopes = {{.device = device, .number = ++number, .op = encode_op(op), .receipt = {}}};
    auto answer = office.handle({.user = admin, .role = schema::admin, .session = {}}, request);
    REQUIRE(answer.outcomes.at(0).outcome.verdict == Verdict::accepted);
  };
  set_active(0);
  CHECK(desk.attempt("anna", company_password).error().why == Refusal::Why::disabled);
  CHECK_FALSE(desk.accounts.recognise(granted->token).value().trusted);  // delivers, for a manager to decide
  set_active(1);
  CHECK(desk.attempt("anna", company_password).has_value());
  CHECK(desk.accounts.recognise(granted->token).value().trusted);
}

TEST_CASE("a closed sign-in of a disabled user delivers like any other of theirs: they can sign in no more") {
  SignInDesk desk;
  auto first = desk.signs_in_to_renew();
  auto second = desk.accounts.renew(first.refresh).value();
  CHECK(desk.knows(second.token));
  desk.environment.pass(Accounts::repeat_grace_ms);
  CHECK(desk.refused(first.refresh) == Refusal::Why::reused_token);
  auto account = desk.home->store().account("anna").value();
  account.enabled = false;
  desk.home->store().put_account(account);
  CHECK_FALSE(desk.accounts.recognise(second.token).value().trusted);
}

TEST_CASE("a file saved days ago counts under the access token it was saved with") {
  SignInDesk desk;
  auto first = desk.signs_in_to_renew();
  desk.environment.pass(3 * 24 * 3'600'000LL);
  auto second = desk.accounts.renew(first.refresh).value();
  CHECK(desk.knows(second.token));
  CHECK_FALSE(desk.knows(first.token));
  CHECK(desk.accounts.recognise_in_file(first.token).value().trusted);
  CHECK_FALSE(desk.accounts.recognise_in_file(first.refresh).has_value());
  desk.environment.pass(Lifetimes().sign_in_ms);
  CHECK(desk.accounts.recognise_in_file(first.token).error().why == Refusal::Why::expired_token);
}

TEST_CASE("a tablet says that it is erased with any token it had; unasked, nothing is noted") {
  SignInDesk desk;
  auto first = desk.signs_in_to_renew();
  CHECK(desk.accounts.note_wiped(first.token).error().why == Refusal::Why::disabled);
  CHECK(desk.accounts.note_wiped(first.refresh).error().why == Refusal::Why::unknown_token);
  auto session = desk.session();
  session.wipe_at = now_at;
  desk.home->store().put_session(session);
  desk.environment.pass(Lifetimes().sign_in_ms);
  auto known = desk.accounts.recognise(first.token);  // expired: let in to deliver and to hear the order
  REQUIRE(known.has_value());
  CHECK_FALSE(known->trusted);
  CHECK(desk.accounts.note_wiped(first.token).has_value());
  auto wiped_at = desk.session().wiped_at;
  CHECK(wiped_at == desk.environment.reading.wall_at);
  CHECK(desk.session().revoked);
  desk.environment.pass(1'000);
  CHECK(desk.accounts.note_wiped(first.token).has_value());  // its answer was lost
  CHECK(desk.session().wiped_at == wiped_at);
}

TEST_CASE("a renewal and a revocation at the same time: neither undoes the other") {
  SignInDesk desk;
  auto granted = desk.signs_in_to_renew();
  auto before = desk.session();
  desk.home->store().revoke_session(before.id);
  auto after = before;
  after.token_hash = "another";
  CHECK_FALSE(desk.home->store().change_session(before, after));
  CHECK(desk.session().revoked);
  CHECK(desk.session().token_hash == before.token_hash);
}
