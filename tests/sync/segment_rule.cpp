#include "sync/domain/segment_rule.hpp"

#include <catch2/catch.hpp>

using namespace giro;

namespace {

std::string decides(std::string_view text, const RuleFacts& facts) {
  auto rules = parse_rules(text);
  if (rules.has_error()) return rules.error().what;
  auto* rule = deciding_rule(*rules, facts);
  return rule ? rule->segment : "nobody";
}

std::string wrong(std::string_view text) {
  auto rules = parse_rules(text);
  return rules.has_error() ? rules.error().what : "fine";
}

}  // namespace

TEST_CASE("the first rule that holds decides; otherwise is for the rest") {
  auto rules = "# classi\nGRANDI: fatturato >= 50000\nMEDI: fatturato >= 5000,50\n\nPICCOLI: altrimenti\n";
  CHECK(decides(rules, {.turnover_cents = 5'000'000}) == "GRANDI");
  CHECK(decides(rules, {.turnover_cents = 4'999'999}) == "MEDI");
  CHECK(decides(rules, {.turnover_cents = 500'050}) == "MEDI");
  CHECK(decides(rules, {.turnover_cents = 500'049}) == "PICCOLI");
  CHECK(decides("GRANDI: fatturato > 1", {}) == "nobody");
}

TEST_CASE("conditions of a line must all hold, lines of one segment are alternatives") {
  auto rules = "TOP: fatturato >= 100 e ritardo <= 30\nTOP: potenziale >= 1000\nALTRI: altrimenti";
  CHECK(decides(rules, {.turnover_cents = 10'000, .days_late = 30}) == "TOP");
  CHECK(decides(rules, {.turnover_cents = 10'000, .days_late = 31}) == "ALTRI");
  CHECK(decides(rules, {.potential_cents = 100'000, .days_late = 90}) == "TOP");
}

TEST_CASE("what nobody knows satisfies no comparison, only missing") {
  CHECK(decides("A: addetti < 10", {}) == "nobody");
  CHECK(decides("A: addetti manca", {}) == "A");
  CHECK(decides("A: addetti c'è", {.employees = 0}) == "A");
  CHECK(decides("A: addetti = 0", {.employees = 0}) == "A");
  CHECK(decides("A: mercato manca", {}) == "A");
  CHECK(decides("A: mercato non in bar", {}) == "A");
}

TEST_CASE("sectors by their beginning, provinces and regions, words without regard to case") {
  CHECK(decides("A: settore in 55,56.1", {.sector = "56.10.11"}) == "A");
  CHECK(decides("A: settore in 55, 56.1", {.sector = "56.30"}) == "nobody");
  CHECK(decides("A: regione in Veneto", {.province = "tv"}) == "A");
  CHECK(decides("A: regione in \"Emilia Romagna\"", {.province = "tv"}) == "nobody");
  CHECK(decides("A: provincia non in PD, Venezia", {.province = "ve"}) == "nobody");
  CHECK(decides("A: MERCATO IN Bar", {.market = "bar"}) == "A");
  CHECK(decides("A: class = A and market in bar", {.market = "bar", .abc = "a"}) == "A");
}

TEST_CASE("categories bought: any of those named, none of those excluded") {
  RuleFacts facts{.categories = {"vino", "olio extra vergine"}};
  CHECK(decides("A: categoria in \"Olio extra vergine\", pasta", facts) == "A");
  CHECK(decides("A: categoria non in vino", facts) == "nobody");
  CHECK(decides("A: categoria in pasta", facts) == "nobody");
  CHECK(decides("A: categoria manca", {}) == "A");
}

TEST_CASE("Italian and English say the same") {
  auto italian = parse_rules("A: fatturato >= 5 e rapporto in active e classe non in C"),
       english = parse_rules("A: turnover >= 5 and relationship in active and class not in C");
  REQUIRE(italian.has_value());
  REQUIRE(english.has_value());
  CHECK(italian->rules[0].tests == english->rules[0].tests);
}

TEST_CASE("what cannot be read says the line, what is wrong and what is meant") {
  CHECK(wrong("A: fatturato >= 5\nB fatturato") == "Riga 2: serve CODICE: condizioni.");
  CHECK(wrong("A:") == "Riga 1: mancano le condizioni dopo i due punti (o: altrimenti).");
  CHECK(wrong("A: fatturto > 5")
            .starts_with("Riga 1: \"fatturto\" non è un dato del cliente; sono: fatturato,"));
  CHECK(wrong("A: fatturato in 5").find("serve <, <=, >, >=, = o manca") != std::string::npos);
  CHECK(wrong("A: fatturato > molto").find("\"molto\" non è un numero") != std::string::npos);
  CHECK(wrong("A: addetti > 2,5").find("intero") != std::string::npos);
  CHECK(wrong("A: fatturato > 5 o potenziale > 3").find("serve \"e\", non \"o\"") != std::string::npos);
  CHECK(wrong("A: regione in Atlantide").find("non è una regione") != std::string::npos);
  CHECK(wrong("A: provincia in ZZ").find("non è una provincia") != std::string::npos);
  CHECK(wrong("A: mercato in \"bar").find("virgoletta") != std::string::npos);
  CHECK(wrong("A: mercato in").find("serve un valore") != std::string::npos);
  CHECK(wrong("A: mercato in bar,").find("serve un valore") != std::string::npos);
}

TEST_CASE("rules have limits") {
  CHECK(wrong(std::string(4'001, ' ')).starts_with("Le regole sono troppo lunghe"));
  std::string many;
  for (int i = 0; i < 201; ++i) many += "A: altrimenti\n";
  CHECK(wrong(many).find("troppe regole") != std::string::npos);
  std::string tests = "A: ritardo > 1";
  for (int i = 0; i < 20; ++i) tests += " e ritardo > 1";
  CHECK(wrong(tests).find("troppe condizioni") != std::string::npos);
  std::string values = "A: mercato in a";
  for (int i = 0; i < 111; ++i) values += ", a";
  CHECK(wrong(values).find("troppi valori") != std::string::npos);
  CHECK(wrong("A: fatturato > 99999999999999999").find("non è un numero") != std::string::npos);
  CHECK(wrong("\xff: altrimenti") == "Le regole non sono testo (UTF-8).");
}

TEST_CASE("the reason says the rule and this client's values, within what the column holds") {
  auto rules = parse_rules("A: fatturato >= 5000 e mercato in bar e fatturato < 9000").value();
  CHECK(reason_of(rules.rules[0], {.turnover_cents = 732'015, .market = "bar"}) ==
        "fatturato >= 5000 e mercato in bar e fatturato < 9000 (7320,15)");
  rules = parse_rules("A: classe = A e mercato in bar, hotel").value();
  CHECK(reason_of(rules.rules[0], {.market = "hotel", .abc = "a"}) ==
        "classe = A e mercato in bar, hotel (hotel)");
  std::string longer = "A: mercato in à";
  for (int i = 0; i < 100; ++i) longer += ", però";
  CHECK(reason_of(parse_rules(longer).value().rules[0], {}).size() <= 400);
}
