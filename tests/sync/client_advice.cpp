#include "sync/domain/client_advice.hpp"

#include <catch2/catch.hpp>
#include <set>

#include "sync/domain/fiscal_code.hpp"
#include "sync/domain/provinces.hpp"

using namespace giro;

namespace {

/// As a form judges: tidied first.
Grade grade(const std::string& column, const std::string& typed, ClientWords with = {}) {
  auto advice = advise(column, tidy(column, typed, with.country), with);
  CHECK((advice.grade == Grade::fine) == std::string(advice.words).empty());
  return advice.grade;
}

constexpr auto fine = Grade::fine, doubtful = Grade::doubtful, impossible = Grade::impossible;

}  // namespace

TEST_CASE("a person's tax code is checked by its last character, also with letters for digits") {
  CHECK(valid_fiscal_code("RSSMRA85T10A562S"));
  CHECK(valid_fiscal_code("MRTMTT91D08F205J"));
  CHECK_FALSE(valid_fiscal_code("RSSMRA85T10A562T"));
  for (std::size_t place : {6u, 7u, 9u, 10u, 12u, 13u, 14u}) {
    std::string code = "RSSMRA85T10A562S";
    code[place] = "LMNPQRSTUV"[code[place] - '0'];
    code.back() = fiscal_check_character(code.substr(0, 15));
    INFO(code);
    CHECK(valid_fiscal_code(code));
  }
}

TEST_CASE("a tax code that breaks its own rules is none: month, day, letters where digits stand") {
  auto with_check = [](std::string fifteen) { return fifteen + fiscal_check_character(fifteen); };
  CHECK(valid_fiscal_code(with_check("RSSMRA85T10A562")));
  CHECK(valid_fiscal_code(with_check("RSSMRA85T50A562")));        // a woman
  CHECK_FALSE(valid_fiscal_code(with_check("RSSMRA85F10A562")));  // no month F
  CHECK_FALSE(valid_fiscal_code(with_check("RSSMRA85T00A562")));
  CHECK_FALSE(valid_fiscal_code(with_check("RSSMRA85T32A562")));
  CHECK_FALSE(valid_fiscal_code(with_check("RSSMRA85T72A562")));
  CHECK_FALSE(valid_fiscal_code(with_check("RSSMRA8AT10A562")));
  CHECK_FALSE(valid_fiscal_code(with_check("R5SMRA85T10A562")));
  CHECK_FALSE(valid_fiscal_code(""));
  CHECK_FALSE(valid_fiscal_code("rssmra85t10a562s"));
}

TEST_CASE("every single slip in a tax code's place of birth is found") {
  std::string right = "RSSMRA85T10A562S";
  for (std::size_t place = 12; place < 15; ++place)
    for (char digit = '0'; digit <= '9'; ++digit) {
      auto wrong = right;
      wrong[place] = digit;
      CHECK(valid_fiscal_code(wrong) == (wrong == right));
    }
}

TEST_CASE("a company's tax code is eleven digits, usually its VAT number") {
  CHECK(grade("tax_code", "00743110157") == fine);
  CHECK(grade("tax_code", "00743110157", {.vat_number = "00743110157"}) == fine);
  CHECK(grade("tax_code", "00743110157", {.vat_number = "02342520158"}) == doubtful);
  CHECK(grade("tax_code", "00743110158") == impossible);
  CHECK(grade("tax_code", "rss mra 85t10 a562s") == fine);
  CHECK(grade("tax_code", "RSSMRA85T10A562") == impossible);
}

TEST_CASE("an Italian VAT number adds up; a foreign one is taken as it is") {
  CHECK(grade("vat_number", "IT 00743110157") == fine);
  CHECK(grade("vat_number", "00743110158") == impossible);
  CHECK(grade("vat_number", "0074311015") == impossible);
  CHECK(grade("vat_number", "ATU12345678", {.country = "Austria"}) == fine);
  CHECK(grade("vat_number", "U1", {.country = "Austria"}) == doubtful);
  CHECK(tidy("vat_number", "it 00743 110157") == "00743110157");
  CHECK(tidy("vat_number", "IT00743110157", "Francia") == "IT00743110157");
}

