// login, sync, status.
#include <QEventLoop>
#include <QTimer>
#include <cstdio>
#include <iostream>

#include "app/cli/program.hpp"
#include "app/i18n/sentences.hpp"
#include "app/session/sync_controller.hpp"
#include "app/session/wipe.hpp"
#include "sync/access/enrolment.hpp"

namespace giro::cli {
namespace {

Exit exit_of(LinkError error) {
  switch (error) {
    case LinkError::none:
      return done;
    case LinkError::no_network:
    case LinkError::no_answer:
    case LinkError::busy:
    case LinkError::office_failed:
      return offline;
    default:
      return failed;
  }
}

std::string read_secret() {
  std::string line;
  std::getline(std::cin, line);
  if (!line.empty() && line.back() == '\r') line.pop_back();
  return line;
}

/// What an interrupted wipe has left to do comes before anything else.
void take_up_wipe(const SessionFiles& files, Transport& transport) {
  QEventLoop loop;
  bool over = false;
  finish_wipe(files, transport, [&](bool) {
    over = true;
    loop.quit();
  });
  if (!over) loop.exec();
}

struct LoginOptions {
  std::string url;
  std::string user;
  std::string pin;
  bool code = false;
};

/// Password, code or link come from stdin: the words of a command can be seen by others.
Result<Credentials> credentials(const LoginOptions& options, const SessionFiles& files) {
  auto secret = text(read_secret());
  if (options.url.empty()) return read_link(secret);
  auto office = QUrl::fromUserInput(text(options.url));
  if (!office.isValid() || (office.scheme() != "http" && office.scheme() != "https"))
    return problem(
        tr("\"%1\" non è un indirizzo: scrivi come https://sede.esempio.it.").arg(text(options.url)));
  if (!options.pin.empty() && !is_key_pin(options.pin))
    return problem(tr("La chiave della sede si scrive come la sede la dice: sha256//…"));
  Credentials who{.office = office,
                  .pin = text(options.pin),
                  .login = text(options.user),
                  .password = options.code ? QString() : secret,
                  .code = options.code ? secret : QString()};
  auto before = load_identity(files);
  if (who.pin.isEmpty() && before.has_value() && before->office == office) who.pin = before->pin;
  return who;
}

int login(Program& program, const LoginOptions& options) {
  auto who = credentials(options, program.files);
  if (who.has_error()) return program.out.fail(in_words(who.error()), wrong_usage);
  Transport transport;
  QEventLoop loop;
  int exit = failed;
  take_up_wipe(program.files, transport);
  transport.login(*who, [&](Result<Identity> identity, LinkError error) {
    if (identity.has_error()) {
      exit = program.out.fail(text(identity.error().what), exit_of(error));
    } else if (auto saved = save_identity(program.files, *identity); saved.has_error()) {
      exit = program.out.fail(saved.error());
    } else {
      program.out.object({{"user", hex(identity->user)},
                          {"login", identity->login},
                          {"name", identity->name},
                          {"role", text(schema::role_name(identity->role))}},
                         tr("Accesso fatto: %1.").arg(identity->name));
      exit = done;
    }
    loop.quit();
  });
  loop.exec();
  return exit;
}

SyncReport run_exchange(Session& session) {
  QEventLoop loop;
  SyncReport report;
  QObject::connect(&session.sync(), &SyncController::finished, &loop, [&](const SyncReport& finished) {
    report = finished;
    loop.quit();
  });
  QMetaObject::invokeMethod(&session.sync(), &SyncController::sync_now, Qt::QueuedConnection);
  loop.exec();
  return report;
}

QJsonObject json_report(const SyncReport& report) {
  auto count = [](auto number) { return static_cast<qint64>(number); };
  return {{"pushed", count(report.done.pushed)},
          {"rejected", count(report.done.rejected)},
          {"conflicts", count(report.done.conflicts)},
          {"pulled_rows", count(report.done.pulled_rows)},
          {"evicted_clients", count(report.done.evicted_clients)},
          {"bytes_up", report.bytes_up},
          {"bytes_down", report.bytes_down},
          {"round_trips", report.round_trips}};
}

int sync(Program& program, Session& session) {
  // Opening comes first, so that a disk or archive that fails is told apart from an office that does not
  // answer.
  auto opened = session.device_now([](Device& device) { return device.status(); });
  if (opened.has_error()) return program.out.fail(opened.error());
  auto report = run_exchange(session);
  if (auto warning = session.state().clock_warning(); !warning.isEmpty()) Output::warn(warning);
  program.out.object(json_report(report), tr("Inviate %1, ricevute %2 righe, da controllare %3.")
                                              .arg(report.done.pushed)
                                              .arg(report.done.pulled_rows)
                                              .arg(report.done.rejected + report.done.conflicts));
  if (!report.problem.isEmpty())
    return program.out.fail(report.problem, report.error == LinkError::none ? failed : exit_of(report.error));
  return report.done.rejected + report.done.conflicts ? needs_attention : done;
}

/// Stays: exchanges happen by themselves, as in the app, each told in a line; until the time is over.
int watch(Program& program, Session& session, int seconds) {
  QEventLoop loop;
  auto exit = done;
  QObject::connect(&session.sync(), &SyncController::finished, &loop, [&](const SyncReport& report) {
    auto told = json_report(report);
    told["live"] = session.sync().is_live();
    told["problem"] = report.problem;
    program.out.object(
        told, report.problem.isEmpty()
                  ? tr("Inviate %1, ricevute %2 righe.").arg(report.done.pushed).arg(report.done.pulled_rows)
                  : report.problem);
    std::fflush(stdout);
    if (report.error == LinkError::none) return;
    exit = exit_of(report.error);
    if (exit == failed) loop.quit();  // a person must act
  });
  if (seconds > 0) QTimer::singleShot(seconds * 1'000, &loop, &QEventLoop::quit);
  QMetaObject::invokeMethod(&session.sync(), &SyncController::start, Qt::QueuedConnection);
  loop.exec();
  session.sync().stop();
  return exit == failed ? failed : done;
}

int status(Program& program, Session& session) {
  auto counts = session.device_now([](Device& device) { return device.status(); });
  if (counts.has_error()) return program.out.fail(counts.error());
  auto last = session.read_now([&](SQLite::Database& db) { return local_time(db, counts->last_sync_at); });
  auto count = [](auto number) { return static_cast<qint64>(number); };
  const auto& who = session.identity();
  program.out.object({{"pending", count(counts->pending)},
                      {"parked", count(counts->parked)},
                      {"rejected", count(counts->rejected)},
                      {"conflicts", count(counts->conflicts)},
                      {"clients", count(counts->clients)},
                      {"set_aside", count(counts->set_aside)},
                      {"divergences", count(counts->divergences)},
                      {"complete", counts->complete},
                      {"rebuilt", counts->rebuilt},
                      {"lost", count(counts->salvage ? counts->salvage->lost : 0)},
                      {"last_sync_at", json_at(counts->last_sync_at)},
                      {"user", who.login},
                      {"role", text(schema::role_name(who.role))},
                      {"office", who.office.toString()}},
                     tr("%1: %2 in attesa, %3 da controllare, %4 clienti, ultimo contatto %5.")
                         .arg(who.name)
                         .arg(counts->pending)
                         .arg(counts->conflicts + counts->rejected)
                         .arg(counts->clients)
                         .arg(last.has_value() ? *last : QString()));
  return done;
}

}  // namespace

void add_sync_commands(CLI::App& app, Program& program) {
  auto* login_command = app.add_subcommand(
      "login", help("entra nella sede (la password, il codice o il collegamento si leggono dall'ingresso)"));
  auto who = std::make_shared<LoginOptions>();
  auto* url = login_command->add_option("URL", who->url);
  auto* user = login_command->add_option("USER", who->user)->needs(url);
  url->needs(user);
  login_command->add_flag(
      "--code", who->code,
      help("con un codice della sede; senza URL e USER: con il suo collegamento giro://"));
  login_command->add_option("--pin", who->pin, help("la chiave della sede (sha256//…): nessun'altra vale"))
      ->needs(url);
  login_command->callback([&program, who] {
    if (who->url.empty() && !who->code) throw CLI::RequiredError("URL");
    program.chosen = [&program, who] { return login(program, *who); };
  });

  auto* sync_command = app.add_subcommand("sync", help("invia e riceve finché non resta niente"));
  auto stays = std::make_shared<bool>(false);
  auto seconds = std::make_shared<int>(0);
  auto* watch_flag = sync_command->add_flag(
      "--watch", *stays,
      help("resta in ascolto: quello che cambia in sede arriva da solo, una riga per contatto"));
  sync_command
      ->add_option("--for", *seconds,
                   help("con --watch: per quanti secondi (altrimenti finché non si ferma)"))
      ->check(CLI::Range(1, 86'400))
      ->needs(watch_flag);
  sync_command->callback([&program, stays, seconds] {
    program.chosen = [&program, stays, seconds] {
      Transport transport;
      take_up_wipe(program.files, transport);
      return program.with_session([&](Session& session) {
        return *stays ? watch(program, session, *seconds) : sync(program, session);
      });
    };
  });
  auto* status_command = app.add_subcommand("status", help("che cosa aspetta e che cosa c'è da controllare"));
  status_command->callback([&program] {
    program.chosen = [&program] {
      return program.with_session([&](Session& session) { return status(program, session); });
    };
  });
}

}  // namespace giro::cli
