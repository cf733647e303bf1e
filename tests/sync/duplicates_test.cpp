#include <catch2/catch.hpp>

#include "sync/portfolio/duplicates.hpp"
#include "tests/support/hand_made.hpp"

using namespace giro;
using test::HandMade;

namespace {

const std::int64_t today = HandMade::day("2026-11-19");

std::vector<Suspicion> found(HandMade& at, std::optional<Id> only = {}) {
  return suspected_duplicates(at.db, at.time, today, only);
}

Id line(HandMade& at, const Id& client, const Id& order, const Id& product, std::int64_t quantity_milli) {
  return at.put("order_line", {{"client_id", client},
                               {"order_id", order},
                               {"product_id", product},
                               {"kind", "sale"},
                               {"quantity_milli", quantity_milli}});
}

Id visit(HandMade& at, const Id& client, const Id& user, std::int64_t started_at,
         const char* status = "done") {
  return at.put("visit", {{"client_id", client},
                          {"user_id", user},
                          {"status", status},
                          {"channel", "in_person"},
                          {"started_at", started_at}});
}

}  // namespace

TEST_CASE(
    "clients with one VAT number, one tax code or nearly one name in one town are flagged, with every "
    "ground") {
  HandMade at;
  auto nino =
      at.client("Trattoria Da Nino", at.segment, {{"vat_number", "02342520158"}, {"city", "Treviso"}});
  auto again =
      at.client("Da Nino trattoria srl", at.segment, {{"vat_number", "IT02342520158"}, {"city", "treviso "}});
  auto rossi = at.client("Rossi Mario", at.segment, {{"tax_code", "RSSMRA80A01L736X"}, {"city", "Padova"}});
  auto mario =
      at.client("Azienda agricola Rossi", at.segment, {{"tax_code", "rssmra80a01l736x"}, {"city", "Mestre"}});
  at.client("Da Nino", at.segment, {{"city", "Venezia"}, {"vat_number", "00000000000"}});
  at.client("Altro Nome", at.segment, {{"city", "Venezia"}, {"vat_number", "00000000000"}});
  auto pairs = found(at);
  REQUIRE(pairs.size() == 2);
  std::map<std::pair<Id, Id>, int> grounds;
  for (auto& pair : pairs) grounds[{pair.a, pair.b}] = pair.grounds;
  CHECK(grounds[std::minmax(nino, again)] == (Suspicion::same_vat | Suspicion::similar_name));
  CHECK(grounds[std::minmax(rossi, mario)] == Suspicion::same_tax_code);
  CHECK(found(at, nino).size() == 1);
  CHECK(found(at, mario).at(0).client == mario);
}

TEST_CASE(
    "nearly one name in one town is no ground when the VAT numbers are two companies'; a slip in one is") {
  HandMade at;
  at.client("Bar Verdi", at.segment, {{"vat_number", "02342520158"}, {"city", "Treviso"}});
  at.client("Bar Verdi", at.segment, {{"vat_number", "86334519757"}, {"city", "Treviso"}});
  CHECK(found(at).empty());
  at.client("Bar Verdi snc", at.segment, {{"vat_number", "02342520185"}, {"city", "Treviso"}});
  REQUIRE(found(at).size() == 1);
  CHECK(found(at)[0].grounds == Suspicion::similar_name);
}

TEST_CASE("the shops of one group share a VAT number by right; former clients are no suspects") {
  HandMade at;
  auto group = at.put("client_group", {{"code", "G"}, {"name", "Gruppo Piave"}});
  for (auto name : {"Centro", "Stazione"})
    at.client(name, at.segment, {{"vat_number", "02342520158"}, {"group_id", group}, {"city", "Treviso"}});
  at.client("Chiuso", at.segment, {{"vat_number", "02342520158"}, {"relationship", "former"}});
  CHECK(found(at).empty());
}

