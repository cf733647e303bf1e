// Accounts, sign-ins and their devices, as SQL.
#include "server/office/sqlite_store.hpp"

namespace giro {
namespace {

constexpr std::string_view select_account =
    "SELECT login, user, password_hash, enabled, code_hash, code_expires_at FROM account ";
constexpr std::string_view select_session =
    "SELECT id, user, token_hash, device_name, created_at, expires_at, revoked, rotation_key, number, "
    "refresh_hash, refresh_expires_at, spent_hash, salt, rotated_at, before_token_hash, before_expires_at, "
    "reused, wipe_at, wiped_at FROM login_session ";

std::string where(std::string_view select, std::string_view condition) {
  return std::string(select) + std::string(condition);
}

std::vector<Account> read_accounts(StoreQuery query) {
  std::vector<Account> found;
  while (query.next())
    found.push_back({.login = query.text(0),
                     .user = query.id(1),
                     .password_hash = query.text(2),
                     .enabled = query.integer(3) != 0,
                     .code_hash = query.text(4),
                     .code_expires_at = query.integer(5)});
  return found;
}

std::vector<LoginSession> read_sessions(StoreQuery query) {
  std::vector<LoginSession> found;
  while (query.next())
    found.push_back({.id = query.id(0),
                     .user = query.id(1),
                     .token_hash = query.text(2),
                     .device_name = query.text(3),
                     .created_at = query.integer(4),
                     .expires_at = query.integer(5),
                     .revoked = query.integer(6) != 0,
                     .rotation = {.key = query.text(7),
                                  .number = query.integer(8),
                                  .refresh_hash = query.text(9),
                                  .refresh_expires_at = query.integer(10),
                                  .spent_hash = query.text(11),
                                  .salt = query.text(12),
                                  .at = query.integer(13),
                                  .before_token_hash = query.text(14),
                                  .before_expires_at = query.integer(15),
                                  .reused = query.integer(16) != 0},
                     .wipe_at = query.integer(17),
                     .wiped_at = query.integer(18)});
  return found;
}

template <typename T>
std::optional<T> only(std::vector<T> found) {
  return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

}  // namespace

void SqliteStore::put_account(const Account& account) {
  write_account(account, [&] {
    auto query = writer_.query(
        "INSERT OR REPLACE INTO account(login, user, password_hash, enabled, code_hash, code_expires_at) "
        "VALUES(?, ?, ?, ?, ?, ?)");
    query << std::string_view(account.login) << account.user << std::string_view(account.password_hash)
          << account.enabled << std::string_view(account.code_hash) << account.code_expires_at;
    query.run();
  });
}

std::optional<Account> SqliteStore::account(std::string_view login) const {
  return only(reading([&](Connection& reader) {
    auto query = reader.query(where(select_account, "WHERE login = ?"));
    query << login;
    return read_accounts(std::move(query));
  }));
}

std::optional<Account> SqliteStore::account_of(const Id& user) const {
  return only(reading([&](Connection& reader) {
    auto query = reader.query(where(select_account, "WHERE user = ?"));
    query << user;
    return read_accounts(std::move(query));
  }));
}

std::vector<Account> SqliteStore::accounts() const {
  return reading([&](Connection& reader) {
    return read_accounts(reader.query(where(select_account, "ORDER BY login")));
  });
}

void SqliteStore::put_session(const LoginSession& session) {
  write_account(session, [&] {
    auto query = writer_.query(
        "INSERT OR REPLACE INTO login_session(id, user, token_hash, device_name, created_at, expires_at, "
        "revoked, rotation_key, number, refresh_hash, refresh_expires_at, spent_hash, salt, rotated_at, "
        "before_token_hash, before_expires_at, reused, wipe_at, wiped_at) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, x''), ?, ?, ?, ?)");
    auto& rotation = session.rotation;
    query << session.id << session.user;
    query.blob(session.token_hash) << std::string_view(session.device_name) << session.created_at
                                   << session.expires_at << session.revoked;
    query.blob(rotation.key) << rotation.number;
    query.blob(rotation.refresh_hash) << rotation.refresh_expires_at;
    query.blob(rotation.spent_hash).blob(rotation.salt) << rotation.at;
    query.blob(rotation.before_token_hash)
        << rotation.before_expires_at << rotation.reused << session.wipe_at << session.wiped_at;
    query.run();
  });
}

bool SqliteStore::open_for_code(const Account& account, const LoginSession& session) {
  std::lock_guard lock(writing_);
  auto transaction = begin();  // nobody, of no process, writes from here on
  auto query = writer_.query(where(select_account, "WHERE user = ?"));
  query << account.user;
  auto now = only(read_accounts(std::move(query)));
  if (account.code_hash.empty() || !now || now->code_hash != account.code_hash) return false;
  now->code_hash.clear();
  now->code_expires_at = 0;
  put_account(*now);
  put_session(session);
  transaction->commit();
  return true;
}

bool SqliteStore::change_session(const LoginSession& before, const LoginSession& after) {
  std::lock_guard lock(writing_);
  auto transaction = begin();  // nobody, of no process, writes from here on
  auto query = writer_.query(where(select_session, "WHERE id = ?"));
  query << before.id;
  if (only(read_sessions(std::move(query))) != before) return false;
  put_session(after);
  transaction->commit();
  return true;
}

std::optional<LoginSession> SqliteStore::session_by_token_hash(std::string_view token_hash) const {
  return only(reading([&](Connection& reader) {
    auto query = reader.query(where(select_session, "WHERE token_hash = ?1 OR before_token_hash = ?1"));
    query.blob(token_hash);
    return read_sessions(std::move(query));
  }));
}

std::vector<LoginSession> SqliteStore::sessions_of(const Id& user) const {
  return reading([&](Connection& reader) {
    auto query = reader.query(where(select_session, "WHERE user = ? ORDER BY created_at, id"));
    query << user;
    return read_sessions(std::move(query));
  });
}

std::optional<LoginSession> SqliteStore::session(const Id& id) const {
  return only(reading([&](Connection& reader) {
    auto query = reader.query(where(select_session, "WHERE id = ?"));
    query << id;
    return read_sessions(std::move(query));
  }));
}

void SqliteStore::revoke_session(const Id& id) {
  for (;;) {
    auto known = session(id);
    if (!known) return;
    auto revoked = *known;
    revoked.revoked = true;
    if (open_) return put_session(revoked);  // within a transaction of its own nobody else writes
    if (change_session(*known, revoked)) return;
  }
}

bool SqliteStore::register_device(const Id& device, const LoginSession& session, std::int64_t now_at) {
  auto owner = [&](Connection& connection) -> std::optional<Id> {
    auto query = connection.query("SELECT user FROM registered_device WHERE device = ?");
    query << device;
    return query.next() ? query.maybe_id(0) : std::nullopt;
  };
  auto known = reading(owner);
  if (known) return known == session.user;
  JournalledDevice entry{
      .device = device, .session = session.id, .user = session.user, .registered_at = now_at};
  write_account(entry, [&] {
    auto query = writer_.query(
        "INSERT OR IGNORE INTO registered_device(device, session, user, registered_at) VALUES(?, ?, ?, ?)");
    query << device << session.id << session.user << now_at;
    query.run();
    known = owner(writer_);
  });
  return known == session.user;
}

}  // namespace giro
