// The clients: who they are, where, how much they buy and how often they are seen.
#include <algorithm>
#include <map>
#include <set>

#include "server/demo/names.hpp"
#include "server/demo/parts.hpp"

namespace giro::demo {
namespace {

std::string text(std::string_view view) {
  return std::string(view);
}

class Registry {
 public:
  explicit Registry(Company& company) : company_(company), dice_(company.dice("outlets")) {}

  void make(std::size_t count) {
    auto familiar = familiar_outlets();
    std::vector<std::size_t> left;
    std::size_t given = 0, shares = 0;
    for (auto& round : rounds()) shares += static_cast<std::size_t>(round.share);
    for (auto& round : rounds()) left.push_back(count * static_cast<std::size_t>(round.share) / shares);
    for (auto part : left) given += part;
    left[0] += count - given;
    for (auto& outlet : familiar) {
      --left[outlet.round];
      familiar_names_.insert(outlet.legal_name);
    }
    for (auto& outlet : familiar) add(std::move(outlet), true);
    make_groups(count / 60);
    for (std::size_t round = 0; round < left.size(); ++round)
      for (std::size_t i = 0; i < left[round]; ++i) add(invent(round), false);
  }

 private:
  Outlet invent(std::size_t round) {
    static constexpr int markets[] = {300, 190, 80, 80, 50, 40, 30, 130, 60, 40};
    static constexpr int sizes[] = {40, 25, 15, 10, 6, 3, 1};
    static constexpr std::int64_t weights[] = {400, 800, 1'400, 2'500, 5'000, 9'000, 18'000};
    Outlet outlet;
    outlet.round = outlet.agent = round;
    auto towns = rounds()[round].towns;
    std::vector<int> draws;
    for (auto& candidate : towns) draws.push_back(candidate.weight);
    outlet.town = &towns[dice_.weighted(draws)];
    outlet.market = static_cast<Market>(dice_.weighted(markets));
    auto size = dice_.weighted(sizes);
    if (outlet.market == Market::wholesaler || outlet.market == Market::supermarket)
      size = std::min<std::size_t>(size + 2, 6);
    else if (outlet.market != Market::hotel && outlet.market != Market::canteen)
      size = std::min<std::size_t>(size, 4);
    outlet.weight = weights[size] * dice_.between(80, 120) / 100;
    outlet.interval = size >= 3 ? 14 : size >= 1 ? 28 : dice_.chance(700) ? 56 : 28;
    outlet.cycle = size >= 3   ? dice_.between(20, 34)
                   : size >= 1 ? dice_.between(38, 64)
                               : dice_.between(60, 110);
    name(outlet);
    outlet.address = street(dice_);
    // Treviso e Venezia has two agents: some of its clients are Andrea Bianchi's.
    if (round == 0 && dice_.chance(60)) outlet.agent = 1;
    set_relationship(outlet);
    return outlet;
  }

  void name(Outlet& outlet) {
    do {
      auto business = business_name(outlet.market, *outlet.town, dice_);
      outlet.legal_name = business.legal;
      outlet.trade_name = business.trade;
    } while (familiar_names_.contains(outlet.legal_name) ||
             !names_.insert(outlet.legal_name + text(outlet.town->name)).second);
  }

  void set_relationship(Outlet& outlet) {
    static constexpr int kinds[] = {905, 45, 20, 27, 3};
    static constexpr std::string_view words[] = {"active", "prospect", "lead", "former", "partner"};
    outlet.relationship = words[dice_.weighted(kinds)];
    static constexpr int credit[] = {945, 32, 8, 15};
    static constexpr std::string_view credit_words[] = {"open", "watch", "hold", "blocked"};
    if (outlet.relationship == "active") outlet.credit_status = credit_words[dice_.weighted(credit)];
    if (outlet.relationship == "former") outlet.left_on = company_.today - dice_.between(40, 500);
  }

  void make_groups(std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
      auto id = dice_.id(company_.at(company_.today - 1100));
      company_.groups.push_back({id, "Gruppo " + surname(dice_), dice_.between(4, 20) * 1'000'000});
    }
  }

