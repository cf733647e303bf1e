#include "tests/sim/office_audit.hpp"

#include <algorithm>

#include "sync/domain/derive_order.hpp"
#include "tests/sim/violation.hpp"

namespace giro::sim {
namespace {

using schema::Policy;

Id id_at(const SQLite::Statement& query, int column) {
  auto* bytes = static_cast<const char*>(const_cast<SQLite::Statement&>(query).getColumn(column).getBlob());
  auto size = static_cast<std::size_t>(const_cast<SQLite::Statement&>(query).getColumn(column).getBytes());
  return bytes ? id_from_bytes({bytes, size}).value_or(Id{}) : Id{};
}

std::optional<Id> maybe(const Id& id) {
  return id.is_nil() ? std::nullopt : std::optional(id);
}

std::string tail(const Id& id) {
  return to_hex(id).substr(20);
}

bool is_bookkeeping(const schema::Table& table) {
  return table.name == "conflict" || table.name == "conflict_copy" || table.name == "cell_history" ||
         table.name == "order_hold" || table.name == "device";
}

/// A unit's text with its columns in schema order, however an op listed them.
std::string in_order(const schema::Table& table, std::string_view key,
                     std::vector<merge::ColumnValue> cells) {
  std::ranges::sort(cells, {}, [&](auto& cell) { return table.index_of(cell.first->name); });
  return shown(merge::unit_text(key, cells));
}

std::string unit_of(const Row& row, std::string_view key) {
  std::vector<merge::ColumnValue> cells;
  for (auto* column : merge::unit_columns(*row.head.table, key))
    cells.emplace_back(column, row.cell(column->name));
  return shown(merge::unit_text(key, cells));
}

}  // namespace

std::string shown(const Value& value) {
  return is_null(value) ? "NULL" : "=" + to_text(value);
}

SQLite::Database& OfficeAudit::db() {
  if (!db_) db_ = std::make_unique<SQLite::Database>(file_.string(), SQLite::OPEN_READONLY);
  return *db_;
}

void OfficeAudit::again() {
  close();
  seq_ = 0;
  op_rowid_ = 0;
  rows_.clear();
  parts_.clear();
  ops_.clear();
  undecided_.clear();
  written_.clear();
  sums_.clear();
  heirs_ = acts_;
  records_.clear();
  numbers_.clear();
}

void OfficeAudit::note_act(const Id& row, const std::string& key, const std::string& before,
                           const std::string& after) {
  acts_.emplace(row, key, before);
  heirs_.emplace(row, key, before);
  values_.emplace(row, key, after);
}

void OfficeAudit::note_recorded(const Op& op) {
  std::uint32_t number = 0;
  for (auto& change : op.changes)
    for (auto& unit : merge::merge_units(change, number)) {
      std::vector<merge::ColumnValue> base;
      for (auto* cell : unit.cells) base.emplace_back(cell->column, cell->base);
      offline_heirs_.emplace(change.row, std::string(unit.key), in_order(*change.table, unit.key, base));
    }
}

void OfficeAudit::look(const Store& store, const Times& times) {
  ++looks_;
  std::set<Id> changed;
  bool founding = seq_ == 0 && values_.empty();
  read_rows(changed);
  read_ops(changed);
  auto snapshot = store.snapshot();
  for (auto& id : changed)
    if (auto filed = rows_.find(id); filed != rows_.end() && filed->second.table->name == "conflict")
      read_record(*snapshot->row(id));
  if (founding)
    for (auto& [id, filed] : rows_) {
      auto row = *snapshot->row(id);
      for (auto& column : filed.table->columns) {
        auto key = std::string(column.group.empty() ? column.name : column.group);
        values_.emplace(id, key, unit_of(row, key));
      }
    }
  std::set<Id> orders;
  for (auto& id : changed) {
    check_row(*snapshot, id, times);
    auto filed = rows_.find(id);
    if (filed == rows_.end()) continue;
    if (filed->second.table->name == "sales_order") orders.insert(id);
    if (filed->second.table->name == "order_line" && filed->second.parent)
      orders.insert(*filed->second.parent);
  }
  for (auto& order : orders) check_totals(*snapshot, order);
  for (auto& id : undecided_) check_verdict(*snapshot, ops_.at(id), times);
  std::erase_if(undecided_, [&](auto& id) { return ops_.at(id).outcome.verdict == Verdict::rejected; });
}

void OfficeAudit::read_rows(std::set<Id>& changed) {
  static const std::string later =
      "SELECT row_id, tbl, client_id, parent_id, content, seq, dead FROM feed JOIN bucket"
      " ON bucket.number = feed.bucket WHERE seq > ?";
  auto from = [after = static_cast<std::int64_t>(seq_)](SQLite::Statement& query) { query.bind(1, after); };
  queries_.each(db(), later, from, [&](SQLite::Statement& query) {
    auto id = id_at(query, 0);
    FiledRow row{.table = &schema::tables()[query.getColumn(1).getUInt()],
                 .client = maybe(id_at(query, 2)),
                 .parent = maybe(id_at(query, 3)),
                 .bucket = query.getColumn(4).getString(),
                 .seq = static_cast<std::uint64_t>(query.getColumn(5).getInt64()),
                 .dead = query.getColumn(6).getInt() != 0};
    seq_ = std::max(seq_, row.seq);
    for (auto& up : {row.client, row.parent})
      if (up && *up != id) parts_[*up].insert(id);
    rows_[id] = std::move(row);
    changed.insert(id);
  });
}

void OfficeAudit::read_ops(std::set<Id>& changed) {
  static const std::string select = "SELECT id, bytes, verdict, reason, seq, receipt, rowid FROM op WHERE ";
  static const std::string later = select + "rowid > ? ORDER BY rowid", one = select + "id = ?";
  auto take = [&](SQLite::Statement& query) {
    auto id = id_at(query, 0);
    auto op = decode_op(query.getColumn(1).getString());
    need(op.has_value(), "the office keeps an operation that cannot be read");
    DecidedOp decided{.op = std::move(*op),
                      .outcome = {.verdict = static_cast<Verdict>(query.getColumn(2).getInt()),
                                  .reason = query.getColumn(3).getString(),
                                  .seq = static_cast<std::uint64_t>(query.getColumn(4).getInt64()),
                                  .conflicts = {},
                                  .receipt = query.getColumn(5).getString()},
                      .lost = {}};
    take_op(id, std::move(decided), changed);
  };
  queries_.each(
      db(), later, [&](SQLite::Statement& query) { query.bind(1, op_rowid_); },
      [&](SQLite::Statement& query) {
        op_rowid_ = query.getColumn(6).getInt64();
        take(query);
      });
  for (auto& id : std::set<Id>(undecided_))
    queries_.each(
        db(), one,
        [&](SQLite::Statement& query) {
          query.bindNoCopy(1, id.bytes.data(), static_cast<int>(id.bytes.size()));
        },
        take);
}

void OfficeAudit::take_op(const Id& id, DecidedOp decided, std::set<Id>& changed) {
  auto& outcome = decided.outcome;
  ++decided_;
  if (outcome.verdict == Verdict::waiting || outcome.verdict == Verdict::quarantined) {
    undecided_.insert(id);
    ops_.insert_or_assign(id, std::move(decided));
    return;
  }
  if (auto receipt = open_receipt(outcome.receipt, key_))
    decided.lost = {receipt->lost.begin(), receipt->lost.end()};
  undecided_.erase(id);
  bool accepted = outcome.verdict == Verdict::accepted;
  std::uint32_t number = 0;
  for (auto& change : decided.op.changes) {
    for (auto& unit : merge::merge_units(change, number)) {
      std::vector<merge::ColumnValue> base, value;
      for (auto* cell : unit.cells) {
        base.emplace_back(cell->column, cell->base);
        value.emplace_back(cell->column, cell->value);
      }
      std::string key(unit.key), before = in_order(*change.table, key, base),
                                 after = in_order(*change.table, key, value);
      values_.emplace(change.row, key, after);
      if (!accepted) continue;
      heirs_.emplace(change.row, key, before);
      if (change.kind == Change::Kind::remove || change.table->name == "conflict") continue;
      if (unit.policy == Policy::add && !decided.lost.contains(unit.numbers.front()))
        sums_[change.row] += as_int(unit.cells.front()->value) - as_int(unit.cells.front()->base);
      if (before != after && unit.policy != Policy::add && !decided.op.resolves)
        written_[change.row].push_back({id, key, after, unit.policy});
    }
    number += merge::numbers_taken(change);
    if (accepted) changed.insert(change.row);
  }
  ops_.insert_or_assign(id, std::move(decided));
  if (!accepted) undecided_.insert(id);  // looked at once: is the refusal fair?
}

void OfficeAudit::read_record(const Row& row) {
  auto about = as_id(row.cell("row_ref_id"));
  std::string key(as_text(row.cell("column_name")));
  auto& table = *schema::find_table(as_text(row.cell("table_name")));
  for (auto side : {"base_value", "office_value", "mine_value"})
    records_.emplace(about, key, in_order(table, key, merge::unit_values(table, key, row.cell(side))));
}

void OfficeAudit::check_row(const Snapshot& snapshot, const Id& id, const Times& times) {
  auto filed = rows_.find(id);
  if (filed == rows_.end()) return;
  auto& table = *filed->second.table;
  auto row = snapshot.row(id);
  need(row.has_value(), std::string(table.name) + " " + tail(id) + " is in the feed and nowhere else");
  if (table.name == "conflict") return check_copy(snapshot, *row);
  if (is_bookkeeping(table)) return;
  check_family(filed->second, id);
  check_values(snapshot, *row, times);
  if (table.name == "strategy") check_counter(*row);
  if (table.name == "sales_order" || table.name == "client") check_number(*row);
}

void OfficeAudit::check_values(const Snapshot& snapshot, const Row& row, const Times& times) {
  auto& id = row.head.id;
  auto& table = *row.head.table;
  std::map<std::string, std::string> units;
  auto now = [&](const std::string& key) -> const std::string& {
    auto found = units.find(key);
    return found != units.end() ? found->second : units.emplace(key, unit_of(row, key)).first->second;
  };
  bool order = table.name == "sales_order";
  for (auto& column : table.columns) {
    if (column.policy == Policy::derived || column.policy == Policy::add) continue;
    std::string key(column.group.empty() ? column.name : column.group);
    if (now(key) == "NULL") continue;
    bool moved = order && key == "status" && (now(key) == "=held" || now(key) == "=submitted");
    // what an agent may not claim of a new client is kept as this
    bool claimed = table.name == "client" && key == "relationship" && now(key) == "=prospect";
    need(moved || claimed || values_.contains({id, key, now(key)}),
         std::string(table.name) + "." + key + " of " + tail(id) + " is " + now(key) + ": nobody wrote it");
  }
  auto found = written_.find(id);
  if (found == written_.end()) return;
  auto is_kept_aside = [&](const Lasting& at) {
    return heirs_.contains(at) || records_.contains(at) || (times.lossy && offline_heirs_.contains(at));
  };
  for (auto& [op, key, value, policy] : found->second) {
    Lasting at{id, key, value};
    auto status = now(key);
    // a hold is the office's note on an order: who saw it held has seen what was asked for
    bool may_be_held = order && key == "status" &&
                       (value == "=submitted" || value == "=held" ||
                        !snapshot.find(*schema::find_table("order_hold"), "order_id", id).empty());
    bool noted = may_be_held && (is_kept_aside({id, key, "=held"}) || is_kept_aside({id, key, "=submitted"}));
    bool held = may_be_held && (status == "=held" || status == "=submitted");
    need(status == value || held || noted || is_kept_aside(at) || key == "segment_id",
         "value " + value + " of " + std::string(table.name) + "." + key + " written by " + tail(op) +
             " is gone without a record");
    if (!row.head.dead || policy == Policy::immutable || status != value) continue;
    auto killer = row.head.killed_by ? ops_.find(*row.head.killed_by) : ops_.end();
    bool own = times.lossy && killer != ops_.end() && killer->second.op.author == ops_.at(op).op.author;
    need(own || held || noted || is_kept_aside(at), std::string(table.name) + "." + key + " " + value +
                                                        " of " + tail(id) +
                                                        " was deleted by somebody who never saw it");
  }
}

void OfficeAudit::check_counter(const Row& row) const {
  auto sum = sums_.find(row.head.id);
  auto expected = sum == sums_.end() ? 0 : sum->second;
  need(as_int(row.cell("spent_cents")) == expected, "a counter says " + to_text(row.cell("spent_cents")) +
                                                        ", its operations add up to " +
                                                        std::to_string(expected));
}

void OfficeAudit::check_number(const Row& row) {
  std::string column = row.head.table->name == "client" ? "code" : "number";
  auto number = row.cell(column);
  if (is_null(number)) return;
  auto [owner, is_new] = numbers_.emplace(column + "/" + to_text(number), row.head.id);
  need(owner->second == row.head.id, "two rows have the number " + to_text(number));
}

void OfficeAudit::check_family(const FiledRow& row, const Id& id) const {
  auto is_dead = [&](const std::optional<Id>& up) {
    auto found = up && *up != id ? rows_.find(*up) : rows_.end();
    return found != rows_.end() && found->second.dead;
  };
  if (!row.dead)
    need(!is_dead(row.parent) && !is_dead(row.client),
         std::string(row.table->name) + " " + tail(id) + " lives under something deleted");
  auto parts = parts_.find(id);
  if (!row.dead || parts == parts_.end()) return;
  for (auto& part : parts->second)
    need(rows_.at(part).dead || is_bookkeeping(*rows_.at(part).table),
         "a part lives under the deleted " + std::string(row.table->name) + " " + tail(id));
}

void OfficeAudit::check_copy(const Snapshot& snapshot, const Row& record) const {
  auto author = as_id(record.cell("user_id"));
  if (author.is_nil()) return;
  auto copy = snapshot.row(derive_id("conflict_copy", {record.head.id.view()}));
  need(copy && !copy->head.dead && copy->head.bucket == user_bucket(author) &&
           copy->cell("mine_value") == record.cell("mine_value") &&
           copy->cell("state") == record.cell("state"),
       "the record " + tail(record.head.id) + " has no copy for its author, or another one");
}

void OfficeAudit::check_totals(const Snapshot& snapshot, const Id& id) const {
  auto order = snapshot.row(id);
  if (!order || order->head.dead) return;
  std::vector<LineAmounts> lines;
  for (auto& part : snapshot.parts_of(id))
    if (!part.dead && part.table->name == "order_line")
      lines.push_back(line_amounts(snapshot.row(part.id)->cells));
  auto totals =
      order_totals(lines, {as_int(order->cell("discount1_bp")), as_int(order->cell("discount2_bp"))});
  need(as_int(order->cell("total_cents")) == totals.total_cents,
       "order " + tail(id) + " totals " + to_text(order->cell("total_cents")) + ", its lines " +
           std::to_string(totals.total_cents));
}

/// Undecided, or just refused.
void OfficeAudit::check_verdict(const Snapshot& snapshot, const DecidedOp& decided,
                                const Times& times) const {
  auto& [op, outcome, lost] = decided;
  auto name = "operation " + tail(op.id);
  switch (outcome.verdict) {
    case Verdict::waiting: {
      auto row = id_from_hex(outcome.reason);
      need(row && !snapshot.head(*row), name + " waits although everything it needs is here");
      need(times.lossy || times.distrusted, name + " waits although nothing was ever lost");
      break;
    }
    case Verdict::quarantined:
      need(times.lossy || times.distrusted, name + " is quarantined although all were trusted");
      break;
    case Verdict::rejected: {
      auto& why = outcome.reason;
      bool fair = why == "depends" || (why.ends_with("no") && (times.lossy || times.distrusted)) ||
                  (times.role_changed && (why == "role" || why.starts_with("column") ||
                                          why.starts_with("status") || why == "scope"));
      need(fair, "honest " + name + " is refused: " + why);
      break;
    }
    default:
      break;
  }
}

}  // namespace giro::sim
