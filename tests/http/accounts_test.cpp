// Accounts and Backoff without HTTP, on a clock that moves only when told.
#include "server/accounts/accounts.hpp"
#include "server/accounts/backoff.hpp"
#include "server/accounts/password.hpp"
#include "server/accounts/user_facts.hpp"
#include "tests/http/company.hpp"
#include "tests/support/fake_environment.hpp"

using namespace giro;
using namespace giro::test;

namespace {

constexpr std::int64_t now_at = 1'000'000;

struct SignInDesk {
  std::unique_ptr<Company> company = make_company();
  std::unique_ptr<OfficeHome> home = OfficeHome::open(company->data).value();
  FakeEnvironment environment;
  Accounts accounts{home->store(), users_of(home->store()), environment};

  Admitted<Granted> attempt(const std::string& login, const std::string& password,
                            const std::string& address = "10.0.0.1") {
    return accounts.sign_in({login, password, "tablet", address});
  }
};

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
  desk.environment.pass(Accounts::session_ms);
  REQUIRE_FALSE(desk.accounts.recognise(granted->token).has_value());
  CHECK(desk.accounts.recognise(granted->token).error().why == Refusal::Why::expired_token);
  CHECK(desk.accounts.recognise(std::string(64, '0')).error().why == Refusal::Why::unknown_token);
}

TEST_CASE("an unknown user costs as much time as a wrong password, so that neither can be told") {
  SignInDesk desk;
  auto time = [&](const std::string& login, int attempt) {
    auto from = std::chrono::steady_clock::now();
    CHECK_FALSE(desk.attempt(login, "sbagliata", "10.0.1." + std::to_string(attempt)).has_value());
    return std::chrono::steady_clock::now() - from;
  };
  auto known = std::chrono::steady_clock::duration::max();
  auto unknown = known;
  for (int i = 0; i < 3; ++i) {
    known = std::min(known, time("anna", i));
    unknown = std::min(unknown, time("nobody-" + std::to_string(i), i));
  }
  CHECK(unknown * 2 > known);
  CHECK(known * 2 > unknown);
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
