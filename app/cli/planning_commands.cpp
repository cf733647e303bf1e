// frequency show|set, coverage, capacity: how often clients are to be visited, what has come of it this
// month, and whether the agents' days are enough.
#include <cmath>

#include "app/cli/program.hpp"
#include "sync/actions/frequency.hpp"
#include "sync/portfolio/capacity.hpp"

namespace giro::cli {
namespace {

/// "1,5" or "1.5" → 1500; nullopt for anything else.
std::optional<std::int64_t> thousandths(const std::string& typed) {
  bool is_number = false;
  auto number = text(typed).replace(',', '.').toDouble(&is_number);
  if (!is_number || !std::isfinite(number) || number < 0 || number > 31) return std::nullopt;
  return std::llround(number * 1000);
}

QString visits(std::int64_t milli) {
  return decimal(static_cast<double>(milli) / 1000.0, milli % 1000 == 0 ? 0 : 2);
}

QString origin_of(const std::optional<FrequencyStatement>& stated) {
  if (!stated) return tr("nessuno la stabilisce");
  auto where = stated->place.origin == Origin::client ? tr("cliente") : text(stated->place.name);
  auto month = stated->month == 0 ? tr("tutti i mesi") : tr("mese %1").arg(stated->month);
  return stated->reason.empty() ? where + ", " + month : where + ", " + month + ": " + text(stated->reason);
}

Result<std::int64_t> month_or_this(SQLite::Database& db, const std::string& month, std::int64_t now_at) {
  auto today = day_or_today(db, "", now_at);
  if (month.empty() || today.has_error()) return today;
  auto first = day_number(month + "-01");
  if (!first) return problem(tr("\"%1\" non è un mese: scrivi come 2026-11.").arg(text(month)));
  return end_of_month(*first) == end_of_month(*today) ? *today : *first;
}

int show_frequency(Program& program, const std::string& name) {
  return program.with_session([&](Session& session) {
    QJsonArray months;
    QStringList lines;
    auto read = session.read_now([&](SQLite::Database& db) -> Result<void> {
      auto client = actions::find_row(db, "client", name);
      if (client.has_error()) return client.error();
      auto rules = visit_rules(db, *day_or_today(db, "", program.now_at()), *client);
      for (int month = 1; month <= 12; ++month) {
        auto stated = effective_frequency(rules.stated_for(*client), month);
        auto milli = stated ? stated->visits_milli : 0;
        months.append(QJsonObject{{"month", month},
                                  {"visits", static_cast<double>(milli) / 1000.0},
                                  {"origin", stated ? text(origin_name(stated->place.origin)) : QString()},
                                  {"from", stated ? text(stated->place.name) : QString()},
                                  {"reason", stated ? text(stated->reason) : QString()}});
        lines << tr("%1: %2 visite (%3)").arg(month, 2).arg(visits(milli), origin_of(stated));
      }
      return {};
    });
    if (read.has_error()) return program.out.fail(read.error());
    program.out.object({{"months", months}}, lines.join('\n'));
    return int{done};
  });
}

struct NewFrequency {
  std::string client, visits, reason;
  int month = 0;
};

int set_frequency(Program& program, const NewFrequency& options) {
  return program.record(
      [&](Device& device) -> Result<Draft> {
        auto client = actions::find_row(device.local(), "client", options.client);
        if (client.has_error()) return client.error();
        auto milli = thousandths(options.visits);
        if (!milli)
          return problem(tr("\"%1\" non è un numero di visite al mese: da 0 a 31, anche 0,5.")
                             .arg(text(options.visits)));
        return actions::set_frequency(device, *client, options.month, *milli, options.reason);
      },
      [&](Device&, QJsonObject& object, QString&) { object["month"] = options.month; });
}

int coverage(Program& program, const std::string& month) {
  return program.with_session([&](Session& session) {
    QJsonArray clients;
    QStringList lines;
    auto read = session.read_now([&](SQLite::Database& db) -> Result<void> {
      auto day = month_or_this(db, month, program.now_at());
      if (day.has_error()) return day.error();
      for (auto& one : month_visits(db, company_time(db), *day)) {
        auto state = text(state_name(one.visits.state(*day)));
        auto due_on = one.visits.due ? text(iso_day(*one.visits.due)) : QString();
        clients.append(QJsonObject{{"code", text(one.client.code)},
                                   {"name", text(one.client.name)},
                                   {"state", state},
                                   {"asked", static_cast<double>(one.visits.asked_milli) / 1000.0},
                                   {"done", static_cast<qint64>(one.visits.done)},
                                   {"planned", static_cast<qint64>(one.visits.planned)},
                                   {"remaining", static_cast<double>(one.visits.remaining_milli()) / 1000.0},
                                   {"due_on", due_on}});
        lines << tr("%1\t%2\t%3 fatte di %4, restano %5\tprossima %6\t%7")
                     .arg(state, text(one.client.name))
                     .arg(one.visits.done)
                     .arg(visits(one.visits.asked_milli), visits(one.visits.remaining_milli()), due_on,
                          origin_of(one.stated));
      }
      return {};
    });
    if (read.has_error()) return program.out.fail(read.error());
    program.out.object({{"clients", clients}},
                       lines.isEmpty() ? tr("Nessun cliente attivo.") : lines.join('\n'));
    return int{done};
  });
}

/// "TV=2" a segment by code, "class:A=4" a class.
Result<WhatIf> parse_what_if(SQLite::Database& db, const std::vector<std::string>& given) {
  WhatIf otherwise;
  for (auto& one : given) {
    auto equals = one.rfind('=');
    auto milli = equals == std::string::npos ? std::nullopt : thousandths(one.substr(equals + 1));
    if (!milli)
      return problem(tr("\"%1\" non si capisce: scrivi SEGMENTO=VISITE o class:A=VISITE.").arg(text(one)));
    auto name = one.substr(0, equals);
    if (name.starts_with("class:")) {
      if (name.size() != 7 || name[6] < 'A' || name[6] > 'C')
        return problem(tr("\"%1\" non è una classe: A, B o C.").arg(text(name.substr(6))));
      otherwise.classes[name[6]] = *milli;
      continue;
    }
    auto segment = actions::find_row(db, "segment", name);
    if (segment.has_error()) return segment.error();
    otherwise.segments[*segment] = *milli;
  }
  return otherwise;
}

struct CapacityOptions {
  std::string month;
  std::vector<std::string> what_if;
};

QString line_of(const AgentCapacity& agent) {
  auto name = agent.agent.is_nil() ? tr("senza agente") : text(agent.name);
  auto spare = agent.spare_milli();
  auto verdict = spare < 0 ? tr("ne mancano %1").arg(visits(-spare)) : tr("ne restano %1").arg(visits(spare));
  return tr("%1: %2 giorni × %3 visite = %4, richieste %5 da %6 clienti, %7")
      .arg(name)
      .arg(agent.working_days)
      .arg(agent.visits_per_day)
      .arg(agent.holds())
      .arg(visits(agent.asked_milli))
      .arg(agent.clients)
      .arg(verdict);
}

int capacity_check(Program& program, const CapacityOptions& options) {
  return program.with_session([&](Session& session) {
    QJsonArray agents;
    QStringList lines;
    auto read = session.read_now([&](SQLite::Database& db) -> Result<void> {
      auto day = month_or_this(db, options.month, program.now_at());
      if (day.has_error()) return day.error();
      auto otherwise = parse_what_if(db, options.what_if);
      if (otherwise.has_error()) return otherwise.error();
      for (auto& agent : month_capacity(db, company_time(db), *day, *otherwise)) {
        agents.append(QJsonObject{{"agent", text(agent.name)},
                                  {"clients", static_cast<qint64>(agent.clients)},
                                  {"working_days", static_cast<qint64>(agent.working_days)},
                                  {"visits_per_day", static_cast<qint64>(agent.visits_per_day)},
                                  {"holds", static_cast<qint64>(agent.holds())},
                                  {"asked", static_cast<double>(agent.asked_milli) / 1000.0},
                                  {"spare", static_cast<double>(agent.spare_milli()) / 1000.0}});
        lines << line_of(agent);
      }
      return {};
    });
    if (read.has_error()) return program.out.fail(read.error());
    program.out.object({{"agents", agents}}, lines.join('\n'));
    return int{done};
  });
}

void add_frequency(CLI::App& app, Program& program) {
  auto* frequency =
      app.add_subcommand("frequency", help("ogni quanto si visita un cliente"))->require_subcommand(1);
  auto options = std::make_shared<NewFrequency>();
  auto* show = frequency->add_subcommand("show", help("mese per mese, e chi lo stabilisce"));
  show->add_option("CLIENT", options->client, help("codice, id o sue prime 8 cifre"))->required();
  show->callback([&program, options] {
    program.chosen = [&program, options] { return show_frequency(program, options->client); };
  });
  auto* set = frequency->add_subcommand("set", help("per questo cliente soltanto"));
  set->add_option("CLIENT", options->client, help("codice, id o sue prime 8 cifre"))->required();
  set->add_option("VISITS", options->visits, help("visite al mese; 0 salta il mese"))->required();
  set->add_option("--month", options->month, help("da 1 a 12; altrimenti tutti i mesi"));
  set->add_option("--reason", options->reason, help("perché"))->required();
  set->callback([&program, options] {
    program.chosen = [&program, options] { return set_frequency(program, *options); };
  });
}

}  // namespace

void add_planning_commands(CLI::App& app, Program& program) {
  add_frequency(app, program);
  auto month = std::make_shared<std::string>();
  auto* covered = app.add_subcommand("coverage", help("visite del mese: richieste, fatte, che restano"));
  covered->add_option("--month", *month, help("AAAA-MM; altrimenti questo"));
  covered->callback(
      [&program, month] { program.chosen = [&program, month] { return coverage(program, *month); }; });
  auto options = std::make_shared<CapacityOptions>();
  auto* check =
      app.add_subcommand("capacity", help("i giorni degli agenti bastano per le visite richieste?"));
  check->add_option("--month", options->month, help("AAAA-MM; altrimenti questo"));
  check->add_option("--if", options->what_if, help("con altre frequenze: SEGMENTO=VISITE o class:A=VISITE"));
  check->callback([&program, options] {
    program.chosen = [&program, options] { return capacity_check(program, *options); };
  });
}

}  // namespace giro::cli
