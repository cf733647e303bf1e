// giro-server import: CSV files into the office.
#include <algorithm>
#include <iostream>

#include "server/cli/command_line.hpp"
#include "server/import/import.hpp"
#include "server/import/kinds.hpp"

namespace giro::cli {
namespace {

struct ImportArguments {
  ImportOptions options;
  std::vector<std::string> maps;
  std::string file;
};

/// `--map a=b c=d FILE`: what has no `=` is not a mapping.
void take_file_from_maps(ImportArguments& arguments) {
  auto stray =
      std::ranges::find_if(arguments.maps, [](const auto& text) { return text.find('=') == text.npos; });
  if (stray == arguments.maps.end() || !arguments.file.empty()) return;
  arguments.file = *stray;
  arguments.maps.erase(stray);
}

Done import(OfficeHome& home, ImportArguments& arguments) {
  auto& options = arguments.options;
  for (const auto& text : arguments.maps) {
    auto map = parse_map(text);
    if (!map) return map.error();
    options.map.push_back(*map);
  }
  options.file = arguments.file;
  auto report = import_csv(home.office(), options, show_progress(options.preview ? "Checking" : "Importing"));
  if (!report) return report.error();
  for (const auto& bad : report->bad_rows) std::cerr << bad << "\n";
  if (!report->bad_rows.empty() && !options.skip_bad && !options.preview) {
    return Problem{std::to_string(report->bad_rows.size()) +
                   " bad rows, nothing was loaded: correct them, or leave them out with --skip-bad"};
  }
  if (options.preview) std::cout << "Nothing is loaded. It would be: ";
  std::cout << report->rows << " rows: " << report->inserted << " new, " << report->updated << " changed, "
            << report->unchanged << " as before, " << report->skipped << " left out.\n";
  if (options.preview && !options.skip_bad && report->skipped > 0)
    std::cout
        << "As it is the file would be refused: correct these rows, or leave them out with --skip-bad.\n";
  return {};
}

}  // namespace

void add_import(CLI::App& app, CommandLine& line) {
  auto* command = app.add_subcommand("import", "Load a CSV file: all of it or nothing");
  auto arguments = std::make_shared<ImportArguments>();
  auto& options = arguments->options;
  command->add_option("--kind", options.kind, ImportKind::all_names())->required();
  command->add_option("FILE", arguments->file, "The CSV file");
  command->add_option("--map", arguments->maps,
                      "theirs=ours: a column of the file that has another name here");
  command->add_option("--date-format", options.date_format, "Such as %m/%d/%Y %H:%M; without it: 2026-03-31");
  command->add_option("--segment-by", options.segment_by,
                      "Clients: the column that names the assigned segment");
  command->add_flag("--skip-bad", options.skip_bad, "Leave bad rows out instead of refusing the file");
  command->add_flag("--preview", options.preview,
                    "Read and check everything, say what would change, load nothing");
  command->callback([&line, arguments] {
    take_file_from_maps(*arguments);
    if (arguments->file.empty()) throw CLI::RequiredError("FILE");
    line.chosen = [&line, arguments] {
      return with_office(line, [&](OfficeHome& home) { return import(home, *arguments); });
    };
  });
}

}  // namespace giro::cli
