// conflicts, conflict show, conflict resolve: what two people changed at once, and what the office did not
// accept.
#include "app/cli/program.hpp"
#include "sync/actions/conflict.hpp"
#include "sync/portfolio/inbox.hpp"
#include "sync/portfolio/sync_items.hpp"

namespace giro::cli {
namespace {

QJsonObject json_conflict(const ConflictRow& row) {
  return {{"id", hex(row.id)},
          {"state", text(row.state)},
          {"chosen", text(row.chosen)},
          {"rule", text(row.rule)},
          {"table", text(row.table)},
          {"column", text(row.column)},
          {"row", hex(row.row)},
          {"client", hex(row.client)},
          {"client_name", text(row.client_name)},
          {"base", text(row.base)},
          {"mine", text(row.mine)},
          {"mine_by", text(row.user_name)},
          {"mine_at", json_at(row.mine_at)},
          {"office", text(row.office)},
          {"office_by", text(row.office_user_name)},
          {"office_at", json_at(row.office_at)}};
}

QString line_of(const ConflictRow& row) {
  return QStringLiteral("%1  %2, %3: prima \"%4\", %5 \"%6\", %7 \"%8\" (%9)")
      .arg(hex(row.id), text(row.client_name), text(row.column), text(row.base), text(row.user_name),
           text(row.mine), text(row.office_user_name), text(row.office), text(row.state));
}

QJsonObject json_rejected(const SyncItem& item) {
  return {{"op", hex(item.op)},
          {"client", hex(item.client)},
          {"client_name", text(item.client_name)},
          {"row", hex(item.row)},
          {"recorded_at", json_at(item.recorded_at)},
          {"reason", text(item.reason)}};
}

std::vector<ConflictRow> conflict_rows(SQLite::Database& db, const Identity& who) {
  std::vector<ConflictRow> rows;
  for (auto& group : inbox(db, who.user, !who.is_agent()))
    rows.insert(rows.end(), group.records.begin(), group.records.end());
  return rows;
}

int list(Program& program) {
  return program.with_session([&](Session& session) {
    QJsonArray conflicts, rejected;
    QStringList lines;
    auto read = session.device_now([&](Device& device) {
      for (auto& row : conflict_rows(device.local(), session.identity())) {
        conflicts.append(json_conflict(row));
        lines << line_of(row);
      }
      for (auto& item : sync_items(device, 0)) {
        if (item.state != SyncItem::State::review) continue;
        rejected.append(json_rejected(item));
        lines << QStringLiteral("%1  %2: non accettato dalla sede (%3)")
                     .arg(hex(item.op), text(item.client_name), text(item.reason));
      }
    });
    if (read.has_error()) return program.out.fail(read.error());
    program.out.object({{"conflicts", conflicts}, {"rejected", rejected}},
                       lines.isEmpty() ? QStringLiteral("Niente da controllare.") : lines.join('\n'));
    return int{done};
  });
}

int show(Program& program, const std::string& name) {
  return program.with_session([&](Session& session) {
    auto found = session.read_now([&](SQLite::Database& db) -> Result<ConflictRow> {
      auto id = actions::find_row(db, "conflict", name);
      if (id.has_error()) return id.error();
      for (auto& row : conflict_rows(db, session.identity()))
        if (row.id == *id) return row;
      return Problem{"Questa voce non è tua: la decide chi l'ha scritta o la sede."};
    });
    if (found.has_error()) return program.out.fail(found.error());
    program.out.object(json_conflict(*found), line_of(*found));
    return int{done};
  });
}

struct ResolveOptions {
  std::string id, keep, value;
  bool has_value = false;
};

int resolve(Program& program, const ResolveOptions& options) {
  return program.record(
      [&](Device& device) -> Result<Draft> {
        auto id = actions::find_row(device.local(), "conflict", options.id);
        if (id.has_error()) return id.error();
        if (options.has_value)
          return actions::resolve_conflict(device, *id, actions::WriteOther{options.value});
        if (options.keep == "seen") return actions::mark_seen(device, *id);
        if (options.keep == "mine") return actions::resolve_conflict(device, *id, actions::KeepMine{});
        return actions::resolve_conflict(device, *id, actions::KeepOffice{});
      },
      [](Device&, QJsonObject&, QString& lines) {
        lines = QStringLiteral("Decisione salvata sul tablet: vale se nel frattempo nessun altro ha deciso.");
      });
}

}  // namespace

void add_conflict_commands(CLI::App& app, Program& program) {
  auto* conflicts = app.add_subcommand("conflicts", "che cosa c'è da controllare");
  conflicts->callback([&program] { program.chosen = [&program] { return list(program); }; });

  auto* conflict = app.add_subcommand("conflict", "una voce da controllare")->require_subcommand(1);
  auto options = std::make_shared<ResolveOptions>();
  auto* shown = conflict->add_subcommand("show", "i tre valori");
  shown->add_option("ID", options->id, "id o sue prime 8 cifre")->required();
  shown->callback(
      [&program, options] { program.chosen = [&program, options] { return show(program, options->id); }; });

  auto* resolved = conflict->add_subcommand("resolve", "decide");
  resolved->add_option("ID", options->id, "id o sue prime 8 cifre")->required();
  auto* keep =
      resolved
          ->add_option("--keep", options->keep,
                       "mine: il valore perso torna; office: resta quello in sede; seen: va bene così")
          ->check(CLI::IsMember({"mine", "office", "seen"}));
  auto* value = resolved->add_option("--value", options->value, "un terzo valore")->excludes(keep);
  resolved->callback([&program, options, keep, value] {
    if (keep->count() + value->count() != 1) throw CLI::RequiredError("--keep o --value");
    options->has_value = value->count() == 1;
    program.chosen = [&program, options] { return resolve(program, *options); };
  });
}

}  // namespace giro::cli
