#include "server/office/sqlite_store.hpp"

#include "server/office/sqlite_reads.hpp"
#include "server/office/sqlite_schema.hpp"
#include "server/office/sqlite_transaction.hpp"

namespace giro {

/// A read transaction on a pooled connection, which goes back when it ends.
class SqliteSnapshot : public SqliteReads {
 public:
  SqliteSnapshot(const SqliteStore& store, std::unique_ptr<Connection> connection)
      : SqliteReads(*connection), store_(store), owned_(std::move(connection)) {
    connection_.run("BEGIN");
    seq_ = SqliteReads::seq();  // the first read fixes what is seen
  }
  ~SqliteSnapshot() override {
    try {
      connection_.run("COMMIT");
      store_.give_back(std::move(owned_));
    } catch (const StoreFailure&) {
      // the connection is dropped instead
    }
  }
  std::uint64_t seq() const override { return seq_; }
  std::vector<Value> version(const FeedItem& item) const override {
    auto recent = item.dead ? std::nullopt : store_.recent_.find(item.id, item.seq);
    return recent ? std::move(*recent) : SqliteReads::version(item);
  }

 private:
  const SqliteStore& store_;
  std::unique_ptr<Connection> owned_;
  std::uint64_t seq_ = 0;
};

Result<std::unique_ptr<Store>> Store::open(const std::filesystem::path& path, Mode mode,
                                           std::unique_ptr<Journal> journal) {
  if (mode == Mode::open && !std::filesystem::exists(path))
    return Problem{"there is no office at " + path.string() + ": run `giro-server init` first"};
  Connection connection(path, false);
  if (is_of_newer_program(connection))
    return Problem{path.string() + " was changed by a newer giro-server: update this program"};
  if (office_layout(connection) == 0 && mode == Mode::open)
    return Problem{path.string() + " holds no office: run `giro-server init` first"};
  connection.script("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;");
  connection.run("BEGIN IMMEDIATE");
  bring_up_to_date(connection);
  connection.run("COMMIT");
  return std::unique_ptr<Store>(
      std::make_unique<SqliteStore>(path, std::move(connection), std::move(journal)));
}

SqliteStore::SqliteStore(const std::filesystem::path& path, Connection writer,
                         std::unique_ptr<Journal> journal)
    : path_(path), journal_(std::move(journal)), writer_(std::move(writer)) {}

std::unique_ptr<Snapshot> SqliteStore::snapshot() const {
  return std::make_unique<SqliteSnapshot>(*this, take_reader());
}

std::unique_ptr<Transaction> SqliteStore::begin() {
  return std::make_unique<SqliteTransaction>(writer_, std::unique_lock(writing_), journal_.get(), recent_,
                                             open_);
}

void SqliteStore::write_account(JournalEntry entry, const std::function<void()>& write) {
  std::lock_guard lock(writing_);
  if (open_) {
    write();
    open_->note(std::move(entry));
    return;
  }
  auto transaction = begin();
  write();
  transaction->note(std::move(entry));
  transaction->commit();
}

std::uint64_t SqliteStore::commits_seen() const {
  std::lock_guard lock(watch_mutex_);
  if (!watch_) watch_ = std::make_unique<Connection>(path_, true);
  auto query = watch_->query("PRAGMA data_version");
  return query.next() ? query.number(0) : 0;
}

bool SqliteStore::compact() {
  std::lock_guard lock(writing_);
  {
    std::lock_guard pool(pool_mutex_);
    idle_.clear();
  }
  writer_.script("VACUUM");
  auto query = writer_.query("PRAGMA wal_checkpoint(TRUNCATE)");
  return query.next() && query.integer(0) == 0;
}

void SqliteStore::backup(const std::filesystem::path& path, const CopyProgress& progress) const {
  auto reader = take_reader();
  reader->backup_to(path, progress);
  give_back(std::move(reader));
}

std::unique_ptr<Connection> SqliteStore::take_reader() const {
  {
    std::lock_guard lock(pool_mutex_);
    if (!idle_.empty()) {
      auto reader = std::move(idle_.back());
      idle_.pop_back();
      return reader;
    }
  }
  return std::make_unique<Connection>(path_, true);
}

void SqliteStore::give_back(std::unique_ptr<Connection> reader) const noexcept {
  constexpr std::size_t pool_size = 8;
  std::lock_guard lock(pool_mutex_);
  if (idle_.size() < pool_size) idle_.push_back(std::move(reader));
}

}  // namespace giro