  void add(Outlet outlet, bool familiar) {
    // Four clients in five are older than the two years that are told.
    outlet.known_since =
        company_.today - (dice_.chance(800) ? dice_.between(740, 1080) : dice_.between(20, 740));
    if (familiar) outlet.known_since = company_.today - 1050;
    if (outlet.left_on != 0) outlet.known_since = outlet.left_on - dice_.between(200, 500);
    outlet.id = dice_.id(company_.at(outlet.known_since, 600));
    outlet.code = next_code(outlet, familiar);
    outlet.lat_micro = outlet.town->lat_micro + dice_.between(-9'000, 9'000);
    outlet.lon_micro = outlet.town->lon_micro + dice_.between(-13'000, 13'000);
    bool horeca = outlet.market <= Market::canteen;
    if (horeca) outlet.price_list = company_.horeca_list;
    static constexpr std::int64_t discounts[] = {0, 0, 0, 300, 500, 500, 800, 1'000};
    outlet.discounts_bp[0] = dice_.pick(discounts);
    outlet.term = outlet.weight > 2'000 ? static_cast<std::size_t>(dice_.between(2, 4))
                                        : static_cast<std::size_t>(dice_.between(0, 3));
    outlet.pays_late = dice_.chance(160) ? dice_.between(15, 75) : dice_.between(-4, 5);
    outlet.over_limit = familiar ? outlet.legal_name == "Hotel Bellavista S.p.A." : dice_.chance(25);
    if (!familiar && outlet.market >= Market::grocery && !company_.groups.empty() && dice_.chance(350))
      outlet.group = dice_.pick(company_.groups).id;
    choose_goods(outlet);
    outlet.location = dice_.id(company_.at(outlet.known_since, 605));
    company_.outlets.push_back(std::move(outlet));
  }

  std::string next_code(const Outlet& outlet, bool familiar) {
    // Trattoria Da Nino is TV-0148 in every picture.
    if (familiar && outlet.trade_name == "Trattoria Da Nino") return "TV-0148";
    auto& number = codes_[outlet.town->province];
    if (++number == 148 && outlet.town->province == "TV") ++number;
    auto digits = std::to_string(number);
    return text(outlet.town->province) + "-" + std::string(4 - digits.size(), '0') + digits;
  }

  void choose_goods(Outlet& outlet) {
    std::vector<int> draws;
    for (auto& goods : company_.goods) draws.push_back(goods.popularity);
    std::set<std::size_t> taken;
    auto count =
        static_cast<std::size_t>(dice_.between(8, 14) + std::min<std::int64_t>(outlet.weight / 1'000, 12));
    while (taken.size() < count) {
      auto choice = dice_.weighted(draws);
      if (taken.insert(choice).second) outlet.usual.push_back(choice);
    }
    if (!outlet.last_visit_ago) return;
    // Whom everybody knows buys what everybody buys, and the yeast is still to be proposed.
    static constexpr std::string_view kitchen[] = {"FA-0025", "LA-0310", "OL-0044", "CA-0101",
                                                   "CO-0207", "ZU-0012", "BE-0075"};
    static constexpr std::string_view counter[] = {"CA-0101", "FA-0025", "ZU-0012"};
    bool cooks = outlet.market == Market::restaurant || outlet.market == Market::hotel;
    std::size_t place = 0;
    for (auto sku : cooks ? std::span<const std::string_view>(kitchen) : counter) {
      auto goods = company_.goods_named(sku);
      if (std::ranges::find(outlet.usual, goods) == outlet.usual.end()) outlet.usual[place] = goods;
      ++place;
    }
    std::erase(outlet.usual, company_.goods_named("ZU-0031"));
  }

  Company& company_;
  Random dice_;
  std::set<std::string> names_, familiar_names_;
  std::map<std::string_view, int> codes_;
};

}  // namespace

void plan_outlets(Company& company, std::size_t count) {
  Registry(company).make(count);
}

}  // namespace giro::demo
