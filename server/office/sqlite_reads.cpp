#include "server/office/sqlite_reads.hpp"

#include <sqlite3.h>

#include "sync/base/assert.hpp"
#include "sync/schema/ddl.hpp"

namespace giro {
namespace {

constexpr std::string_view head_columns =
    "SELECT row_id, tbl, client_id, parent_id, bucket, seq, dead, purged, killed_by, birth_at, birth_op, "
    "birth_user, "
    "birth_run, birth_seq, birth_redone FROM feed ";

std::string heads_where(std::string_view condition) {
  return std::string(head_columns) + std::string(condition);
}

const schema::Table& table_at(std::int64_t number) {
  auto tables = schema::tables();
  if (number < 0 || static_cast<std::size_t>(number) >= tables.size())
    throw std::runtime_error("a row of an unknown table: the file was written by a newer program");
  return tables[static_cast<std::size_t>(number)];
}

Value cell_value(const StoreQuery& query, int column, const schema::Column& declared) {
  auto value = query.value(column);
  bool fits = is_null(value) || (declared.stored_as_text() ? std::holds_alternative<std::string>(value)
                                 : declared.stored_as_id() ? std::holds_alternative<Id>(value)
                                                           : std::holds_alternative<std::int64_t>(value));
  return fits ? value : Value{};
}

/// One SELECT per table, built once.
const std::string& select_cells(const schema::Table& table) {
  static const auto texts = [] {
    std::vector<std::string> all;
    for (auto& t : schema::tables())
      all.push_back("SELECT " + schema::column_list(t) + " FROM " + std::string(t.name) + " WHERE id = ?");
    return all;
  }();
  return texts[schema::table_number(table)];
}

}  // namespace

std::uint64_t SqliteReads::seq() const {
  return counter("seq");
}

std::uint64_t SqliteReads::counter(std::string_view name) const {
  auto query = connection_.query("SELECT number FROM counter WHERE name = ?");
  query << name;
  return query.next() ? query.number(0) : 0;
}

std::uint64_t SqliteReads::run_of(std::uint64_t seq) const {
  auto query =
      connection_.query("SELECT run FROM run_at WHERE first_seq <= ? ORDER BY first_seq DESC LIMIT 1");
  query << seq;
  return query.next() ? query.number(0) : 0;
}

std::optional<std::uint64_t> SqliteReads::run_order(std::uint64_t run) const {
  auto query = connection_.query("SELECT position FROM run WHERE run = ?");
  query << run;
  return query.next() ? std::optional(query.number(0)) : std::nullopt;
}

RowHead SqliteReads::read_head(const StoreQuery& query) const {
  RowHead head;
  head.id = query.id(0);
  head.table = &table_at(query.integer(1));
  head.client = query.maybe_id(2);
  head.parent = query.maybe_id(3);
  head.bucket = bucket_of(query.integer(4));
  head.seq = query.number(5);
  head.dead = query.integer(6) != 0;
  head.purged = query.integer(7) != 0;
  head.killed_by = query.maybe_id(8);
  head.birth = {.at = query.integer(9),
                .op = query.id(10),
                .user = query.id(11),
                .decided = {.run = query.number(12), .seq = query.number(13)},
                .redone = query.integer(14) != 0,
                .base = {}};
  return head;
}

std::vector<RowHead> SqliteReads::read_heads(StoreQuery query) const {
  std::vector<RowHead> heads;
  while (query.next()) heads.push_back(read_head(query));
  return heads;
}

std::optional<RowHead> SqliteReads::head(const Id& id) const {
  static const auto sql = heads_where("WHERE row_id = ?");
  auto query = connection_.query(sql);
  query << id;
  return query.next() ? std::optional(read_head(query)) : std::nullopt;
}

std::optional<Row> SqliteReads::row(const Id& id) const {
  auto found = head(id);
  if (!found) return std::nullopt;
  auto values = cells(*found->table, id, found->dead);
  return Row{std::move(*found), std::move(values)};
}

std::vector<Value> SqliteReads::cells(const schema::Table& table, const Id& id, bool dead) const {
  std::vector<Value> values(table.columns.size());
  if (dead) {
    auto query = connection_.query("SELECT name, content FROM grave WHERE row_id = ?");
    query << id;
    while (query.next())
      if (auto index = table.index_of(query.text(0)); index < values.size()) values[index] = query.value(1);
    return values;
  }
  auto query = connection_.query(select_cells(table));
  query << id;
  if (!query.next())
    throw std::runtime_error("row " + to_hex(id) + " of " + std::string(table.name) + " is in the feed only");
  for (std::size_t i = 0; i < values.size(); ++i)
    values[i] = cell_value(query, static_cast<int>(i) + 1, table.columns[i]);
  return values;
}

Stamp SqliteReads::stamp(const RowHead& head, std::string_view key) const {
  auto query = connection_.query(
      "SELECT at, op, user, run, seq, redone, base FROM stamp WHERE row_id = ? AND cell = ?");
  query << head.id << key;
  if (!query.next()) return key == removal_key ? Stamp{} : head.birth;
  return {.at = query.integer(0),
          .op = query.id(1),
          .user = query.id(2),
          .decided = {.run = query.number(3), .seq = query.number(4)},
          .redone = query.integer(5) != 0,
          .base = query.value(6)};
}

std::vector<Id> SqliteReads::find(const schema::Table& table, std::string_view column,
                                  const Value& value) const {
  GIRO_ASSERT(table.find(column));
  auto query = connection_.query("SELECT id FROM " + std::string(table.name) + " WHERE " +
                                 std::string(column) + " IS ? ORDER BY id");
  query << value;
  std::vector<Id> ids;
  while (query.next()) ids.push_back(query.id(0));
  return ids;
}

bool SqliteReads::was_given(const schema::Table& table, std::string_view column, const Value& value) const {
  if (!find(table, column, value).empty()) return true;
  auto query = connection_.query(
      "SELECT 1 FROM grave g JOIN feed f ON f.row_id = g.row_id WHERE g.name = ? AND g.content = ? AND f.tbl "
      "= ?");
  query << column << value << static_cast<std::int64_t>(schema::table_number(table));
  return query.next();
}

std::vector<RowHead> SqliteReads::of_client(const Id& client, const schema::Table* table) const {
  static const auto one = heads_where("WHERE client_id = ? AND tbl = ?"),
                    all = heads_where("WHERE client_id = ?");
  auto query = connection_.query(table ? one : all);
  query << client;
  if (table) query << static_cast<std::int64_t>(schema::table_number(*table));
  return read_heads(std::move(query));
}

std::vector<RowHead> SqliteReads::parts_of(const Id& parent) const {
  static const auto sql = heads_where("WHERE parent_id = ?");
  auto query = connection_.query(sql);
  query << parent;
  return read_heads(std::move(query));
}

std::vector<RowHead> SqliteReads::killed_by(const Id& op) const {
  static const auto sql = heads_where("WHERE killed_by = ?");
  auto query = connection_.query(sql);
  query << op;
  return read_heads(std::move(query));
}

std::vector<Id> SqliteReads::departures(const Bucket& bucket, const Position& after) const {
  std::vector<Id> clients;
  auto number = bucket_number(bucket);
  if (!number) return clients;
  auto query = connection_.query("SELECT client_id FROM departure WHERE bucket = ? AND seq > ?");
  query << *number << after.seq;
  while (query.next()) clients.push_back(query.id(0));
  return clients;
}

std::vector<Id> SqliteReads::clients_in(const Bucket& bucket) const {
  std::vector<Id> clients;
  auto number = bucket_number(bucket);
  if (!number) return clients;
  auto query = connection_.query("SELECT row_id FROM feed WHERE bucket = ? AND tbl = ? AND purged = 0");
  query << *number << static_cast<std::int64_t>(schema::table_number(*schema::find_table("client")));
  while (query.next()) clients.push_back(query.id(0));
  return clients;
}

std::vector<Snapshot::Filing> SqliteReads::filed(const Id& client) const {
  auto query = connection_.query("SELECT since, bucket FROM filing WHERE client_id = ? ORDER BY since");
  query << client;
  std::vector<Filing> filings;
  while (query.next()) filings.push_back({query.number(0), bucket_of(query.integer(1))});
  return filings;
}

std::optional<std::int64_t> SqliteReads::bucket_number(const Bucket& bucket) const {
  if (auto known = bucket_numbers_.find(bucket); known != bucket_numbers_.end()) return known->second;
  auto query = connection_.query("SELECT number FROM bucket WHERE content = ?");
  query.blob(bucket);
  if (!query.next()) return std::nullopt;
  return bucket_numbers_[bucket] = query.integer(0);
}

const Bucket& SqliteReads::bucket_of(std::int64_t number) const {
  if (auto known = buckets_.find(number); known != buckets_.end()) return known->second;
  auto query = connection_.query("SELECT content FROM bucket WHERE number = ?");
  query << number;
  if (!query.next()) throw std::runtime_error("the feed names a bucket that does not exist");
  return buckets_[number] = query.text(0);
}

}  // namespace giro
