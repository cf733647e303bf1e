#include "server/office/decision.hpp"

#include <algorithm>

#include "server/office/authorise.hpp"
#include "server/office/conflicts.hpp"
#include "server/office/merger.hpp"
#include "server/office/order_desk.hpp"
#include "server/office/removal.hpp"

namespace giro {
namespace {

class Decision {
 public:
  Decision(Transaction& store, const OfficeContext& context, const OpCase& op_case)
      : store_(store),
        context_(context),
        case_(op_case),
        ledger_(store, store.begin_seq(context.run), context.now_at()),
        desk_{.op_case = op_case,
              .ledger = ledger_,
              .run = context.run,
              .today = company_day(store, op_case.at),
              .lost = {},
              .conflicts = {},
              .orders = {},
              .lines_changed = {},
              .moves = {},
              .number = {}} {}

  Decided decide() {
    auto needs = needs_of(store_, case_.op);
    if (case_.old && case_.old->verdict == Verdict::rejected)
      return reject(case_.old->reason, needs.inserted);
    if (!case_.trusted && !case_.old)  // an accepted op is never authorised anew
      return {.outcome = outcome(Verdict::quarantined, "revoked"), .waits_for = {}, .settled = {}};
    for (auto& row : needs.missing)
      if (store_.refused(row)) return reject("depends", needs.inserted);
    if (!needs.missing.empty()) return wait_for(*needs.missing.begin());
    if (!case_.old)
      if (auto refused = refusal_of(store_, case_, tokens(), company_day(store_, context_.now_at()))) {
        if (refused->verdict == Verdict::rejected) return reject(refused->reason, needs.inserted);
        return {.outcome = outcome(refused->verdict, refused->reason), .waits_for = {}, .settled = {}};
      }
    merge();
    return {
        .outcome = accepted(), .waits_for = {}, .settled = {needs.inserted.begin(), needs.inserted.end()}};
  }

  Decided reject(std::string reason, const std::set<Id>& inserted) {
    for (auto& row : inserted) store_.refuse(row);
    auto rejected = outcome(Verdict::rejected, std::move(reason));
    rejected.receipt = seal_receipt({.op = case_.op.id,
                                     .verdict = Verdict::rejected,
                                     .reason = rejected.reason,
                                     .first = desk_.first(),
                                     .corrected_at = case_.at,
                                     .number = {},
                                     .lost = {},
                                     .conflicts = {}},
                                    context_.key);
    return {.outcome = std::move(rejected), .waits_for = {}, .settled = {inserted.begin(), inserted.end()}};
  }

 private:
  Outcome outcome(Verdict verdict, std::string reason) const {
    return {.verdict = verdict,
            .reason = std::move(reason),
            .seq = ledger_.seq(),
            .conflicts = {},
            .receipt = {}};
  }

  Decided wait_for(const Id& row) const {
    auto waiting = outcome(Verdict::waiting, to_hex(row));
    waiting.seq = 0;
    return {.outcome = std::move(waiting), .waits_for = row, .settled = {}};
  }

  std::vector<Token> tokens() const {
    std::vector<Token> opened;
    for (auto& bytes : case_.op.tokens)
      if (auto token = open_token(bytes, context_.key); token && token->user == case_.op.author)
        opened.push_back(std::move(*token));
    return opened;
  }

  void merge() {
    auto& op = case_.op;
    std::uint32_t number = 0;
    if (op.resolves && !case_.old && !is_still_unresolved(store_, *op.resolves)) {
      for (auto& change : op.changes)  // resolved meanwhile: this resolution writes nothing
        for (std::uint32_t i = 0; i < merge::numbers_taken(change); ++i) desk_.lost.insert(number++);
      return;
    }
    Merger merger(desk_);
    std::vector<Removal> removals;
    for (auto& change : op.changes) {
      if (change.kind == Change::Kind::remove)
        removals.push_back({&change, number});
      else if (change.table->name == "conflict")
        close_conflict(desk_, change, number);
      else
        merger.merge(change, number);
      number += merge::numbers_taken(change);
    }
    remove_rows(desk_, removals);
    give_client_code();
    for (auto& order : desk_.orders) OrderDesk(desk_).settle(order);
    restore_records();
    for (auto& lost : desk_.conflicts) file_conflict(ledger_, lost);
  }

