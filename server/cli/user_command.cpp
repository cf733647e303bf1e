// giro-server user add|list|disable|enable|password
#include <iomanip>
#include <iostream>

#include "server/accounts/user_facts.hpp"
#include "server/administration/sign_ins.hpp"
#include "server/cli/command_line.hpp"
#include "server/office/admin.hpp"
#include "sync/base/limits.hpp"

namespace giro::cli {
namespace {

struct UserOptions {
  std::string login;
  std::string role;
  std::string name;
  std::string manager;
};
using Shared = std::shared_ptr<UserOptions>;

Problem no_user(const std::string& login) {
  return Problem{"there is no user \"" + login + "\": see giro-server user list"};
}

std::optional<Id> user_in(AdminBatch& batch, const std::string& login) {
  return batch.find("app_user", "login", Value(login));
}

Done add(OfficeHome& home, const UserOptions& options) {
  auto hash = hash_of_new(read_password());
  if (!hash) return hash.error();
  AdminBatch batch(home.office());
  auto known = user_in(batch, options.login);
  if (known && home.store().account_of(*known)) {
    return Problem{"there is already a user \"" + options.login +
                   "\": change the password with user password"};
  }
  auto user = known.value_or(batch.mint());
  AdminBatch::Cells cells{{"login", options.login},
                          {"role", options.role},
                          {"name", options.name.empty() ? options.login : options.name},
                          {"active", std::int64_t{1}}};
  if (!options.manager.empty()) {
    auto manager = user_in(batch, options.manager);
    if (!manager) return no_user(options.manager);
    cells.emplace_back("manager_id", *manager);
  }
  if (auto put = batch.put("app_user", user, cells); !put) return put.error();
  // Before the commit: account writes of this thread join its transaction.
  home.store().put_account({.login = options.login, .user = user, .password_hash = *hash});
  batch.commit();
  std::cout << "Added " << options.login << " (" << options.role << ").\n";
  return {};
}

Done list_users(OfficeHome& home) {
  auto facts_of = users_of(home.store());
  std::cout << std::left << std::setw(20) << "LOGIN" << std::setw(13) << "ROLE" << std::setw(10) << "STATE"
            << "NAME\n";
  for (const auto& account : home.store().accounts()) {
    auto facts = facts_of(account.user).value_or(UserFacts{});
    std::cout << std::setw(20) << account.login << std::setw(13) << schema::role_name(facts.role)
              << std::setw(10) << (account.enabled && facts.active ? "enabled" : "disabled") << facts.name
              << "\n";
  }
  return {};
}

Done set_enabled(OfficeHome& home, const std::string& login, bool enabled) {
  AdminBatch batch(home.office());
  auto user = user_in(batch, login);
  if (!user) return no_user(login);
  auto put = batch.put("app_user", *user, {{"active", std::int64_t{enabled}}});
  if (!put) return put.error();
  // The row alone says that somebody may not sign in, so that an administrator's tablet can say the contrary.
  if (auto account = home.store().account_of(*user); account && !account->enabled && enabled) {
    account->enabled = true;
    home.store().put_account(*account);
  }
  batch.commit();
  std::cout << login
            << (enabled ? " may sign in again.\n"
                        : " may no longer sign in; what is still on the tablet is kept for a manager.\n");
  return {};
}

/// Also for users who came with an import and have none yet.
Done give_password(OfficeHome& home, const std::string& login) {
  auto password = read_password();
  auto user = user_called(home.store(), login);
  if (!user) return no_user(login);
  if (auto done = set_password(home.office(), *user, password); !done) return done.error();
  std::cout << "The password of " << login << " is changed.\n";
  return {};
}

CLI::App* named(CLI::App* user, const char* name, const char* help, const Shared& options) {
  auto* command = user->add_subcommand(name, help);
  command->add_option("LOGIN", options->login, "The name used to sign in")
      ->required()
      ->check([](const std::string& login) {
        return login.size() <= Limits::login_bytes ? std::string() : std::string("is too long");
      });
  return command;
}

}  // namespace

void add_user(CLI::App& app, CommandLine& line) {
  auto* user = app.add_subcommand("user", "People who may sign in")->require_subcommand(1);
  auto options = std::make_shared<UserOptions>();
  auto office = [&line](auto action) { return [&line, action] { return with_office(line, action); }; };

  auto* adding = named(user, "add", "Add a user; the password is read from stdin", options);
  adding->add_option("--role", options->role, "agent, manager, back_office, credit, admin or service")
      ->required()
      ->check(CLI::IsMember({"agent", "manager", "back_office", "credit", "admin", "service"}));
  adding->add_option("--name", options->name, "First and last name");
  adding->add_option("--manager", options->manager, "Login of the manager whose team this is");
  runs(adding, line, office([options](OfficeHome& home) { return add(home, *options); }));

  runs(user->add_subcommand("list", "All users"), line, office(list_users));
  runs(named(user, "disable", "May no longer sign in", options), line,
       office([options](OfficeHome& home) { return set_enabled(home, options->login, false); }));
  runs(named(user, "enable", "May sign in again", options), line,
       office([options](OfficeHome& home) { return set_enabled(home, options->login, true); }));
  runs(named(user, "password", "Change the password; read from stdin", options), line,
       office([options](OfficeHome& home) { return give_password(home, options->login); }));
}

}  // namespace giro::cli
