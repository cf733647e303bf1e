// Two years of orders: each client in its own rhythm, more of everything in its season, a little more this
// year than last. Orders near a visit are taken during it. Prices are those that held on the day.
#include <algorithm>
#include <map>

#include "server/demo/parts.hpp"

namespace giro::demo {
namespace {

// Percent of an average month, January first.
constexpr std::int64_t horeca_season[] = {80, 82, 92, 102, 108, 116, 122, 124, 104, 92, 84, 118};
constexpr std::int64_t shop_season[] = {86, 88, 96, 104, 98, 96, 92, 90, 98, 100, 108, 138};

class OrderBook {
 public:
  explicit OrderBook(Company& company) : company_(company), dice_(company.dice("orders")) {}

  void fill() {
    for (std::size_t i = 0; i < company_.calls.size(); ++i)
      if (company_.calls[i].status == "done") calls_[{company_.calls[i].outlet, company_.calls[i].day}] = i;
    for (std::size_t i = 0; i < company_.outlets.size(); ++i) look_back(i);
    take_todays();
    for (std::size_t agent = 0; agent < company_.agents.size(); ++agent) leave_draft(agent);
    std::ranges::stable_sort(company_.orders, {}, &Order::placed_at);
  }

 private:
  void look_back(std::size_t index) {
    auto& outlet = company_.outlets[index];
    if (outlet.relationship != "active" && outlet.relationship != "former") return;
    auto end = outlet.left_on != 0 ? outlet.left_on : company_.today;
    // Some have fallen silent: nothing for three of their cycles.
    auto ago = outlet.last_order_ago ? *outlet.last_order_ago
               : dice_.chance(50)    ? outlet.cycle * 3
                                     : dice_.between(1, outlet.cycle);
    bool exact = outlet.last_order_ago.has_value();
    auto day = end - ago, first = company_.today - 730;
    for (; day > first && day >= outlet.known_since;
         day -= std::max<std::int64_t>(4, outlet.cycle * dice_.between(85, 115) / 100)) {
      if (!exact) day = near_visit(index, last_working_day(day));
      place(index, day);
      exact = false;
    }
  }

  std::int64_t near_visit(std::size_t outlet, std::int64_t day) const {
    for (std::int64_t off : {0, -1, 1, -2, 2, -3})
      if (day + off < company_.today && calls_.contains({outlet, day + off})) return day + off;
    return day;
  }

  Order& place(std::size_t index, std::int64_t day) {
    auto& outlet = company_.outlets[index];
    Order order;
    order.outlet = index;
    order.agent = outlet.agent;
    order.day = day;
    order.placed_at = company_.at(day, dice_.between(9 * 60, 18 * 60));
    if (auto call = calls_.find({index, day}); call != calls_.end()) {
      auto& visit = company_.calls[call->second];
      visit.took_order = true;
      order.call = visit.id;
      order.agent = visit.agent;
      order.placed_at = visit.ended_at - 60'000;
    }
    set_status(order);
    fill_lines(order, outlet);
    order.id = dice_.id(order.placed_at);
    company_.orders.push_back(std::move(order));
    return company_.orders.back();
  }

  void set_status(Order& order) {
    auto age = company_.today - order.day;
    auto shipped = std::max<std::int64_t>(2, dice_.between(2, 5));
    if (age > 3 && dice_.chance(12)) {
      order.status = "cancelled";
      return;
    }
    order.status = age <= 1         ? "submitted"
                   : age <= 2       ? "confirmed"
                   : age <= shipped ? "in_delivery"
                   : age <= 12      ? "delivered"
                                    : "invoiced";
    if (age > shipped && age > 2) order.delivered = order.day + shipped;
  }

