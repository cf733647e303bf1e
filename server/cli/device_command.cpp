// giro-server device list|revoke: the sign-ins of people's tablets
#include <ctime>
#include <iomanip>
#include <iostream>

#include "server/accounts/user_facts.hpp"
#include "server/cli/command_line.hpp"
#include "server/office/admin.hpp"

namespace giro::cli {
namespace {

std::string moment(std::int64_t at) {
  if (at == 0) return "never";
  auto seconds = static_cast<std::time_t>(at / 1000);
  std::tm parts{};
  gmtime_r(&seconds, &parts);
  char text[24];
  std::strftime(text, sizeof text, "%Y-%m-%d %H:%M", &parts);
  return text;
}

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
              << (session.revoked ? "  revoked" : "")
              << (session.rotation.reused ? "  closed: its token was used twice" : "")
              << losses(gaps, session.id) << "\n";
  }
  return {};
}

/// What is still on the tablet may be delivered, into quarantine; nothing is pulled any more.
Done revoke(OfficeHome& home, const std::string& which) {
  std::vector<Id> found;
  for (auto& session : all_sessions(home.store()))
    if (which.size() >= 8 && to_hex(session.id).starts_with(which)) found.push_back(session.id);
  if (found.size() != 1)
    return Problem{"\"" + which + "\" names " + (found.empty() ? "no sign-in" : "several sign-ins") +
                   ": see giro-server device list"};
  AdminBatch batch(home.office());
  home.store().revoke_session(found.front());
  if (batch.cell("device", found.front(), "revoked"))
    if (auto put = batch.put("device", found.front(), {{"revoked", std::int64_t{1}}}); !put)
      return put.error();
  batch.commit();
  std::cout << "Revoked: this tablet gets nothing more; what is still on it may come in, for a manager.\n";
  return {};
}

}  // namespace

void add_device(CLI::App& app, CommandLine& line) {
  auto* device = app.add_subcommand("device", "The tablets that are signed in")->require_subcommand(1);
  runs(device->add_subcommand("list", "Sign-ins, with when each was last heard"), line,
       [&line] { return with_office(line, list_devices); });
  auto* revoking = device->add_subcommand("revoke", "A lost tablet, or one that is given away");
  auto which = std::make_shared<std::string>();
  revoking->add_option("ID", *which, "The sign-in's id, or its first 8 digits or more")->required();
  runs(revoking, line,
       [&line, which] { return with_office(line, [&](OfficeHome& home) { return revoke(home, *which); }); });
}

}  // namespace giro::cli
