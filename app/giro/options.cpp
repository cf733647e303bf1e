#include "app/giro/options.hpp"

#include <CLI/CLI.hpp>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QString>
#include <cstdlib>

namespace giro {
namespace {

std::filesystem::path usual_replica() {
  auto folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
  return std::filesystem::path(folder.toStdString()) / "replica";
}

QSize read_size(const std::string& text) {
  auto match = QRegularExpression("^(\\d{3,5})x(\\d{3,5})$").match(QString::fromStdString(text));
  if (!match.hasMatch()) throw CLI::ValidationError("--size", "serve LARGHEZZAxALTEZZA, come 1280x800");
  return {match.captured(1).toInt(), match.captured(2).toInt()};
}

}  // namespace

Options read_options(int argc, char** argv) {
  CLI::App app{"Giro: il giro dei clienti, anche senza rete."};
  std::vector<std::string> replicas;
  std::string server, login, enrol, screenshots, size = "1280x800", theme, language;
  app.add_option("--replica", replicas,
                 "archivio (FILE, FILE.outbox, FILE.session); per le immagini anche più d'uno");
  app.add_option("--server", server, "indirizzo della sede a cui accedere");
  app.add_option("--login", login, "chi accede; la password in GIRO_PASSWORD, o con --password-stdin")
      ->needs("--server");
  app.add_option("--enrol", enrol, "collegamento giro:// ricevuto dalla sede, con cui accedere una volta")
      ->excludes("--login");
  app.add_option("--screenshots", screenshots, "disegna ogni schermata in questa cartella ed esce");
  app.add_option("--size", size, "misura delle immagini")->capture_default_str();
  app.add_option("--theme", theme)->check(CLI::IsMember({"light", "dark"}));
  app.add_option("--lang", language)->check(CLI::IsMember({"it", "en"}));
  Options options;
  app.add_flag("--password-stdin", options.password_on_stdin, "legge la password dall'ingresso");
  try {
    app.parse(argc, argv);
    options.size = read_size(size);
  } catch (const CLI::ParseError& error) {
    std::exit(app.exit(error) == 0 ? 0 : 2);
  }
  options.replicas.assign(replicas.begin(), replicas.end());
  options.server = QString::fromStdString(server);
  options.login = QString::fromStdString(login);
  options.enrol = QString::fromStdString(enrol);
  options.screenshots = QString::fromStdString(screenshots);
  options.theme = QString::fromStdString(theme);
  options.language = QString::fromStdString(language);
  if (options.replicas.empty() && !options.pictures()) options.replicas.push_back(usual_replica());
  return options;
}

}  // namespace giro
