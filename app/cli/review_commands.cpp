// team, kpi.
#include "app/cli/program.hpp"
#include "sync/portfolio/overview.hpp"
#include "sync/portfolio/team.hpp"
#include "sync/portfolio/turnover.hpp"

namespace giro::cli {
namespace {

const char* name_of(AgentState state) {
  switch (state) {
    case AgentState::silent:
      return "silent";
    case AgentState::on_the_road:
      return "on_the_road";
    case AgentState::closed:
      return "closed";
    case AgentState::absent:
      return "absent";
  }
  return "";
}

QJsonObject json_agent(const AgentToday& agent) {
  auto count = [&](const char* status) { return static_cast<qint64>(agent.count(status)); };
  return {{"user", hex(agent.user)},
          {"name", text(agent.name)},
          {"state", name_of(agent.state)},
          {"visits", static_cast<qint64>(agent.visits.size())},
          {"done", count("done")},
          {"planned", count("planned")},
          {"skipped", count("skipped")},
          {"orders", static_cast<qint64>(agent.orders)},
          {"orders_cents", static_cast<qint64>(agent.orders_cents)},
          {"held", static_cast<qint64>(agent.held)},
          {"conflicts", static_cast<qint64>(agent.conflicts)},
          {"closed_at", json_at(agent.closed_at.value_or(0))},
          {"heard_at", json_at(agent.heard_at.value_or(0))}};
}

/// One agent as a person reads it: a silent tablet is said to be silent.
QString line_of(SQLite::Database& db, const AgentToday& agent) {
  QString situation;
  if (agent.state == AgentState::silent) {
    situation = tr("sentito %1, i dati possono mancare").arg(local_time(db, agent.heard_at.value_or(0)));
  } else if (agent.state == AgentState::closed) {
    situation = tr("chiusa %1").arg(local_time(db, agent.closed_at.value_or(0)));
  } else {
    situation = agent.state == AgentState::absent ? tr("assente") : tr("in giro");
  }
  return tr("%1: %2 visite fatte, %3 da fare, %4 saltate, %5 ordini %6, %7 trattenuti, %8")
      .arg(text(agent.name))
      .arg(agent.count("done"))
      .arg(agent.count("planned"))
      .arg(agent.count("skipped"))
      .arg(agent.orders)
      .arg(money(agent.orders_cents))
      .arg(agent.held)
      .arg(situation);
}

int team(Program& program, const std::string& on) {
  return program.with_session([&](Session& session) {
    QJsonArray agents;
    QStringList lines;
    std::string day_on;
    auto read = session.read_now([&](SQLite::Database& db) -> Result<void> {
      auto day = day_or_today(db, on, program.now_at());
      if (day.has_error()) return day.error();
      day_on = iso_day(*day);
      TeamQuestion question;
      question.day = *day;
      question.now_at = program.now_at();
      for (auto& agent : team_today(db, company_time(db), question)) {
        agents.append(json_agent(agent));
        lines << line_of(db, agent);
      }
      return {};
    });
    if (read.has_error()) return program.out.fail(read.error());
    program.out.object({{"day_on", text(day_on)}, {"agents", agents}},
                       lines.isEmpty() ? tr("Nessun agente.") : lines.join('\n'));
    return int{done};
  });
}

struct KpiOptions {
  std::string name, on, from, to, basis = "orders", scope = "mine";
};

Result<TurnoverPeriod> period_of(SQLite::Database& db, const KpiOptions& options, const Identity& who,
                                 std::int64_t now_at) {
  TurnoverPeriod period;
  if (options.from.empty() != options.to.empty()) return problem(tr("Servono --from e --to insieme."));
  if (options.from.empty()) {
    auto day = day_or_today(db, options.on, now_at);
    if (day.has_error()) return day.error();
    period.from = iso_day(years_before(*day, 1) + 1);
    period.to = iso_day(*day);
  } else {
    period.from = options.from;
    period.to = options.to;
  }
  period.basis = options.basis == "invoices" ? Basis::invoices : Basis::orders;
  if (options.scope == "mine") period.user = who.user;
  return period;
}

int kpi(Program& program, const KpiOptions& options) {
  return program.with_session([&](Session& session) {
    TurnoverPeriod period;
    auto figures = session.read_now([&](SQLite::Database& db) -> Result<Turnover> {
      auto asked = period_of(db, options, session.identity(), program.now_at());
      if (asked.has_error()) return asked.error();
      period = *asked;
      return turnover(db, period, company_time(db));
    });
    if (figures.has_error()) return program.out.fail(figures.error());
    program.out.object(
        {{"turnover_cents", static_cast<qint64>(figures->turnover_cents)},
         {"credit_notes_cents", static_cast<qint64>(figures->credit_notes_cents)},
         {"clients", static_cast<qint64>(figures->clients)},
         {"orders", static_cast<qint64>(figures->orders)},
         {"average_order_cents", static_cast<qint64>(figures->average_order_cents())},
         {"lines_per_order", figures->lines_per_order()},
         {"from", text(period.from)},
         {"to", text(period.to)},
         {"basis", text(options.basis)},
         {"scope", text(options.scope)}},
        tr("Fatturato dal %1 al %2: %3, note di credito %4, %5 clienti, %6 ordini, ordine medio %7.")
            .arg(text(period.from), text(period.to), money(figures->turnover_cents),
                 money(figures->credit_notes_cents))
            .arg(figures->clients)
            .arg(figures->orders)
            .arg(money(figures->average_order_cents())));
    return int{done};
  });
}

}  // namespace

void add_review_commands(CLI::App& app, Program& program) {
  auto* team_command = app.add_subcommand("team", help("la squadra in un giorno"));
  auto on = std::make_shared<std::string>();
  team_command->add_option("--on", *on, help("giorno, AAAA-MM-GG; altrimenti oggi"));
  team_command->callback([&program, on] { program.chosen = [&program, on] { return team(program, *on); }; });

  auto* kpi_command = app.add_subcommand("kpi", help("un indicatore"));
  auto options = std::make_shared<KpiOptions>();
  kpi_command->add_option("NAME", options->name, help("turnover"))
      ->required()
      ->check(CLI::IsMember({"turnover"}));
  kpi_command->add_option("--on", options->on, help("i 12 mesi fino a questo giorno; altrimenti oggi"));
  kpi_command->add_option("--from", options->from, help("primo giorno, AAAA-MM-GG"));
  kpi_command->add_option("--to", options->to, help("ultimo giorno, compreso"));
  kpi_command->add_option("--basis", options->basis, help("orders o invoices"))
      ->check(CLI::IsMember({"orders", "invoices"}));
  kpi_command->add_option("--scope", options->scope, help("mine o company"))
      ->check(CLI::IsMember({"mine", "company"}));
  kpi_command->callback(
      [&program, options] { program.chosen = [&program, options] { return kpi(program, *options); }; });
}

}  // namespace giro::cli
