// qml → app → sync ← server, and everything ← tests: what a folder may include, and what it may never name.
#include <array>
#include <catch2/catch.hpp>
#include <regex>

#include "tests/rules/source_tree.hpp"

using namespace giro::rules;

namespace {

struct Folder {
  std::string name;
  std::vector<std::string> may_include;  // other parts
};

const std::array folders{Folder{"sync", {}}, Folder{"server", {"sync"}}, Folder{"app", {"sync"}},
                         Folder{"qml", {"app", "sync"}}, Folder{"tests", {"sync", "server", "app", "qml"}}};

/// The program `giro` composes app and screens: its main, and nothing else of app, may name the QML's look.
bool composes(const SourceFile& file, const std::string& include) {
  return file.path == "app/giro/main.cpp" && include == "\"qml/fonts.hpp\"";
}

bool names_part(const std::string& include, const std::string& part) {
  return include.starts_with("\"" + part + "/") || include.starts_with("<" + part + "/");
}

/// Every include of `folder` that the pattern matches, as "file: include".
std::vector<std::string> includes_matching(std::string_view folder, const std::regex& pattern) {
  std::vector<std::string> found;
  for (const auto& file : source_tree())
    if (file.in(folder) && file.is_cpp())
      for (const auto& line : file.lines)
        if (const auto include = included(line); std::regex_search(include, pattern))
          found.push_back(file.path + ": " + include);
  return found;
}

/// Every line of code of `folder` that the pattern matches, as "file:line: text".
std::vector<std::string> code_matching(std::string_view folder, const std::regex& pattern) {
  std::vector<std::string> found;
  for (const auto& file : source_tree())
    if (file.in(folder) && file.is_cpp())
      for (std::size_t i = 0; i < file.lines.size(); ++i)
        if (std::regex_search(code_of(file.lines[i]), pattern))
          found.push_back(file.path + ":" + std::to_string(i + 1) + ": " + file.lines[i]);
  return found;
}

using Names = std::vector<std::string>;
const std::regex qt{R"(^<(Q[A-Za-z]|Qt[A-Z][A-Za-z]*/|q(?!rencode)[a-z]+\.h))"};
const std::regex network_libraries{R"(boost/(asio|beast))"};

}  // namespace

TEST_CASE("includes follow the arrows: qml to app to sync, server to sync, nothing to tests") {
  for (const auto& folder : folders)
    for (const auto& file : source_tree()) {
      if (!file.in(folder.name) || !file.is_cpp()) continue;
      for (const auto& line : file.lines)
        for (const auto& other : folders) {
          if (other.name == folder.name || std::ranges::count(folder.may_include, other.name)) continue;
          if (composes(file, included(line))) continue;
          INFO(file.path << " includes " << included(line));
          CHECK_FALSE(names_part(included(line), other.name));
        }
    }
}

TEST_CASE("includes within the project are written from its root") {
  for (const auto& file : source_tree())
    for (const auto& line : file.lines) {
      INFO(file.path << " includes " << included(line));
      CHECK_FALSE(included(line).starts_with("\"."));
    }
}

TEST_CASE("sync knows no Qt, no network, no threads") {
  CHECK(includes_matching("sync", qt) == Names{});
  CHECK(includes_matching("sync", network_libraries) == Names{});
  CHECK(includes_matching(
            "sync", std::regex{"^<(thread|mutex|shared_mutex|condition_variable|future|atomic|semaphore|"
                               "stop_token|barrier|latch|pthread.h)>"}) == Names{});
  CHECK(includes_matching("sync", std::regex{"^<(sys/socket|netinet/|arpa/|netdb|sys/un|poll|sys/epoll)"}) ==
        Names{});
}

TEST_CASE("sync is given its time and its randomness, it takes none") {
  CHECK(code_matching(
            "sync",
            std::regex{
                R"(_clock::now|\b(std::)?time\((nullptr|NULL|0)\)|\bgettimeofday\b|\bclock_gettime\b)"}) ==
        Names{});
  CHECK(code_matching("sync", std::regex{R"(\brandom_device\b|\brandombytes_|\bs?rand\(|\bgetrandom\b)"}) ==
        Names{});
  CHECK(code_matching("sync", std::regex{R"(datetime\('now'|CURRENT_TIMESTAMP|\brandomblob\b)"}) == Names{});
}

TEST_CASE("the server knows no Qt") {
  CHECK(includes_matching("server", qt) == Names{});
}

TEST_CASE("the app speaks to the network through Qt alone") {
  CHECK(includes_matching("app", network_libraries) == Names{});
  CHECK(includes_matching("qml", network_libraries) == Names{});
}

TEST_CASE("no screen holds SQL, no QML asks the network by itself") {
  for (const auto& file : source_tree()) {
    if (!file.in("qml")) continue;
    for (const auto& line : file.lines) {
      INFO(file.path << ": " << line);
      CHECK_FALSE(
          std::regex_search(code_of(line), std::regex{R"(XMLHttpRequest|LocalStorage|openDatabaseSync)"}));
    }
  }
}