TEST_CASE("an SDI code has seven characters, six of a public body, zeros with a PEC") {
  CHECK(grade("sdi_code", "m5uxcr1") == fine);
  CHECK(grade("sdi_code", "UFABCD") == doubtful);
  CHECK(grade("sdi_code", "0000000") == doubtful);
  CHECK(grade("sdi_code", "0000000", {.pec = "da.nino@pec.it"}) == fine);
  CHECK(grade("sdi_code", "XXXXXXX") == doubtful);
  CHECK(grade("sdi_code", "XXXXXXX", {.country = "France"}) == fine);
  CHECK(grade("sdi_code", "12345") == impossible);
  CHECK(grade("sdi_code", "M5UX_R1") == impossible);
}

TEST_CASE("an address of mail has one @ and a domain; a PEC is not at a mail service") {
  for (auto good :
       {"a@b.it", "da.nino+ordini@trattoria-nino.it", " nino@pec.aruba.it ", "x@sub.dominio.example"})
    CHECK(grade("email", good) == fine);
  for (auto bad : {"nino", "@b.it", "nino@", "nino@dominio", "a@b@c.it", "nino @b.it", "a@b..it", "a..b@c.it",
                   ".a@b.it", "a@-b.it", "a@b.1", "a@b.c", "a,b@c.it"}) {
    INFO(bad);
    CHECK(grade("email", bad) == impossible);
  }
  CHECK(grade("pec", "nino@pec.it") == fine);
  CHECK(grade("pec", "nino@gmail.com") == doubtful);
  CHECK(grade("email", "nino@gmail.com") == fine);
}

TEST_CASE("provinces are 107, each of its region, found by letters or name") {
  CHECK(provinces().size() == 107);
  std::set<std::string_view> codes, regions;
  for (auto& p : provinces()) {
    codes.insert(p.code);
    regions.insert(p.region);
    CHECK(find_province(p.name) == &p);
  }
  CHECK(codes.size() == 107);
  CHECK(regions.size() == 20);
  CHECK(provinces_in("veneto").size() == 7);
  CHECK(provinces_in("emilia romagna").size() == 9);
  CHECK(provinces_in("tv") == std::vector<std::string_view>{"TV"});
  CHECK(provinces_in("Atlantide").empty());
}

TEST_CASE("a province is kept by its letters, a postal code has five digits, abroad both are free") {
  CHECK(tidy("province", "treviso") == "TV");
  CHECK(grade("province", "tv") == fine);
  CHECK(grade("province", "ZZ") == impossible);
  CHECK(grade("province", "OT") == doubtful);
  CHECK(grade("province", "Carinzia") == doubtful);
  CHECK(grade("province", "ZZ", {.country = "Austria"}) == fine);
  CHECK(grade("postal_code", "31100") == fine);
  CHECK(grade("postal_code", "3110") == impossible);
  CHECK(grade("postal_code", "9500", {.country = "Austria"}) == fine);
}

TEST_CASE("an ATECO code has its edition beside it") {
  CHECK(grade("ateco", "56.10.11", {.ateco_edition = "2025"}) == fine);
  CHECK(grade("ateco", "56.10.11") == doubtful);
  CHECK(grade("ateco", "56.1", {.ateco_edition = "2007"}) == fine);
  CHECK(grade("ateco", "04.10", {.ateco_edition = "2007"}) == doubtful);
  CHECK(grade("ateco", "561011") == impossible);
  CHECK(grade("ateco", "56.") == impossible);
  CHECK(grade("ateco_edition", "2025") == fine);
  CHECK(grade("ateco_edition", "1991") == doubtful);
}

TEST_CASE("an empty field, and one nobody judges, is fine") {
  for (auto column : {"vat_number", "tax_code", "sdi_code", "pec", "province", "ateco"})
    CHECK(grade(column, "") == fine);
  CHECK(grade("legal_name", "?") == fine);
  CHECK(tidy("legal_name", " Da Nino ") == " Da Nino ");
}
