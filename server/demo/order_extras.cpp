// What orders hold besides the usual: products that go together, free goods with large lines, samples.
#include <algorithm>

#include "server/demo/parts.hpp"

namespace giro::demo {
namespace {

struct Pair {
  std::string_view sku, with;
  std::int64_t permille;  // of the orders with the first
};
constexpr Pair pairs[] = {{"FA-0025", "ZU-0031", 620},
                          {"CA-0101", "ZU-0012", 560},
                          {"VI-0220", "BE-0075", 450},
                          {"CO-0207", "LA-0310", 520}};

/// What nobody in the trade does without.
std::string_view staple(Market market) {
  switch (market) {
    case Market::restaurant:
    case Market::pastry:
    case Market::farm:
      return "FA-0025";
    case Market::bar:
    case Market::hotel:
    case Market::canteen:
      return "CA-0101";
    case Market::wine_bar:
      return "VI-0220";
    default:
      return "CO-0207";
  }
}

class Extras {
 public:
  explicit Extras(Company& company) : company_(company), dice_(company.dice("extras")) {
    for (auto& pair : pairs)
      pairs_.push_back({company.goods_named(pair.sku), company.goods_named(pair.with), pair.permille});
    prosecco_ = company.goods_named("VI-0220");
  }

  void add() {
    for (auto& order : company_.orders) {
      auto before = order.lines.size();
      // The familiar ones buy what they always do.
      if (!company_.outlets[order.outlet].last_visit_ago) add_pairs(order);
      if (order.day > company_.today - 120) add_gifts(order);
      if (order.lines.size() != before) company_.total(order);
    }
  }

 private:
  struct Goes {
    std::size_t goods, with;
    std::int64_t permille;
  };

  void put(Order& order, std::size_t goods, std::int64_t packs, std::string kind) {
    Line line;
    line.goods = goods;
    auto step = company_.goods[goods].step;
    line.quantity = (packs + step - 1) / step * step;
    line.kind = std::move(kind);
    line.id = dice_.id(order.placed_at);
    company_.price(line, company_.outlets[order.outlet], order.day);
    if (line.kind != "sale") line.discounts_bp = {};
    order.lines.push_back(std::move(line));
  }

  static bool holds(const Order& order, std::size_t goods) {
    return std::ranges::any_of(order.lines, [&](auto& line) { return line.goods == goods; });
  }

  void add_pairs(Order& order) {
    auto usual = company_.goods_named(staple(company_.outlets[order.outlet].market));
    if (!holds(order, usual) && dice_.chance(160)) put(order, usual, dice_.between(1, 3), "sale");
    for (auto& pair : pairs_)
      if (holds(order, pair.goods) && !holds(order, pair.with) && dice_.chance(pair.permille))
        put(order, pair.with, dice_.between(1, 3), "sale");
  }

  /// Every twelve packs of a thing one more, now and then; a new wine to taste.
  void add_gifts(Order& order) {
    auto large = std::ranges::find_if(order.lines, [](auto& line) { return line.quantity >= 12; });
    if (large != order.lines.end() && dice_.chance(300)) put(order, large->goods, 1, "free");
    if (!holds(order, prosecco_) && dice_.chance(15)) put(order, prosecco_, 1, "sample");
  }

  Company& company_;
  Random dice_;
  std::vector<Goes> pairs_;
  std::size_t prosecco_ = 0;
};

}  // namespace

void plan_extras(Company& company) {
  Extras(company).add();
}

}  // namespace giro::demo
