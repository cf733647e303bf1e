// duplicates, duplicate merge, duplicate different: what may have been written twice.
#include "app/cli/program.hpp"
#include "sync/actions/duplicate.hpp"
#include "sync/portfolio/duplicates.hpp"
#include "sync/portfolio/lookups.hpp"
#include "sync/portfolio/overview.hpp"

namespace giro::cli {
namespace {

QString kind_name(Suspicion::Kind kind) {
  return kind == Suspicion::Kind::clients  ? QStringLiteral("clients")
         : kind == Suspicion::Kind::orders ? QStringLiteral("orders")
                                           : QStringLiteral("visits");
}

QJsonArray grounds_of(const Suspicion& pair) {
  QJsonArray grounds;
  if (pair.kind == Suspicion::Kind::visits) grounds.append("two_people_one_day");
  if (pair.kind == Suspicion::Kind::orders) grounds.append("same_lines_one_day");
  if (pair.grounds & Suspicion::same_vat) grounds.append("same_vat_number");
  if (pair.grounds & Suspicion::same_tax_code) grounds.append("same_tax_code");
  if (pair.grounds & Suspicion::similar_name) grounds.append("similar_name_same_town");
  return grounds;
}

int list_duplicates(Program& program, const std::string& code) {
  return program.with_session([&](Session& session) {
    QJsonArray pairs;
    QStringList lines;
    auto read = session.read_now([&](SQLite::Database& db) -> Result<Id> {
      std::optional<Id> only;
      if (!code.empty()) {
        auto client = actions::find_row(db, "client", code);
        if (client.has_error()) return client.error();
        only = *client;
      }
      auto time = company_time(db);
      for (auto& pair : suspected_duplicates(db, time, time.day_of(program.now_at()), only)) {
        auto grounds = grounds_of(pair);
        auto client = text(name_of(db, "client", pair.client));
        pairs.append(QJsonObject{{"kind", kind_name(pair.kind)},
                                 {"first", hex(pair.a)},
                                 {"second", hex(pair.b)},
                                 {"client", hex(pair.client)},
                                 {"client_name", client},
                                 {"grounds", grounds}});
        QStringList said;
        for (auto ground : grounds) said << ground.toString();
        lines << QStringLiteral("%1 %2 %3  %4 (%5)")
                     .arg(kind_name(pair.kind), hex(pair.a), hex(pair.b), client, said.join(", "));
      }
      return Id{};
    });
    if (read.has_error()) return program.out.fail(read.error());
    program.out.object({{"duplicates", pairs}},
                       lines.isEmpty() ? QStringLiteral("Nessun doppione sospetto.") : lines.join('\n'));
    return int{done};
  });
}

struct Two {
  std::string first, second;
};

int merge(Program& program, const Two& two) {
  return program.with_session([&](Session& session) {
    std::vector<Draft> drafts;
    auto gone = session.record_now([&](Device& device) -> Result<Draft> {
      auto keep = actions::find_row(device.local(), "client", two.first);
      if (keep.has_error()) return keep.error();
      auto lose = actions::find_row(device.local(), "client", two.second);
      if (lose.has_error()) return lose.error();
      auto made = actions::merge_clients(device, *keep, *lose, program.now_at());
      if (made.has_error()) return made.error();
      drafts = std::move(*made);
      return drafts.front();
    });
    if (gone.has_error()) return program.out.fail(gone.error());
    auto kept = session.record_now([&](Device&) -> Result<Draft> { return drafts.back(); });
    if (kept.has_error()) return program.out.fail(kept.error());
    program.out.object({{"ops", QJsonArray{hex(gone->op), hex(kept->op)}}},
                       QStringLiteral("Uniti: il secondo è un ex cliente, con una nota che dice quale era."));
    return int{done};
  });
}

int different(Program& program, const Two& two) {
  return program.record(
      [&](Device& device) -> Result<Draft> {
        auto a = id_from_hex(two.first), b = id_from_hex(two.second);
        auto time = company_time(device.local());
        for (auto& pair : suspected_duplicates(device.local(), time, time.day_of(program.now_at())))
          if (a && b && std::minmax(*a, *b) == std::minmax(pair.a, pair.b))
            return actions::call_different(
                device, pair.client, pair.a, pair.b,
                "Non è un doppione: sono due (" + to_hex(pair.b).substr(0, 8) + ").", program.now_at());
        return Problem{"Questi due non sono tra i doppioni sospetti: guarda con duplicates."};
      },
      [](Device&, QJsonObject&, QString& lines) {
        lines = QStringLiteral("Ricordato per tutti: non è più un doppione sospetto.");
      });
}

}  // namespace

void add_duplicate_commands(CLI::App& app, Program& program) {
  auto code = std::make_shared<std::string>();
  auto* all = app.add_subcommand("duplicates", "che cosa forse è scritto due volte");
  all->add_option("--client", *code, "solo di questo cliente: codice, id o sue prime 8 cifre");
  all->callback(
      [&program, code] { program.chosen = [&program, code] { return list_duplicates(program, *code); }; });

  auto* one = app.add_subcommand("duplicate", "decide su un doppione")->require_subcommand(1);
  auto two = std::make_shared<Two>();
  auto add = [&](const char* name, const char* help, const char* first, const char* second,
                 int (*act)(Program&, const Two&)) {
    auto* command = one->add_subcommand(name, help);
    command->add_option(first, two->first)->required();
    command->add_option(second, two->second)->required();
    command->callback(
        [&program, two, act] { program.chosen = [&program, two, act] { return act(program, *two); }; });
  };
  add("merge", "il secondo cliente era il primo (solo la sede)", "KEEP", "LOSE", merge);
  add("different", "sono due: gli id detti da duplicates", "FIRST", "SECOND", different);
}

}  // namespace giro::cli
