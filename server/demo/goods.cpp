// 400 products of a food and beverage wholesaler and one price list. Every family is a few goods in a few
// kinds and sizes; the combinations are laid out in turn, so that a family is never all of one kind.
#include <map>
#include <set>

#include "server/demo/parts.hpp"

namespace giro::demo {
namespace {

struct Pack {
  std::string_view text;
  int price_percent;  // of the family's price
  int step = 1;
};

struct Family {
  std::string_view prefix, name;
  int vat;          // percent
  int count;        // products
  int price_cents;  // of a usual pack
  std::span<const std::string_view> goods, kinds;
  std::span<const Pack> packs;
};

using Words = std::string_view;
constexpr Words flour[] = {"Farina 00",         "Farina 0",         "Farina Manitoba",
                           "Semola rimacinata", "Farina integrale", "Farina per pizza"};
constexpr Words flour_kinds[] = {"Molino Piave", "Grano Buono", "Macina Antica"};
constexpr Pack sacks[] = {{"sacco 25 kg", 100}, {"sacco 10 kg", 46}, {"cartone 10 × 1 kg", 52}};
constexpr Words pasta[] = {"Spaghetti", "Penne rigate", "Bigoli",         "Tagliatelle",
                           "Fusilli",   "Lasagne",      "Riso Carnaroli", "Riso Vialone"};
constexpr Words pasta_kinds[] = {"al bronzo", "linea ristorazione", "Cascina Demo"};
constexpr Pack dry[] = {{"cartone 12 × 500 g", 100}, {"cartone 4 × 3 kg", 145}, {"sacco 5 kg", 62, 2}};
constexpr Words dairy[] = {
    "Mozzarella fior di latte", "Burro",        "Ricotta",          "Mascarpone", "Panna fresca",
    "Montasio stagionato",      "Asiago dolce", "Grana grattugiato"};
constexpr Words dairy_kinds[] = {"Latteria Demo", "Malga Alta", "senza lattosio"};
constexpr Pack fresh[] = {{"cartone 6 × 1 kg", 100}, {"cartone 10 × 250 g", 55}, {"secchio 5 kg", 88}};
constexpr Words oils[] = {"Olio extravergine", "Olio di semi", "Olio per friggere", "Aceto di vino",
                          "Aceto balsamico"};
constexpr Words oil_kinds[] = {"Colle Sereno", "linea ristorazione", "fruttato"};
constexpr Pack cans[] = {{"cartone 4 latte da 5 l", 100}, {"cartone 12 × 1 l", 74}, {"latta 25 l", 108}};
constexpr Words preserves[] = {"Passata di pomodoro", "Pelati",      "Tonno all’olio",
                               "Olive taggiasche",    "Carciofini",  "Funghi trifolati",
                               "Mais dolce",          "Ceci lessati"};
constexpr Words preserve_kinds[] = {"Orto Chiaro", "biologica", "linea ristorazione"};
constexpr Pack jars[] = {{"cartone 12 × 700 g", 100}, {"cartone 6 × 3 kg", 165}, {"vaschetta 2 kg", 70, 3}};
constexpr Words coffee[] = {"Caffè in grani", "Caffè macinato", "Caffè decaffeinato", "Orzo solubile",
                            "Tè in filtri"};
constexpr Words coffee_kinds[] = {"Riserva", "Torre Alta", "Miscela Oro", "Casa"};
constexpr Pack bags[] = {{"cartone 6 × 1 kg", 100}, {"cartone 12 × 250 g", 62}, {"cialde 150 pezzi", 38, 2}};
constexpr Words sugar[] = {
    "Zucchero in bustine", "Zucchero semolato",   "Miele millefiori", "Confettura di albicocche",
    "Cacao amaro",         "Gocce di cioccolato", "Lievito secco"};
constexpr Words sugar_kinds[] = {"Dolce Casa", "linea pasticceria"};
constexpr Pack sweet[] = {{"cartone 10 kg", 100}, {"cartone 12 × 500 g", 86}, {"secchio 5 kg", 70}};
constexpr Words water[] = {"Acqua frizzante", "Acqua naturale", "Aranciata",     "Cola",
                           "Chinotto",        "Acqua tonica",   "Succo di pera", "Succo di mela"};
constexpr Words water_kinds[] = {"Fonte Alpina", "Bollicina"};
constexpr Pack crates[] = {
    {"cassa 12 × 0,75 vetro", 100, 2}, {"cartone 24 × 0,33", 190}, {"fardello 6 × 1,5 l", 48, 4}};
constexpr Words wine[] = {"Prosecco DOC Treviso", "Pinot grigio", "Merlot",        "Cabernet",
                          "Soave classico",       "Refosco",      "Spumante brut", "Raboso"};
constexpr Words wine_kinds[] = {"Cantina Demo", "Colle Alto", "biologico"};
constexpr Pack bottles[] = {
    {"cartone 6 bottiglie", 100}, {"cartone 12 × 0,375", 96}, {"bag in box 10 l", 58}};
constexpr Words beer[] = {"Birra chiara", "Birra rossa", "Birra artigianale", "Amaro d’erbe", "Grappa bianca",
                          "Gin",          "Bitter"};
constexpr Words beer_kinds[] = {"Dolomia", "Tre Torri"};
constexpr Pack spirits[] = {{"cartone 24 × 0,33", 82}, {"cartone 6 × 0,7 l", 160}, {"fusto 30 l", 190}};
constexpr Words meat[] = {"Prosciutto crudo", "Prosciutto cotto", "Speck",    "Soppressa",
                          "Pancetta",         "Bresaola",         "Porchetta"};
constexpr Words meat_kinds[] = {"Salumificio Demo", "scelta"};
constexpr Pack cuts[] = {
    {"pezzo da 7 kg", 100}, {"trancio sottovuoto 2 kg", 34}, {"vaschette 10 × 100 g", 27, 2}};
constexpr Words frozen[] = {"Patate a bastoncino", "Gamberi sgusciati",   "Filetti di branzino",
                            "Verdure grigliate",   "Croissant surgelati", "Gelato alla crema",
                            "Calamari ad anelli"};
constexpr Words frozen_kinds[] = {"Polo Blu", "linea ristorazione"};
constexpr Pack boxes[] = {{"cartone 4 × 2,5 kg", 100}, {"cartone 5 kg", 118}, {"busta 1 kg", 24, 4}};
constexpr Words paper[] = {"Tovaglioli 2 veli", "Tovagliette",     "Bicchieri compostabili",
                           "Vaschette asporto", "Sacchetti carta", "Detergente piatti",
                           "Guanti nitrile"};
constexpr Words paper_kinds[] = {"Pulito Bar", "linea bianca", "linea avana"};
constexpr Pack cartons[] = {{"cartone 2.400", 100}, {"cartone 1.000", 58}, {"confezione 100", 14, 5}};

constexpr Family families[] = {
    {"FA", "Farine", 4, 30, 2190, flour, flour_kinds, sacks},
    {"PA", "Pasta e riso", 4, 34, 1950, pasta, pasta_kinds, dry},
    {"LA", "Latticini", 4, 36, 3960, dairy, dairy_kinds, fresh},
    {"OL", "Oli e aceti", 4, 26, 14800, oils, oil_kinds, cans},
    {"CO", "Conserve", 4, 36, 1488, preserves, preserve_kinds, jars},
    {"ZU", "Zucchero e dolci", 10, 26, 1840, sugar, sugar_kinds, sweet},
    {"SA", "Salumi", 10, 28, 9200, meat, meat_kinds, cuts},
    {"SU", "Surgelati", 10, 30, 4300, frozen, frozen_kinds, boxes},
    {"CA", "Caffè e infusi", 22, 32, 8220, coffee, coffee_kinds, bags},
    {"BE", "Bevande", 22, 36, 612, water, water_kinds, crates},
    {"VI", "Vini", 22, 40, 4800, wine, wine_kinds, bottles},
    {"BI", "Birre e liquori", 22, 24, 4500, beer, beer_kinds, spirits},
    {"CR", "Carta e pulizia", 22, 22, 3247, paper, paper_kinds, cartons},
};

/// The one everybody orders, under the article number people know by heart.
struct Classic {
  std::string_view family, sku, name, pack;
  int price_cents;
};
constexpr Classic classics[] = {
    {"FA", "FA-0025", "Farina 00 Molino Piave", "sacco 25 kg", 2190},
    {"LA", "LA-0310", "Mozzarella fior di latte", "cartone 6 × 1 kg", 3960},
    {"OL", "OL-0044", "Olio extravergine 5 litri", "cartone 4 latte", 14800},
    {"CA", "CA-0101", "Caffè in grani Riserva", "cartone 6 × 1 kg", 8220},
    {"CO", "CO-0207", "Passata di pomodoro", "cartone 12 × 700 g", 1488},
    {"ZU", "ZU-0012", "Zucchero in bustine", "cartone 10 kg", 1840},
    {"ZU", "ZU-0031", "Lievito secco 500 g", "cartone 4 × 500 g", 980},
    {"BE", "BE-0075", "Acqua frizzante 0,75 vetro", "cassa 12", 612},
    {"VI", "VI-0220", "Prosecco DOC Treviso", "cartone 6 bottiglie", 4800},
    {"CR", "CR-0033", "Tovaglioli 2 veli", "cartone 2.400", 3247},
};

std::string number_of(const Family& family, int number) {
  auto digits = std::to_string(number);
  return std::string(family.prefix) + "-" + std::string(4 - digits.size(), '0') + digits;
}

class Shelf {
 public:
  Shelf(Company& company, DemoWriter& writer)
      : company_(company), writer_(writer), dice_(company.dice("goods")) {}