  void fill_lines(Order& order, const Outlet& outlet) {
    auto month = static_cast<std::size_t>(month_of(order.day)) - 1;
    bool shop = outlet.market >= Market::grocery;
    auto season = shop ? shop_season[month] : horeca_season[month];
    bool last_year = order.day <= company_.today - 365;
    auto count = std::min<std::size_t>(
        outlet.usual.size(),
        static_cast<std::size_t>(dice_.between(3, 6) + std::min<std::int64_t>(outlet.weight / 3'000, 4)));
    for (std::size_t i = 0, chosen = 0; i < outlet.usual.size() && chosen < count; ++i) {
      auto left = outlet.usual.size() - i;
      if (!dice_.chance(static_cast<std::int64_t>(1'000 * (count - chosen) / left))) continue;
      ++chosen;
      auto& goods = company_.goods[outlet.usual[i]];
      auto usual_packs = std::clamp<std::int64_t>(45'000'000 / goods.price_micro, 1, 12);
      auto packs = usual_packs * outlet.weight * season / 100 * (last_year ? 94 : 100) / 100 *
                   dice_.between(60, 140) / 100'000;
      Line line;
      line.goods = outlet.usual[i];
      line.quantity = std::max<std::int64_t>(1, (packs + goods.step / 2) / goods.step) * goods.step;
      company_.price(line, outlet, order.day);
      line.id = dice_.id(order.placed_at);
      order.lines.push_back(line);
    }
    company_.total(order);
  }

  /// What agents took this morning, at the stops they have done.
  void take_todays() {
    std::map<std::size_t, int> stop;
    for (auto& call : std::vector<Call>(company_.calls)) {
      if (call.day != company_.today || call.status != "done") continue;
      if (++stop[call.agent] == 2) continue;  // the second had enough in stock
      place(call.outlet, company_.today);
    }
  }

  /// Everybody has an order they began and did not send.
  void leave_draft(std::size_t agent) {
    for (std::size_t i = 0; i < company_.outlets.size(); ++i) {
      auto& outlet = company_.outlets[i];
      if (outlet.agent != agent || outlet.relationship != "active" || outlet.last_visit_ago ||
          dice_.chance(900))
        continue;
      auto& order = place(i, working_day_before(company_.today));
      order.status = "draft";
      order.delivered = 0;
      return;
    }
  }

  Company& company_;
  Random dice_;
  std::map<std::pair<std::size_t, std::int64_t>, std::size_t> calls_;  // outlet and day → index
};

void write_lines(const Company& company, DemoWriter& writer, const Order& order) {
  std::int64_t position = 0;
  bool exempt = company.exempt(order);
  for (auto& line : order.lines) {
    auto& goods = company.goods[line.goods];
    writer.put("order_line", line.id,
               {{"client_id", company.outlets[order.outlet].id},
                {"order_id", order.id},
                {"product_id", goods.id},
                {"position", ++position},
                {"kind", line.kind},
                {"quantity_milli", line.quantity * 1000},
                {"unit_price_micro", line.price_micro},
                {"list_price_micro", line.list_price_micro},
                {"price_source", line.price_source},
                {"discount1_bp", line.discounts_bp[0]},
                {"discount2_bp", line.discounts_bp[1]},
                {"discount3_bp", line.discounts_bp[2]},
                {"discount4_bp", line.discounts_bp[3]},
                {"vat_id", exempt ? company.intent_vat : goods.vat},
                {"vat_rate_bp", exempt ? std::int64_t{0} : goods.vat_bp}});
  }
}

}  // namespace

void plan_orders(Company& company) {
  OrderBook(company).fill();
}

void write_orders(Company& company, DemoWriter& writer) {
  for (auto& order : company.orders) {
    auto& outlet = company.outlets[order.outlet];
    Cells cells = {{"client_id", outlet.id},
                   {"user_id", company.agents[order.agent].id},
                   {"credited_agent_id", company.agents[order.agent].id},
                   {"location_id", outlet.location},
                   {"status", order.status},
                   {"requested_on", iso_day(working_day_after(order.day + 2))},
                   {"payment_term_id", company.terms[outlet.term].id}};
    if (order.status != "draft") cells.emplace_back("placed_at", order.placed_at);
    if (order.call) cells.emplace_back("visit_id", *order.call);
    if (!order.note.empty()) cells.emplace_back("note", order.note);
    if (order.promised != 0) cells.emplace_back("promised_on", iso_day(order.promised));
    if (order.delivered != 0) cells.emplace_back("delivered_on", iso_day(order.delivered));
    writer.put("sales_order", order.id, cells);
    write_lines(company, writer, order);
  }
  auto dice = company.dice("hold rows");
  for (auto& hold : company.holds) {
    auto& order = company.orders[hold.order];
    Cells cells = {{"client_id", company.outlets[order.outlet].id},
                   {"order_id", order.id},
                   {"kind", hold.kind},
                   {"limit_value", hold.limit},
                   {"actual_value", hold.actual},
                   {"state", std::string("open")},
                   {"held_at", order.placed_at + 60'000}};
    if (hold.line) cells.emplace_back("line_id", order.lines[*hold.line].id);
    writer.put("order_hold", dice.id(order.placed_at + 60'000), cells);
  }
}

}  // namespace giro::demo
