#include "server/administration/sign_ins.hpp"

#include <array>

#include "server/accounts/password.hpp"
#include "server/accounts/user_facts.hpp"
#include "server/office/admin.hpp"
#include "server/office/office.hpp"

namespace giro {
namespace {

constexpr std::int64_t hour_ms = 3'600'000;

/// The account of a living user, or a new one without a password; what it was meanwhile stays as it is.
template <typename Change>
Result<void> change_account(Office& office, const Id& user, Change change) {
  AdminBatch batch(office);  // nobody else writes from here on
  auto login = batch.cell("app_user", user, "login");
  if (!login) return Problem{"there is no such user: see giro-server user list"};
  auto account = office.store().account_of(user).value_or(
      Account{.login = std::string(as_text(*login)), .user = user, .password_hash = {}});
  change(account);
  office.store().put_account(account);
  batch.commit();
  return {};
}

std::optional<std::string> login_of(const Store& store, const Id& user) {
  auto facts = users_of(store)(user);
  return facts ? std::optional(facts->login) : std::nullopt;
}

}  // namespace

std::optional<Id> user_called(const Store& store, const std::string& login) {
  auto found = store.snapshot()->find(*schema::find_table("app_user"), "login", Value(login));
  return found.empty() ? std::nullopt : std::optional(found.front());
}

Result<std::string> hash_of_new(std::string_view password) {
  if (auto problem = check_new_password(password)) return *problem;
  return {boost::system::in_place_value, hash_password(password)};
}

Result<void> set_password(Office& office, const Id& user, std::string_view password) {
  auto hash = hash_of_new(password);  // before anybody has to wait for it
  if (!hash) return hash.error();
  return change_account(office, user, [&](Account& account) { account.password_hash = *hash; });
}

Result<GivenCode> give_code(Office& office, const Id& user, int hours, const Reach& reach) {
  auto login = login_of(office.store(), user);
  if (!login) return Problem{"there is no such user: see giro-server user list"};
  std::array<Byte, 5> random{};
  office.environment().random(random);
  GivenCode given{
      .enrolment = {.office = reach.url, .login = *login, .code = enrolment_code(random), .pin = reach.pin},
      .link = {}};
  if (!reach.url.empty()) {
    given.link = enrolment_link(given.enrolment);
    if (auto read = read_enrolment_link(given.link); !read || *read != given.enrolment)
      return Problem{
          "the office's address gives no link: say how tablets reach it, such as "
          "--url https://ufficio.example:8443"};
  }
  given.expires_at = office.environment().clock().wall_at + hours * hour_ms;
  auto hash = hash_password(plain_code(given.enrolment.code));
  auto done = change_account(office, user, [&](Account& account) {
    account.code_hash = hash;
    account.code_expires_at = given.expires_at;
  });
  if (!done) return done.error();
  return given;
}

Result<void> cancel_code(Office& office, const Id& user) {
  return change_account(office, user, [](Account& account) {
    account.code_hash.clear();
    account.code_expires_at = 0;
  });
}

}  // namespace giro
