// giro: the app with screens. It composes the window (App → Session → Device), nothing else.
#include <QGuiApplication>
#include <cstdio>
#include <filesystem>
#include <iostream>
#include <string>

#include "app/giro/options.hpp"
#include "app/giro/pictures.hpp"
#include "app/giro/window.hpp"
#include "app/i18n/sentences.hpp"
#include "app/net/transport.hpp"
#include "app/platform/environment.hpp"
#include "app/session/keychain.hpp"
#include "qml/fonts.hpp"

namespace giro {
namespace {

/// Empty: the person types it on the screen.
QString given_password(const Options& options) {
  if (auto kept = qEnvironmentVariable("GIRO_PASSWORD"); !kept.isEmpty()) return kept;
  std::string line;
  if (options.password_on_stdin) std::getline(std::cin, line);
  return QString::fromStdString(line);
}

void complain(const Problem& problem) {
  std::fprintf(stderr, "giro: %s\n", qUtf8Printable(in_words(problem)));
}

/// Without a password or a code there is nothing to sign in with.
Result<Credentials> credentials(const Options& options) {
  if (!options.enrol.isEmpty()) return read_link(options.enrol);
  Credentials who;
  who.office = QUrl::fromUserInput(options.server);
  who.login = options.login;
  if (!options.login.isEmpty()) who.password = given_password(options);
  return who;
}

/// Signs in before the window opens; what goes wrong is said, and the sign-in screen is there for the rest.
void sign_in(const Options& options, const SessionFiles& files) {
  auto who = credentials(options);
  if (who.has_error()) return complain(who.error());
  if (who->password.isEmpty() && who->code.isEmpty()) return;
  Transport transport;
  QEventLoop loop;
  transport.login(*who, [&](Result<Identity> identity, LinkError) {
    Result<void> saved =
        identity.has_error() ? Result<void>(identity.error()) : save_identity(files, *identity);
    if (saved.has_error()) complain(saved.error());
    loop.quit();
  });
  loop.exec();
}

int run(int argc, char** argv) {
  QGuiApplication::setOrganizationName("Giro");
  QGuiApplication::setApplicationName("giro");
  auto options = read_options(argc, argv);  // --help needs no display
  QGuiApplication application(argc, argv);
  prepare_look();
  MachineEnvironment environment;
  if (options.pictures()) return take_pictures(options, environment);

  SessionFiles files{options.replicas.front()};
  std::filesystem::create_directories(std::filesystem::absolute(files.replica).parent_path());
  files = with_keychain(files);
  sign_in(options, files);
  Window window(files, environment);
  if (!options.theme.isEmpty()) window.app().set_theme(options.theme);
  if (!options.language.isEmpty()) window.app().set_language(options.language);
  if (!window.open()) return 1;
  window.app().keep_in_sync();
  window.app().prepare_ahead();
  window.quick().show();
  return QGuiApplication::exec();
}

}  // namespace
}  // namespace giro

int main(int argc, char** argv) {
  try {
    return giro::run(argc, argv);
  } catch (const std::exception& failure) {  // the one edge: a machine failure outside the session's workers
    std::fprintf(stderr, "giro: %s\n", failure.what());
    return 1;
  }
}
