#include "server/accounts/accounts.hpp"

#include <cstdlib>
#include <stdexcept>
#include <tuple>

#include "server/accounts/password.hpp"
#include "sync/access/enrolment.hpp"

namespace giro {
namespace {

constexpr std::size_t long_token_bytes = 32;
constexpr std::size_t key_bytes = 32;
constexpr std::size_t salt_bytes = 16;
constexpr std::size_t most_claims_remembered = 10'000;

}  // namespace

void throw_exception_from_error(const Refusal&, const boost::source_location&) {
  throw std::logic_error("a refused sign-in was used as granted");
}

Accounts::Accounts(AccountStore& store, FindUser find_user, Environment& environment, Lifetimes lifetimes)
    : store_(store),
      find_user_(std::move(find_user)),
      environment_(environment),
      lifetimes_(lifetimes),
      nobodys_hash_(hash_password("nobody")) {}

Admitted<Granted> Accounts::sign_in(const SignInRequest& request) {
  if (auto wait = must_wait_ms(request)) return Refusal{Refusal::Why::wait, wait};
  auto account = store_.account(request.login);
  auto hash = account ? hash_to_meet(*account, request) : std::string();
  // Whoever it is, or is not, one hash is checked: an account without a password of ours costs the same.
  bool has_hash = hash.starts_with("$argon2id$");
  ++hashes_checked_;
  auto shown = request.code.empty() ? request.password : plain_code(request.code);
  bool matches = password_matches(has_hash ? hash : nobodys_hash_, shown) && has_hash;
  if (!account || !matches) {
    count_failure(request);
    return Refusal{Refusal::Why::wrong_password};
  }
  return grant(*account, request);
}

std::string Accounts::hash_to_meet(const Account& account, const SignInRequest& request) const {
  if (request.code.empty()) return account.password_hash;
  return environment_.clock().wall_at < account.code_expires_at ? account.code_hash : std::string();
}

Admitted<Granted> Accounts::grant(const Account& account, const SignInRequest& request) {
  auto user = find_user_(account.user);
  if (!account.enabled || !user || !user->active) return Refusal{Refusal::Why::disabled};

  auto now_at = environment_.clock().wall_at;
  LoginSession session{.id = environment_.mint(),
                       .user = account.user,
                       .token_hash = {},
                       .device_name = request.device_name,
                       .created_at = now_at,
                       .expires_at = now_at + lifetimes_.sign_in_ms};
  Granted granted;
  if (request.renews) {
    session.rotation.key = random_bytes(key_bytes);
    SignInToken seed{
        .session = session.id, .number = 0, .secret = random_bytes(SignInToken::secret_bytes), .tag = {}};
    std::tie(session, granted) = renewed(session, seed, {}, *user);
  } else {
    granted = {.token = to_hex(random_bytes(long_token_bytes)),
               .expires_at = session.expires_at,
               .refresh = {},
               .refresh_expires_at = 0,
               .user = *user};
    session.token_hash = token_hash(granted.token);
  }
  if (request.code.empty())
    store_.put_session(session);
  else if (!store_.open_for_code(account, session))
    return Refusal{Refusal::Why::wrong_password};
  std::lock_guard lock(mutex_);
  account_failures_.forgive(request.login);
  return granted;
}

Granted Accounts::shown(const LoginSession& session, std::string_view spent_secret,
                        const UserFacts& user) const {
  auto& rotation = session.rotation;
  auto show = [&](TokenKind kind) {
    return show_token(kind, session.id, static_cast<std::uint32_t>(rotation.number),
                      next_secret(kind, spent_secret, rotation.salt, rotation.key), rotation.key);
  };
  return {.token = show(TokenKind::access),
          .expires_at = session.expires_at,
          .refresh = show(TokenKind::refresh),
          .refresh_expires_at = rotation.refresh_expires_at,
          .user = user};
}

std::pair<LoginSession, Granted> Accounts::renewed(const LoginSession& before, const SignInToken& spent,
                                                   std::string_view hash, const UserFacts& user) {
  auto now_at = environment_.clock().wall_at;
  auto session = before;
  auto& rotation = session.rotation;
  if (rotation.spent_hash != hash || rotation.before_token_hash.empty()) {  // else nobody used what was given
    rotation.before_token_hash = before.token_hash;
    rotation.before_expires_at = before.expires_at;
  }
  rotation.number = std::max<std::int64_t>(rotation.number, spent.number) + 1;
  rotation.spent_hash = hash;
  rotation.salt = random_bytes(salt_bytes);
  rotation.at = now_at;
  rotation.refresh_expires_at = now_at + lifetimes_.sign_in_ms;
  session.expires_at = now_at + lifetimes_.access_ms;
  auto granted = shown(session, spent.secret, user);
  session.token_hash = token_hash(granted.token);
  rotation.refresh_hash = token_hash(granted.refresh);
  return {std::move(session), std::move(granted)};
}

Admitted<Granted> Accounts::renew(std::string_view refresh_token) {
  auto token = read_token(refresh_token);
  for (;;) {  // again when somebody else has just changed this sign-in
    auto session = token ? store_.session(token->session) : std::nullopt;
    if (!session || !is_authentic(*token, TokenKind::refresh, session->rotation.key))
      return Refusal{Refusal::Why::unknown_token};
    auto& rotation = session->rotation;
    auto now_at = environment_.clock().wall_at;
    auto known = recognise_session(*session, rotation.refresh_expires_at);
    if (!known) return known.error();
    if (!known->trusted) return Refusal{Refusal::Why::disabled};

    auto hash = token_hash(refresh_token);
    bool spent = hash == rotation.spent_hash;
    if (spent && std::abs(now_at - rotation.at) < repeat_grace_ms)
      return shown(*session, token->secret, known->user);
    // A higher number than the store's is of a history it lost with a backup.
    bool good = hash == rotation.refresh_hash || token->number > rotation.number ||
                (spent && !rotation.before_token_hash.empty());
    auto [changed, granted] = renewed(*session, *token, hash, known->user);
    if (!good) {
      changed = *session;
      changed.rotation.reused = true;
    }
    if (!store_.change_session(*session, changed)) continue;
    if (!good) return Refusal{Refusal::Why::reused_token};
    return granted;
  }
}

Admitted<SignedIn> Accounts::recognise(std::string_view token) {
  auto hash = token_hash(token);
  auto session = store_.session_by_token_hash(hash);
  if (!session) return Refusal{Refusal::Why::unknown_token};
  bool newest = session->token_hash == hash;
  auto known =
      recognise_session(*session, newest ? session->expires_at : session->rotation.before_expires_at);
  if (known && known->trusted && newest) note_use(*session);
  return known;
}

Admitted<SignedIn> Accounts::recognise_again(const SignedIn& caller) {
  auto session = store_.session(caller.session.id);
  if (!session) return Refusal{Refusal::Why::unknown_token};
  return recognise_session(*session, session->expires_at);
}

std::optional<LoginSession> Accounts::session_of(std::string_view shown) const {
  auto token = read_token(shown);
  if (!token) return store_.session_by_token_hash(token_hash(shown));
  auto session = store_.session(token->session);
  bool own = session && is_authentic(*token, TokenKind::access, session->rotation.key);
  return own ? session : std::nullopt;
}

Admitted<SignedIn> Accounts::recognise_in_file(std::string_view token) {
  auto session = session_of(token);
  if (!session) return Refusal{Refusal::Why::unknown_token};
  bool renews = !session->rotation.key.empty();
  return recognise_session(*session, renews ? session->rotation.refresh_expires_at : session->expires_at);
}

Admitted<void> Accounts::note_wiped(std::string_view token) {
  for (;;) {  // again when somebody else has just changed this sign-in
    auto session = session_of(token);
    if (!session) return Refusal{Refusal::Why::unknown_token};
    if (session->wipe_at == 0) return Refusal{Refusal::Why::disabled};
    if (session->wiped_at != 0) return {};
    auto wiped = *session;
    wiped.wiped_at = environment_.clock().wall_at;
    wiped.revoked = true;
    if (store_.change_session(*session, wiped)) return {};
  }
}

Admitted<SignedIn> Accounts::recognise_session(const LoginSession& session, std::int64_t expires_at) {
  auto user = find_user_(session.user);
  auto account = store_.account_of(session.user);
  if (!user || !account) return Refusal{Refusal::Why::unknown_token};

  bool trusted = !session.revoked && account->enabled && user->active;
  // Who may not sign in again must not lose what is still on the tablet: only a trusted sign-in expires, and
  // only its user is sent to sign in anew when a copied token has closed it. One that is to be wiped is let
  // in to deliver and to hear it.
  bool over = session.rotation.reused || environment_.clock().wall_at >= expires_at;
  if (over && session.wipe_at != 0) trusted = false;
  if (trusted && session.rotation.reused) return Refusal{Refusal::Why::reused_token};
  if (trusted && environment_.clock().wall_at >= expires_at) return Refusal{Refusal::Why::expired_token};
  return SignedIn{session, *user, trusted};
}

/// What was given for the spent refresh token has arrived: from now on that one is in two hands if it comes.
void Accounts::note_use(const LoginSession& session) {
  if (session.rotation.before_token_hash.empty()) return;
  auto used = session;
  used.rotation.before_token_hash.clear();
  used.rotation.before_expires_at = 0;
  store_.change_session(session, used);  // changed meanwhile: the next request says it again
}

std::string Accounts::random_bytes(std::size_t count) {
  std::string bytes(count, '\0');
  environment_.random({reinterpret_cast<Byte*>(bytes.data()), bytes.size()});
  return bytes;
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
