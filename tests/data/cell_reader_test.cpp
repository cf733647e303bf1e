#include "server/import/cell_reader.hpp"

#include <catch2/catch.hpp>

using namespace giro;

namespace {

CellReader reader(std::string_view format = "") {
  return {format, CompanyTime::in().value(), false};
}

Result<Value> read(std::string_view table_name, std::string_view column, std::string_view text,
                   Conversion conversion = Conversion::none, std::string_view format = "") {
  auto* table = schema::find_table(table_name);
  return reader(format).read(*table, *table->find(column), text, conversion);
}

std::string moment(std::string_view format, std::string_view text) {
  auto read = reader(format).read_moment(text);
  return read ? iso_day(read->day) + " " + std::to_string(read->second_of_day) : read.error().what;
}

}  // namespace

TEST_CASE("decimals are read digit by digit and never rounded") {
  CHECK(read_decimal("0.1", 2).value() == 10);
  CHECK(read_decimal("-12.30", 2).value() == -1230);
  CHECK(read_decimal("32.3800", 2).value() == 3238);
  CHECK(read_decimal(".5", 2).value() == 50);
  CHECK(read_decimal("7.", 2).value() == 700);
  CHECK(read_decimal("00012", 0).value() == 12);
  CHECK(read_decimal("90071992547409.93", 2).value() == 9007199254740993);
  CHECK(read_decimal("1,5", 2, ',').value() == 150);
  for (auto bad :
       {"", "-", ".", "1e3", "12a", "1,5", "1.2.3", " 1", "0x10", "--1", "1.234", "100000000000000000"}) {
    INFO(bad);
    CHECK(read_decimal(bad, 2).has_error());
  }
}

TEST_CASE("each column takes its own unit") {
  CHECK(read("client", "credit_limit_cents", "5000").value() == Value(500'000));
  CHECK(read("order_line", "unit_price_micro", "3.75").value() == Value(3'750'000));
  CHECK(read("order_line", "quantity_milli", "1.5").value() == Value(1'500));
  CHECK(read("order_line", "discount1_bp", "12.5").value() == Value(1'250));
  CHECK(read("order_line", "discount1_bp", "0.15", Conversion::fraction).value() == Value(1'500));
  CHECK(read("order_line", "discount1_bp", "1", Conversion::fraction).value() == Value(10'000));
  CHECK(read("product", "active", "0", Conversion::inverse).value() == Value(1));
  CHECK(read("product", "active", "Yes").value() == Value(1));
  CHECK(read("client", "legal_name", "Æ 中").value() == Value(std::string("Æ 中")));
}

TEST_CASE("what a column cannot hold is refused with a reason") {
  CHECK(read("order_line", "quantity_milli", "many").error().what == "\"many\" is no number");
  CHECK(read("client", "credit_limit_cents", "1.234").error().what == "\"1.234\" has more than 2 decimals");
  CHECK(read("client", "relationship", "friend").has_error());
  CHECK(read("client", "legal_name", "\xff\xfe").has_error());
  CHECK(read("client", "country", std::string(500, 'x')).has_error());
  CHECK(read("product", "active", "maybe").has_error());
}

TEST_CASE("ISO dates need no format, with or without a time") {
  CHECK(moment("", "1996-07-04") == "1996-07-04 0");
  CHECK(moment("", "1996-07-04 00:00:00.000") == "1996-07-04 0");
  CHECK(moment("", "2026-11-19T14:05") == "2026-11-19 50700");
  CHECK(moment("", "2026-11-19 14:05:09") == "2026-11-19 50709");
  for (auto bad : {"12/1/2010", "2026-02-30", "2026-11-19 25:00", "2026-11-19 1:00", "2026-11-19x",
                   "2026-11-19 14:05:9"}) {
    INFO(bad);
    CHECK(moment("", bad).find("--date-format") != std::string::npos);
  }
}

TEST_CASE("a date format is written in letters or in strftime's words") {
  for (auto format : {"M/D/YYYY H:MM", "%m/%d/%Y %H:%M"}) {
    CHECK(moment(format, "12/1/2010 8:45") == "2010-12-01 31500");
    CHECK(moment(format, "12/1/2010").find("is no date") != std::string::npos);
    CHECK(moment(format, "13/1/2010 8:45").find("is no date") != std::string::npos);
    CHECK(moment(format, "12/1/2010 8:45 pm").find("is no date") != std::string::npos);
  }
  CHECK(moment("DD.MM.YYYY", "19.11.2026") == "2026-11-19 0");
}

TEST_CASE("a date format may name months, halves of the day and seconds") {
  CHECK(moment("%d %b %Y", "5 Dec 2026") == "2026-12-05 0");
  CHECK(moment("%B %d, %Y", "may 05, 2026") == "2026-05-05 0");
  CHECK(moment("%m/%d/%y %I:%M %p", "11/19/26 12:05 AM") == "2026-11-19 300");
  CHECK(moment("%m/%d/%Y %I:%M:%S %p", "11/19/2026 02:05:09 pm") == "2026-11-19 50709");
  CHECK(moment("%F %T", "2026-11-19 14:05:09.250") == "2026-11-19 50709");
}

TEST_CASE("a moment that lacks what its form names, or names more than there is, is refused") {
  for (auto [format, text] : {std::pair{"%F %T", "2026-11-19 14:05"},
                              {"%F %H:%M:%S", "2026-11-19 14:05:x"},
                              {"%F %H:%M", "2026-11-19 24:00"},
                              {"%F %I:%M %p", "2026-11-19 13:00 pm"},
                              {"%H:%M", "14:05"},
                              {"%d/%m/%Y", "31/04/2026"},
                              {"%d/%m/%Y", "-1/04/2026"},
                              {"%Q", "2026"},
                              {"%d/%m/%Y", "1/4/2026 "}}) {
    INFO(format << " " << text);
    CHECK(moment(format, text).find("is no date") != std::string::npos);
  }
}

TEST_CASE("a moment is stored in the company's time") {
  CHECK(read("sales_order", "placed_at", "2026-11-19 09:00").value() == Value(1'795'075'200'000));
  CHECK(read("sales_order", "requested_on", "2026-11-19 09:00").value() == Value(std::string("2026-11-19")));
}
