// SqliteStore: office.db. WAL, synchronous=FULL; one writer connection, a small pool of readers. Other
// processes may write between our transactions.
#pragma once

#include <mutex>

#include "server/office/recent_rows.hpp"
#include "server/office/sqlite_connection.hpp"
#include "server/office/store.hpp"

namespace giro {

class SqliteTransaction;

class SqliteStore : public Store {
 public:
  SqliteStore(const std::filesystem::path&, Connection writer, std::unique_ptr<Journal>);

  std::unique_ptr<Snapshot> snapshot() const override;
  std::unique_ptr<Transaction> begin() override;
  Journal* journal() override { return journal_.get(); }
  std::uint64_t commits_seen() const override;
  bool compact() override;
  void backup(const std::filesystem::path&, const CopyProgress& = {}) const override;

  void put_account(const Account&) override;
  std::optional<Account> account(std::string_view login) const override;
  std::optional<Account> account_of(const Id& user) const override;
  std::vector<Account> accounts() const override;
  void put_session(const LoginSession&) override;
  bool open_for_code(const Account&, const LoginSession&) override;
  bool change_session(const LoginSession& before, const LoginSession& after) override;
  std::optional<LoginSession> session_by_token_hash(std::string_view token_hash) const override;
  std::optional<LoginSession> session(const Id&) const override;
  std::vector<LoginSession> sessions_of(const Id& user) const override;
  void revoke_session(const Id&) override;
  bool register_device(const Id& device, const LoginSession&, std::int64_t now_at) override;

 private:
  friend class SqliteSnapshot;
  std::unique_ptr<Connection> take_reader() const;
  void give_back(std::unique_ptr<Connection>) const noexcept;

  /// A reader for the time of one question.
  template <typename Ask>
  auto reading(Ask&& ask) const {
    auto reader = take_reader();
    auto answer = ask(*reader);
    give_back(std::move(reader));
    return answer;
  }

  /// An account write: in this thread's transaction if it has begun one, else in one of its own.
  void write_account(JournalEntry, const std::function<void()>& write);

  std::filesystem::path path_;
  std::unique_ptr<Journal> journal_;
  std::recursive_mutex writing_;  // a thread's account writes join the transaction it has begun
  Connection writer_;
  RecentRows recent_;
  SqliteTransaction* open_ = nullptr;  // the one begun, if any; its thread holds writing_
  mutable std::mutex watch_mutex_;
  mutable std::unique_ptr<Connection> watch_;  // one of its own: what it sees is told by connection
  mutable std::mutex pool_mutex_;
  mutable std::vector<std::unique_ptr<Connection>> idle_;
};

}  // namespace giro