  void put_vat() {
    for (int percent : {4, 10, 22}) {
      auto code = std::to_string(percent);
      auto existing = writer_.batch.find("vat", "code", code);
      auto id = existing.value_or(dice_.id(company_.at(company_.today - 1200)));
      writer_.put(
          "vat", id,
          {{"code", code}, {"rate_bp", std::int64_t{percent * 100}}, {"label", "IVA " + code + " %"}});
      vat_[percent] = id;
    }
    company_.intent_vat = dice_.id(company_.at(company_.today - 1200));
    writer_.put("vat", company_.intent_vat,
                {{"code", std::string("N3.5")},
                 {"rate_bp", std::int64_t{0}},
                 {"natura", std::string("N3.5")},
                 {"label", std::string("Non imponibile, dichiarazione d’intento")}});
  }

  void put_family(const Family& family) {
    std::set<std::string> taken;
    int made = 0;
    for (auto& classic : classics)
      if (classic.family == family.prefix) {
        taken.insert(std::string(classic.sku));
        put(family, std::string(classic.sku), std::string(classic.name), classic.pack, classic.price_cents, 1,
            40);
        ++made;
      }
    auto combinations = family.goods.size() * family.kinds.size() * family.packs.size();
    for (std::size_t i = 0, number = 1; made < family.count && i < combinations; ++i, ++number) {
      auto good = i % family.goods.size(), rest = i / family.goods.size();
      auto kind = rest % family.kinds.size(),
           pack_index = (rest / family.kinds.size() + good) % family.packs.size();
      auto sku = number_of(family, static_cast<int>(number) * 3 - static_cast<int>(dice_.below(2)));
      if (!taken.insert(sku).second) continue;
      auto& pack = family.packs[pack_index];
      auto price = family.price_cents * pack.price_percent / 100 * dice_.between(72, 135) / 100;
      put(family, sku, std::string(family.goods[good]) + " " + std::string(family.kinds[kind]), pack.text,
          price - price % 5, pack.step, static_cast<int>(dice_.between(1, 20)));
      ++made;
    }
    GIRO_ASSERT(made == family.count);
  }

