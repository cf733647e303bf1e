// giro-server: the office and its administration. Composition is in server/cli/; here only how it ends.
#include <algorithm>
#include <iostream>

#include "server/cli/command_line.hpp"
#include "server/cli/serve_options.hpp"

namespace {

/// A line for each thing that is wrong; nearly always one.
void complain(std::string_view what) {
  while (!what.empty()) {
    auto end = std::min(what.find('\n'), what.size());
    if (end > 0) std::cerr << "giro-server: " << what.substr(0, end) << std::endl;
    what.remove_prefix(std::min(end + 1, what.size()));
  }
}

}  // namespace

int main(int argc, char** argv) {
  using namespace giro::cli;
  CLI::App app("giro-server: the office of Giro");
  app.require_subcommand(1);
  app.fallthrough();  // global options before or after the subcommand
  CommandLine line;
  app.add_option("--data", line.data, "The office's folder")->envname("GIRO_DATA")->required();
  app.set_config("--config", "", "Options from a file; those of serve in its section [serve]");
  app.allow_config_extras(CLI::config_extras_mode::error);
  for (auto add : {add_init,   add_serve,  add_demo,      add_user,    add_assign, add_client, add_segment,
                   add_import, add_export, add_backup,    add_restore, add_check,  add_device, add_quarantine,
                   add_purge,  add_ingest, add_associate, add_results, add_person, add_retain, add_audit})
    add(app, line);

  try {
    use_environment(app);
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
