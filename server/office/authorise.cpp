#include "server/office/authorise.hpp"

#include <algorithm>

#include "server/office/scope.hpp"
#include "sync/base/broken.hpp"
#include "sync/merge/filing.hpp"
#include "sync/merge/status_rule.hpp"

namespace giro {
namespace {

using schema::Policy;

bool is_conflict(const Change& change) {
  return change.table->name == "conflict";
}

/// The rows named by an insert's parent cell.
std::optional<Id> parent_of(const Change& change) {
  if (change.table->parent.empty()) return std::nullopt;
  auto* cell = change.find(change.table->parent);
  return cell && !is_null(cell->value) ? std::optional(as_id(cell->value)) : std::nullopt;
}

class Authority {
 public:
  Authority(const Snapshot& snapshot, const OpCase& op_case, const std::vector<Token>& tokens,
            std::string_view today)
      : snapshot_(snapshot),
        case_(op_case),
        op_(op_case.op),
        tokens_(tokens),
        scope_(scope_of(snapshot, op_.author, op_case.role, today)) {
    for (auto& change : op_.changes)
      if (change.kind == Change::Kind::insert) inserted_.insert(change.row);
  }

  std::optional<OpRefusal> refusal() const {
    for (auto& change : op_.changes) {
      if (auto refused = is_conflict(change) ? refuse_resolution(change) : refuse_change(change))
        return refused;
    }
    return op_.client ? refuse_client() : std::nullopt;
  }

 private:
  static OpRefusal rejected(std::string reason) { return {Verdict::rejected, std::move(reason)}; }

  std::optional<OpRefusal> refuse_change(const Change& change) const {
    auto row = snapshot_.row(change.row);
    if (row && row->head.table != change.table) return rejected("invalid: another kind of row has this id");
    if (row && row->head.client != op_.client) return rejected("scope");
    if (!row && change.kind == Change::Kind::insert && change.table->name != "client" &&
        client_named_by(change) != op_.client)
      return rejected("invalid: the row names another client");
    if (change.kind != Change::Kind::update && (change.table->writers & case_.role) == 0)
      return rejected("role");
    if (auto parent = parent_of(change);
        parent && change.kind == Change::Kind::insert && !inserted_.contains(*parent)) {
      auto head = snapshot_.head(*parent);
      if (head && head->client && head->client != op_.client) return rejected("scope");
    }
    if (!op_.client && !may_touch(change, row)) return rejected("scope");
    if (change.kind == Change::Kind::remove && change.row == op_.author) return rejected("oneself");
    return change.kind == Change::Kind::remove ? std::nullopt : refuse_cells(change, row);
  }

  std::optional<Id> client_named_by(const Change& change) const {
    auto* cell = change.find("client_id");
    return cell && !is_null(cell->value) ? std::optional(as_id(cell->value)) : std::nullopt;
  }

  /// A row without a client: one's own, or of a bucket in scope for those who may write its table.
  bool may_touch(const Change& change, const std::optional<Row>& row) const {
    if (row) return may_touch_bucket(row->head.bucket);
    std::vector<Value> cells(change.table->columns.size());
    for (auto& cell : change.cells) cells[change.table->index_of(cell.column->name)] = cell.value;
    return may_touch_bucket(bucket_for(snapshot_, *change.table, change.row, cells, nullptr));
  }

  std::optional<OpRefusal> refuse_cells(const Change& change, const std::optional<Row>& row) const {
    for (auto& cell : change.cells) {
      auto& column = *cell.column;
      bool insert = change.kind == Change::Kind::insert;
      if (is_null(cell.value) && insert) continue;
      if ((column.writers & case_.role) == 0 && !(row && row->cell(column.name) == cell.value))
        return rejected("column: " + std::string(column.name));
      if (shuts_oneself_out(change, cell, row)) return rejected("oneself: " + std::string(column.name));
      if (refers_to_another_client(cell)) return rejected("scope");
      bool fills_key = column.name == change.table->human_key && row && is_null(row->cell(column.name));
      // an insert of a row that is here, and that names what it claims to have seen, changes it like an
      // update
      bool changes = !insert || (row && !is_null(cell.base));
      if (changes && column.policy == Policy::immutable && cell.value != cell.base && !fills_key &&
          !(merge::files_client(change, column) && may_file(cell.value)))
        return rejected("immutable: " + std::string(column.name));
      if (insert && !row && column.policy == Policy::status &&
          !merge::may_begin_with(change.table->name, as_text(cell.value), case_.role))
        return rejected("status: " + std::string(as_text(cell.value)));
    }
    return std::nullopt;
  }

  /// Who administers and takes that away from themself leaves the company without anybody who could give it
  /// back: another administrator does it, or who sits at the office.
  bool shuts_oneself_out(const Change& change, const Cell& cell, const std::optional<Row>& row) const {
    if (change.table->name != "app_user" || change.row != op_.author) return false;
    auto& column = cell.column->name;
    return (column == "role" || column == "active") && row && row->cell(column) != cell.value;
  }

