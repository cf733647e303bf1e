// giro-server device list|revoke|wipe|enrol: the sign-ins of people's tablets
#include <iomanip>
#include <iostream>

#include "server/accounts/user_facts.hpp"
#include "server/cli/command_line.hpp"
#include "server/office/admin.hpp"

namespace giro::cli {
namespace {

std::vector<LoginSession> all_sessions(const Store& store) {
  std::vector<LoginSession> all;
  for (auto& account : store.accounts())
    for (auto& session : store.sessions_of(account.user)) all.push_back(session);
  return all;
}

/// What tablets of this sign-in have declared lost and the office does not have; "" if nothing.
std::string losses(const std::vector<DeclaredGap>& gaps, const Id& session) {
  std::string text;
  std::uint64_t missing = 0;
  for (auto& declared : gaps) {
    if (declared.session != session || declared.missing == 0) continue;
    missing += declared.missing;
    text += (text.empty() ? "" : ", ") + std::to_string(declared.gap.first);
    if (declared.gap.last != declared.gap.first) text += " to " + std::to_string(declared.gap.last);
  }
  return missing == 0
             ? ""
             : "  lost " + std::to_string(missing) + " operations with a damaged outbox (" + text + ")";
}

std::string wipe_words(const LoginSession& session) {
  if (session.wiped_at) return "  wiped " + moment(session.wiped_at) + " UTC";
  if (session.wipe_at) return "  to be wiped since " + moment(session.wipe_at) + " UTC";
  return "";
}

Done list_devices(OfficeHome& home) {
  auto user_of = users_of(home.store());
  auto snapshot = home.store().snapshot();
  auto gaps = snapshot->gaps();
  for (auto& session : all_sessions(home.store())) {
    auto seen = snapshot->row(session.id);
    auto user = user_of(session.user);
    std::cout << to_hex(session.id) << "  " << std::left << std::setw(14) << (user ? user->login : "?")
              << std::setw(20) << session.device_name << "  signed in " << moment(session.created_at)
              << "  last heard " << moment(seen ? as_int(seen->cell("last_seen_at")) : 0) << " UTC"
              << (session.revoked ? "  revoked" : "") << wipe_words(session)
              << (session.rotation.reused ? "  closed: its token was used twice" : "")
              << losses(gaps, session.id) << "\n";
  }
  return {};
}

Result<LoginSession> sign_in_named(const Store& store, const std::string& which) {
  std::vector<LoginSession> found;
  for (auto& session : all_sessions(store))
    if (which.size() >= 8 && to_hex(session.id).starts_with(which)) found.push_back(session);
  if (found.size() == 1) return found.front();
  return Problem{"\"" + which + "\" names " + (found.empty() ? "no sign-in" : "several sign-ins") +
                 ": see giro-server device list"};
}

/// What is still on the tablet may be delivered, into quarantine; nothing is pulled any more.
Done revoke(OfficeHome& home, const std::string& which) {
  auto found = sign_in_named(home.store(), which);
  if (!found) return found.error();
  AdminBatch batch(home.office());
  home.store().revoke_session(found->id);
  if (batch.cell("device", found->id, "revoked"))
    if (auto put = batch.put("device", found->id, {{"revoked", std::int64_t{1}}}); !put) return put.error();
  batch.commit();
  std::cout << "Revoked: this tablet gets nothing more; what is still on it may come in, for a manager.\n";
  return {};
}

/// At its next contact the tablet delivers what waits on it, erases itself and says so.
Done order_wipe(OfficeHome& home, const std::string& which, bool cancel) {
  for (;;) {  // again when the tablet has just renewed its token
    auto found = sign_in_named(home.store(), which);
    if (!found) return found.error();
    if (found->wiped_at)
      return Problem{"this tablet was erased on " + moment(found->wiped_at) + " UTC already"};
    auto ordered = *found;
    ordered.wipe_at = cancel ? 0 : home.environment().clock().wall_at;
    if (home.store().change_session(*found, ordered)) break;
  }
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
    return with_office(line, [&](OfficeHome& home) { return order_wipe(home, *erased, *cancel); });
  });
}

}  // namespace giro::cli
