#include "sync/portfolio/client_record.hpp"

#include <catch2/catch.hpp>

#include "sync/portfolio/client_card.hpp"
#include "sync/portfolio/contact_search.hpp"
#include "sync/portfolio/credit.hpp"
#include "sync/portfolio/duplicates.hpp"
#include "sync/portfolio/price_book.hpp"
#include "tests/support/hand_made.hpp"

using namespace giro;
using test::HandMade;

namespace {

const std::int64_t today = HandMade::day("2026-11-19");

/// A client with one paid instalment, paid so many days after its due day.
void pays(HandMade& at, const Id& client, std::int64_t cents, const char* due_on, const char* paid_on,
          const char* method = "bonifico") {
  auto due = at.put("instalment",
                    {{"client_id", client}, {"due_on", due_on}, {"amount_cents", cents}, {"status", "paid"}});
  auto paid = at.put("payment", {{"client_id", client},
                                 {"kind", "receipt"},
                                 {"paid_on", paid_on},
                                 {"amount_cents", cents},
                                 {"method", method}});
  at.put("payment_allocation",
         {{"client_id", client}, {"payment_id", paid}, {"instalment_id", due}, {"amount_cents", cents}});
}

std::string names(const Result<std::vector<FoundContact>>& found) {
  if (found.has_error()) return found.error().what;
  std::string all;
  for (auto& one : *found) all += one.name + "@" + one.client_name + " ";
  return all;
}

}  // namespace

