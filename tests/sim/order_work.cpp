// What people do with orders and in the inbox: one order edited by agent and manager, discounts beyond the
// limit, decisions over lines that changed meanwhile, conflicts kept, given back or written anew.
#include "sync/actions/conflict.hpp"
#include "sync/actions/order.hpp"
#include "tests/sim/world.hpp"

namespace giro::sim {
namespace {

using MaybeDraft = std::optional<Draft>;

MaybeDraft if_possible(Result<Draft> draft) {
  return draft ? MaybeDraft(std::move(*draft)) : std::nullopt;
}

}  // namespace

MaybeDraft World::order_work(Tablet& tablet, const Id& client) {
  auto& device = *tablet.device;
  auto now = tablet.env->clock().wall_at;
  auto quantity = [&] { return static_cast<std::int64_t>(1000 * (1 + below(20))); };
  auto line = [&] {
    actions::LineRequest request{.product = id(chance(70) ? "p1" : "p2"), .quantity_milli = quantity()};
    if (chance(15)) request.unit_price_micro = 20'000'000;
    if (chance(15)) request.discounts_bp = Discounts{static_cast<std::int64_t>(100 * below(30)), 0, 0, 0};
    if (chance(10)) request.kind = "sample";
    return request;
  };
  auto orders = rows(tablet, "SELECT id FROM sales_order WHERE client_id = ? ORDER BY id", {client});
  if (orders.empty() || chance(20))
    return if_possible(
        actions::new_order(device, {.client = client, .lines = {line(), line()}, .note = word()}, now));
  auto order = chance(60) ? orders.front() : pick(orders);
  auto lines = rows(tablet, "SELECT id FROM order_line WHERE order_id = ? ORDER BY id", {order});
  bool manager = role(tablet.user()) == "manager";
  switch (below(manager ? 11 : 7)) {
    case 0:
    case 1:
      return if_possible(actions::add_lines(device, order, std::vector{line()}, now));
    case 2:
      if (lines.empty()) return std::nullopt;
      return if_possible(
          actions::edit_line(device, pick(lines), {.quantity_milli = chance(15) ? 0 : quantity()}));
    case 3:
      return if_possible(actions::edit_order(
          device, order,
          {{"discount1_bp", Value(static_cast<std::int64_t>(100 * below(20)))}, {"note", word()}}));
    case 4:
    case 5:
      return if_possible(actions::submit_order(device, order, now));
    case 6:
      return if_possible(actions::cancel_order(device, order, word()));
    case 7:
      return if_possible(actions::release_order(device, order));
    case 8:
      return if_possible(actions::reject_order(device, order, word()));
    default:
      return if_possible(actions::confirm_order(device, order));
  }
}

MaybeDraft World::conflict_work(Tablet& tablet) {
  auto found = rows(tablet,
                    "SELECT id FROM conflict WHERE state IN ('open', 'decided', 'seen') AND client_id IS NOT"
                    " NULL ORDER BY id");
  if (found.empty()) return std::nullopt;
  auto conflict = pick(found);
  switch (below(4)) {
    case 0:
      return if_possible(actions::resolve_conflict(*tablet.device, conflict, actions::KeepMine{}));
    case 1:
      return if_possible(actions::resolve_conflict(*tablet.device, conflict, actions::KeepOffice{}));
    case 2:
      return if_possible(actions::resolve_conflict(*tablet.device, conflict, actions::WriteOther{word()}));
    default:
      return if_possible(actions::mark_seen(*tablet.device, conflict));
  }
}

}  // namespace giro::sim
