// sync/MERGE.md and its tests: a row of a table without a test, and a test of a row that is not there, show
// here.
#include <algorithm>
#include <catch2/catch.hpp>
#include <regex>
#include <set>

#include "tests/rules/source_tree.hpp"

using namespace giro::rules;

namespace {

/// Every §1.2 a text names; a range (§3.1–§3.5) names all between.
void add_rows(const std::string& line, std::set<std::string>& rows) {
  static const std::regex one{"§(\\d+)\\.(\\d+)(?:–§(\\d+)\\.(\\d+))?"};
  for (std::sregex_iterator found(line.begin(), line.end(), one), end; found != end; ++found) {
    auto section = (*found)[1].str();
    int first = std::stoi((*found)[2]), last = (*found)[4].matched ? std::stoi((*found)[4]) : first;
    for (int row = first; row <= last; ++row) rows.insert(section + "." + std::to_string(row));
  }
}

std::set<std::string> rows_of_document() {
  static const std::regex row{R"(^(?:\| )?(\d+\.\d+)(?: \||$))"};
  std::set<std::string> rows;
  for (const auto& file : source_tree())
    if (file.path == "sync/MERGE.md")
      for (const auto& line : file.lines) {
        std::smatch found;
        if (std::regex_search(line, found, row)) rows.insert(found[1]);
        add_rows(line, rows);
      }
  return rows;
}

}  // namespace

TEST_CASE("every row of the merge tables has a test that names it, and every named row is in a table") {
  std::set<std::string> tested;
  for (const auto& file : source_tree())
    if (file.in("tests") && file.is("cpp") && file.path != "tests/rules/merge_rows.cpp")
      for (const auto& line : file.lines) add_rows(line, tested);
  auto written = rows_of_document();
  REQUIRE(written.size() > 60);
  for (const auto& row : written) {
    INFO("sync/MERGE.md §" << row << " has no test that names it");
    CHECK(tested.contains(row));
  }
  for (const auto& row : tested) {
    INFO("a test names §" << row << ", which sync/MERGE.md does not have");
    CHECK(written.contains(row));
  }
}
