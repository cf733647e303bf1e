// export, apply: the exchange with the office where there is no network.
#include <QEventLoop>

#include "app/cli/program.hpp"
#include "app/session/office_file.hpp"
#include "app/session/sync_controller.hpp"

namespace giro::cli {
namespace {

qint64 count(std::uint64_t number) {
  return static_cast<qint64>(number);
}

int save(Program& program, Session& session, const std::string& path) {
  QEventLoop loop;
  int exit = failed;
  session.sync().save_work(text(path), [&](const Result<file::WorkReport>& saved) {
    loop.quit();
    if (saved.has_error()) {
      exit = program.out.fail(saved.error());
      return;
    }
    program.out.object(
        {{"ops", count(saved->ops)}, {"requests", count(saved->requests)}, {"bytes", count(saved->bytes)}},
        tr("Operazioni nel file: %1. Portalo in sede; finché non torna la risposta restano in attesa.")
            .arg(saved->ops));
    exit = done;
  });
  loop.exec();
  return exit;
}

QString fate_name(file::Fate fate) {
  switch (fate) {
    case file::Fate::applied:
      return QStringLiteral("applied");
    case file::Fate::known:
      return QStringLiteral("known");
    case file::Fate::overtaken:
      break;
  }
  return QStringLiteral("overtaken");
}

int apply(Program& program, Session& session, const std::string& path) {
  QEventLoop loop;
  int exit = failed;
  session.sync().apply_answer(text(path), [&](const Result<file::AnswerReport>& report) {
    loop.quit();
    if (report.has_error()) {
      exit = program.out.fail(report.error());
      return;
    }
    auto& sum = report->done;
    program.out.object({{"fate", fate_name(report->fate)},
                        {"pages", count(report->pages)},
                        {"pushed", count(sum.pushed)},
                        {"rejected", count(sum.rejected)},
                        {"conflicts", count(sum.conflicts)},
                        {"pulled_rows", count(sum.pulled_rows)},
                        {"evicted_clients", count(sum.evicted_clients)}},
                       sentence(report->fate));
    exit = sum.rejected + sum.conflicts ? needs_attention : done;
  });
  loop.exec();
  return exit;
}

}  // namespace

void add_file_commands(CLI::App& app, Program& program) {
  auto file = std::make_shared<std::string>();
  auto* export_command =
      app.add_subcommand("export", help("salva tutto il lavoro non inviato in un file per la sede"));
  export_command->add_option("FILE", *file)->required();
  export_command->callback([&program, file] {
    program.chosen = [&program, file] {
      return program.with_session([&](Session& session) { return save(program, session, *file); });
    };
  });
  auto* apply_command = app.add_subcommand("apply", help("apre la risposta della sede a un file"));
  apply_command->add_option("FILE", *file)->required();
  apply_command->callback([&program, file] {
    program.chosen = [&program, file] {
      return program.with_session([&](Session& session) { return apply(program, session, *file); });
    };
  });
}

}  // namespace giro::cli
