// visit log, day close, plan.
#include <QSaveFile>

#include "app/cli/program.hpp"
#include "sync/actions/client.hpp"
#include "sync/actions/day.hpp"
#include "sync/actions/visit.hpp"
#include "sync/portfolio/calendar_file.hpp"
#include "sync/portfolio/day_plan.hpp"
#include "sync/portfolio/overview.hpp"

namespace giro::cli {
namespace {

struct VisitOptions {
  std::string client, at;
  bool planned = false;
  actions::VisitReport report;
};

int log_visit(Program& program, const VisitOptions& options) {
  Id id = program.environment.mint();
  return program.record(
      [&](Device& device) -> Result<Draft> {
        auto client = actions::find_row(device.local(), "client", options.client);
        if (client.has_error()) return client.error();
        auto at = program.now_at();
        if (!options.at.empty()) {
          auto given = actions::parse_instant(device.local(), options.at);
          if (!given)
            return problem(
                tr("\"%1\" non è un momento: scrivi come 2026-11-19T14:05.").arg(text(options.at)));
          at = *given;
        }
        auto day = iso_day(company_time(device.local()).day_of(at));
        auto planned = options.planned ? actions::planned_stop(device.local(), device.user(), *client, day)
                                       : std::nullopt;
        if (planned) id = *planned;
        return actions::log_visit(device, *client, options.report, at, at, planned, id);
      },
      [&](Device&, QJsonObject& object, QString& lines) {
        object["id"] = hex(id);
        lines = tr("Visita %1 salvata sul tablet.").arg(hex(id));
      });
}

struct DayOptions {
  std::string on, note;
  std::optional<std::int64_t> km;
};

int close_day(Program& program, const DayOptions& options) {
  std::string day_on;
  return program.record(
      [&](Device& device) -> Result<Draft> {
        auto day = day_or_today(device.local(), options.on, program.now_at());
        if (day.has_error()) return day.error();
        day_on = iso_day(*day);
        return actions::close_day(device, day_on, program.now_at(), options.km, options.note);
      },
      [&](Device& device, QJsonObject& object, QString& lines) {
        auto open = actions::day_open_items(device.local(), device.user(), day_on);
        object["day_on"] = text(day_on);
        object["without_exit"] = static_cast<qint64>(open.without_exit.size());
        object["without_outcome"] = static_cast<qint64>(open.without_outcome.size());
        object["draft_orders"] = static_cast<qint64>(open.draft_orders.size());
        object["planned_left"] = static_cast<qint64>(open.planned_left.size());
        lines = tr("Giornata %1 chiusa. Restano %2 visite senza uscita, %3 senza esito, %4 bozze d'ordine.")
                    .arg(text(day_on))
                    .arg(open.without_exit.size())
                    .arg(open.without_outcome.size())
                    .arg(open.draft_orders.size());
      });
}

/// Why a client is on the plan, for a line of text and for other calendars.
QString reason_words(const Reason& reason) {
  using Kind = Reason::Kind;
  auto n = static_cast<qint64>(reason.amount);
  switch (reason.kind) {
    case Kind::overdue:
      return tr("%1 scaduti").arg(money(n));
    case Kind::late:
      return tr("da visitare da %1 giorni").arg(n);
    case Kind::order_expected:
      return tr("ordine atteso da %1 giorni").arg(n);
    case Kind::complaint:
      return tr("reclami aperti: %1").arg(n);
    case Kind::request:
      return tr("richieste aperte: %1").arg(n);
    case Kind::never_visited:
      return tr("mai visitato");
    case Kind::due_today:
      return tr("da visitare oggi");
    case Kind::due_soon:
      return tr("da visitare tra %1 giorni").arg(n);
    case Kind::appointment:
      return text(reason.text);
    case Kind::task:
      return tr("da fare: %1").arg(text(reason.text));
    case Kind::interval:
      return tr("ogni %1 giorni").arg(n);
  }
  return {};
}

QString reasons_line(const Stop& stop) {
  QStringList words;
  for (auto& reason : stop.reasons) words << reason_words(reason);
  return words.join(QStringLiteral(" · "));
}

/// Empty on a day of work.
QString day_off_line(const DayPlan& plan) {
  auto why = text(plan.off_reason);
  switch (plan.off) {
    case DayOff::none:
      break;
    case DayOff::absence:
      return why.isEmpty() ? tr("Giorno di assenza.") : tr("Giorno di assenza: %1.").arg(why);
    case DayOff::holiday:
      return why.isEmpty() ? tr("Giorno festivo: il patrono.") : tr("Giorno festivo: %1.").arg(why);
    case DayOff::no_working_day:
      return tr("Non è un giorno di lavoro.");
  }
  return {};
}

QJsonObject json_stop(const Stop& stop) {
  return {{"visit", stop.suggested() ? QJsonValue() : QJsonValue(hex(stop.visit))},
          {"client", hex(stop.client.id)},
          {"code", text(stop.client.code)},
          {"name", text(stop.client.name)},
          {"city", text(stop.client.city)},
          {"status", text(stop.status)},
          {"days_late", static_cast<qint64>(stop.client.days_late)},
          {"reasons", reasons_line(stop)},
          {"at_province_centre", stop.client.at_province_centre},
          {"substituted", stop.substituted ? QJsonValue(hex(*stop.substituted)) : QJsonValue()},
          {"arrives_at", json_at(stop.arrives_at)}};
}

Result<void> write_calendar(const std::string& file, const DayPlan& plan, std::int64_t now_at) {
  auto content =
      calendar_file(plan, now_at, [](const Stop& stop) { return reasons_line(stop).toStdString(); });
  QSaveFile out(QString::fromStdString(file));
  if (!out.open(QIODevice::WriteOnly) || out.write(content.data(), static_cast<qint64>(content.size())) < 0 ||
      !out.commit())
    return problem(
        tr("%1 non si può scrivere (%2): scegli un'altra cartella.").arg(text(file), out.errorString()));
  return {};
}

int plan(Program& program, const std::string& on, const std::string& calendar) {
  return program.with_session([&](Session& session) {
    auto planned = session.read_now([&](SQLite::Database& db) -> Result<DayPlan> {
      auto day = day_or_today(db, on, program.now_at());
      if (day.has_error()) return day.error();
      PlanQuestion question;
      question.user = session.identity().user;
      question.day = *day;
      question.now_at = program.now_at();
      auto time = company_time(db);
      return plan_seen(db, time, question, time.day_of(program.now_at()));
    });
    if (planned.has_error()) return program.out.fail(planned.error());
    if (!calendar.empty()) {
      auto written = write_calendar(calendar, *planned, program.now_at());
      if (written.has_error()) return program.out.fail(written.error());
    }
    QJsonArray stops, others;
    QStringList lines;
    if (auto off = day_off_line(*planned); !off.isEmpty()) lines << off;
    for (auto& stop : planned->stops) {
      stops.append(json_stop(stop));
      lines << text(stop.status + "\t" + stop.client.code + "\t" + stop.client.name + "\t" +
                    stop.client.city + "\t") +
                   reasons_line(stop);
    }
    for (auto& [client, metres] : planned->others) {
      others.append(QJsonObject{{"client", hex(client.id)},
                                {"code", text(client.code)},
                                {"name", text(client.name)},
                                {"metres", static_cast<qint64>(metres)}});
    }
    program.out.object({{"day_on", text(iso_day(planned->day))},
                        {"day_off", day_off_line(*planned)},
                        {"stops", stops},
                        {"others", others},
                        {"metres", static_cast<qint64>(planned->metres)}},
                       lines.isEmpty() ? tr("Nessuna tappa.") : lines.join('\n'));
    return int{done};
  });
}

}  // namespace

void add_visit_commands(CLI::App& app, Program& program) {
  auto* visit = app.add_subcommand("visit", help("visite"))->require_subcommand(1);
  auto* log = visit->add_subcommand("log", help("registra una visita fatta"));
  auto options = std::make_shared<VisitOptions>();
  log->add_option("--client", options->client, help("codice, id o sue prime 8 cifre"))->required();
  log->add_option("--outcome", options->report.outcome, help("esito"))->required();
  log->add_option("--note", options->report.note, help("nota"));
  log->add_option("--at", options->at, help("quando (ISO); altrimenti adesso"));
  log->add_flag("--planned", options->planned, help("se quel giorno era in programma, è quella visita"));
  log->add_option("--channel", options->report.channel, help("in_person, phone, video, email"));
  log->add_option("--no-order-reason", options->report.no_order_reason, help("perché nessun ordine"));
  log->add_option("--next-visit", options->report.next_visit_on, help("prossima visita, AAAA-MM-GG"));
  log->add_option("--next-action", options->report.next_action, help("cosa da fare"));
  log->add_option("--next-action-on", options->report.next_action_on, help("entro, AAAA-MM-GG"));
  log->callback(
      [&program, options] { program.chosen = [&program, options] { return log_visit(program, *options); }; });

  auto* day = app.add_subcommand("day", help("la giornata"))->require_subcommand(1);
  auto* close = day->add_subcommand("close", help("chiude la giornata"));
  auto of_day = std::make_shared<DayOptions>();
  close->add_option("--on", of_day->on, help("giorno, AAAA-MM-GG; altrimenti oggi"));
  close->add_option("--km", of_day->km, help("chilometri"));
  close->add_option("--note", of_day->note, help("nota"));
  close->callback(
      [&program, of_day] { program.chosen = [&program, of_day] { return close_day(program, *of_day); }; });

  auto* plan_command = app.add_subcommand("plan", help("il giro di un giorno"));
  auto on = std::make_shared<std::string>();
  plan_command->add_option("--on", *on, help("giorno, AAAA-MM-GG; altrimenti oggi"));
  auto calendar = std::make_shared<std::string>();
  plan_command->add_option("--ics", *calendar, help("scrive anche un file iCalendar"));
  plan_command->callback([&program, on, calendar] {
    program.chosen = [&program, on, calendar] { return plan(program, *on, *calendar); };
  });
}

}  // namespace giro::cli
