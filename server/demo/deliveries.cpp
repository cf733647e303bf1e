// How orders were promised and how they arrived: most on the day, some late, some in two deliveries, some
// only at the second try, a few never whole.
#include <algorithm>

#include "server/demo/parts.hpp"

namespace giro::demo {
namespace {

constexpr std::int64_t promised_days = 365, told_days = 150;

bool goes_out(const Order& order) {
  return order.status != "draft" && order.status != "cancelled" && order.status != "submitted" &&
         order.status != "held";
}

class Van {
 public:
  Van(const Company& company, DemoWriter& writer)
      : company_(company), writer_(writer), dice_(company.dice("deliveries")) {}

  void drive() {
    for (auto& order : company_.orders)
      if (goes_out(order) && order.status != "confirmed" && order.day > company_.today - told_days)
        deliver(order);
  }

 private:
  static constexpr std::string_view reasons[] = {"stock", "closed", "van", "refused", "damaged"};
  static constexpr int odds[] = {45, 20, 20, 8, 7};

  void deliver(const Order& order) {
    if (order.delivered == 0) return half_way(order);
    auto fate = dice_.between(0, 999);
    bool late = order.promised != 0 && order.delivered > order.promised;
    auto tried = std::max(order.day + 1, working_day_before(order.delivered));
    if (fate < (late ? 500 : 15)) put(order, tried, "failed", reasons[dice_.weighted(odds)]);
    if (order.lines.size() > 1 && fate >= 900 && fate < 975) {
      auto first = put(order, tried, "delivered"), second = put(order, order.delivered, "delivered");
      for (std::size_t i = 0; i < order.lines.size(); ++i)
        bring(order, i + 1 == order.lines.size() ? second : first, i, order.lines[i].quantity);
      return;
    }
    auto whole = put(order, order.delivered, "delivered");
    if (fate < 985) return;  // a delivery that names no lines brought everything
    for (std::size_t i = 0; i < order.lines.size(); ++i)
      bring(order, whole, i, i == 0 ? order.lines[i].quantity / 2 : order.lines[i].quantity);
  }

  /// One part is there, the rest comes with the next round.
  void half_way(const Order& order) {
    auto here = put(order, std::max(order.day + 1, working_day_before(company_.today)), "delivered");
    auto next = put(order, working_day_after(company_.today), "planned");
    for (std::size_t i = 0; i < order.lines.size(); ++i)
      bring(order, i + 1 == order.lines.size() && i > 0 ? next : here, i, order.lines[i].quantity);
  }

  Id put(const Order& order, std::int64_t day, std::string_view status, std::string_view reason = {}) {
    auto id = dice_.id(company_.at(std::min(day, company_.today), 5 * 60));
    Cells cells{{"client_id", company_.outlets[order.outlet].id},
                {"order_id", order.id},
                {"number", "DDT-" + std::to_string(++number_)},
                {"delivered_on", iso_day(day)},
                {"status", std::string(status)}};
    if (!reason.empty()) cells.emplace_back("failure_reason", std::string(reason));
    writer_.put("delivery", id, cells);
    return id;
  }

  void bring(const Order& order, const Id& delivery, std::size_t line, std::int64_t packs) {
    if (packs == 0) return;
    writer_.put("delivery_line", dice_.id(company_.at(std::min(order.day + 1, company_.today))),
                {{"client_id", company_.outlets[order.outlet].id},
                 {"delivery_id", delivery},
                 {"order_line_id", order.lines[line].id},
                 {"quantity_milli", packs * 1000}});
  }

  const Company& company_;
  DemoWriter& writer_;
  Random dice_;
  int number_ = 0;
};

}  // namespace

void plan_promises(Company& company) {
  auto dice = company.dice("promises");
  for (auto& order : company.orders) {
    if (!goes_out(order) || order.day <= company.today - promised_days) continue;
    auto usual = working_day_after(order.day + 2);
    bool late = dice.chance(90);
    if (order.delivered == 0)
      order.promised = std::max(usual, working_day_after(company.today - 1));
    else if (late)
      order.promised = std::max(order.day + 1, working_day_before(order.delivered));
    else
      order.promised = std::max(usual, order.delivered);
  }
}

void write_deliveries(Company& company, DemoWriter& writer) {
  Van(company, writer).drive();
}

}  // namespace giro::demo
