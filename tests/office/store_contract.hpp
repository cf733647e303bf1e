// What every Store must hold is asked in store_*_contract.cpp, whatever the database under it. A second
// implementation joins `makers`.
#pragma once

#include <catch2/catch.hpp>

#include "tests/office/support.hpp"

namespace giro::test {

struct Maker {
  std::string_view name;
  std::unique_ptr<Store> (*open)(const std::filesystem::path& directory);
};

inline constexpr Maker makers[] = {{"SQLite", [](const std::filesystem::path& directory) {
                                      return std::move(
                                          Store::open(directory / "office.db", Store::Mode::create).value());
                                    }}};

inline const schema::Table& table(std::string_view name) {
  return *schema::find_table(name);
}

inline constexpr std::uint64_t run = 11, other_run = 12;

/// A store of each kind, fresh, that can be opened again.
struct Opened {
  explicit Opened(const Maker& kind) : maker(kind), store(kind.open(directory.path)) {}
  void reopen() {
    store.reset();
    store = maker.open(directory.path);
  }
  TemporaryDirectory directory;
  const Maker& maker;
  std::unique_ptr<Store> store;
};

inline Row client_row(std::string_view name, const Bucket& bucket, std::uint64_t seq) {
  Row row;
  row.head.table = &table("client");
  row.head.id = digest(name);
  row.head.client = row.head.id;
  row.head.bucket = bucket;
  row.head.seq = seq;
  row.head.birth = {.at = 5,
                    .op = digest("op"),
                    .user = digest("user"),
                    .decided = {.run = run, .seq = seq},
                    .redone = true,
                    .base = {}};
  row.cells.resize(row.head.table->columns.size());
  row.cell("legal_name") = text(name);
  row.cell("employees") = number(-7);
  row.cell("agent_id") = digest("ada");
  return row;
}

inline Row note_row(std::string_view name, const Row& client, std::uint64_t seq) {
  Row row;
  row.head.table = &table("note");
  row.head.id = digest(name);
  row.head.client = client.head.id;
  row.head.bucket = client.head.bucket;
  row.head.seq = seq;
  row.cells.resize(row.head.table->columns.size());
  row.cell("client_id") = client.head.id;
  return row;
}

template <typename Work>
void write(Store& store, Work work, std::uint64_t by = run) {
  auto transaction = store.begin();
  auto seq = transaction->begin_seq(by);
  work(*transaction, seq);
  transaction->commit();
}

inline const Bucket north = segment_bucket(digest("north")), south = segment_bucket(digest("south"));

#define EVERY_STORE                                                              \
  auto& maker = makers[GENERATE(range(0, static_cast<int>(std::size(makers))))]; \
  INFO(maker.name);                                                              \
  Opened opened(maker);                                                          \
  auto& store = opened.store

}  // namespace giro::test
