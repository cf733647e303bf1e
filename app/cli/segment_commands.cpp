// segments, segment preview|rules|put|free, contacts: segmentations and people across clients.
#include <fstream>
#include <sstream>

#include "app/cli/program.hpp"
#include "sync/actions/segment.hpp"
#include "sync/portfolio/contact_search.hpp"
#include "sync/portfolio/overview.hpp"
#include "sync/portfolio/segments.hpp"

namespace giro::cli {
namespace {

qint64 whole(std::int64_t number) {
  return static_cast<qint64>(number);
}

int list_segments(Program& program) {
  return program.with_session([&](Session& session) {
    QJsonArray array;
    QStringList lines;
    auto read = session.read_now([&](SQLite::Database& db) -> Result<Id> {
      for (auto& row : segmentations(db)) {
        QJsonArray inside;
        QString counts;
        for (auto& segment : segments_in(db, row.id)) {
          inside.append(QJsonObject{{"id", hex(segment.id)},
                                    {"code", text(segment.code)},
                                    {"name", text(segment.name)},
                                    {"clients", whole(segment.clients)},
                                    {"manual", whole(segment.manual)}});
          counts += QStringLiteral("\n  %1\t%2\t%3")
                        .arg(text(segment.code), text(segment.name))
                        .arg(segment.clients);
        }
        array.append(QJsonObject{{"id", hex(row.id)},
                                 {"code", text(row.code)},
                                 {"name", text(row.name)},
                                 {"rank", whole(row.rank)},
                                 {"is_assignment", row.is_assignment},
                                 {"rules", text(row.rules)},
                                 {"segments", inside}});
        auto how = row.is_assignment   ? tr("spostati solo da persone")
                   : row.rules.empty() ? tr("a mano")
                                       : tr("per regola");
        lines << QStringLiteral("%1\t%2\t%3%4").arg(text(row.code), text(row.name), how, counts);
      }
      return Id{};
    });
    if (read.has_error()) return program.out.fail(read.error());
    program.out.object({{"segmentations", array}},
                       lines.isEmpty() ? tr("Nessuna segmentazione.") : lines.join('\n'));
    return int{done};
  });
}

struct SegmentOptions {
  std::string code, rules_file, client, segment, reason;
};

Result<std::optional<std::string>> file_text(const std::string& path) {
  if (path.empty()) return std::optional<std::string>();
  std::ifstream file(path, std::ios::binary);
  if (!file) return problem(tr("%1 non si può leggere: controlla nome e permessi.").arg(text(path)));
  std::stringstream all;
  all << file.rdbuf();
  return std::optional(all.str());
}

QJsonObject plan_json(const SegmentPlan& plan) {
  QJsonArray counts, moves;
  for (auto& count : plan.counts)
    counts.append(
        QJsonObject{{"code", text(count.code)}, {"now", whole(count.now)}, {"after", whole(count.after)}});
  for (auto& move : plan.moves)
    moves.append(QJsonObject{{"client", text(move.client_code)},
                             {"id", hex(move.client)},
                             {"name", text(move.client_name)},
                             {"from", text(move.from_name)},
                             {"to", text(move.to_name)},
                             {"line", whole(move.line)},
                             {"reason", text(move.reason)}});
  return {{"segmentation", text(plan.code)},
          {"clients", whole(plan.clients)},
          {"manual", whole(plan.manual)},
          {"without", whole(plan.without)},
          {"segments", counts},
          {"moves", moves}};
}

int preview(Program& program, const SegmentOptions& options) {
  return program.with_session([&](Session& session) {
    auto rules = file_text(options.rules_file);
    if (rules.has_error()) return program.out.fail(rules.error());
    auto plan = session.read_now([&](SQLite::Database& db) {
      auto time = company_time(db);
      return plan_segments(db, time, time.day_of(program.now_at()), options.code, *rules);
    });
    if (plan.has_error()) return program.out.fail(plan.error());
    QStringList lines;
    for (auto& count : plan->counts)
      lines << QStringLiteral("%1\t%2 → %3").arg(text(count.code)).arg(count.now).arg(count.after);
    lines << tr("Si spostano %1 clienti su %2; %3 restano dove li ha messi una persona.")
                 .arg(plan->moves.size())
                 .arg(plan->clients)
                 .arg(plan->manual);
    for (auto& move : plan->moves)
      lines << QStringLiteral("%1\t%2 → %3\t%4")
                   .arg(text(move.client_name), move.from_name.empty() ? "–" : text(move.from_name),
                        move.to_name.empty() ? "–" : text(move.to_name), text(move.reason));
    program.out.object(plan_json(*plan), lines.join('\n'));
    return int{done};
  });
}

int set_rules(Program& program, const SegmentOptions& options) {
  auto rules = file_text(options.rules_file);
  if (rules.has_error()) return program.out.fail(rules.error());
  return program.record(
      [&](Device& device) -> Result<Draft> {
        auto id = actions::find_row(device.local(), "segmentation", options.code);
        if (id.has_error()) return id.error();
        return actions::set_rules(device, *id, rules->value_or(""));
      },
      [](Device&, QJsonObject&, QString&) {});
}

int put(Program& program, const SegmentOptions& options) {
  return program.record(
      [&](Device& device) -> Result<Draft> {
        auto client = actions::find_row(device.local(), "client", options.client);
        if (client.has_error()) return client.error();
        auto segment = actions::find_row(device.local(), "segment", options.segment);
        if (segment.has_error()) return segment.error();
        auto time = company_time(device.local());
        return actions::put_in_segment(device, *client, *segment, options.reason,
                                       iso_day(time.day_of(program.now_at())));
      },
      [](Device&, QJsonObject&, QString&) {});
}

int leave(Program& program, const SegmentOptions& options) {
  return program.record(
      [&](Device& device) -> Result<Draft> {
        auto client = actions::find_row(device.local(), "client", options.client);
        if (client.has_error()) return client.error();
        auto segmentation = actions::find_row(device.local(), "segmentation", options.code);
        if (segmentation.has_error()) return segmentation.error();
        return actions::leave_to_rules(device, *client, *segmentation);
      },
      [](Device&, QJsonObject&, QString&) {});
}

int contacts(Program& program, const ContactQuestion& question) {
  return program.with_session([&](Session& session) {
    auto found = session.read_now([&](SQLite::Database& db) { return find_contacts(db, question); });
    if (found.has_error()) return program.out.fail(found.error());
    QJsonArray array;
    QStringList lines;
    for (auto& c : *found) {
      array.append(QJsonObject{{"id", hex(c.id)},
                               {"name", text(c.name)},
                               {"role", text(c.role)},
                               {"phone", text(c.phone)},
                               {"mobile", text(c.mobile)},
                               {"email", text(c.email)},
                               {"decides", c.decides},
                               {"consent", c.consent ? QJsonValue(*c.consent) : QJsonValue()},
                               {"client", text(c.client_code)},
                               {"client_id", hex(c.client)},
                               {"client_name", text(c.client_name)},
                               {"city", text(c.city)},
                               {"province", text(c.province)},
                               {"market", text(c.market)}});
      lines << QStringList{text(c.name),
                           text(c.role),
                           text(c.client_name),
                           text(c.city),
                           text(c.mobile.empty() ? c.phone : c.mobile),
                           text(c.email)}
                   .join('\t');
    }
    program.out.object({{"contacts", array}}, lines.isEmpty() ? tr("Nessun contatto.") : lines.join('\n'));
    return int{done};
  });
}

}  // namespace

void add_segment_commands(CLI::App& app, Program& program) {
  auto* all = app.add_subcommand("segments", help("le segmentazioni, con i loro segmenti e clienti"));
  all->callback([&program] { program.chosen = [&program] { return list_segments(program); }; });

  auto* one = app.add_subcommand("segment", help("una segmentazione"))->require_subcommand(1);
  auto options = std::make_shared<SegmentOptions>();
  auto runs = [&](CLI::App* command, int (*act)(Program&, const SegmentOptions&)) {
    command->callback([&program, options, act] {
      program.chosen = [&program, options, act] { return act(program, *options); };
    });
  };
  auto* trying = one->add_subcommand("preview", help("chi si sposterebbe, da dove a dove e perché"));
  trying->add_option("CODE", options->code)->required();
  trying->add_option("--rules", options->rules_file, help("prova le regole di questo file"));
  runs(trying, preview);
  auto* rules = one->add_subcommand("rules", help("cambia le regole (solo la sede)"));
  rules->add_option("CODE", options->code)->required();
  rules->add_option("FILE", options->rules_file, help("il file con le regole"))->required();
  runs(rules, set_rules);
  auto* putting = one->add_subcommand("put", help("mette un cliente in un segmento a mano (solo la sede)"));
  putting->add_option("--client", options->client)->required();
  putting->add_option("--segment", options->segment)->required();
  putting->add_option("--reason", options->reason, help("perché: resta scritto"))->required();
  runs(putting, put);
  auto* leaving = one->add_subcommand("free", help("lascia di nuovo decidere alle regole (solo la sede)"));
  leaving->add_option("CODE", options->code)->required();
  leaving->add_option("--client", options->client)->required();
  runs(leaving, leave);

  auto* people = app.add_subcommand("contacts", help("i contatti di tutti i clienti"));
  auto question = std::make_shared<ContactQuestion>();
  people->add_option("--role", question->role, help("ruolo: codice o nome"));
  people->add_option("--market", question->market, help("tipo di mercato: codice o nome"));
  people->add_option("--region,--province", question->place, help("regione o provincia"));
  people->add_option("--relationship", question->relationship,
                     help("lead, prospect, active, former, partner"));
  people->add_flag("--decides", question->decides, help("solo chi decide"));
  people->callback([&program, question] {
    program.chosen = [&program, question] { return contacts(program, *question); };
  });
}

}  // namespace giro::cli
