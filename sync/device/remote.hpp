// Remote: the last office state pulled, row by row, and the tables that show Local.
// Invariant: a remote row lies in its table as it is, or in `remote_image` (dead, or touched by open ops:
// then the table holds the fold). Rows are whole in memory; columns newer than the file's schema are NULL.
// One thread; inside the caller's transaction.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "sync/device/replica_file.hpp"
#include "sync/op/owner.hpp"
#include "sync/op/row_sum.hpp"

namespace giro {

struct RemoteRow {
  const schema::Table* table = nullptr;
  Id id;
  std::uint64_t seq = 0;
  std::int64_t bucket = 0;
  bool dead = false;
  std::vector<Value> cells;  // schema order
};

class Remote {
 public:
  Remote(Sql& sql, std::uint32_t schema);

  /// The version of the tables in this file.
  std::uint32_t schema() const { return schema_; }

  std::optional<RemoteRow> find(const schema::Table&, const Id&);
  std::optional<std::uint64_t> version(const schema::Table&, const Id&);
  /// Over the living remote rows, by bucket number.
  std::map<std::int64_t, RowSum> sums();
  bool has_client(const Id&);

  /// Moves the image beside the table, where the fold cannot touch it.
  void keep_aside(const RemoteRow&);
  /// The row is no longer special: table and image say the same again.
  void settle(const schema::Table&, const Id&, const std::optional<RemoteRow>&);

  std::optional<std::vector<Value>> local(const schema::Table&, const Id&);
  void write_local(const schema::Table&, const Id&, const std::vector<Value>&,
                   const std::optional<RemoteRow>& image);
  void erase_local(const schema::Table&, const Id&);

  // ---- what leaves the device
  void forget_client(const Id&);
  void forget_bucket(std::int64_t bucket);
  void forget_stale();
  void mark_all_stale();

 private:
  struct Statements {
    std::string select, insert, erase;
  };
  std::optional<RemoteRow> image(const schema::Table&, const Id&);

  template <typename Act>
  void for_each_table(Act);
  std::vector<Value> read_cells(const Rows&, const schema::Table&) const;

  Sql& sql_;
  std::uint32_t schema_;
  std::vector<Statements> statements_;  // by table_number()
};

}  // namespace giro
