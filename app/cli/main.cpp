// giro-cli: the headless client. The same session, replica, exchange and transport as the app; its words and
// exit codes are a contract scripts depend on.
#include <QGuiApplication>
#include <QLocale>
#include <algorithm>
#include <memory>
#include <span>
#include <string_view>

#include "app/cli/program.hpp"
#include "app/i18n/translations.hpp"
#include "app/session/keychain.hpp"

namespace {

/// Paper is painted by Qt Gui, without a display; every other command does without.
std::unique_ptr<QCoreApplication> application_for(int& argc, char** argv) {
  bool paints = std::ranges::any_of(std::span(argv, static_cast<std::size_t>(argc)),
                                    [](std::string_view word) { return word == "pdf" || word == "paper"; });
  if (!paints) return std::make_unique<QCoreApplication>(argc, argv);
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  return std::make_unique<QGuiApplication>(argc, argv);
}

}  // namespace

int main(int argc, char** argv) {
  using namespace giro::cli;
  auto application = application_for(argc, argv);
  giro::Translations english;
  if (QLocale::system().language() == QLocale::English && english.load_english())
    QCoreApplication::installTranslator(&english);
  Program program;
  CLI::App app{giro::cli::help(
      "Giro da riga di comando: stesso archivio, stesse regole e stesso collegamento dell'app.")};
  app.name("giro-cli");
  app.fallthrough();  // global options may stand anywhere
  app.require_subcommand(1);
  std::string replica;
  app.add_option("--replica", replica,
                 giro::cli::help("archivio di questo utente: FILE, FILE.outbox e FILE.session"))
      ->required();
  app.add_flag("--json", program.json, giro::cli::help("scrive un oggetto JSON invece di righe"));
  add_sync_commands(app, program);
  add_file_commands(app, program);
  add_client_commands(app, program);
  add_part_commands(app, program);
  add_segment_commands(app, program);
  add_visit_commands(app, program);
  add_order_commands(app, program);
  add_paper_commands(app, program);
  add_review_commands(app, program);
  add_quarantine_commands(app, program);
  add_kpi_commands(app, program);
  add_credit_commands(app, program);
  add_conflict_commands(app, program);
  add_removal_commands(app, program);
  add_duplicate_commands(app, program);
  add_task_commands(app, program);
  add_planning_commands(app, program);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return app.exit(error);  // --help
    return program.out.fail(giro::cli::tr("%1: vedi giro-cli --help.").arg(QString::fromUtf8(error.what())),
                            wrong_usage);
  }
  try {
    program.files = giro::with_known_key({replica});
    return program.chosen();
  } catch (const std::exception& failure) {  // the one edge: a machine failure outside the session's workers
    return program.out.fail(QString::fromUtf8(failure.what()));
  }
}
