// giro-server init
#include <iostream>

#include "server/cli/command_line.hpp"
#include "sync/base/company_time.hpp"

namespace giro::cli {

void add_init(CLI::App& app, CommandLine& line) {
  auto* init = app.add_subcommand("init", "Make a new, empty office in the folder of --data");
  auto zone = std::make_shared<std::string>(CompanyTime::default_zone);
  init->add_option("--time-zone", *zone, "The company's time zone, by its IANA name")->capture_default_str();
  runs(init, line, [&line, zone]() -> Done {
    auto home = OfficeHome::create(line.data, *zone);
    if (!home) return home.error();
    std::cout << "New office in " << line.data.string() << ". Keep a copy of office.key in a safe place.\n"
              << "Next: giro-server user add LOGIN --role admin --data " << line.data.string() << "\n";
    return {};
  });
}

}  // namespace giro::cli
