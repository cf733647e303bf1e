// giro-server: the office and its administration. Composition is in server/cli/; here only how it ends.
#include <algorithm>
#include <iostream>

#include "server/cli/command_line.hpp"

namespace {

/// One line, whatever was thrown.
void complain(std::string what) {
  std::ranges::replace(what, '\n', ' ');
  std::cerr << "giro-server: " << what << std::endl;
}

}  // namespace

int main(int argc, char** argv) {
  using namespace giro::cli;
  CLI::App app("giro-server: the office of Giro");
  app.require_subcommand(1);
  app.fallthrough();  // global options before or after the subcommand
  CommandLine line;
  app.add_option("--data", line.data, "The office's folder")->required();
  for (auto add : {add_init, add_serve, add_demo, add_user, add_assign, add_client, add_segment, add_import,
                   add_export, add_backup, add_restore, add_check, add_device, add_quarantine, add_purge,
                   add_ingest, add_associate, add_results})
    add(app, line);

  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& help) {
    return app.exit(help);
  } catch (const CLI::ParseError& misuse) {
    complain(std::string(misuse.what()) + ": see giro-server --help");
    return 2;
  }

  try {
    auto done = line.chosen();
    if (done) return 0;
    complain(done.error().what);
  } catch (const std::exception& failure) {
    complain(std::string(failure.what()) + ": check the disk and the rights on " + line.data.string() +
             ", then try again");
  }
  return 1;
}
