#include "sync/domain/alike.hpp"

#include <catch2/catch.hpp>

using namespace giro;

TEST_CASE("a bare name is what tells one client from another") {
  CHECK(bare_name("Trattoria Da Nino S.r.l.") == "nino trattoria");
  CHECK(bare_name("DA NINO, trattoria") == "nino trattoria");
  CHECK(bare_name("Caffè Perù") == "caffe peru");
  CHECK(bare_name("Osteria dell'Oste") == bare_name("OSTERIA DELL’OSTE snc"));
  CHECK(bare_name("Al Portego") == "portego");
  CHECK(bare_name("Rossi & Figli") == "figli rossi");
  CHECK(bare_name("Da Lo") == "da lo");
  CHECK(bare_name("") == "");
  CHECK(bare_name("· – ·") == "");
}

TEST_CASE("a VAT number is compared without its dress; one that says nothing matches nothing") {
  CHECK(bare_code("IT 0234 2520158") == "02342520158");
  CHECK(bare_code("02342520158") == "02342520158");
  CHECK(bare_code("rssmra80a01l736x") == "RSSMRA80A01L736X");
  for (auto empty : {"", "0", "00000000000", "1111111111111", "n.d.", "-"}) CHECK(bare_code(empty).empty());
}

TEST_CASE("nearly the same: one letter in eight, one at least; short names must be equal") {
  struct Case {
    std::string_view a, b;
    bool same;
  };
  constexpr Case cases[] = {
      {"bellavista", "bellavista", true},
      {"bellavista", "belavista", true},
      {"bellavista", "bellvaista", true},
      {"bellavista", "bellavita", true},
      {"bellavista", "belvedere", false},
      {"nino", "nina", false},
      {"nino", "nino", true},
      {"marco", "merco", true},
      {"", "", false},
      {"ingross trevisana", "ingros trevisanna", true},
      {"portego", "portegone", false},
  };
  for (auto& [a, b, same] : cases) {
    INFO(a << " / " << b);
    CHECK(nearly_same(a, b) == same);
    CHECK(nearly_same(b, a) == same);
  }
}
