#include "server/office/order_desk.hpp"

#include <algorithm>
#include <cstdio>

#include "sync/base/broken.hpp"
#include "sync/domain/derive_order.hpp"

namespace giro {
namespace {

const schema::Table& table(std::string_view name) {
  return *schema::find_table(name);
}

std::vector<Row> parts(const Snapshot& snapshot, const Id& order, std::string_view kind) {
  std::vector<Row> rows;
  for (auto& head : snapshot.parts_of(order))
    if (!head.dead && head.table->name == kind) rows.push_back(*snapshot.row(head.id));
  return rows;
}

std::string padded(std::uint64_t number, int digits) {
  char text[32];
  std::snprintf(text, sizeof text, "%0*llu", digits, static_cast<unsigned long long>(number));
  return text;
}

/// The next value of a counter whose name people have not taken by hand.
std::string next_free(Ledger& ledger, std::string_view counter, const schema::Table& where,
                      std::string_view column, const std::string& prefix, int digits,
                      std::string_view wanted) {
  auto& store = ledger.store();
  auto is_free = [&](std::string_view name) {
    return store.find(where, column, std::string(name)).empty() || GIRO_BROKEN(number_reused);
  };
  auto next = store.counter(counter) + 1;
  // a number that comes back after a restore may have been given anew, and its row be dead by now
  if (!wanted.empty() &&
      (!store.was_given(where, column, std::string(wanted)) || GIRO_BROKEN(number_reused))) {
    std::uint64_t number = 0;
    if (wanted.starts_with(prefix))
      number = std::strtoull(std::string(wanted.substr(prefix.size())).c_str(), nullptr, 10);
    if (number >= next) store.set_counter(counter, number);
    return std::string(wanted);
  }
  while (!is_free(prefix + padded(next, digits))) ++next;
  store.set_counter(counter, next);
  return prefix + padded(next, digits);
}

}  // namespace

std::string next_order_number(Ledger& ledger, std::string_view day_on, std::string_view wanted) {
  auto year = std::string(day_on.substr(0, 4));
  return next_free(ledger, "order_number/" + year, table("sales_order"), "number", year + "/", 4, wanted);
}

std::string next_client_code(Ledger& ledger, std::string_view wanted) {
  return next_free(ledger, "client_code", table("client"), "code", "N", 5, wanted);
}

std::int64_t derive_totals(Ledger& ledger, Row& order) {
  auto lines = parts(ledger.store(), order.head.id, "order_line");
  std::vector<OrderLineCells> cells;
  for (auto& line : lines) cells.push_back({line.head.id, line.cells});
  auto derived = derive_order(order.cells, cells);
  for (std::size_t i = 0; i < lines.size(); ++i)
    ledger.derive(lines[i], {{"net_cents", derived.net_cents[i]}});
  auto before = as_int(order.cell("lines_revision"));
  ledger.derive(order, {{"taxable_cents", derived.totals.taxable_cents},
                        {"vat_cents", derived.totals.vat_cents},
                        {"total_cents", derived.totals.total_cents},
                        {"line_count", derived.totals.line_count},
                        {"lines_revision", derived.lines_revision}});
  return before;
}

void OrderDesk::settle(const Id& id) {
  auto order = desk_.store().row(id);
  if (!order || order->head.dead) return;
  auto revision = derive_totals(desk_.ledger, *order);
  auto move = desk_.moves.find(id);
  bool moved = move != desk_.moves.end() && move->second.first != move->second.second;
  auto from = moved ? std::string_view(move->second.first) : std::string_view();
  auto to = moved ? std::string_view(move->second.second) : std::string_view();
  auto status = std::string(as_text(order->cell("status")));
  if (moved && is_stale(*order, from, to, revision))
    hold_stale(*order, from, to, revision);
  else if (from == "held")
    release_holds(*order);
  else if (to == "submitted" ||
           (desk_.lines_changed.contains(id) && (status == "submitted" || status == "held")))
    weigh(*order);
  else if (status == "confirmed" && desk_.lines_changed.contains(id) && !desk_.op_case.old &&
           (desk_.op_case.role & schema::office_roles) == 0 &&
           as_int(order->cell("lines_revision")) != revision)
    hold_changed(*order, revision);
  if (status != "draft" && status != "cancelled" && is_null(order->cell("number"))) give_number(*order);
}

/// Confirm and cancel carry the revision of the lines their author saw.
bool OrderDesk::is_stale(const Row& order, std::string_view from, std::string_view to,
                         std::int64_t revision) const {
  if (from.empty() || (to != "confirmed" && to != "cancelled")) return false;
  auto change = std::ranges::find(desk_.op().changes, order.head.id, &Change::row);
  if (change == desk_.op().changes.end()) return false;
  auto* seen = change->find("seen_revision");
  return seen && !is_null(seen->value) && as_int(seen->value) != revision;
}

void OrderDesk::hold_stale(Row& order, std::string_view from, std::string_view to, std::int64_t revision) {
  auto change = std::ranges::find(desk_.op().changes, order.head.id, &Change::row);
  if (from == "draft") {  // nothing was submitted yet: the draft stays, and somebody decides
    auto lost = desk_.lost_value(order.head, "status", desk_.store().stamp(order.head, "status"), "revision");
    lost.base = lost.office = std::string(from);
    lost.mine = std::string(to);
    lost.open = true;
    desk_.conflicts.push_back(std::move(lost));
    desk_.ledger.derive(order, {{"status", std::string(from)}});
    return;
  }
  hold(order, {"revision", {}, as_int(change->find("seen_revision")->value), revision});
  desk_.ledger.derive(order, {{"status", std::string("held")}});
}

/// Lines written under a confirmation that did not see them: as if they had come before it.
void OrderDesk::hold_changed(Row& order, std::int64_t confirmed_revision) {
  hold(order, {"revision", {}, confirmed_revision, as_int(order.cell("lines_revision"))});
  desk_.ledger.derive(order, {{"status", std::string("held")}});
}

/// Reasons that apply and were not released stand open; those that no longer apply go; none left: submitted
/// again.
void OrderDesk::weigh(Row& order) {
  auto known = holds_of(order);
  std::vector<merge::HoldReason> released;
  for (auto& row : known) {
    if (as_text(row.cell("state")) != "released") continue;
    auto line = as_id(row.cell("line_id"));
    released.push_back({as_text(row.cell("kind")), line.is_nil() ? std::nullopt : std::optional(line),
                        as_int(row.cell("limit_value")), as_int(row.cell("actual_value"))});
  }
  auto reasons = merge::hold_reasons(order_facts(desk_.store(), order, desk_.op().author, desk_.today));
  std::erase_if(reasons, [&](auto& reason) { return merge::is_released(reason, released); });
  bool revision_open = false;
  for (auto& row : known) {
    if (as_text(row.cell("state")) != "open") continue;
    bool revision = as_text(row.cell("kind")) == "revision";
    revision_open |= revision;
    bool stands = revision || std::ranges::any_of(reasons, [&](auto& reason) {
                    return reason.kind == as_text(row.cell("kind")) &&
                           reason.line.value_or(Id{}) == as_id(row.cell("line_id"));
                  });
    if (!stands) desk_.ledger.remove(row.head, desk_.op().id, desk_.stamp());
  }
  for (auto& reason : reasons) hold(order, reason);
  bool held = revision_open || !reasons.empty();
  desk_.ledger.derive(order, {{"status", std::string(held ? "held" : "submitted")}});
}

void OrderDesk::give_number(Row& order) {
  auto printed = desk_.op_case.old ? desk_.op_case.old->number : std::string();
  auto number = next_order_number(desk_.ledger, desk_.today, printed);
  if (!printed.empty() && number != printed) {  // a taken human key is an open conflict
    auto lost = desk_.lost_value(order.head, "number", {}, "number");
    lost.office = number;
    lost.mine = printed;
    lost.open = true;
    desk_.conflicts.push_back(std::move(lost));
  }
  desk_.number = number;
  desk_.ledger.derive(order, {{"number", number}});
}

std::vector<Row> OrderDesk::holds_of(const Row& order) const {
  return parts(desk_.store(), order.head.id, "order_hold");
}

void OrderDesk::release_holds(const Row& order) {
  for (auto& row : holds_of(order)) desk_.ledger.derive(row, {{"state", std::string("released")}});
}

void OrderDesk::hold(const Row& order, const merge::HoldReason& reason) {
  auto line = reason.line ? Value(*reason.line) : Value();
  desk_.ledger.keep(
      table("order_hold"),
      derive_id("order_hold", {order.head.id.view(), reason.kind, reason.line ? reason.line->view() : ""}),
      {{"client_id", *order.head.client},
       {"order_id", order.head.id},
       {"line_id", line},
       {"kind", std::string(reason.kind)},
       {"limit_value", reason.limit_value},
       {"actual_value", reason.actual_value},
       {"state", std::string("open")},
       {"held_at", desk_.ledger.now_at()}});
}

}  // namespace giro
