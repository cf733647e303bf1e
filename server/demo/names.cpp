#include "server/demo/names.hpp"

#include <array>

namespace giro::demo {
namespace {

constexpr std::string_view men[] = {"Antonio", "Matteo",  "Luca",     "Marco",  "Giorgio", "Paolo",
                                    "Andrea",  "Nicola",  "Riccardo", "Sergio", "Alberto", "Federico",
                                    "Enrico",  "Mauro",   "Daniele",  "Fabio",  "Stefano", "Renato",
                                    "Gianni",  "Claudio", "Tommaso",  "Pietro", "Michele", "Carlo"};
constexpr std::string_view women[] = {"Elena",     "Sara",    "Chiara", "Francesca", "Silvia",   "Paola",
                                      "Marta",     "Anna",    "Giulia", "Laura",     "Federica", "Barbara",
                                      "Cristina",  "Lucia",   "Monica", "Irene",     "Teresa",   "Nicole",
                                      "Valentina", "Roberta", "Ilaria", "Sonia",     "Alice",    "Marina"};
constexpr std::string_view surnames[] = {
    "Basso",    "Zanatta",   "Moro",     "Pavan",    "Zago",    "Furlan",   "Bortolin",    "Dal Pozzo",
    "Vianello", "Carraro",   "Tonello",  "Piovesan", "Bellin",  "Marangon", "Favaro",      "Zorzi",
    "Toffoli",  "Visentin",  "Brunello", "Cester",   "Pasqual", "Lorenzon", "Dalla Costa", "Sartor",
    "Bertoldi", "Trevisiol", "Menegon",  "Cavallin", "Rigon",   "Scarpa",   "Busetto",     "Nardin",
    "Fantin",   "Gasparin",  "Peruch",   "Ronchi",   "Tessari", "Bonato",   "Crivellaro",  "Fabbian",
    "Mazzon",   "Gobbato",   "Spagnol",  "Turchet",  "Zuliani", "Cossutta", "Del Ben",     "Braida",
    "Colussi",  "Marini"};
constexpr std::string_view signs[] = {
    "Al Portego",   "Alla Pergola",  "Al Mulino",      "Da Bepi",    "Alla Torre",     "Al Ponte",
    "Ai Tigli",     "Alla Fonte",    "Al Sile",        "Ai Portici", "Al Gallo",       "Alla Stella",
    "Al Cavallino", "Ai Due Leoni",  "Al Pozzo",       "Alla Vigna", "Al Bosco",       "Alle Rose",
    "Al Molo",      "Alla Lanterna", "Al Vecio Forno", "Ai Mori",    "Alla Colombara", "Al Ghebo",
    "Ai Gelsi",     "Al Casolare",   "Alla Rocca",     "Al Fogher",  "Alla Barchessa", "Ai Casoni",
    "Al Capitello", "Alla Botte"};
constexpr std::string_view moods[] = {
    "Centrale", "Sport",    "Roma",      "Aurora",    "Bellavista", "Europa",  "Stazione", "Italia",
    "Dante",    "Verdi",    "Garibaldi", "Ideal",     "Nazionale",  "Mazzini", "Sole",     "Teatro",
    "Adria",    "Dolomiti", "Laguna",    "Primavera", "Commercio",  "Duomo",   "Arena",    "Tre Archi"};
constexpr std::string_view sweets[] = {"Dolce Sile", "Zucchero e Cannella",  "Le Delizie", "Cime Bianche",
                                       "La Golosa",  "Pan di Stelle Alpine", "Il Cannolo", "Fior di Crema",
                                       "La Meringa", "Due Palline"};
constexpr std::string_view firms[] = {"Veneta",      "Adriatica", "Pedemontana", "Marca",     "Serenissima",
                                      "Tre Venezie", "Euganea",   "Berica",      "Scaligera", "Carnica",
                                      "Isontina",    "Polesana",  "Estense",     "Montello"};
constexpr std::string_view forms[] = {"S.r.l.", "S.n.c.", "S.a.s.", "S.r.l.", "S.p.A."};
constexpr std::string_view streets[] = {
    "via Roma",         "via Garibaldi",     "piazza Mazzini",         "via Cavour",
    "via Dante",        "via Verdi",         "viale della Repubblica", "via Marconi",
    "corso del Popolo", "via Manin",         "via San Marco",          "via Matteotti",
    "piazza del Duomo", "via Trieste",       "viale Europa",           "via dell’Artigianato",
    "via Piave",        "via Montegrappa",   "riviera Garibaldi",      "via Vittorio Veneto",
    "via Calvi",        "via della Libertà", "borgo Cavalli",          "via Padova"};

std::string text(std::string_view view) {
  return std::string(view);
}
std::string initial(Random& dice) {
  return text(dice.pick(men)).substr(0, 1) + ".";
}

/// "Basso A. & C. S.n.c.": how small businesses are registered.
std::string registered(std::string_view what, Random& dice) {
  auto owner = text(dice.pick(surnames)) + " " + initial(dice);
  switch (dice.below(3)) {
    case 0:
      return text(what) + " di " + owner;
    case 1:
      return text(what) + " S.n.c. di " + owner + " & C.";
    default:
      return text(what) + " S.r.l.";
  }
}

BusinessName small(std::string trade, Random& dice) {
  auto legal = registered(trade, dice);
  return {std::move(legal), std::move(trade)};
}

}  // namespace

std::string surname(Random& dice) {
  return text(dice.pick(surnames));
}

std::string person_name(Random& dice) {
  auto first = dice.chance(500) ? dice.pick(men) : dice.pick(women);
  return text(first) + " " + text(dice.pick(surnames));
}

BusinessName business_name(Market market, const Town& town, Random& dice) {
  static constexpr std::string_view tables[] = {"Trattoria", "Osteria", "Ristorante", "Pizzeria", "Locanda"};
  static constexpr std::string_view bars[] = {"Bar", "Caffè", "Bar Caffè"};
  static constexpr std::string_view beds[] = {"Hotel", "Albergo", "Hotel Villa", "Park Hotel"};
  static constexpr std::string_view bakers[] = {"Pasticceria", "Gelateria", "Panificio", "Forno"};
  static constexpr std::string_view shops[] = {"Alimentari", "Bottega", "Gastronomia", "Salumeria"};
  static constexpr std::string_view trades[] = {"Ingross", "Distribuzione", "Commerciale", "Cash & Carry"};
  switch (market) {
    case Market::restaurant:
      return small(text(dice.pick(tables)) + " " + text(dice.pick(signs)), dice);
    case Market::bar:
      return small(text(dice.pick(bars)) + " " + text(dice.pick(moods)), dice);
    case Market::hotel:
      return {text(dice.pick(beds)) + " " + text(dice.pick(moods)) + " " + text(dice.pick(forms)), ""};
    case Market::pastry:
      return dice.chance(500) ? small(text(dice.pick(bakers)) + " " + text(dice.pick(sweets)), dice)
                              : BusinessName{text(dice.pick(bakers)) + " Fratelli " + surname(dice), ""};
    case Market::wine_bar:
      return small("Enoteca " + text(dice.pick(signs)), dice);
    case Market::farm:
      return {"Agriturismo " + text(dice.pick(signs)), ""};
    case Market::canteen:
      return {"Ristorazione " + text(dice.pick(firms)) + " " + text(dice.pick(forms)), ""};
    case Market::grocery:
      return {text(dice.pick(shops)) + " " + surname(dice), ""};
    case Market::supermarket:
      return {"Supermercati " + text(dice.pick(firms)) + " " + text(dice.pick(forms)),
              "Supermercato " + text(town.name) + " " + text(dice.pick(moods))};
    case Market::wholesaler:
      return {text(dice.pick(trades)) + " " + text(dice.pick(firms)) + " " + text(dice.pick(forms)), ""};
  }
  return {};
}

std::string street(Random& dice) {
  return text(dice.pick(streets)) + " " + std::to_string(dice.between(1, 140));
}

std::string mail_name(std::string_view name) {
  std::string mail;
  char before = 0;
  for (char c : name) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) mail += c;
    if (c >= 'A' && c <= 'Z') mail += static_cast<char>(c - 'A' + 'a');
    // Italian's accented letters, as UTF-8 writes them, without their accent.
    if (before == '\xc3') {
      static constexpr std::string_view accented = "\xa0\xa8\xa9\xac\xb2\xb9", plain = "aeeiou";
      if (auto place = accented.find(c); place != std::string_view::npos) mail += plain[place];
    }
    before = c;
  }
  return mail.substr(0, 40);
}

std::string landline(const Town& town, Random& dice) {
  return text(town.dial) + " 0" + std::to_string(dice.between(10'000, 99'999));
}

std::string mobile(Random& dice) {
  return "3" + std::to_string(dice.between(20, 99)) + " 0" + std::to_string(dice.between(100'000, 999'999));
}

std::string_view market_code(Market market) {
  static constexpr std::string_view codes[] = {"restaurant",  "bar",       "hotel",   "pastry",
                                               "wine_bar",    "farm",      "canteen", "grocery",
                                               "supermarket", "wholesaler"};
  return codes[static_cast<std::size_t>(market)];
}

}  // namespace giro::demo
