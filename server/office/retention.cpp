#include "server/office/retention.hpp"

#include <algorithm>
#include <map>

#include "server/office/admin.hpp"
#include "server/office/office_context.hpp"
#include "server/office/office_file.hpp"

namespace giro {
namespace {

using Columns = std::vector<std::string_view>;
using Due = std::map<Id, Columns>;

constexpr std::int64_t one_day_ms = 24 * 3600'000LL;
constexpr std::string_view place[] = {"lat_micro", "lon_micro", "accuracy_m"};
constexpr std::string_view words[] = {"note", "next_action", "purpose", "skip_reason"};

const schema::Table& visits() {
  return *schema::find_table("visit");
}

bool has_any(const std::vector<Value>& cells, auto& columns) {
  return std::ranges::any_of(columns, [&](auto name) { return !is_null(cells[visits().index_of(name)]); });
}

/// When the row was made: its id begins with that.
std::int64_t minted_at(const Id& id) {
  std::int64_t at = 0;
  for (std::size_t i = 0; i < 6; ++i) at = at << 8 | id.bytes[i];
  return at;
}

/// A visit that was never begun is as old as its row.
std::int64_t moment_of(const Id& id, const std::vector<Value>& cells) {
  for (auto name : {"ended_at", "started_at"})
    if (auto at = as_int(cells[visits().index_of(name)]); at != 0) return at;
  return minted_at(id);
}

Due due_visits(const std::filesystem::path& database, const RetentionPlan& plan, std::int64_t now_at,
               Retained& count) {
  Due due;
  auto is_over = [&](int days, std::int64_t at) { return days != 0 && at < now_at - days * one_day_ms; };
  OfficeFile(database).each_row(visits(), [&](const Id& id, const std::vector<Value>& cells) {
    auto at = moment_of(id, cells);
    auto take = [&](int days, auto& columns, std::size_t& counted) {
      if (!is_over(days, at) || !has_any(cells, columns)) return;
      ++counted;
      due[id].insert(due[id].end(), std::begin(columns), std::end(columns));
    };
    take(plan.positions_days, place, count.positions);
    take(plan.notes_days, words, count.notes);
  });
  return due;
}

std::optional<Problem> blank_rows(Office& office, const Due& due) {
  constexpr std::size_t rows_at_once = 500;  // tablets that push wait no longer than for a large push
  auto next = due.begin();
  while (next != due.end()) {
    AdminBatch batch(office);
    for (std::size_t i = 0; i < rows_at_once && next != due.end(); ++i, ++next) {
      AdminBatch::Cells cells;
      for (auto column : next->second) cells.emplace_back(column, Value());
      if (auto done = batch.put("visit", next->first, cells); !done) return done.error();
    }
    batch.commit();
  }
  return std::nullopt;
}

/// What the op says in these columns of these visits, gone; its shape stays. True: there was something.
bool blank(Op& op, const Due& due) {
  bool blanked = false;
  for (auto& change : op.changes) {
    auto found = due.find(change.row);
    if (found == due.end() || change.table != &visits()) continue;
    for (auto& cell : change.cells) {
      if (!cell.column || std::ranges::find(found->second, cell.column->name) == found->second.end())
        continue;
      blanked |= !is_null(cell.base) || !is_null(cell.value);
      cell.base = cell.value = Value();
    }
  }
  return blanked;
}

std::size_t blank_ops(Office& office, const Due& due) {
  std::map<Id, Bytes> blanked;
  office.store().snapshot()->each_op([&](const Id& id, const Bytes& bytes) {
    if (auto op = decode_op(bytes); op && blank(*op, due)) blanked.emplace(id, encode_op(*op));
  });
  auto transaction = office.store().begin();
  for (auto& [id, bytes] : blanked) transaction->rewrite_op(id, bytes);
  for (auto& [visit, columns] : due) transaction->forget_values(visit);
  transaction->commit();
  return blanked.size();
}

}  // namespace

Result<Retained> retain(Office& office, const std::filesystem::path& database, const RetentionPlan& plan) {
  Retained count;
  auto due = due_visits(database, plan, office.context().now_at(), count);
  if (plan.only_count || due.empty()) return count;
  if (auto problem = blank_rows(office, due)) return *problem;
  count.ops = blank_ops(office, due);
  return count;
}

}  // namespace giro
