// Accounts: who may speak to the office. Signs users in (password → bearer token), renews and recognises
// tokens, binds device ids to sign-ins. The office keeps no password and no token, only their hashes.
//
//     a refresh token is good once; the one before it, until what was given for it has been used
//
// One that comes after that is in two hands: the whole sign-in is closed. A repeat within a short grace gets
// the same answer, so that neither a doubled request nor a lost answer locks anybody out. An app that cannot
// renew gets one long token.
//
// A one-time code stands for the password once, until it expires, and is guessed at as slowly. An unknown
// login costs the same time as a wrong password. A disabled user or a revoked sign-in is still
// recognised, but not trusted: it may deliver what it recorded, and is told nothing but the fate of that. Any
// thread, given an Environment that may be called from any.
#pragma once

#include <atomic>
#include <functional>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>

#include "server/accounts/account_store.hpp"
#include "server/accounts/backoff.hpp"
#include "server/accounts/tokens.hpp"
#include "sync/base/environment.hpp"
#include "sync/base/result.hpp"
#include "sync/schema/schema.hpp"

namespace giro {

/// What the synced row of a user says now.
struct UserFacts {
  Id id;
  std::string login;
  std::string name;
  schema::Role role = schema::agent;
  bool active = true;
};
using FindUser = std::function<std::optional<UserFacts>(const Id&)>;

struct SignInRequest {
  std::string login;
  std::string password;  // or
  std::string code;      // the one-time code that the office gave out
  std::string device_name;
  std::string address;  // the peer's, or its network's: only to slow down guessing
  bool renews = false;  // the app knows how to renew: a short access token and a refresh token
};

struct Lifetimes {
  std::int64_t access_ms = 3600LL * 1000;
  std::int64_t sign_in_ms =
      90LL * 24 * 3600 * 1000;  // since it was last renewed; of a long token: since then
};

struct Granted {
  std::string token;  // hex; this is the only place it exists outside the device
  std::int64_t expires_at = 0;
  std::string refresh;  // empty: `token` is a long one
  std::int64_t refresh_expires_at = 0;
  UserFacts user;
};

struct SignedIn {
  LoginSession session;
  UserFacts user;
  bool trusted = true;
};

struct Refusal {
  enum class Why { wrong_password, disabled, wait, unknown_token, expired_token, reused_token };
  Why why = Why::unknown_token;
  std::int64_t wait_ms = 0;
};
[[noreturn]] void throw_exception_from_error(const Refusal&, const boost::source_location&);

template <typename T>
using Admitted = boost::system::result<T, Refusal>;

class Accounts {
 public:
  static constexpr std::int64_t repeat_grace_ms = 60'000;  // longer than a request may be under way

  Accounts(AccountStore&, FindUser, Environment&, Lifetimes = {});

  /// Slow on purpose (Argon2id). A code that is wrong, spent, expired or somebody else's is a wrong password.
  Admitted<Granted> sign_in(const SignInRequest&);
  /// A refresh token → the next tokens. A spent one closes its sign-in.
  Admitted<Granted> renew(std::string_view refresh_token);
  Admitted<SignedIn> recognise(std::string_view token);
  /// In a sealed file carried by hand any access token of a living sign-in counts: days pass on a stick.
  Admitted<SignedIn> recognise_in_file(std::string_view token);
  /// The tablet of this access token, however old, says that it holds nothing any more, as it was ordered:
  /// its sign-in is over. A Refusal: of no sign-in, or of one that nobody ordered this of.
  Admitted<void> note_wiped(std::string_view token);
  /// A caller who stays: as if the token came again now.
  Admitted<SignedIn> recognise_again(const SignedIn&);

  /// How many password hashes sign-ins have cost so far: what an outsider could measure.
  std::uint64_t hashes_checked() const { return hashes_checked_; }

  /// False: one of these device ids belongs to another user.
  bool claim_devices(const SignedIn&, std::span<const Id> devices);

 private:
  /// Whose token it is, however old.
  std::optional<LoginSession> session_of(std::string_view shown) const;
  Admitted<SignedIn> recognise_session(const LoginSession&, std::int64_t expires_at);
  Admitted<Granted> grant(const Account&, const SignInRequest&);
  /// What the password or code must be of; empty: there is none.
  std::string hash_to_meet(const Account&, const SignInRequest&) const;
  /// What the newest tokens of this sign-in are, when `spent` was shown for them.
  Granted shown(const LoginSession&, std::string_view spent_secret, const UserFacts&) const;
  /// The sign-in after a renewal with a token of this number and secret, and its new tokens.
  std::pair<LoginSession, Granted> renewed(const LoginSession&, const SignInToken&, std::string_view hash,
                                           const UserFacts&);
  void note_use(const LoginSession&);
  std::string random_bytes(std::size_t);
  std::int64_t must_wait_ms(const SignInRequest&);
  void count_failure(const SignInRequest&);

  AccountStore& store_;
  FindUser find_user_;
  Environment& environment_;
  const Lifetimes lifetimes_;
  const std::string nobodys_hash_;  // verified against when the login is unknown
  std::atomic<std::uint64_t> hashes_checked_ = 0;

  std::mutex mutex_;  // guards what follows
  Backoff account_failures_{5};
  Backoff address_failures_{20};             // a whole office may share one address
  std::unordered_set<std::string> claimed_;  // session + device, already in the store
};

}  // namespace giro
