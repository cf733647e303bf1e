// The clients of a familiar day: those that the manual, the pictures and the field-day script speak of. Most
// are Giulia Ferri's; the three orders that managers find held have theirs elsewhere.
#include <algorithm>

#include "server/demo/parts.hpp"

namespace giro::demo {
namespace {

struct Known {
  std::size_t round;
  std::string_view legal, trade, town, address;
  Market market;
  std::int64_t weight, interval, cycle;
  std::int64_t visit_ago, order_ago;  // days; -1: the dice decide
  std::string_view status = "open";
};

constexpr Known known[] = {
    {0, "Panificio Fratelli Moro", "", "Treviso", "via Noalese 22", Market::pastry, 2500, 14, 14, 14, 13},
    {0, "Bar Centrale di Zanatta P.", "", "Silea", "via Roma 5", Market::bar, 900, 28, 28, 28, 25},
    {0, "Supermercati Piave S.p.A.", "", "Roncade", "via Giovanni XXIII 40", Market::supermarket, 6000, 14,
     14, 15, 15},
    {0, "Da Nino S.n.c. di Basso A. & C.", "Trattoria Da Nino", "Treviso", "via Calmaggiore 14",
     Market::restaurant, 3200, 14, 21, 20, 30},
    {0, "Ingross Trevisana S.r.l.", "", "Villorba", "via Postumia 118", Market::wholesaler, 11000, 14, 14, 16,
     7},
    {0, "Pasticceria Dolce Sile", "", "Casier", "via Principale 9", Market::pastry, 1500, 28, 28, 28, 28},
    {0, "Hotel Villa Letizia", "", "Mogliano Veneto", "via Terraglio 71", Market::hotel, 4200, 14, 14, 14,
     14},
    {0, "Enoteca Al Canal", "", "Venezia Mestre", "via Poerio 31", Market::wine_bar, 1600, 28, 24, 28, 21},
    {0, "Osteria Al Portego S.a.s.", "Osteria Al Portego", "Preganziol", "via Terraglio 203",
     Market::restaurant, 1400, 28, 28, 32, 16},
    {0, "Gelateria Cime Bianche", "", "Conegliano", "via XX Settembre 60", Market::pastry, 450, 56, 42, 57,
     17},
    {0, "Cash & Carry Montello", "", "Montebelluna", "via Feltrina 12", Market::wholesaler, 9000, 14, 14, 13,
     3},
    {0, "Agriturismo Ca’ Bruna", "", "Asolo", "via Pagnano 4", Market::farm, 500, 56, 56, 54, 52},
    {5, "Hotel Bellavista S.p.A.", "", "Bardolino", "lungolago Cipriani 8", Market::hotel, 7000, 14, 14, 9, 8,
     "watch"},
    {1, "Albergo Dolomiti", "", "Cortina d’Ampezzo", "corso Italia 102", Market::hotel, 2600, 28, 21, 20, 12},
    {6, "Bar Pasticceria Milano", "", "Rovigo", "corso del Popolo 54", Market::pastry, 1200, 28, 28, 22, 35,
     "blocked"},
};

}  // namespace

std::vector<Outlet> familiar_outlets() {
  std::vector<Outlet> outlets;
  for (auto& one : known) {
    Outlet outlet;
    outlet.round = outlet.agent = one.round;
    outlet.legal_name = one.legal;
    outlet.trade_name = one.trade;
    outlet.town = &town(one.town);
    outlet.address = one.address;
    outlet.market = one.market;
    outlet.weight = one.weight;
    outlet.interval = one.interval;
    outlet.cycle = one.cycle;
    outlet.last_visit_ago = one.visit_ago;
    outlet.last_order_ago = one.order_ago;
    outlet.credit_status = one.status;
    outlets.push_back(std::move(outlet));
  }
  return outlets;
}

std::size_t outlet_named(const Company& company, std::string_view name) {
  auto found = std::ranges::find_if(
      company.outlets, [&](auto& outlet) { return outlet.trade_name == name || outlet.legal_name == name; });
  GIRO_ASSERT(found != company.outlets.end());
  return static_cast<std::size_t>(found - company.outlets.begin());
}

}  // namespace giro::demo
