// The shape of the project: what stands at top level, how long files are, that nothing is left for later.
#include <algorithm>
#include <catch2/catch.hpp>
#include <regex>
#include <set>

#include "tests/rules/source_tree.hpp"

using namespace giro::rules;

TEST_CASE("the tree was found: rules over nothing would hold by themselves") {
  const auto& files = source_tree();
  for (const char* part : {"app", "qml", "server", "sync", "tests"})
    CHECK(std::ranges::any_of(files, [&](const auto& file) { return file.in(part); }));
}

TEST_CASE("top level holds the five parts, the build files, the README and the licence") {
  const std::set<std::string> agreed{
      "CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md", "app", "qml", "server", "sync", "tests"};
  for (const auto& name : top_level()) {
    INFO(name << " does not belong at top level: documents live beside what they explain");
    CHECK(agreed.contains(name));
  }
}

TEST_CASE("no file of ours is longer than 400 lines") {
  for (const auto& file : source_tree()) {
    if (file.is("ts")) continue;  // translations: written by lupdate
    INFO(file.path << " has " << file.lines.size() << " lines");
    CHECK(file.lines.size() <= 400);
  }
}

TEST_CASE("nothing is left for later: no such marks in the text") {
  const std::regex mark{
      "\\b(TO"
      "DO|FIX"
      "ME|XX"
      "X|HA"
      "CK)\\b"};
  for (const auto& file : source_tree())
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
      INFO(file.path << ":" << i + 1 << ": " << file.lines[i]);
      CHECK_FALSE(std::regex_search(file.lines[i], mark));
    }
}

TEST_CASE("lines end cleanly: no trailing blanks, tabs or carriage returns") {
  const std::regex unclean{"[ \t\r]$|\t"};
  for (const auto& file : source_tree()) {
    if (file.is("ts") || file.path == "LICENSE") continue;
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
      INFO(file.path << ":" << i + 1);
      CHECK_FALSE(std::regex_search(file.lines[i], unclean));
    }
  }
}

TEST_CASE("every header opens by saying what it is, and is read once") {
  for (const auto& file : source_tree()) {
    if (!file.is("hpp")) continue;
    INFO(file.path);
    REQUIRE_FALSE(file.lines.empty());
    CHECK(file.lines.front().starts_with("//"));
    CHECK(std::ranges::count(file.lines, "#pragma once") == 1);
  }
}
