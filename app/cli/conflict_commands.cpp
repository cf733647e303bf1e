// conflicts, conflict show, conflict resolve: what two people changed at once, and what the office did not
// accept.
#include <algorithm>

#include "app/cli/program.hpp"
#include "sync/actions/client.hpp"
#include "sync/actions/conflict.hpp"
#include "sync/actions/redo.hpp"
#include "sync/merge/merge_unit.hpp"
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

/// A group stands on one line.
QString one_line(const std::string& kept) {
  return text(kept).replace('\n', QStringLiteral(", "));
}

QString line_of(const ConflictRow& row) {
  return QStringLiteral("%1  %2, %3: prima \"%4\", %5 \"%6\", %7 \"%8\" (%9)")
      .arg(hex(row.id), text(row.client_name), text(row.column), one_line(row.base), text(row.user_name),
           one_line(row.mine), text(row.office_user_name), one_line(row.office), text(row.state));
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

/// The record, and the others of its cell.
Result<ConflictGroup> group_of(Device& device, const Identity& who, const std::string& name) {
  auto id = actions::find_row(device.local(), "conflict", name);
  if (id.has_error()) return id.error();
  for (auto& group : inbox(device.local(), who.user, !who.is_agent()))
    for (auto& row : group.records)
      if (row.id == *id) {
        ConflictGroup found = group;
        std::ranges::partition(found.records, [&](auto& record) { return record.id == *id; });
        return found;
      }
  return Problem{"Questa voce non è tua, o è già decisa: la vede chi l'ha scritta o la sede."};
}

QJsonObject json_choices(const ConflictRow& row, schema::Role role) {
  auto choices = actions::choices_for({.table = row.table,
                                       .key = row.column,
                                       .rule = row.rule,
                                       .present = row.office,
                                       .wanted = row.mine,
                                       .role = role});
  QJsonArray offered;
  if (choices.keep_mine) offered.append("mine");
  if (choices.keep_office) offered.append("office");
  if (choices.write_other) offered.append("value");
  if (row.state == "decided") offered.append("seen");
  return {{"offered", offered}, {"why", text(choices.why)}};
}

int list_conflicts(Program& program) {
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

int show_conflict(Program& program, const std::string& name) {
  return program.with_session([&](Session& session) {
    auto found =
        session.device_now([&](Device& device) { return group_of(device, session.identity(), name); });
    if (found.has_error()) return program.out.fail(found.error());
    auto object = json_conflict(found->newest());
    object["choices"] = json_choices(found->newest(), session.identity().role);
    QStringList lines{line_of(found->newest())};
    QJsonArray others;
    for (std::size_t i = 1; i < found->records.size(); ++i) {
      others.append(json_conflict(found->records[i]));
      lines << QStringLiteral("anche ") + line_of(found->records[i]);
    }
    object["others"] = others;
    auto choices = object["choices"].toObject();
    QStringList offered;
    for (auto choice : choices["offered"].toArray()) offered << choice.toString();
    lines << QStringLiteral("si può: %1 %2").arg(offered.join(", "), choices["why"].toString()).trimmed();
    program.out.object(object, lines.join('\n'));
    return int{done};
  });
}

struct ResolveOptions {
  std::string id, keep;
  std::vector<std::string> values;
  bool one = false;
};

/// "0422 1234", or "campo=valore" for each part of a group.
Result<actions::WriteOther> typed(const ConflictRow& row, const std::vector<std::string>& values) {
  auto& table = *schema::find_table(row.table);
  auto columns = merge::unit_columns(table, row.column);
  actions::WriteOther other;
  if (columns.size() <= 1 && values.size() == 1) {
    other.text = values.front();
    return other;
  }
  for (auto& value : values) {
    auto equals = value.find('=');
    auto* column =
        equals == std::string::npos ? nullptr : actions::find_column(table, value.substr(0, equals));
    if (!column || std::ranges::find(columns, column) == columns.end())
      return Problem{"Questo dato ha più campi: scrivi --value campo=valore per quelli che cambiano."};
    other.columns[std::string(column->name)] = value.substr(equals + 1);
  }
  return other;
}

int resolve(Program& program, const ResolveOptions& options) {
  auto opened = program.session();
  if (opened.has_error()) return program.out.fail(opened.error());
  return program.record(
      [&](Device& device) -> Result<Draft> {
        auto group = group_of(device, (*opened)->identity(), options.id);
        if (group.has_error()) return group.error();
        auto& row = group->newest();
        std::vector<Id> also;
        for (std::size_t i = 1; i < group->records.size() && !options.one; ++i)
          also.push_back(group->records[i].id);
        if (options.keep == "seen") return actions::mark_seen(device, row.id, also);
        if (options.keep == "mine")
          return actions::resolve_conflict(device, row.id, actions::KeepMine{}, also);
        if (options.keep == "office")
          return actions::resolve_conflict(device, row.id, actions::KeepOffice{}, also);
        auto other = typed(row, options.values);
        if (other.has_error()) return other.error();
        return actions::resolve_conflict(device, row.id, *other, also);
      },
      [](Device&, QJsonObject&, QString& lines) {
        lines = QStringLiteral("Decisione salvata sul tablet: vale se nel frattempo nessun altro ha deciso.");
      });
}

Result<Id> rejected_op(Device& device, const std::string& name) {
  std::optional<Id> found;
  for (auto& entry : device.outbox().entries()) {
    if (!entry.rejected() || !to_hex(entry.op_id).starts_with(name)) continue;
    if (found) return Problem{"\"" + name + "\" non basta a distinguere: scrivi più cifre."};
    found = entry.op_id;
  }
  if (!found) return Problem{"\"" + name + "\" non è tra le cose non accettate: guarda con conflicts."};
  return *found;
}

int redo(Program& program, const std::string& name) {
  Id op;
  return program.record(
      [&](Device& device) -> Result<Draft> {
        auto found = rejected_op(device, name);
        if (found.has_error()) return found.error();
        op = *found;
        return actions::redo_rejected(device, op);
      },
      [&](Device& device, QJsonObject&, QString& lines) {
        device.outbox().dismiss(op);
        lines = QStringLiteral("Rifatto sul tablet: parte alla prossima sincronizzazione.");
      });
}

int dismiss(Program& program, const std::string& name) {
  return program.with_session([&](Session& session) {
    auto gone = session.device_now([&](Device& device) -> Result<Id> {
      auto op = rejected_op(device, name);
      if (op.has_value()) device.outbox().dismiss(*op);
      return op;
    });
    if (gone.has_error()) return program.out.fail(gone.error());
    program.out.object({{"op", hex(*gone)}}, QStringLiteral("Messo via; resta conservato intero."));
    return int{done};
  });
}

}  // namespace

void add_conflict_commands(CLI::App& app, Program& program) {
  auto* conflicts = app.add_subcommand("conflicts", "che cosa c'è da controllare");
  conflicts->callback([&program] { program.chosen = [&program] { return list_conflicts(program); }; });

  auto* conflict = app.add_subcommand("conflict", "una voce da controllare")->require_subcommand(1);
  auto options = std::make_shared<ResolveOptions>();
  auto* shown = conflict->add_subcommand("show", "i tre valori");
  shown->add_option("ID", options->id, "id o sue prime 8 cifre")->required();
  shown->callback([&program, options] {
    program.chosen = [&program, options] { return show_conflict(program, options->id); };
  });

  auto* resolved = conflict->add_subcommand("resolve", "decide, per tutte le voci dello stesso dato");
  resolved->add_option("ID", options->id, "id o sue prime 8 cifre")->required();
  auto* keep =
      resolved
          ->add_option("--keep", options->keep,
                       "mine: il valore perso torna; office: resta quello in sede; seen: va bene così")
          ->check(CLI::IsMember({"mine", "office", "seen"}));
  auto* value = resolved
                    ->add_option("--value", options->values,
                                 "un terzo valore; campo=valore, ripetibile, per un dato con più campi")
                    ->excludes(keep);
  resolved->add_flag("--one", options->one, "solo questa voce, non le altre dello stesso dato");
  resolved->callback([&program, options, keep, value] {
    if ((keep->count() > 0) == (value->count() > 0)) throw CLI::RequiredError("--keep o --value");
    program.chosen = [&program, options] { return resolve(program, *options); };
  });

  auto add = [&](const char* name, const char* help, int (*act)(Program&, const std::string&)) {
    auto* command = conflict->add_subcommand(name, help);
    command->add_option("OP", options->id, "id dell'operazione o sue prime cifre")->required();
    command->callback([&program, options, act] {
      program.chosen = [&program, options, act] { return act(program, options->id); };
    });
  };
  add("redo", "rifà una cosa non accettata dalla sede", redo);
  add("dismiss", "mette via una cosa non accettata dalla sede", dismiss);
}

}  // namespace giro::cli
