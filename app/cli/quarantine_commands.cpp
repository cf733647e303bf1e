// quarantine, quarantine release, quarantine refuse: what the team's tablets brought and nobody has decided.
#include <QEventLoop>

#include "app/cli/program.hpp"
#include "app/net/transport.hpp"
#include "app/session/sync_controller.hpp"
#include "sync/portfolio/sync_items.hpp"

namespace giro::cli {
namespace {

/// Everything an op says, "table.column value".
QStringList quarantined_content(Session& session, const Bytes& bytes) {
  QStringList lines;
  auto op = decode_op(bytes);
  if (op.has_error()) return {tr("questa versione di Giro non la sa leggere")};
  auto item = session.read_now([&](SQLite::Database& db) { return item_of(db, *op); });
  if (item.has_error()) return lines;
  for (auto& cell : item->written)
    lines << QString("%1.%2 %3").arg(text(cell.table), text(cell.column), text(cell.value));
  return lines;
}

QJsonObject json_quarantined(Session& session, const QuarantineAnswer::Waiting& waiting) {
  return {{"op", waiting.id},
          {"author", waiting.author},
          {"client", waiting.client},
          {"reason", waiting.reason},
          {"at", json_at(waiting.recorded_at)},
          {"content", QJsonArray::fromStringList(quarantined_content(session, waiting.op))}};
}

int tell_quarantine(Program& program, Session& session, const QuarantineAnswer& answer) {
  QJsonArray waiting, decided;
  QStringList lines;
  bool all_done = true;
  for (auto& one : answer.decided) {
    decided.append(QJsonObject{{"op", one.id}, {"accepted", one.accepted}, {"problem", one.problem}});
    lines << (one.accepted            ? tr("%1 è accettata.").arg(one.id)
              : one.problem.isEmpty() ? tr("%1 è rifiutata.").arg(one.id)
                                      : tr("%1 non è decisa: %2").arg(one.id, one.problem));
    all_done = all_done && one.problem.isEmpty();
  }
  for (auto& one : answer.waiting) {
    auto object = json_quarantined(session, one);
    waiting.append(object);
    lines << tr("%1  %2, %3 (%4)").arg(one.id, one.author, one.client, one.reason);
    for (auto line : object["content"].toArray()) lines << "    " + line.toString();
  }
  program.out.object({{"waiting", waiting}, {"decided", decided}, {"left", answer.left}},
                     lines.isEmpty() ? tr("Niente aspetta.") : lines.join('\n'));
  return all_done ? done : failed;
}

int ask_quarantine(Program& program, const QuarantineQuestion& question) {
  return program.with_session([&](Session& session) {
    Transport transport;
    QEventLoop loop;
    int exit = failed;
    auto answered = [&](const std::optional<QuarantineAnswer>& answer, LinkError error) {
      bool away = error == LinkError::no_network || error == LinkError::no_answer;
      exit = answer ? tell_quarantine(program, session, *answer)
                    : program.out.fail(sentence(error), away ? offline : failed);
      loop.quit();
    };
    auto ask = [&] {
      session.sync().with_fresh_token(&session,
                                      [&] { transport.quarantine(session.identity(), question, answered); });
    };
    QMetaObject::invokeMethod(&session, ask, Qt::QueuedConnection);  // once the loop below runs
    loop.exec();
    return exit;
  });
}

QStringList quarantine_ids(const std::vector<std::string>& words) {
  QStringList found;
  for (auto& word : words) found << text(word);
  return found;
}

}  // namespace

void add_quarantine_commands(CLI::App& app, Program& program) {
  auto* all =
      app.add_subcommand("quarantine", help("quel che i tablet della squadra hanno portato e aspetta te"));
  all->callback([&program] {
    if (!program.chosen) program.chosen = [&program] { return ask_quarantine(program, {}); };
  });
  auto ops = std::make_shared<std::vector<std::string>>();
  auto reason = std::make_shared<std::string>();
  auto* release = all->add_subcommand("release", help("accetta le registrazioni"));
  auto* refuse =
      all->add_subcommand("refuse", help("le rifiuta; chi le ha scritte le conserva e legge perché"));
  for (auto* command : {release, refuse}) command->add_option("ID", *ops)->required();
  refuse->add_option("--reason", *reason, help("quel che legge chi le ha scritte"))->required();
  release->callback([&program, ops] {
    program.chosen = [&program, ops] {
      return ask_quarantine(program, {.release = quarantine_ids(*ops), .refuse = {}, .reason = {}});
    };
  });
  refuse->callback([&program, ops, reason] {
    program.chosen = [&program, ops, reason] {
      return ask_quarantine(program,
                            {.release = {}, .refuse = quarantine_ids(*ops), .reason = text(*reason)});
    };
  });
}

}  // namespace giro::cli