TEST_CASE("two people at one client on one day are flagged; one person twice, or two days, are not") {
  HandMade at;
  auto nino = at.client("Da Nino", at.segment), other = at.client("Altro", at.segment);
  auto colleague = at.put("app_user", {{"login", "bianchi"}, {"name", "Bianchi"}, {"role", "agent"}});
  auto noon = at.time.at(today, 12 * 3600), late = at.time.at(today, 23 * 3600);
  auto mine = visit(at, nino, at.user, noon), hers = visit(at, nino, colleague, late);
  visit(at, nino, colleague, at.time.at(today + 1, 3600));  // two hours later, the next day
  visit(at, other, at.user, noon);
  visit(at, other, at.user, late);
  visit(at, other, colleague, noon, "planned");
  auto pairs = found(at);
  REQUIRE(pairs.size() == 1);
  CHECK(pairs[0].kind == Suspicion::Kind::visits);
  CHECK(std::pair(pairs[0].a, pairs[0].b) == std::pair<Id, Id>(std::minmax(mine, hers)));
  CHECK(pairs[0].client == nino);
  CHECK(pairs[0].day == today);
}

TEST_CASE(
    "two orders with the same lines on one day are flagged; other quantities or a cancelled one are not") {
  HandMade at;
  auto nino = at.client("Da Nino", at.segment);
  auto farina = at.put("product", {{"sku", "FA"}, {"name", "Farina"}});
  auto acqua = at.put("product", {{"sku", "AC"}, {"name", "Acqua"}});
  auto make = [&](std::int64_t quantity, const char* status = "submitted", const char* day = "2026-11-19") {
    auto order = at.order(nino, at.user, day, 1000, status);
    line(at, nino, order, farina, quantity);
    line(at, nino, order, acqua, 6000);
    line(at, nino, order, acqua, 0);
    return order;
  };
  auto first = make(4000), second = make(4000);
  make(5000);
  make(4000, "cancelled");
  make(4000, "submitted", "2026-11-17");
  auto pairs = found(at);
  REQUIRE(pairs.size() == 1);
  CHECK(pairs[0].kind == Suspicion::Kind::orders);
  CHECK(std::pair(pairs[0].a, pairs[0].b) == std::pair<Id, Id>(std::minmax(first, second)));
}

TEST_CASE(
    "a pair called different is not flagged again; what is flagged does not depend on the order of rows") {
  HandMade at;
  auto nino = at.client("Da Nino", at.segment, {{"vat_number", "02342520158"}});
  auto again = at.client("Bellavista", at.segment, {{"vat_number", "02342520158"}});
  auto third = at.client("Portego", at.segment, {{"vat_number", "02342520158"}});
  CHECK(found(at).size() == 3);
  CHECK(difference_note(nino, again) == difference_note(again, nino));
  at.put("note", {{"client_id", nino}, {"body", "sono due"}}, difference_note(again, nino));
  auto pairs = found(at);
  REQUIRE(pairs.size() == 2);
  CHECK(std::ranges::is_sorted(pairs, {}, [](auto& pair) { return std::pair(pair.a, pair.b); }));
  for (auto& pair : pairs) CHECK((pair.a == third || pair.b == third));
}

TEST_CASE("asked about one client, the answer is what it is among all of them") {
  HandMade at;
  auto group = at.put("client_group", {{"code", "G"}, {"name", "Gruppo Piave"}});
  std::vector<Id> clients;
  auto add = [&](const char* name, const test::HandMade::Cells& more) {
    clients.push_back(at.client(name, at.segment, more));
  };
  add("Trattoria Da Nino", {{"vat_number", "02342520158"}, {"city", "Treviso"}});
  add("Da Nino srl", {{"vat_number", "IT02342520158"}, {"city", "treviso"}});
  add("Trattoria da Ninno", {{"city", "Treviso"}});
  add("Centro", {{"vat_number", "86334519757"}, {"group_id", group}, {"city", "Treviso"}});
  add("Stazione", {{"vat_number", "86334519757"}, {"group_id", group}, {"city", "Treviso"}});
  add("Rossi Mario", {{"tax_code", "RSSMRA80A01L736X"}, {"city", "Padova"}});
  add("Azienda Rossi", {{"tax_code", "rssmra80a01l736x"}, {"city", "Mestre"}});
  auto said = [](const std::vector<Suspicion>& pairs, const Id& about) {
    std::vector<std::tuple<Id, Id, int>> of;
    for (auto& pair : pairs)
      if (pair.a == about || pair.b == about) of.emplace_back(pair.a, pair.b, pair.grounds);
    return of;
  };
  auto all = found(at);
  REQUIRE(all.size() >= 3);
  for (auto& client : clients) CHECK(said(found(at, client), client) == said(all, client));
}
