// The link that a tablet is enrolled with, and its code.
#include "sync/access/enrolment.hpp"

#include <catch2/catch.hpp>

using namespace giro;

namespace {

const std::string pin = "sha256//" + std::string(43, 'A') + "=";
const Enrolment whole{
    .office = "https://ufficio.example:8443", .login = "mario", .code = "K7QM-2X9R", .pin = pin};

}  // namespace

TEST_CASE("an enrolment link says what went into it, whatever a person's name holds") {
  CHECK(
      enrolment_link(whole) ==
      "giro://enrol?office=https%3A%2F%2Fufficio.example%3A8443&user=mario&code=K7QM-2X9R&pin=sha256%2F%2F" +
          std::string(43, 'A') + "%3D");
  for (auto& login : {"mario", "niccolò & figli", "a=b&code=ZZZZ-ZZZZ", "100%", "+ +"}) {
    auto one = whole;
    one.login = login;
    // White space goes missing from links, so a name keeps its own as %20.
    CHECK(read_enrolment_link(enrolment_link(one)).value() == one);
  }
  auto trusted = whole;
  trusted.pin.clear();
  CHECK(read_enrolment_link(enrolment_link(trusted)).value() == trusted);
}

TEST_CASE("an enrolment link broken over lines, or with blanks around it, is the same link") {
  auto link = enrolment_link(whole);
  CHECK(read_enrolment_link("  \n" + link.substr(0, 40) + "\r\n  " + link.substr(40) + "\n").value() ==
        whole);
  CHECK(looks_like_enrolment_link("  GIRO://enrol?"));
  CHECK_FALSE(looks_like_enrolment_link("K7QM-2X9R"));
  CHECK_FALSE(looks_like_enrolment_link(""));
}

TEST_CASE("what is no enrolment link is refused with what to do") {
  auto link = enrolment_link(whole);
  auto without = [&](const std::string& part) {
    auto at = link.find(part + "=");
    auto end = link.find('&', at);
    return link.substr(0, at) + (end == link.npos ? "" : link.substr(end + 1));
  };
  for (auto& [text, why] : std::vector<std::pair<std::string, std::string>>{
           {"", "da giro://enrol in poi"},
           {"https://ufficio.example", "da giro://enrol in poi"},
           {"giro://wipe?office=https%3A%2F%2Fu", "da giro://enrol in poi"},
           {link.substr(0, link.size() - 1), "chiedine un altro"},
           {link.substr(0, link.size() - 9), "chiedine un altro"},
           {"giro://enrol?office", "chiedine un altro"},
           {"giro://enrol?office=%zz", "chiedine un altro"},
           {without("office"), "chiedine un altro"},
           {without("user"), "chiedine un altro"},
           {without("code"), "chiedine un altro"},
           {"giro://enrol?office=javascript%3Aalert&user=a&code=K7QM2X9R", "chiedine un altro"},
           {"giro://enrol?office=https%3A%2F%2Fa%40b&user=a&code=K7QM2X9R", "chiedine un altro"},
           {"giro://enrol?office=https%3A%2F%2F&user=a&code=K7QM2X9R", "chiedine un altro"},
           {link + std::string(3'000, 'x'), "da giro://enrol in poi"}}) {
    INFO(text);
    auto read = read_enrolment_link(text);
    REQUIRE(read.has_error());
    CHECK(read.error().what.find(why) != std::string::npos);
  }
}

TEST_CASE("a code is read as people write it, and as nothing else") {
  for (auto typed : {"K7QM-2X9R", "k7qm2x9r", " K7QM 2X9R ", "k7qm - 2x9r"})
    CHECK(plain_code(typed) == "K7QM2X9R");
  CHECK(plain_code("oIl1-0000") == "01110000");
  for (auto typed : {"", "K7QM-2X9", "K7QM-2X9RR", "K7QM-2X9U", "K7QM_2X9R", "segreta12"}) {
    INFO(typed);
    CHECK(plain_code(typed).empty());
  }
}

TEST_CASE("every bit of the randomness is in the code") {
  std::array<Byte, 5> none{}, all{255, 255, 255, 255, 255};
  CHECK(enrolment_code(none) == "0000-0000");
  CHECK(enrolment_code(all) == "ZZZZ-ZZZZ");
  for (std::size_t bit = 0; bit < 40; ++bit) {
    auto one = none;
    one[bit / 8] = static_cast<Byte>(1 << bit % 8);
    CHECK(enrolment_code(one) != "0000-0000");
    CHECK(plain_code(enrolment_code(one)).size() == enrolment_code_letters);
  }
}