  void put_price_list() {
    auto since = iso_day(end_of_month(company_.today, -14) + 1);
    company_.horeca_list = dice_.id(company_.at(company_.today - 1000));
    writer_.put(
        "price_list", company_.horeca_list,
        {{"code", std::string("HORECA")}, {"name", std::string("Horeca")}, {"currency", std::string("EUR")}});
    for (auto& goods : company_.goods)
      writer_.put("price", dice_.id(company_.at(company_.today - 400)),
                  {{"price_list_id", company_.horeca_list},
                   {"product_id", goods.id},
                   {"valid_from", since},
                   {"price_micro", goods.price_micro}});
  }

 private:
  void put(const Family& family, std::string sku, std::string name, std::string_view pack,
           std::int64_t price_cents, std::int64_t step, int popularity) {
    Goods goods{dice_.id(company_.at(company_.today - 1100)),
                vat_.at(family.vat),
                std::move(sku),
                std::move(name),
                std::string(family.name),
                family.vat * 100,
                price_cents * 10'000,
                step,
                popularity};
    writer_.put("product", goods.id,
                {{"sku", goods.sku},
                 {"name", goods.name},
                 {"category", goods.category},
                 {"unit", std::string("collo")},
                 {"pack", std::string(pack)},
                 {"pack_quantity_milli", std::int64_t{1000}},  // one is sold as it comes
                 {"min_quantity_milli", step * 1000},
                 {"order_multiple_milli", step * 1000},
                 {"vat_id", goods.vat},
                 {"price_micro", goods.price_micro},
                 {"active", std::int64_t{1}},
                 {"stock_milli", dice_.between(0, 400) * 1000},
                 {"stock_at", std::min(company_.at(company_.today, 5 * 60), company_.now_at)}});
    company_.goods.push_back(std::move(goods));
  }

  Company& company_;
  DemoWriter& writer_;
  Random dice_;
  std::map<int, Id> vat_;
};

}  // namespace

void make_goods(Company& company, DemoWriter& writer) {
  Shelf shelf(company, writer);
  shelf.put_vat();
  for (auto& family : families) shelf.put_family(family);
  shelf.put_price_list();
}

}  // namespace giro::demo
