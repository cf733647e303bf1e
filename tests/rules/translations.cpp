// Every sentence that can be said in Italian can be said in English: the translation stands where the program
// looks for it. Files with a helper of their own name the context in it; the tool that collects sentences
// cannot see that, so the program looks in some contexts more (app/i18n/translations.cpp).
#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <regex>

#include "tests/rules/source_tree.hpp"

using namespace giro::rules;

namespace {

std::string unescaped(std::string text) {
  for (auto [from, to] : std::initializer_list<std::pair<const char*, const char*>>{
           {"&apos;", "'"}, {"&quot;", "\""}, {"&lt;", "<"}, {"&gt;", ">"}, {"&amp;", "&"}})
    text = std::regex_replace(text, std::regex(from), to);
  return text;
}

/// By context, the sentences that have a finished translation.
std::map<std::string, std::vector<std::string>> translated() {
  const std::regex name("<name>(.*)</name>"), said("<source>(.*)</source>");
  std::map<std::string, std::vector<std::string>> found;
  std::string context, source;
  std::smatch part;
  for (auto& file : source_tree()) {
    if (!file.is("ts")) continue;
    for (auto& line : file.lines) {
      if (std::regex_search(line, part, name)) context = part[1];
      if (std::regex_search(line, part, said)) source = unescaped(part[1]);
      if (line.find("<translation>") != std::string::npos || line.find("<numerusform>") != std::string::npos)
        found[context].push_back(source);
    }
  }
  return found;
}

/// The contexts that are tried for every sentence.
std::vector<std::string> common_contexts() {
  const std::regex quoted("\"([\\w:]+)\"");
  std::vector<std::string> found;
  for (auto& file : source_tree())
    if (file.path == "app/i18n/translations.cpp")
      for (auto& line : file.lines)
        for (std::sregex_iterator at(line.begin(), line.end(), quoted), end; at != end; ++at)
          found.push_back((*at)[1]);
  return found;
}

struct Helper {
  std::string name, context;
};

/// `QString tr(const char* source) {` and, below, `translate("Context", source`.
std::vector<Helper> helpers(const SourceFile& file) {
  const std::regex begins(R"((\w+)\(const char\* ?\w+.*\{$)"), asks(R"re(::translate\("([\w:]+)", \w)re");
  std::vector<Helper> found;
  std::string name;
  std::smatch part;
  for (auto& line : file.lines) {
    if (std::regex_search(line, part, begins)) name = part[1];
    if (!name.empty() && std::regex_search(line, part, asks)) found.push_back({name, part[1]});
  }
  return found;
}

}  // namespace

TEST_CASE("a sentence said through a file's own helper is translated where the program looks for it") {
  auto known = translated();
  auto common = common_contexts();
  REQUIRE(common.size() > 3);
  std::size_t checked = 0;
  for (auto& file : source_tree()) {
    if (!file.in("app") || !file.is("cpp")) continue;
    for (auto& [name, context] : helpers(file)) {
      const std::regex said("\\b" + name + R"re(\("((?:[^"\\]|\\.)*)")re");
      for (auto& line : file.lines)
        for (std::sregex_iterator at(line.begin(), line.end(), said), end; at != end; ++at) {
          auto piece = std::regex_replace((*at)[1].str(), std::regex(R"(\\")"), "\"");
          auto in = [&](const std::string& place) {
            return std::ranges::any_of(known[place], [&](auto& s) { return s.starts_with(piece); });
          };
          INFO(file.path << ": \"" << piece << "\" has no English in the context " << context);
          CHECK((in(context) || std::ranges::any_of(common, in)));
          ++checked;
        }
    }
  }
  CHECK(checked > 100);
}
