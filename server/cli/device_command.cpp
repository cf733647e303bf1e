// giro-server device list|revoke|wipe|enrol: the sign-ins of people's tablets
#include <iomanip>
#include <iostream>

#include "server/administration/tablets.hpp"
#include "server/cli/command_line.hpp"

namespace giro::cli {
namespace {

/// What tablets of this sign-in have declared lost and the office does not have; "" if nothing.
std::string losses(const Tablet& tablet) {
  if (tablet.lost == 0) return "";
  return "  lost " + std::to_string(tablet.lost) + " operations with a damaged outbox (" +
         tablet.lost_numbers + ")";
}

std::string wipe_words(const LoginSession& session) {
  if (session.wiped_at) return "  wiped " + moment(session.wiped_at) + " UTC";
  if (session.wipe_at) return "  to be wiped since " + moment(session.wipe_at) + " UTC";
  return "";
}

std::string said_of_itself(const Tablet& tablet) {
  auto text = tablet.app_version.empty() ? std::string() : "  " + tablet.app_version;
  if (tablet.pending.value_or(0) != 0) text += "  " + std::to_string(*tablet.pending) + " wait on it";
  return text;
}

Done list_devices(OfficeHome& home) {
  for (auto& tablet : tablets(home.store())) {
    auto& session = tablet.session;
    std::cout << to_hex(session.id) << "  " << std::left << std::setw(14)
              << (tablet.user ? tablet.user->login : "?") << std::setw(20) << session.device_name
              << "  signed in " << moment(session.created_at) << "  last heard "
              << moment(tablet.last_seen_at) << " UTC" << said_of_itself(tablet)
              << (session.revoked ? "  revoked" : "") << wipe_words(session)
              << (session.rotation.reused ? "  closed: its token was used twice" : "") << losses(tablet)
              << "\n";
  }
  return {};
}

Done revoke(OfficeHome& home, const std::string& which) {
  auto found = tablet_named(home.store(), which);
  if (!found) return found.error();
  if (auto done = revoke_tablet(home.office(), found->id); !done) return done.error();
  std::cout << "Revoked: this tablet gets nothing more; what is still on it may come in, for a manager.\n";
  return {};
}

Done wipe(OfficeHome& home, const std::string& which, bool cancel) {
  auto found = tablet_named(home.store(), which);
  if (!found) return found.error();
  if (auto done = order_wipe(home.office(), found->id, cancel); !done) return done.error();
  std::cout << (cancel
                    ? "The order is taken back: this tablet stays as it is.\n"
                    : "At its next contact this tablet delivers what waits on it, erases everything and says "
                      "so: see giro-server device list.\n");
  return {};
}

}  // namespace

void add_device(CLI::App& app, CommandLine& line) {
  auto* device = app.add_subcommand("device", "The tablets that are signed in")->require_subcommand(1);
  runs(device->add_subcommand("list", "Sign-ins, with when each was last heard"), line,
       [&line] { return with_office(line, list_devices); });
  add_enrol(*device, line);
  auto* revoking = device->add_subcommand("revoke", "A lost tablet, or one that is given away");
  auto which = std::make_shared<std::string>();
  revoking->add_option("ID", *which, "The sign-in's id, or its first 8 digits or more")->required();
  runs(revoking, line,
       [&line, which] { return with_office(line, [&](OfficeHome& home) { return revoke(home, *which); }); });
  auto* wiping = device->add_subcommand("wipe", "Erase a tablet at its next contact, once it has delivered");
  auto erased = std::make_shared<std::string>();
  auto cancel = std::make_shared<bool>(false);
  wiping->add_option("ID", *erased, "The sign-in's id, or its first 8 digits or more")->required();
  wiping->add_flag("--cancel", *cancel, "Take the order back, unless it is carried out");
  runs(wiping, line, [&line, erased, cancel] {
    return with_office(line, [&](OfficeHome& home) { return wipe(home, *erased, *cancel); });
  });
}

}  // namespace giro::cli
