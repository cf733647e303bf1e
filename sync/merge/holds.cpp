#include "sync/merge/holds.hpp"

#include <algorithm>

#include "sync/domain/order_totals.hpp"

namespace giro::merge {
namespace {

/// A cascade of all discounts, the order's after the line's.
std::int64_t total_bp(const Discounts& line, std::array<std::int64_t, 2> order) {
  std::array<std::int64_t, 6> all{line[0], line[1], line[2], line[3], order[0], order[1]};
  return cascade_bp(all);
}

void line_reasons(const OrderFacts& order, const LineFacts& line, std::vector<HoldReason>& reasons) {
  if (!line.charged) return;
  if (line.unit_price_micro != line.valid.price_micro)
    reasons.push_back({"price", line.id, line.valid.price_micro, line.unit_price_micro});
  if (!line.rule.accepts(line.quantity_milli))
    reasons.push_back(
        {"quantity", line.id, line.rule.nearest(line.quantity_milli).second, line.quantity_milli});
  if (!order.discount_limit_bp) return;
  auto allowed_bp = cascade_bp(line.valid.discounts_bp) + *order.discount_limit_bp;
  auto given_bp = total_bp(line.discounts_bp, order.order_discounts_bp);
  if (given_bp > allowed_bp) reasons.push_back({"discount", line.id, allowed_bp, given_bp});
}

}  // namespace

std::vector<HoldReason> hold_reasons(const OrderFacts& order) {
  std::vector<HoldReason> reasons;
  for (auto& line : order.lines) line_reasons(order, line, reasons);
  if (order.credit_limit_cents && order.exposure_cents > *order.credit_limit_cents)
    reasons.push_back({"credit_limit", {}, *order.credit_limit_cents, order.exposure_cents});
  if (order.credit_status == "blocked" || order.credit_status == "hold")
    reasons.push_back({"blocked", {}, 0, 1});
  return reasons;
}

bool is_released(const HoldReason& reason, std::span<const HoldReason> released) {
  return std::ranges::any_of(released, [&](const HoldReason& r) {
    if (r.kind != reason.kind || r.line != reason.line || r.limit_value != reason.limit_value) return false;
    return r.kind == "price" || r.kind == "quantity" ? r.actual_value == reason.actual_value
                                                     : r.actual_value >= reason.actual_value;
  });
}

}  // namespace giro::merge
