// Whom to charge VAT, and how much: codes without VAT, and declarations of intent that end.
#include "sync/domain/vat_rule.hpp"

#include <catch2/catch.hpp>

using namespace giro;

namespace {

Id id(std::uint8_t number) {
  Id id;
  id.bytes[15] = number;
  return id;
}

const VatCode twenty_two{id(1), 2200, ""}, exempt{id(2), 0, "N4"}, by_intent{id(3), 0, "N3.5"};

}  // namespace

TEST_CASE("a client without a code of its own bears the product's VAT") {
  CHECK(line_vat(twenty_two, {}, "2026-11-19") == LineVat{twenty_two, VatSource::product});
}

TEST_CASE("a client's own code holds for every product, whatever its letter says") {
  CHECK(line_vat(twenty_two, {exempt, "", ""}, "2026-11-19") == LineVat{exempt, VatSource::client});
}

TEST_CASE("a declaration of intent exempts to its last day, and not the day after") {
  ClientVat client{by_intent, "2026/17", "2026-12-31"};
  CHECK(line_vat(twenty_two, client, "2026-12-31") == LineVat{by_intent, VatSource::letter});
  CHECK(line_vat(twenty_two, client, "2027-01-01") == LineVat{twenty_two, VatSource::expired});
}

TEST_CASE("N3.5 without a declaration, or without its end, exempts nothing") {
  CHECK(line_vat(twenty_two, {by_intent, "", "2026-12-31"}, "2026-11-19").source == VatSource::expired);
  CHECK(line_vat(twenty_two, {by_intent, "2026/17", ""}, "2026-11-19").code == twenty_two);
}

TEST_CASE("nature are those the electronic invoice takes: N1 to N7, not the bare N2, N3 and N6") {
  CHECK(nature().size() == 21);
  CHECK_FALSE(natura_words("N7").empty());
  for (auto refused : {"N2", "N3", "N6", "N8", "", "n4"}) CHECK(natura_words(refused).empty());
}
