#include "server/import/csv_file.hpp"

#include <catch2/catch.hpp>

using namespace giro;

namespace {

std::string shown(const CsvRow& row) {
  std::string text = std::to_string(row.line) + ":";
  for (auto& cell : row.cells) text += " [" + cell.value_or("-") + "]";
  return text;
}

}  // namespace

TEST_CASE("a CSV file keeps what is quoted and drops the byte order mark") {
  auto file = parse_csv(
                  "\xef\xbb\xbf"
                  "code,name\nA,\"Da Nino, \"\"il vecchio\"\"\"\nB, plain \n")
                  .value();
  CHECK(file.header == std::vector<std::string>{"code", "name"});
  REQUIRE(file.rows.size() == 2);
  CHECK(shown(file.rows[0]) == "2: [A] [Da Nino, \"il vecchio\"]");
  CHECK(shown(file.rows[1]) == "3: [B] [plain]");
}

TEST_CASE("an empty cell and the text NULL are no value") {
  auto file = parse_csv("a,b,c\n,NULL,\"\"\n").value();
  CHECK(shown(file.rows.at(0)) == "2: [-] [-] [-]");
}

TEST_CASE("a row knows the line it begins on, whatever stands before it") {
  auto file = parse_csv("a,b\r\n\r\n1,\"first\nsecond\n\nlast\"\r\n2,x\r\n\r\n3,\"y\nz\"").value();
  REQUIRE(file.rows.size() == 3);
  CHECK(shown(file.rows[0]) == "3: [1] [first\nsecond\n\nlast]");
  CHECK(file.rows[1].line == 7);
  CHECK(shown(file.rows[2]) == "9: [3] [y\nz]");
}

TEST_CASE("a line ends with a CR alone where an old spreadsheet wrote it so, and is counted") {
  auto file = parse_csv("a,b;c\r1,x;\r\r2,\"y\rz\"\r3,;;;").value();
  CHECK_FALSE(file.decimal_comma);
  REQUIRE(file.rows.size() == 3);
  CHECK(shown(file.rows[0]) == "2: [1] [x;]");
  CHECK(file.rows[1].line == 4);
  CHECK(shown(file.rows[2]) == "6: [3] [;;;]");
}

TEST_CASE("rows of the wrong width are kept as they are") {
  auto file = parse_csv("a,b\n1,2,3\n4\n").value();
  CHECK(file.rows.at(0).cells.size() == 3);
  CHECK(file.rows.at(1).cells.size() == 1);
}

TEST_CASE("a file separated by semicolons has decimal commas") {
  auto file = parse_csv("a;b\n1,5;x\n").value();
  CHECK(file.decimal_comma);
  CHECK(shown(file.rows.at(0)) == "2: [1,5] [x]");
}

TEST_CASE("a quote that is never closed names its line") {
  auto file = parse_csv("a,b\n1,x\n2,\"y\n3,z\n");
  REQUIRE(file.has_error());
  CHECK(file.error().what.starts_with("line 3: a quote"));
}

TEST_CASE("a file that is absent or empty is a sentence") {
  CHECK(read_csv("/nowhere/clients.csv").error().what.starts_with("/nowhere/clients.csv cannot be read"));
  CHECK(parse_csv("").error().what.starts_with("The file is empty"));
}
