// AccountStore: what the office keeps about sign-ins, beside the synced rows: password hashes, sessions
// (bearer tokens only as hashes), registered device ids. Part of every Store; the same contract suite for
// each. Thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sync/base/id.hpp"

namespace giro {

struct Account {
  std::string login;
  Id user;
  std::string password_hash;  // Argon2id, libsodium's string form
  bool enabled = true;
  std::string code_hash;  // of the one-time code that was given out, in the same form; empty: none
  std::int64_t code_expires_at = 0;

  bool operator==(const Account&) const = default;
};

/// How the tokens of one sign-in follow each other (server/accounts/tokens.hpp).
struct Rotation {
  std::string key;           // tags every token of this sign-in; empty: it has one long token
  std::int64_t number = 0;   // of the newest refresh token
  std::string refresh_hash;  // its hash
  std::int64_t refresh_expires_at = 0;
  std::string spent_hash;         // the refresh token it was given for
  std::string salt;               // with the spent one makes the newest again
  std::int64_t at = 0;            // when
  std::string before_token_hash;  // the access token before; empty once the newest was used
  std::int64_t before_expires_at = 0;
  bool reused = false;  // a spent token came again: the sign-in is closed

  bool operator==(const Rotation&) const = default;
};

struct LoginSession {
  Id id;
  Id user;
  std::string token_hash;  // BLAKE2b-256 of the bearer token
  std::string device_name;
  std::int64_t created_at = 0;
  std::int64_t expires_at = 0;
  bool revoked = false;
  Rotation rotation = {};
  std::int64_t wipe_at = 0;   // when the tablet was ordered to be erased; 0: never
  std::int64_t wiped_at = 0;  // when it said that it is

  bool operator==(const LoginSession&) const = default;
};

class AccountStore {
 public:
  virtual ~AccountStore() = default;

  virtual void put_account(const Account&) = 0;
  virtual std::optional<Account> account(std::string_view login) const = 0;
  virtual std::optional<Account> account_of(const Id& user) const = 0;
  virtual std::vector<Account> accounts() const = 0;

  virtual void put_session(const LoginSession&) = 0;
  /// A sign-in for the account's one-time code, which is gone with it; false when somebody was first.
  virtual bool open_for_code(const Account&, const LoginSession&) = 0;
  /// Writes `after` if the session still is `before`: two writers undo nothing of each other.
  virtual bool change_session(const LoginSession& before, const LoginSession& after) = 0;
  /// Also by the hash of the access token before, as long as the newest was not used.
  virtual std::optional<LoginSession> session_by_token_hash(std::string_view token_hash) const = 0;
  virtual std::optional<LoginSession> session(const Id&) const = 0;
  virtual std::vector<LoginSession> sessions_of(const Id& user) const = 0;
  virtual void revoke_session(const Id&) = 0;

  /// Binds a device id to a sign-in the first time it is seen; false when it belongs to another user.
  virtual bool register_device(const Id& device, const LoginSession&, std::int64_t now_at) = 0;
};

}  // namespace giro
