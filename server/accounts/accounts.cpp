#include "server/accounts/accounts.hpp"

#include <sodium.h>

#include <stdexcept>

#include "server/accounts/password.hpp"

namespace giro {
namespace {

constexpr std::size_t token_bytes = 32;
constexpr std::size_t most_claims_remembered = 10'000;

std::string token_hash(std::string_view token) {
  std::string hash(crypto_generichash_BYTES, '\0');
  crypto_generichash(reinterpret_cast<Byte*>(hash.data()), hash.size(),
                     reinterpret_cast<const Byte*>(token.data()), token.size(), nullptr, 0);
  return hash;
}

}  // namespace

void throw_exception_from_error(const Refusal&, const boost::source_location&) {
  throw std::logic_error("a refused sign-in was used as granted");
}

Accounts::Accounts(AccountStore& store, FindUser find_user, Environment& environment)
    : store_(store),
      find_user_(std::move(find_user)),
      environment_(environment),
      nobodys_hash_(hash_password("nobody")) {}

Admitted<Granted> Accounts::sign_in(const SignInRequest& request) {
  if (auto wait = must_wait_ms(request)) return Refusal{Refusal::Why::wait, wait};
  auto account = store_.account(request.login);
  bool matches = password_matches(account ? account->password_hash : nobodys_hash_, request.password);
  if (!account || !matches) {
    count_failure(request);
    return Refusal{Refusal::Why::wrong_password};
  }
  return grant(*account, request);
}

Admitted<Granted> Accounts::grant(const Account& account, const SignInRequest& request) {
  auto user = find_user_(account.user);
  if (!account.enabled || !user || !user->active) return Refusal{Refusal::Why::disabled};

  std::string secret(token_bytes, '\0');
  environment_.random({reinterpret_cast<Byte*>(secret.data()), secret.size()});
  auto token = to_hex(secret);
  auto now_at = environment_.clock().wall_at;
  store_.put_session({.id = environment_.mint(),
                      .user = account.user,
                      .token_hash = token_hash(token),
                      .device_name = request.device_name,
                      .created_at = now_at,
                      .expires_at = now_at + session_ms});
  std::lock_guard lock(mutex_);
  account_failures_.forgive(request.login);
  return Granted{token, now_at + session_ms, *user};
}

Admitted<SignedIn> Accounts::recognise(std::string_view token) {
  if (token.size() != token_bytes * 2) return Refusal{Refusal::Why::unknown_token};
  return recognise_hash(token_hash(token));
}

Admitted<SignedIn> Accounts::recognise_again(const SignedIn& caller) {
  return recognise_hash(caller.session.token_hash);
}

Admitted<SignedIn> Accounts::recognise_hash(std::string_view hash) {
  auto session = store_.session_by_token_hash(hash);
  if (!session) return Refusal{Refusal::Why::unknown_token};
  auto user = find_user_(session->user);
  auto account = store_.account_of(session->user);
  if (!user || !account) return Refusal{Refusal::Why::unknown_token};

  bool trusted = !session->revoked && account->enabled && user->active;
  // Who may not sign in again must not lose what is still on the tablet: only a trusted sign-in expires.
  if (trusted && environment_.clock().wall_at >= session->expires_at)
    return Refusal{Refusal::Why::expired_token};
  return SignedIn{*session, *user, trusted};
}

bool Accounts::claim_devices(const SignedIn& caller, std::span<const Id> devices) {
  for (const auto& device : devices) {
    std::string claim(caller.session.id.view());
    claim += device.view();
    {
      std::lock_guard lock(mutex_);
      if (claimed_.contains(claim)) continue;
    }
    if (!store_.register_device(device, caller.session, environment_.clock().wall_at)) return false;
    std::lock_guard lock(mutex_);
    if (claimed_.size() >= most_claims_remembered) claimed_.clear();
    claimed_.insert(std::move(claim));
  }
  return true;
}

std::int64_t Accounts::must_wait_ms(const SignInRequest& request) {
  auto now_at = environment_.clock().wall_at;
  std::lock_guard lock(mutex_);
  return std::max(account_failures_.wait_ms(request.login, now_at),
                  address_failures_.wait_ms(request.address, now_at));
}

void Accounts::count_failure(const SignInRequest& request) {
  auto now_at = environment_.clock().wall_at;
  std::lock_guard lock(mutex_);
  account_failures_.failed(request.login, now_at);
  address_failures_.failed(request.address, now_at);
}

}  // namespace giro
