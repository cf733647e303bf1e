// An office on a fresh file with two assigned segments, agents, a manager, clients and products, and a
// pretend tablet that speaks the protocol by hand. One thread.
#pragma once

#include <filesystem>
#include <map>
#include <set>

#include "server/office/admin.hpp"
#include "server/office/office.hpp"
#include "server/office/store.hpp"
#include "sync/op/natural_key.hpp"
#include "tests/support/fake_environment.hpp"

namespace giro::test {

using Named = std::vector<std::pair<std::string_view, Value>>;

/// A directory that goes with the test.
class TemporaryDirectory {
 public:
  TemporaryDirectory();
  ~TemporaryDirectory();
  std::filesystem::path path;
};

inline SealKey test_key() {
  SealKey key{};
  key[0] = 7;
  return key;
}

inline Value text(std::string_view value) {
  return std::string(value);
}
inline Value number(std::int64_t value) {
  return value;
}

inline constexpr std::string_view today = "2026-11-19";

struct Company {
  explicit Company(bool keeps_journal = false);

  Id id(std::string_view name) const { return digest(name); }
  /// Opens the same file again, as after a restart.
  void restart();
  /// The same, with a program of this schema version.
  void updates(std::uint32_t version);
  void close();
  void open(Store::Mode = Store::Mode::open);
  void back_up();
  /// The latest backup takes the place of the database, which is closed then.
  void put_back();

  void put(std::string_view table, const Id&, const Named&);
  void assign(std::string_view user, std::string_view segment, std::string_view from = "",
              std::string_view to = "");
  void unassign(std::string_view user, std::string_view segment);
  void move(std::string_view client, std::string_view segment);
  Value cell(std::string_view table, const Id&, std::string_view column) const;
  std::vector<Id> rows(std::string_view table, std::string_view column, const Value&) const;

  TemporaryDirectory directory;
  bool keeps_journal;
  std::uint32_t speaks = schema::version;
  FakeEnvironment environment;
  std::unique_ptr<Store> store;
  std::unique_ptr<Office> office;
};

/// What a device would keep, kept plainly: rows pulled, the token, ops not yet decided.
class Tablet {
 public:
  Tablet(Company&, std::string_view user, schema::Role = schema::agent);

  Change insert(std::string_view table, const Id& row, const Named&) const;
  Change update(std::string_view table, const Id& row, const Named&) const;  // bases: what was pulled
  Change remove(std::string_view table, const Id& row) const;

  Op op(std::optional<Id> client, std::vector<Change>, std::optional<Id> resolves = {});
  /// Records and keeps for the next sync. The op's id.
  Id save(std::optional<Id> client, std::vector<Change>, std::optional<Id> resolves = {});
  Id save(const Op&, Bytes receipt = {});

  Request request(std::uint32_t page_rows = 0);
  void receive(const Request&, const Response&);
  /// Until nothing is left; the outcome of everything answered.
  void sync(std::uint32_t page_rows = 0);

  const Outcome& outcome(const Id& op) const;
  bool has(const Id& row) const { return rows.contains(row) && !rows.at(row).dead; }
  Value cell(const Id& row, std::string_view column) const;
  std::size_t count(std::string_view table) const;

  struct Held {
    const schema::Table* table = nullptr;
    Bucket bucket;
    std::map<std::string, Value> cells;
    std::uint64_t seq = 0;
    bool dead = false;
    bool operator==(const Held&) const = default;
  };

  Caller caller;
  Id device;
  std::map<Id, Held> rows;
  Bytes token;
  std::vector<Envelope> pending;
  std::map<std::pair<Id, std::uint64_t>, Id> op_of;
  std::map<Id, Outcome> outcomes;
  std::uint64_t next_number = 1;
  std::uint64_t acked = 0;

 private:
  Company& company_;
};

}  // namespace giro::test
