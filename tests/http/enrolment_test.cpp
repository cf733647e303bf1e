// One-time codes without HTTP, on a clock that moves only when told.
#include "tests/http/sign_in_desk.hpp"

using namespace giro;
using namespace giro::test;

TEST_CASE("a one-time code opens one sign-in, of its own user, until it expires") {
  SignInDesk desk;
  desk.gives_code("K7QM2X9R");
  auto by_code = [&](const std::string& login, const std::string& code) {
    return desk.accounts.sign_in(
        {.login = login, .code = code, .device_name = "tablet", .address = "10.0.0.1", .renews = true});
  };
  for (auto& [login, code] : std::vector<std::pair<std::string, std::string>>{
           {"anna", "K7QM2X9S"}, {"bruno", "K7QM2X9R"}, {"nobody", "K7QM2X9R"}, {"anna", "?"}}) {
    INFO(login << " " << code);
    auto before = desk.accounts.hashes_checked();
    CHECK(by_code(login, code).error().why == Refusal::Why::wrong_password);
    CHECK(desk.accounts.hashes_checked() == before + 1);
  }
  CHECK_FALSE(desk.attempt("anna", "K7QM2X9R").has_value());  // it is no password
  CHECK_FALSE(by_code("anna", company_password).has_value());
  SECTION("used") {
    auto granted = by_code("anna", " k7qm-2x9r");
    REQUIRE(granted.has_value());
    CHECK(desk.knows(granted->token));
    CHECK(desk.knows(desk.accounts.renew(granted->refresh).value().token));
    CHECK(by_code("anna", "K7QM-2X9R").error().why == Refusal::Why::wrong_password);
  }
  SECTION("expired") {
    desk.environment.pass(24 * 3'600'000LL);
    CHECK(by_code("anna", "K7QM-2X9R").error().why == Refusal::Why::wrong_password);
  }
  SECTION("another was given since") {
    desk.gives_code("ABCDEFGH");
    CHECK(by_code("anna", "K7QM-2X9R").error().why == Refusal::Why::wrong_password);
    desk.environment.pass(10'000);  // the fifth wrong one costs a wait
    CHECK(by_code("anna", "ABCDEFGH").has_value());
  }
  SECTION("the account is closed") {
    auto account = desk.home->store().account("anna").value();
    account.enabled = false;
    desk.home->store().put_account(account);
    CHECK(by_code("anna", "K7QM-2X9R").error().why == Refusal::Why::disabled);
  }
}

TEST_CASE("codes are guessed at as slowly as passwords, by the same count, whether there is one or not") {
  SignInDesk desk;
  desk.gives_code("K7QM2X9R");
  auto waits = [&](const std::string& login, const std::string& network) {
    std::vector<std::int64_t> all;
    for (int i = 0; i < 8; ++i) {
      auto refused = i % 2 ? desk.attempt(login, "sbagliata", network + std::to_string(i))
                           : desk.accounts.sign_in({.login = login,
                                                    .code = "ZZZZ-ZZZZ",
                                                    .device_name = "",
                                                    .address = network + std::to_string(i)});
      all.push_back(refused.error().wait_ms);
      desk.environment.pass(1'000);
    }
    return all;
  };
  auto with_code = waits("anna", "10.1.0."), without = waits("bruno", "10.2.0."),
       unknown = waits("x", "10.3.0.");
  CHECK(with_code == without);
  CHECK(with_code == unknown);
  CHECK(with_code.back() > 0);
}
