// What the company pursues: strategies of every kind, running, ended and to come, for segments and for lists
// of clients.
#include "server/demo/parts.hpp"

namespace giro::demo {
namespace {

struct Plan {
  std::string_view name, kind, segment;  // segment: a code, or empty
  std::int64_t from, to;                 // days from today
  std::string_view goal, subject;        // subject "@Surgelati": the first products of a category
  std::int64_t discount_bp, budget_euros, spent_euros;
  std::vector<std::string_view> clients = {};
};

std::vector<Plan> plans() {
  return {
      {"Feste in tavola", "discount", "HORECA", -18, 35,
       "1.200 cartoni di Prosecco e vini da dessert prima di Natale", "VI-0220", 800, 12'000, 4'180},
      {"Olio nuovo", "discount", "NEGOZI", -10, 50, "Far assaggiare il raccolto a ogni negozio", "OL-0044",
       500, 3'000, 3'000},
      {"Caffè e zucchero insieme", "cross_sell", "HORECA", -40, 60,
       "Portare lo zucchero in bustine a chi compra già il caffè", "CA-0101 ZU-0012", 0, 1'500, 420},
      {"Un surgelato in più", "upsell", "NEGOZI", -30, 90, "Il banco dei surgelati in ogni negozio",
       "@Surgelati", 0, 2'000, 350},
      {"Dilazione d’inverno",
       "payment",
       "",
       -20,
       100,
       "Aiutare gli alberghi che chiudono fino a primavera",
       "RB3060",
       0,
       0,
       0,
       {"Hotel Villa Letizia", "Hotel Bellavista S.p.A.", "Albergo Dolomiti"}},
      {"Consegna prima delle nove",
       "service",
       "",
       -60,
       120,
       "Nessuna colazione senza consegna",
       "prioritario",
       0,
       9'000,
       2'900,
       {"Hotel Villa Letizia", "Pasticceria Dolce Sile"}},
      {"Listino di Natale", "communication", "HORECA", -12, 30,
       "Raccontare le confezioni regalo e raccogliere le prenotazioni entro il 10 dicembre", "", 0, 800, 260},
      {"Più fido ai clienti A", "credit", "A", -90, 270,
       "Rivedere il fido di chi compra molto e paga puntuale", "", 0, 0, 0},
      {"Estate in terrazza", "discount", "HORECA", -170, -65, "2.000 casse di bevande fredde", "BE-0075",
       1'000, 10'000, 9'740},
      {"Quaresima di pesce", "upsell", "HORECA", 80, 130, "Il pesce surgelato in ogni menù del venerdì",
       "@Surgelati", 0, 4'000, 0}};
}

std::string subject_of(const Company& company, std::string_view words) {
  if (!words.starts_with('@')) return std::string(words);
  std::string skus;
  int most = 2;
  for (auto& goods : company.goods)
    if (goods.category == words.substr(1) && most-- > 0) skus += (skus.empty() ? "" : " ") + goods.sku;
  return skus;
}

}  // namespace

void write_strategies(Company& company, DemoWriter& writer) {
  auto dice = company.dice("strategies");
  for (auto& plan : plans()) {
    auto id = dice.id(company.at(company.today + std::min<std::int64_t>(plan.from, 0) - 7));
    Cells cells{{"name", std::string(plan.name)},
                {"kind", std::string(plan.kind)},
                {"starts_on", iso_day(company.today + plan.from)},
                {"ends_on", iso_day(company.today + plan.to)},
                {"goal", std::string(plan.goal)}};
    if (!plan.segment.empty()) cells.emplace_back("segment_id", company.classes.find(plan.segment)->second);
    if (!plan.subject.empty()) cells.emplace_back("products", subject_of(company, plan.subject));
    if (plan.discount_bp != 0) cells.emplace_back("discount_bp", plan.discount_bp);
    if (plan.budget_euros != 0) {
      cells.emplace_back("budget_cents", plan.budget_euros * 100);
      cells.emplace_back("spent_cents", plan.spent_euros * 100);
    }
    writer.put("strategy", id, cells);
    for (auto name : plan.clients)
      writer.put_natural("strategy_client", {{"client_id", company.outlets[outlet_named(company, name)].id},
                                             {"strategy_id", id}});
  }
}

}  // namespace giro::demo
