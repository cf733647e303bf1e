#include "sync/domain/vat_number.hpp"

#include <catch2/catch.hpp>

using namespace giro;

TEST_CASE("a VAT number is eleven digits that agree with their check digit") {
  CHECK(valid_vat_number("02342520158"));
  CHECK(valid_vat_number("86334519757"));
  CHECK(with_check_digit("0234252015") == "02342520158");
  for (auto bad : {"02342520157", "20342520158", "2342520158", "023425201580", "IT2342520158", ""}) {
    INFO(bad);
    CHECK_FALSE(valid_vat_number(bad));
  }
}
