// What must hold of every tablet, after each step that touched it: nothing confirmed is lost, an op never
// changes, Local is the fold of Remote and the open ops, no effect flickers away or is folded twice, and at a
// complete cut Remote is exactly what the office has for this user.
#include <algorithm>
#include <fstream>

#include "server/journal/journal.hpp"
#include "server/office/office_context.hpp"
#include "server/office/scope.hpp"
#include "sync/domain/derive_order.hpp"
#include "sync/file/sealed_file.hpp"
#include "sync/op/sealed_op.hpp"
#include "tests/sim/violation.hpp"
#include "tests/sim/world.hpp"

namespace giro::sim {
namespace {

std::string tail(const Id& id) {
  return to_hex(id).substr(20);
}

}  // namespace

void World::look_at_office() {
  audit_.look(*store_, {.lossy = lossy_, .distrusted = distrusted_, .role_changed = role_changed_});
}

std::string World::role(const Id& user) const {
  return std::string(as_text(store_->snapshot()->row(user)->cell("role")));
}

/// The rule of who may see what, once more and by itself.
std::set<Bucket> World::scope(const Id& user) const {
  auto snapshot = store_->snapshot();
  auto today = company_day(*snapshot, office_env_.reading.wall_at);
  std::set<Bucket> buckets{public_bucket(), user_bucket(user)};
  bool manager = as_text(snapshot->row(user)->cell("role")) == "manager";
  if (manager) {
    buckets.insert(managers_bucket());
    for (auto segment : Company::segments) buckets.insert(segment_bucket(id(segment)));
    if (user == id("max"))
      for (auto agent : {"ada", "bea"}) buckets.insert(user_bucket(id(agent)));
    return buckets;
  }
  auto& table = *schema::find_table("assignment");
  for (auto& row : snapshot->find(table, "user_id", user)) {
    auto assignment = *snapshot->row(row);
    auto to = assignment.cell("valid_to");
    if (as_text(assignment.cell("valid_from")) <= today && (is_null(to) || today < as_text(to)))
      buckets.insert(segment_bucket(as_id(assignment.cell("segment_id"))));
  }
  return buckets;
}

void World::check_ops() {
  std::set<Id> held;
  for (auto& [name, tablet] : tablets_) held.insert(tablet.held.begin(), tablet.held.end());
  for (auto& [op, bytes] : recorded_)
    need(audit_.ops().contains(op) || held.contains(op) || fragile_.contains(op),
         "operation " + tail(op) + " is lost");
}

/// Written ahead of each commit: an office that died at any moment has every decided op in its journal.
void World::check_journal() {
  if (!whole_journal_) return;
  std::set<Id> journalled;
  auto read = Journal(folder_ / "journal").each_after(0, [&](const Journal::Standing& group) {
    for (auto& entry : group.entries)
      if (auto* came = std::get_if<JournalledOp>(&entry)) {
        auto op = decode_op(came->envelope.op);
        journalled.insert(op ? op->id : digest(came->envelope.op));
      }
    return Result<void>();
  });
  need(read.has_value(), "the journal cannot be read");
  look_at_office();
  for (auto& [op, decided] : audit_.ops())
    need(journalled.contains(op), "operation " + tail(op) + " is decided and not in the journal");
  ++tally_.work["journals read"];
}

void World::check_tablet(Tablet& tablet) {
  TabletView view(*tablet.device, tablet.queries);
  tablet.is_touched = false;
  ++tally_.work["tablet checks"];
  check_outbox(tablet, view);
  check_local(tablet, view);
  check_effects(tablet, view);
}

void World::check_outbox(Tablet& tablet, const TabletView& view) {
  std::set<Id> now;
  std::set<Id> sealed;
  for (auto& entry : view.entries) {
    now.insert(entry.op_id);
    auto name = tablet.name + ": operation " + tail(entry.op_id);
    auto recorded = recorded_.find(entry.op_id);
    if ((entry.undecided() || entry.sealed) && recorded != recorded_.end())
      need(bytes_of(tablet, entry) == recorded->second, name + " changed after it was recorded");
    if (entry.sealed) sealed.insert(entry.op_id);
    auto known = audit_.ops().find(entry.op_id);
    if (entry.accepted() && known != audit_.ops().end() && !lossy_)
      need(known->second.outcome.seq == entry.outcome->seq, name + " was decided twice");
    auto folded = view.fold.find(entry.position);
    bool is_folded = folded != view.fold.end() && folded->second.op == entry.op_id;
    bool takes_part = entry.undecided() && (entry.outcome || entry.old_verdict != Verdict::rejected);
    if (takes_part && !entry.sealed && !tablet.is_behind) need(is_folded, name + " is not folded");
    if (entry.sealed) need(!is_folded, name + " is sealed and folded");
    if (entry.rejected() && !tablet.is_behind) need(!is_folded, name + " was refused and is still folded");
  }
  for (auto& op : tablet.held)
    if (!now.contains(op)) {  // trimmed: the office has had it, and only a lost history may forget it now
      need(audit_.ops().contains(op) || lossy_,
           tablet.name + " lets go of " + tail(op) + ", which the office does not have");
      fragile_.insert(op);
    }
  for (auto& [position, folded] : view.fold)
    need(now.contains(folded.op), tablet.name + " folds an operation its outbox lacks");
  tablet.held = std::move(now);
  for (auto& op : sealed)
    if (tablet.sealed.insert(op).second) {
      replicas_.erase(tablet.name);  // the replica is on the disk before a seal is
      ++tally_.work["ops sealed"];
    }
  tablet.sealed = std::move(sealed);
}

void World::check_local(Tablet& tablet, const TabletView& view) {
  auto& device = *tablet.device;
  std::map<Id, const schema::Table*> touched;
  for (auto& [position, folded] : view.fold) {
    auto& op = view.op(position);
    bool here = !op.client || view.is_here(*op.client);
    need(folded.parked == !here, tablet.name + ": operation " + tail(op.id) +
                                     (here ? " is parked although its client is here" : " is not parked"));
    for (auto& change : op.changes) touched[change.row] = change.table;
  }
  for (auto& [row, table] : view.born)
    need(touched.contains(row),
         tablet.name + " shows " + std::string(table->name) + " " + tail(row) + ", which nobody delivered");
  for (auto& [row, table] : touched) {
    auto expected = view.folded(device, *table, row);
    auto shows = device.row(*table, row);
    auto name = tablet.name + ": " + std::string(table->name) + " " + tail(row);
    need(shows.has_value() == (expected && !expected->dead),
         name + (shows ? " is shown, the fold says no" : " is not shown, the fold says it is there"));
    if (!shows) continue;
    for (std::size_t i = 0; i < shows->size(); ++i)
      need(table->columns[i].policy == schema::Policy::derived || (*shows)[i] == expected->cells[i],
           name + "." + std::string(table->columns[i].name) + " is " + to_text((*shows)[i]) +
               ", the fold says " + to_text(expected->cells[i]));
    ++tally_.work["rows folded again"];
  }
}

/// What the office has decided about an op, against what this tablet shows of it.
void World::check_effects(Tablet& tablet, const TabletView& view) {
  auto token = open_token(view.token, company_.key());
  auto snapshot = store_->snapshot();
  if (!token || view.resyncing || !is_of_this_history(*snapshot, *token)) return;
  for (auto& entry : view.entries) {
    auto known = audit_.ops().find(entry.op_id);
    if (known == audit_.ops().end() || known->second.outcome.verdict != Verdict::accepted) continue;
    if (tablet.copied || !snapshot->numbered(entry.device, entry.number)) continue;  // its next push tells
    // Sealed, and had again by an office that was restored: nothing but its rows can show it.
    if (entry.sealed && token->cut < known->second.outcome.seq) continue;
    auto& op = known->second.op;
    auto seq = known->second.outcome.seq;
    auto folded = view.fold.find(entry.position);
    for (auto& change : op.changes) {
      auto filed = audit_.rows().find(change.row);
      if (filed == audit_.rows().end()) continue;
      auto image = view.remote.find(change.row);
      bool contained = image != view.remote.end() && image->second.seq >= seq;
      auto name = tablet.name + ": operation " + tail(op.id) + " on " + std::string(change.table->name) +
                  " " + tail(change.row);
      if (folded != view.fold.end()) {
        if (folded->second.parked || image == view.remote.end()) continue;
        bool is_folded = !folded->second.rows.at(change.row);
        need(is_folded != contained, name + (contained ? " is folded over an image that contains it"
                                                       : " is not folded, and its image lacks it"));
      } else if (entry.outcome && (!op.client || view.remote.contains(*op.client)) && !filed->second.dead &&
                 (token->cut == token->snap || image != view.remote.end())) {
        auto head = snapshot->head(change.row);
        bool wrote = std::ranges::any_of(change.cells, [&](auto& cell) {
          auto key = cell.column->group.empty() ? cell.column->name : cell.column->group;
          return snapshot->stamp(*head, key).op == op.id;
        });
        need(!wrote || contained || filed->second.seq > token->snap, name + " flickered away");
      }
    }
  }
}

/// The op of an entry, opened with the office's key where that is needed.
Bytes World::bytes_of(Tablet& tablet, const OutboxEntry& entry) const {
  auto bytes = tablet.device->outbox().op_bytes(entry.position);
  if (!entry.sealed) return bytes;
  auto seal = file::office_seal(company_.key());
  return open_sealed_op(bytes, entry.hash, seal.shown, seal.secret).value_or("");
}

/// At a complete cut nothing that was answered about a client who is gone can be read here; `whole`: not in
/// any byte of the file either.
void World::check_seals(Tablet& tablet, const TabletView& view, bool whole) {
  if (!tablet.knows_key) return;
  std::string file;
  if (whole)
    for (auto* tail : {"", "-wal"})
      if (std::ifstream in(tablet.files().outbox.string() + tail, std::ios::binary); in)
        file.append(std::istreambuf_iterator<char>(in), {});
  for (auto& entry : view.entries) {
    if (!entry.client || view.is_here(*entry.client)) continue;
    auto name = tablet.name + ": operation " + tail(entry.op_id);
    if (entry.accepted() && entry.outcome->seq <= view.cut)
      need(entry.sealed, name + " can still be read although its client is gone");
    auto recorded = recorded_.find(entry.op_id);
    if (whole && entry.sealed && recorded != recorded_.end())
      need(file.find(recorded->second.substr(0, 60)) == std::string::npos,
           name + " is sealed, and its plain bytes linger in the file");
  }
}

/// At the last page: exactly the office's rows of this user's scope; `whole`: to the last cell.
void World::check_cut(Tablet& tablet, bool whole) {
  TabletView view(*tablet.device, tablet.queries);
  auto allowed = scope(tablet.user());
  auto asking = caller(tablet);
  if (!asking.trusted) return;
  auto snapshot = store_->snapshot();
  std::size_t expected = 0, present = 0;
  for (auto& [row, image] : view.remote) present += !image.dead;
  for (auto& [row, filed] : audit_.rows()) {
    if (filed.dead || !filed.table->device_keeps || !allowed.contains(filed.bucket)) continue;
    if (!filed.table->known_at(std::min(tablet.speaks, office_speaks_))) continue;
    ++expected;
    auto image = view.remote.find(row);
    auto name = tablet.name + ": " + std::string(filed.table->name) + " " + tail(row);
    need(image != view.remote.end() && !image->second.dead, name + " is missing at a complete cut");
    need(image->second.seq == filed.seq, name + " is an older version at a complete cut");
    if (!whole) continue;
    auto office = snapshot->row(row)->cells;
    auto cells = image->second.aside ? *image->second.aside : *tablet.device->row(*filed.table, row);
    for (std::size_t i = 0; i < cells.size(); ++i) {
      auto& column = filed.table->columns[i];
      bool readable =
          (column.readers & asking.role) != 0 && column.since <= std::min(tablet.speaks, office_speaks_);
      need(cells[i] == (readable ? office[i] : Value()),
           name + "." + std::string(column.name) + " differs from the office at a complete cut");
    }
    ++tally_.work["rows compared"];
  }
  need(present == expected, tablet.name + " keeps " + std::to_string(present) +
                                " rows at a complete cut, its user has " + std::to_string(expected));
  ++tally_.work["complete cuts"];
  check_seals(tablet, view, whole);
  read_causes(tablet);
  if (!whole) return;
  auto& device = *tablet.device;
  auto& orders = *schema::find_table("sales_order");
  auto& lines = *schema::find_table("order_line");
  for (auto& order : rows(tablet, "SELECT id FROM sales_order")) {
    std::vector<LineAmounts> amounts;
    for (auto& line : rows(tablet, "SELECT id FROM order_line WHERE order_id = ?", {order}))
      amounts.push_back(line_amounts(*device.row(lines, line)));
    auto cells = *device.row(orders, order);
    auto at = [&](std::string_view column) { return as_int(cells[orders.index_of(column)]); };
    auto totals = order_totals(amounts, {at("discount1_bp"), at("discount2_bp")});
    need(at("total_cents") == totals.total_cents, tablet.name + ": order " + tail(order) + " totals " +
                                                      std::to_string(at("total_cents")) + ", its lines " +
                                                      std::to_string(totals.total_cents));
  }
}

}  // namespace giro::sim