  void give_client_code() {
    if (!case_.op.client) return;
    auto client = store_.row(*case_.op.client);
    if (!client || client->head.dead || !is_null(client->cell("code"))) return;
    bool with_order =
        std::ranges::any_of(case_.op.changes, [](auto& c) { return c.table->name == "sales_order"; });
    auto printed = case_.old && !with_order ? case_.old->number : std::string();
    auto code = next_client_code(ledger_, printed);
    if (!printed.empty() && code != printed) {
      auto lost = desk_.lost_value(client->head, "code", {}, "number");
      lost.office = code;
      lost.mine = printed;
      lost.open = true;
      desk_.conflicts.push_back(std::move(lost));
    }
    if (!with_order) desk_.number = code;  // a receipt holds one number: the order's, if there is one
    ledger_.derive(*client, {{"code", code}});
  }

  /// Records the recorded decision had left, and that are gone with the lost history, return.
  void restore_records() {
    if (!case_.old) return;
    std::uint32_t number = 0;
    for (auto& change : case_.op.changes) {
      if (change.table->name != "conflict")
        for (auto& unit : merge::merge_units(change, number)) restore_record(change, unit);
      number += merge::numbers_taken(change);
    }
  }

  void restore_record(const Change& change, const merge::MergeUnit& unit) {
    auto id = conflict_id(case_.op.id, change.row, unit.key);
    auto& then = case_.old->conflicts;
    auto row = store_.row(change.row);
    if (!row || std::ranges::find(then, id) == then.end() || store_.head(id)) return;
    if (std::ranges::find(desk_.conflicts, id, &LostValue::id) != desk_.conflicts.end()) return;  // made anew
    auto lost = desk_.lost_value(row->head, unit.key, store_.stamp(row->head, unit.key), "resent");
    std::vector<merge::ColumnValue> base, office, mine;
    for (auto* cell : unit.cells) {
      base.emplace_back(cell->column, cell->base);
      office.emplace_back(cell->column, row->cell(cell->column->name));
      mine.emplace_back(cell->column, cell->value);
    }
    lost.base = merge::unit_text(unit.key, base);
    lost.office = merge::unit_text(unit.key, office);
    lost.mine = merge::unit_text(unit.key, mine);
    lost.chose_mine = desk_.had_taken(unit.numbers);
    desk_.conflicts.push_back(std::move(lost));
  }

  Outcome accepted() const {
    auto result = outcome(Verdict::accepted, {});
    for (auto& lost : desk_.conflicts) result.conflicts.push_back(lost.id);
    if (case_.old)
      for (auto& id : case_.old->conflicts)
        if (std::ranges::find(result.conflicts, id) == result.conflicts.end()) result.conflicts.push_back(id);
    auto number = desk_.number.empty() && case_.old ? case_.old->number : desk_.number;
    result.receipt = seal_receipt({.op = case_.op.id,
                                   .verdict = Verdict::accepted,
                                   .reason = {},
                                   .first = desk_.first(),
                                   .corrected_at = case_.at,
                                   .number = number,
                                   .lost = {desk_.lost.begin(), desk_.lost.end()},
                                   .conflicts = result.conflicts},
                                  context_.key);
    return result;
  }

  Transaction& store_;
  const OfficeContext& context_;
  const OpCase& case_;
  Ledger ledger_;
  Desk desk_;
};

}  // namespace

Decided decide(Transaction& store, const OfficeContext& context, const OpCase& op_case) {
  return Decision(store, context, op_case).decide();
}

Decided reject_whole(Transaction& store, const OfficeContext& context, const OpCase& op_case,
                     std::string reason) {
  std::set<Id> inserted;
  for (auto& change : op_case.op.changes)
    if (change.kind == Change::Kind::insert) inserted.insert(change.row);
  return Decision(store, context, op_case).reject(std::move(reason), inserted);
}

}  // namespace giro
