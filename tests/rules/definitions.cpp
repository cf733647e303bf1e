// No figure without its meaning: every "i" of a screen has a definition, and every definition says in plain
// words what a document beside the code rules.
#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <regex>
#include <set>

#include "tests/rules/source_tree.hpp"

using namespace giro::rules;

namespace {

bool is_table(const SourceFile& file) {
  return file.path.starts_with("app/models/definitions_") && file.is("cpp");
}

/// By key, the document: `constexpr const char* plan = "…"`, then `{"key", plan,`.
std::map<std::string, std::string> defined() {
  const std::regex names(R"re(const char\* (\w+) = "(.*)";)re"), begins(R"re(^\s*\{"(\w+)", (\w+),)re");
  std::map<std::string, std::string> found;
  for (auto& file : source_tree()) {
    if (!is_table(file)) continue;
    std::map<std::string, std::string> documents;
    std::smatch part;
    for (auto& line : file.lines) {
      if (std::regex_search(line, part, names)) documents[part[1]] = part[2];
      if (!std::regex_search(line, part, begins)) continue;
      INFO(file.path << ": " << part[1] << " is defined twice");
      CHECK(found.emplace(part[1], documents[part[2]]).second);
    }
  }
  return found;
}

/// Keys asked for: `about: "…"` in QML; in the models the last argument of a tile, a bar or a fact.
std::set<std::string> asked_for() {
  const std::regex qml(R"re(\b(?:about|info): "(\w+)")re");
  std::set<std::string> found;
  for (auto& file : source_tree()) {
    if (!file.in("qml") || !file.is("qml")) continue;
    for (auto& line : file.lines)
      for (std::sregex_iterator at(line.begin(), line.end(), qml), end; at != end; ++at)
        found.insert((*at)[1]);
  }
  return found;
}

std::string text_of(const std::string& path) {
  std::string text;
  for (auto& file : source_tree())
    if (file.path == path)
      for (auto& line : file.lines) text += line + "\n";
  return text;
}

}  // namespace

TEST_CASE("every figure explained on a screen has a definition") {
  auto known = defined();
  REQUIRE(known.size() > 15);
  for (auto& key : asked_for()) {
    INFO("\"" << key << "\" is in no table of app/models/definitions_*.cpp");
    CHECK(known.contains(key));
  }
}

TEST_CASE("every definition says what a document beside the code rules, which names its key") {
  for (auto& [key, document] : defined()) {
    INFO(key << " is not named, in backticks, by " << document);
    CHECK(text_of(document).find("`" + key + "`") != std::string::npos);
  }
}

TEST_CASE("every definition is behind some figure") {
  for (auto& [key, document] : defined()) {
    auto said = "\"" + key + "\"";
    auto used = std::ranges::any_of(source_tree(), [&](auto& file) {
      return (file.in("qml") || file.in("app/models")) && !is_table(file) &&
             std::ranges::any_of(file.lines,
                                 [&](auto& line) { return line.find(said) != std::string::npos; });
    });
    INFO(key << " explains nothing");
    CHECK(used);
  }
}
