// SignInDesk: the accounts of the test company, without HTTP, on a clock that moves only when told.
#pragma once

#include "server/accounts/accounts.hpp"
#include "server/accounts/password.hpp"
#include "server/accounts/user_facts.hpp"
#include "tests/http/company.hpp"
#include "tests/support/fake_environment.hpp"

namespace giro::test {

struct SignInDesk {
  std::unique_ptr<Company> company = make_company();
  std::unique_ptr<OfficeHome> home = OfficeHome::open(company->data).value();
  FakeEnvironment environment;
  Accounts accounts{home->store(), users_of(home->store()), environment};

  Admitted<Granted> attempt(const std::string& login, const std::string& password,
                            const std::string& address = "10.0.0.1") {
    return accounts.sign_in(
        {.login = login, .password = password, .device_name = "tablet", .address = address});
  }
  Granted signs_in_to_renew() {
    return accounts
        .sign_in({.login = "anna",
                  .password = company_password,
                  .device_name = "tablet",
                  .address = "10.0.0.1",
                  .renews = true})
        .value();
  }
  Refusal::Why refused(const std::string& refresh) { return accounts.renew(refresh).error().why; }
  bool knows(const std::string& token) { return accounts.recognise(token).has_value(); }
  void gives_code(const std::string& plain) {
    auto account = home->store().account("anna").value();
    account.code_hash = hash_password(plain);
    account.code_expires_at = environment.reading.wall_at + 24 * 3'600'000LL;
    home->store().put_account(account);
  }
  LoginSession session() { return home->store().sessions_of(company->anna).front(); }
};

}  // namespace giro::test