TEST_CASE("turnover by month counts months without an order, and adds up to years") {
  HandMade at;
  auto client = at.client("Da Nino", at.segment);
  CHECK(turnover_by_month(at.db, at.time, client, today).empty());
  at.order(client, at.user, "2025-12-31", 10'000);
  at.order(client, at.user, "2026-02-01", 20'000);
  at.order(client, at.user, "2026-02-28", 5'000);
  at.order(client, at.user, "2026-02-28", 99'000, "draft");
  auto months = turnover_by_month(at.db, at.time, client, HandMade::day("2026-03-02"));
  CHECK(months == std::vector<PeriodTurnover>{
                      {"2025-12", 10'000, 1}, {"2026-01", 0, 0}, {"2026-02", 25'000, 2}, {"2026-03", 0, 0}});
  CHECK(by_year(months) == std::vector<PeriodTurnover>{{"2025", 10'000, 1}, {"2026", 25'000, 2}});
}

TEST_CASE("products bought, the dearest of the 12 months first, with those of the year before") {
  HandMade at;
  auto client = at.client("Da Nino", at.segment);
  auto wine = at.put("product", {{"sku", "V"}, {"name", "Soave"}}),
       oil = at.put("product", {{"sku", "O"}, {"name", "Olio"}});
  auto line = [&](const char* day, const Id& product, std::int64_t cents, const char* kind = "sale") {
    auto order = at.order(client, at.user, day, cents);
    at.put("order_line", {{"client_id", client},
                          {"order_id", order},
                          {"product_id", product},
                          {"kind", kind},
                          {"quantity_milli", 1'000},
                          {"net_cents", cents}});
  };
  line("2026-01-10", wine, 5'000);
  line("2026-10-10", wine, 7'000);
  line("2025-01-10", oil, 30'000);
  line("2026-10-11", oil, 1'000);
  line("2026-10-12", oil, 9'000, "sample");
  auto bought = products_bought(at.db, at.time, client, today);
  REQUIRE(bought.size() == 2);
  CHECK(bought[0].sku == "V");
  CHECK(bought[0].year_cents == 12'000);
  CHECK(bought[0].last_on == "2026-10-10");
  CHECK(bought[1].year_cents == 1'000);
  CHECK(bought[1].before_cents == 30'000);
}

TEST_CASE("payment habits weigh days late by amount and know the usual method") {
  HandMade at;
  auto client = at.client("Da Nino", at.segment);
  CHECK_FALSE(payment_habits(at.db, client, today).days_late);
  pays(at, client, 100'000, "2026-09-30", "2026-10-10");          // 10 days late
  pays(at, client, 300'000, "2026-09-30", "2026-09-28", "riba");  // 2 days early
  pays(at, client, 900'000, "2023-09-30", "2023-12-30");          // long ago
  auto habits = payment_habits(at.db, client, today);
  CHECK(habits.days_late == 1);
  CHECK(habits.paid_cents == 400'000);
  CHECK(habits.on_time_cents == 300'000);
  CHECK(habits.instalments == 2);
  CHECK(habits.usual_method == "riba");
}

TEST_CASE("potential is compared with the 12 months; beyond it nothing is left") {
  HandMade at;
  auto client =
      at.client("Da Nino", at.segment, {{"potential_cents", 50'000}, {"potential_on", "2026-01-01"}});
  at.order(client, at.user, "2026-10-01", 20'000);
  CHECK(potential_of(at.db, at.time, client, today)->left_cents() == 30'000);
  at.order(client, at.user, "2026-10-02", 90'000);
  CHECK(potential_of(at.db, at.time, client, today)->left_cents() == 0);
  CHECK_FALSE(potential_of(at.db, at.time, at.client("Da Lia", at.segment), today));
}

TEST_CASE("ratings expire, contracts that run come first, consent may be unasked") {
  HandMade at;
  auto client = at.client("Da Nino", at.segment);
  at.put("rating",
         {{"client_id", client}, {"kind", "credit"}, {"score", "B"}, {"valid_until", "2026-11-18"}});
  at.put("rating", {{"client_id", client}, {"kind", "esg"}, {"score", "A"}, {"valid_until", "2026-11-19"}});
  auto ratings = ratings_of(at.db, client, today);
  CHECK(ratings[0].expired);
  CHECK_FALSE(ratings[1].expired);
  at.put("contract", {{"client_id", client}, {"number", "1"}, {"ends_on", "2025-01-01"}});
  at.put("contract", {{"client_id", client}, {"number", "2"}});
  CHECK(contracts_of(at.db, client)[0].number == "2");
  at.put("contact", {{"client_id", client}, {"name", "Ada"}, {"consent", 1}, {"consent_on", "2026-01-01"}});
  at.put("contact", {{"client_id", client}, {"name", "Bea"}});
  auto contacts = contacts_of(at.db, client);
  CHECK(contacts[0].consent == true);
  CHECK_FALSE(contacts[1].consent);
}

TEST_CASE("all purchasing managers of wholesalers in Veneto") {
  HandMade at;
  auto choice = [&](const char* list, const char* code, const char* it) {
    at.put("choice", {{"list", list}, {"code", code}, {"label_it", it}, {"label_en", code}, {"active", 1}});
  };
  choice("contact_role", "buyer", "Responsabile acquisti");
  choice("contact_role", "owner", "Titolare");
  choice("market_type", "wholesaler", "Grossisti");
  choice("market_type", "bar", "Bar");
  auto person = [&](const char* client, const char* market, const char* province, const char* name,
                    const char* role, bool decides = false) {
    auto id = at.client(client, at.segment, {{"market_type", market}, {"province", province}});
    at.put("contact",
           {{"client_id", id}, {"name", name}, {"role", role}, {"is_decision_maker", decides ? 1 : 0}});
  };
  person("Alfa", "wholesaler", "TV", "Ada", "buyer", true);
  person("Beta", "wholesaler", "Verona", "Bea", "buyer");
  person("Gamma", "wholesaler", "MI", "Cia", "buyer");
  person("Delta", "bar", "TV", "Dea", "buyer");
  person("Zeta", "wholesaler", "TV", "Eva", "owner");
  CHECK(names(find_contacts(at.db,
                            {.role = "Responsabile acquisti", .market = "grossisti", .place = "Veneto"})) ==
        "Ada@Alfa Bea@Beta ");
  CHECK(names(find_contacts(at.db, {.role = "buyer", .place = "tv", .decides = true})) == "Ada@Alfa ");
  CHECK(find_contacts(at.db, {}).value().size() == 5);
  CHECK(names(find_contacts(at.db, {.place = "Atlantide"})) ==
        "\"Atlantide\" non è una regione né una provincia.");
  CHECK(names(find_contacts(at.db, {.role = "boss"})) == "\"boss\" non c'è: scegli tra buyer, owner.");
}

TEST_CASE("what is being typed is compared with who is here: number first, then name and town") {
  HandMade at;
  auto nino =
      at.client("Trattoria Da Nino", at.segment, {{"vat_number", "00743110157"}, {"city", "Treviso"}});
  auto lia = at.client("Osteria Da Lia", at.segment, {{"city", "Treviso"}, {"tax_code", "RSSMRA85T10A562S"}});
  auto same = likely_same(at.db, {.legal_name = "Da Nino, Trattoria", .city = "treviso"});
  REQUIRE(same.size() == 1);
  CHECK(same[0].client == nino);
  CHECK(same[0].grounds == Suspicion::similar_name);
  same =
      likely_same(at.db, {.legal_name = "Osteria da Lia", .vat_number = "IT 00743110157", .city = "Treviso"});
  REQUIRE(same.size() == 2);
  CHECK(same[0].client == nino);
  CHECK(same[1].client == lia);
  CHECK(likely_same(at.db, {.vat_number = "00743110157"}, nino).empty());
  CHECK(likely_same(at.db, {.legal_name = "Trattoria Da Nino", .city = "Padova"}).empty());
}

TEST_CASE("prices and credit use what a client inherits from its highest-ranked segment") {
  HandMade at;
  auto client = at.client("Da Nino", at.segment);
  auto product = at.put("product", {{"sku", "V"}, {"name", "Soave"}, {"price_micro", 10'000'000}});
  auto segmentation = at.put("segmentation", {{"code", "SIZE"}, {"rank", 1}});
  auto large = at.put("segment", {{"segmentation_id", segmentation},
                                  {"code", "L"},
                                  {"name", "Grandi"},
                                  {"discount1_bp", 700},
                                  {"credit_limit_cents", 90'000}});
  at.db.exec("UPDATE segment SET discount1_bp = 200 WHERE code = 'TV'");
  CHECK(price_for(at.db, client, product, 1'000, "2026-11-19").discounts_bp == Discounts{200});
  at.put(
      "client_segment",
      {{"client_id", client}, {"segmentation_id", segmentation}, {"segment_id", large}, {"source", "rule"}});
  CHECK(price_for(at.db, client, product, 1'000, "2026-11-19").discounts_bp == Discounts{700});
  auto credit = credit_of(at.db, client, today);
  CHECK(credit.limit_cents == 90'000);
  CHECK(credit.limit_origin == "segment");
  CHECK(credit.origin_name == "Grandi");
  CHECK(client_details(at.db, client)->terms.discounts->place.name == "Grandi");
}
