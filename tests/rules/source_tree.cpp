#include "tests/rules/source_tree.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <regex>

namespace giro::rules {
namespace fs = std::filesystem;
namespace {

constexpr std::array text_kinds{".cpp", ".hpp", ".qml", ".js", ".sql",   ".proto", ".txt",
                                ".md",  ".sh",  "",     ".ts", ".cmake", ".in",    ".json"};

SourceFile read(const fs::path& path) {
  SourceFile file{fs::relative(path, GIRO_ROOT).generic_string(), {}};
  std::ifstream in{path};
  for (std::string line; std::getline(in, line);) file.lines.push_back(line);
  return file;
}

void collect(const fs::path& folder, std::vector<SourceFile>& files) {
  for (const auto& entry : fs::directory_iterator{folder}) {
    const auto name = entry.path().filename().string();
    if (name.starts_with('.')) continue;
    if (entry.is_directory()) collect(entry.path(), files);
    if (entry.is_regular_file() && std::ranges::count(text_kinds, entry.path().extension().string()))
      files.push_back(read(entry.path()));
  }
}

}  // namespace

bool SourceFile::in(std::string_view folder) const {
  return path.starts_with(std::string{folder} + "/");
}
bool SourceFile::is(std::string_view extension) const {
  return path.ends_with("." + std::string{extension});
}

const std::vector<SourceFile>& source_tree() {
  static const auto files = [] {
    std::vector<SourceFile> all;
    collect(GIRO_ROOT, all);
    std::ranges::sort(all, {}, &SourceFile::path);
    return all;
  }();
  return files;
}

std::vector<std::string> top_level() {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator{GIRO_ROOT}) {
    auto name = entry.path().filename().string();
    if (!name.starts_with('.')) names.push_back(std::move(name));
  }
  std::ranges::sort(names);
  return names;
}

std::string included(const std::string& line) {
  static const std::regex include{R"re(^\s*#\s*include\s*(["<][^">]+[">]))re"};
  std::smatch match;
  return std::regex_search(line, match, include) ? match[1].str() : "";
}

std::string code_of(const std::string& line) {
  const auto comment = line.find("//");
  if (comment == std::string::npos || (comment > 0 && line[comment - 1] == ':')) return line;  // not https://
  return line.substr(0, comment);
}

}  // namespace giro::rules
