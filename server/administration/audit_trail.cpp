#include "server/administration/audit_trail.hpp"

#include <algorithm>

#include "server/administration/sign_ins.hpp"
#include "server/office/company_zone.hpp"
#include "server/office/office_file.hpp"

namespace giro {
namespace {

using Became = AuditEntry::Became;

/// A search, understood.
struct Wanted {
  AuditFilter filter;
  std::string field;

  bool wants(std::string_view table, std::string_view column) const {
    return field.empty() || field == column || field == std::string(table) + "." + std::string(column);
  }
};

std::optional<Id> row_of_id(const Snapshot& snapshot, std::string_view table, std::string_view hex) {
  auto id = id_from_hex(hex);
  auto head = id ? snapshot.head(*id) : std::nullopt;
  return head && head->table->name == table ? id : std::nullopt;
}

std::optional<Id> client_called(const Snapshot& snapshot, const std::string& code) {
  auto found = snapshot.find(*schema::find_table("client"), "code", Value(code));
  return found.empty() ? row_of_id(snapshot, "client", code) : found.front();
}

Result<Wanted> understood(const Store& store, const AuditSearch& search) {
  Wanted wanted{.filter = {}, .field = search.field};
  auto snapshot = store.snapshot();
  auto zone = company_zone(*snapshot);
  for (auto& text : {search.from, search.to})
    if (!text.empty() && !day_number(text)) return Problem{"'" + text + "' is not a day such as 2026-11-27"};
  if (auto day = day_number(search.from)) wanted.filter.from_at = zone.at(*day);
  if (auto day = day_number(search.to)) wanted.filter.to_at = zone.at(*day + 1);
  if (!search.client.empty() && !(wanted.filter.client = client_called(*snapshot, search.client)))
    return Problem{"there is no client " + search.client + ": check its code"};
  if (search.user.empty()) return wanted;
  wanted.filter.user = user_called(store, search.user);
  if (!wanted.filter.user) wanted.filter.user = row_of_id(*snapshot, "app_user", search.user);
  if (!wanted.filter.user) return Problem{"there is no user " + search.user + ": see `user list`"};
  return wanted;
}

/// Whether the office kept another value of this cell than the operation's, by the records it left.
Became kept(const Snapshot& snapshot, const Outcome& outcome, const Id& row, std::string_view unit) {
  for (auto& id : outcome.conflicts) {
    auto record = snapshot.row(id);
    if (!record || record->head.table->name != "conflict") continue;
    if (as_id(record->cell("row_ref_id")) != row || as_text(record->cell("column_name")) != unit) continue;
    auto state = as_text(record->cell("state"));
    if (state == "open") return Became::open;
    if (state != "kept_mine" && as_text(record->cell("chosen")) == "office") return Became::lost;
  }
  return Became::accepted;
}

Became became(const Snapshot& snapshot, const Outcome& outcome, const Id& row, std::string_view unit) {
  switch (outcome.verdict) {
    case Verdict::rejected:
      return Became::rejected;
    case Verdict::waiting:
      return Became::waiting;
    case Verdict::quarantined:
      return Became::quarantined;
    default:
      return kept(snapshot, outcome, row, unit);
  }
}

void add_op(const Snapshot& snapshot, const Op& op, const Wanted& wanted, std::vector<AuditEntry>& entries) {
  auto& filter = wanted.filter;
  if ((filter.client && op.client != filter.client) || (filter.user && op.author != *filter.user)) return;
  auto record = snapshot.op(op.id);
  if (!record) return;
  for (auto& change : op.changes) {
    AuditEntry entry{.at = record->corrected_at,
                     .user = op.author,
                     .op = op.id,
                     .client = op.client,
                     .table = std::string(change.table->name),
                     .row = change.row,
                     .column = {},
                     .from = {},
                     .to = {},
                     .reason = record->outcome.verdict == Verdict::rejected ? record->outcome.reason : ""};
    if (change.kind == Change::Kind::remove) {
      if (!wanted.field.empty()) continue;
      entry.became = became(snapshot, record->outcome, change.row, removal_key);
      entries.push_back(entry);
      continue;
    }
    for (auto& cell : change.cells) {
      auto& column = *cell.column;
      if (!wanted.wants(change.table->name, column.name)) continue;
      entry.column = std::string(column.name);
      entry.from = cell.base;
      entry.to = cell.value;
      entry.became =
          became(snapshot, record->outcome, change.row, column.group.empty() ? column.name : column.group);
      entries.push_back(entry);
    }
  }
}

/// What no operation did: imports, administration.
void add_office_change(const std::vector<Value>& cells, const Wanted& wanted,
                       std::vector<AuditEntry>& entries) {
  static const auto& table = *schema::find_table("cell_history");
  auto cell = [&](std::string_view name) -> const Value& { return cells[table.index_of(name)]; };
  auto of = as_text(cell("table_name")), column = as_text(cell("column_name"));
  if (!wanted.wants(of, column)) return;
  auto& client = cell("client_id");
  entries.push_back({.at = as_int(cell("changed_at")),
                     .user = {},
                     .op = {},
                     .client = is_null(client) ? std::nullopt : std::optional(as_id(client)),
                     .table = std::string(of),
                     .row = as_id(cell("row_ref_id")),
                     .column = std::string(column),
                     .from = cell("from_value"),
                     .to = cell("to_value"),
                     .reason = {}});
}

}  // namespace

Result<AuditTrail> search_audit(const Store& store, const std::filesystem::path& database,
                                const AuditSearch& search) {
  auto wanted = understood(store, search);
  if (!wanted) return wanted.error();
  auto most = std::clamp<std::size_t>(search.most, 1, AuditSearch::most_entries);
  AuditTrail trail;
  auto& entries = trail.entries;
  auto snapshot = store.snapshot();
  OfficeFile file(database);
  file.newest_ops(wanted->filter, [&](const Bytes& bytes) {
    if (auto op = decode_op(bytes)) add_op(*snapshot, *op, *wanted, entries);
    return entries.size() <= most;
  });
  auto of_ops = entries.size();
  file.newest_office_changes(wanted->filter, [&](const std::vector<Value>& cells) {
    add_office_change(cells, *wanted, entries);
    return entries.size() - of_ops <= most;
  });
  std::ranges::stable_sort(entries, std::greater(), &AuditEntry::at);
  trail.more = entries.size() > most;
  if (trail.more) entries.resize(most);
  return trail;
}

std::string_view became_name(Became became) {
  switch (became) {
    case Became::accepted:
      return "accepted";
    case Became::rejected:
      return "rejected";
    case Became::waiting:
      return "waiting";
    case Became::quarantined:
      return "quarantined";
    case Became::lost:
      return "lost";
    case Became::open:
      return "open";
  }
  return "";
}

}  // namespace giro
