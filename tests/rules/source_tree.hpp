// SourceTree: the project's own files, read once. What the rules are checked against.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace giro::rules {

struct SourceFile {
  std::string path;  // from the project's folder, with slashes
  std::vector<std::string> lines;

  bool in(std::string_view folder) const;     // "sync", "server/office"…
  bool is(std::string_view extension) const;  // "cpp", "qml"…
  bool is_cpp() const { return is("cpp") || is("hpp"); }
};

/// Every text file below the parts' folders and at top level; pictures and hidden folders are left out.
const std::vector<SourceFile>& source_tree();

/// Names at top level that do not start with a dot.
std::vector<std::string> top_level();

/// What stands between the quotes or brackets of an #include, each with its delimiters; empty for other
/// lines.
std::string included(const std::string& line);

/// The line without a trailing // comment.
std::string code_of(const std::string& line);

}  // namespace giro::rules