  /// A payment of one client that pays another's invoice would change what is known of both.
  bool refers_to_another_client(const Cell& cell) const {
    auto& column = *cell.column;
    if (!op_.client || column.type != schema::Type::ref || is_null(cell.value)) return false;
    auto* of = schema::find_table(column.detail);
    if (!of || of->home != schema::Home::client || of->name == "client") return false;
    auto head = snapshot_.head(as_id(cell.value));
    return head && head->client && head->client != op_.client;
  }

  /// People move clients between assigned segments: a manager, or who administers.
  bool may_file(const Value& segment) const {
    if (case_.role != schema::manager && case_.role != schema::admin) return false;
    auto to = snapshot_.row(as_id(segment));
    if (!to || to->head.dead || to->head.table->name != "segment") return false;
    auto of = snapshot_.row(as_id(to->cell("segmentation_id")));
    return of && as_int(of->cell("is_assignment")) == 1;
  }

  /// A resolution names its conflict; further ones of the same cell may be closed with it.
  std::optional<OpRefusal> refuse_resolution(const Change& change) const {
    if (change.kind != Change::Kind::update || !op_.resolves)
      return rejected("invalid: a conflict is only resolved");
    for (auto& cell : change.cells)
      if (cell.column->name != "state") return rejected("column: " + std::string(cell.column->name));
    auto named = snapshot_.row(*op_.resolves), closed = snapshot_.row(change.row);
    if (!named || !closed) return std::nullopt;  // lost in a restore: merges as an ordinary op
    auto same = [&](std::string_view column) { return named->cell(column) == closed->cell(column); };
    if (!same("row_ref_id") || !same("column_name")) return rejected("invalid: a conflict of another cell");
    if (is_own(*closed)) return std::nullopt;
    if (closed->head.client)  // judged with the operation's client
      return closed->head.client == op_.client ? std::nullopt : std::optional(rejected("scope"));
    return may_touch_bucket(closed->head.bucket) ? std::nullopt : std::optional(rejected("scope"));
  }

  bool is_own(const Row& conflict) const { return as_id(conflict.cell("user_id")) == op_.author; }

  /// Now, or under a token its bases were read under.
  bool may_touch_bucket(const Bucket& bucket) const {
    return case_.released || scope_.contains(bucket) || std::ranges::any_of(tokens_, [&](auto& token) {
             return is_of_this_history(snapshot_, token) && token.find(bucket);
           });
  }

  std::optional<OpRefusal> refuse_client() const {
    if (only_own_resolutions()) return std::nullopt;
    auto& client = *op_.client;
    if (inserted_.contains(client) && !snapshot_.head(client)) return refuse_birth();
    auto head = snapshot_.head(client);
    if (head->table->name != "client") return rejected("invalid: the operation names no client");
    if (case_.released || scope_.contains(head->bucket)) return std::nullopt;
    // under no token at all a tablet shows only clients born on it: its replica was damaged, its outbox was
    // not
    if (op_.tokens.empty() && head->birth.user == op_.author) return std::nullopt;
    if (GIRO_BROKEN(scope_now)) return rejected("scope");
    bool lost_history = false;
    for (auto& token : tokens_) {
      if (!is_of_this_history(snapshot_, token))
        lost_history = true;
      else if (was_in_scope(snapshot_, client, token))
        return std::nullopt;
    }
    return lost_history ? OpRefusal{Verdict::quarantined, "token of a lost history"} : rejected("scope");
  }

  /// A new client belongs in a segment that is the author's now, or was when it was written.
  std::optional<OpRefusal> refuse_birth() const {
    auto birth = std::ranges::find(op_.changes, *op_.client, &Change::row);
    auto* segment = birth->find("segment_id");
    auto home = segment_bucket(segment ? as_id(segment->value) : Id{});
    bool listed = std::ranges::any_of(tokens_, [&](auto& token) { return token.find(home) != nullptr; });
    return listed || case_.released || scope_.contains(home) ? std::nullopt
                                                             : std::optional(rejected("scope"));
  }

  bool only_own_resolutions() const {
    return op_.resolves && std::ranges::all_of(op_.changes, [&](auto& change) {
             if (!is_conflict(change)) return false;
             auto conflict = snapshot_.row(change.row);
             return !conflict || is_own(*conflict);
           });
  }

  const Snapshot& snapshot_;
  const OpCase& case_;
  const Op& op_;
  const std::vector<Token>& tokens_;
  std::set<Bucket> scope_;
  std::set<Id> inserted_;
};

}  // namespace

Needs needs_of(const Snapshot& snapshot, const Op& op) {
  Needs needs;
  std::set<Id> wanted;
  if (op.client) wanted.insert(*op.client);
  for (auto& change : op.changes) {
    if (change.kind == Change::Kind::insert)
      needs.inserted.insert(change.row);
    else if (!is_conflict(change))
      wanted.insert(change.row);
    if (auto parent = parent_of(change)) wanted.insert(*parent);
  }
  for (auto& id : wanted)
    if (!needs.inserted.contains(id) && !snapshot.head(id)) needs.missing.insert(id);
  return needs;
}

std::optional<OpRefusal> refusal_of(const Snapshot& snapshot, const OpCase& op_case,
                                    const std::vector<Token>& tokens, std::string_view today) {
  return Authority(snapshot, op_case, tokens, today).refusal();
}

}  // namespace giro
