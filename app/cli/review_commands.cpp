// team.
#include "app/cli/program.hpp"
#include "sync/portfolio/overview.hpp"
#include "sync/portfolio/team.hpp"

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

}  // namespace

void add_review_commands(CLI::App& app, Program& program) {
  auto* team_command = app.add_subcommand("team", help("la squadra in un giorno"));
  auto on = std::make_shared<std::string>();
  team_command->add_option("--on", *on, help("giorno, AAAA-MM-GG; altrimenti oggi"));
  team_command->callback([&program, on] { program.chosen = [&program, on] { return team(program, *on); }; });
}

}  // namespace giro::cli
