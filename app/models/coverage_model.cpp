#include "app/models/coverage_model.hpp"

#include <QLocale>
#include <span>

#include "app/models/words.hpp"
#include "app/paper/figure_table.hpp"
#include "sync/portfolio/coverage.hpp"
#include "sync/portfolio/lookups.hpp"
#include "sync/portfolio/months.hpp"
#include "sync/portfolio/visits_asked.hpp"

namespace giro {
namespace {

using format::count;
using words::text;

QString tr(const char* source) {
  return CoverageModel::tr(source);
}

constexpr std::size_t rows_shown = 300;

struct Names {
  std::map<Id, QString> people;
  std::map<Id, QStringList> areas;
  std::int64_t today;

  QString person(const Id& id) const {
    auto found = people.find(id);
    return found == people.end() ? tr("Senza agente") : found->second;
  }
};

Names names_of(SQLite::Database& db, std::int64_t today) {
  Names names{.people = {}, .areas = {}, .today = today};
  for (auto& [id, name] : active_agents(db)) {
    names.people[id] = text(name);
    for (auto& segment : segments_of_user(db, id, iso_day(today))) names.areas[id] += text(segment.name);
  }
  return names;
}

QString visits(std::int64_t milli) {
  return QLocale().toString(static_cast<double>((milli + 500) / 1000), 'f', 0);
}

/// {text, glyph, tone}: a cell of the table.
QVariantMap cell(const Kept& kept) {
  auto percent = kept.percent();
  auto mark = mark_of(kept);
  auto low = mark == Mark::bad || mark == Mark::warn;
  return {{"text", percent ? tr("%1 %").arg(*percent) : QStringLiteral("–")},
          {"low", low},
          {"tone", mark == Mark::bad    ? "bad"
                   : mark == Mark::warn ? "warn"
                   : mark == Mark::good ? "ok"
                                        : ""},
          {"detail", tr("%1 su %2").arg(kept.in_rule).arg(kept.asked)}};
}

/// How many clients a whole month reached.
struct Reached {
  std::int64_t visited = 0, clients = 0;
};

/// "62 % a ottobre"
QString reached_words(const Reached& before, std::int64_t month_ends) {
  if (before.clients == 0) return {};
  auto month = QLocale().toString(format::date(month_ends), QStringLiteral("MMMM"));
  return tr("%1 % a %2").arg(before.visited * 100 / before.clients).arg(month);
}

void show_tiles(Shown& shown, const Coverage& all, const Reached& before, std::size_t waiting,
                std::int64_t today) {
  auto share = [](std::int64_t part, std::int64_t of) {
    return of == 0 ? QStringLiteral("–") : QString::number(part * 100 / of);
  };
  auto days = working_days(today);
  auto mark = mark_of(all.kept);
  auto kept_note = tr("%1 clienti su %2 in regola").arg(count(all.kept.in_rule), count(all.kept.asked));
  auto visited_note = words::joined({tr("%1 su %2 attivi").arg(count(all.visited), count(all.clients)),
                                     reached_words(before, end_of_month(today, -1))});
  auto tone = mark == Mark::bad ? "bad" : mark == Mark::warn ? "warn" : mark == Mark::good ? "ok" : "";
  shown["tiles"] = QVariantList{
      words::tile({.label = tr("Clienti visitati"),
                   .value = share(all.visited, all.clients),
                   .unit = "%",
                   .note = visited_note,
                   .info = "coverage_visited"}),
      words::tile({.label = tr("Frequenza rispettata"),
                   .value = share(all.kept.in_rule, all.kept.asked),
                   .unit = "%",
                   .note = kept_note,
                   .info = "coverage_kept",
                   .icon = mark == Mark::bad || mark == Mark::warn ? "arrow_downward" : "",
                   .tone = tone}),
      words::tile({.label = tr("Visite mancanti al mese"),
                   .value = visits(all.missing_milli),
                   .unit = tr("su %1").arg(visits(all.asked_milli)),
                   .note = words::many(days.total - days.passed, tr("1 giorno lavorativo rimasto"),
                                       tr("%1 giorni lavorativi rimasti")),
                   .info = "coverage_missing"}),
      words::tile({.label = tr("Clienti A fermi"),
                   .value = QString::number(waiting),
                   .unit = tr("clienti"),
                   .note = tr("senza visita da oltre 30 giorni"),
                   .info = "coverage_waiting",
                   .icon = waiting > 0 ? "event_busy" : "",
                   .tone = waiting > 0 ? "warn" : ""})};
}

void show_agents(Shown& shown, const Coverage& all, const Names& names) {
  shown.rows["agents"];
  for (auto& agent : all.agents) {
    auto name = names.person(agent.agent);
    auto areas = names.areas.find(agent.agent);
    auto area = areas == names.areas.end() ? QString() : areas->second.join(QStringLiteral(", "));
    QVariantList cells;
    QStringList said{name};
    for (std::size_t i = 0; i < 3; ++i) {
      auto one = cell(agent.classes[i]);
      said += tr("classe %1: %2").arg(QChar('A' + static_cast<char>(i))).arg(one["text"].toString());
      cells += one;
    }
    auto missing = visits(agent.missing_milli);
    said += tr("mancano %1 visite").arg(missing);
    shown.add("agents", {{"userId", format::hex(agent.agent)},
                         {"name", name},
                         {"initials", format::initials(name)},
                         {"area", area},
                         {"cells", cells},
                         {"missingText", missing},
                         {"spoken", said.join(QStringLiteral(", "))}});
  }
}

Row client_row(const ClientMonth& month, const Names& names, const QString& days) {
  auto& client = month.client;
  auto every = client.interval_days > 0 ? words::interval(client.interval_days) : QString();
  return {{"clientId", format::hex(client.id)},
          {"name", text(client.name)},
          {"klass", words::klass(client.abc)},
          {"detail", words::joined({format::surname(names.person(month.visitor)), every})},
          {"daysText", days}};
}

QString since_visit(const ClientMonth& month, std::int64_t today) {
  auto& last = month.client.last_visit;
  return last ? tr("%1 gg").arg(today - *last) : tr("mai");
}

void show_lists(Shown& shown, const std::vector<ClientMonth>& months, const Names& names,
                const std::vector<const ClientMonth*>& longest) {
  auto add = [&](const char* list, const std::vector<const ClientMonth*>& found, auto days_of) {
    shown.rows[list];
    for (std::size_t i = 0; i < std::min(found.size(), rows_shown); ++i)
      shown.add(list, client_row(*found[i], names, days_of(*found[i])));
  };
  add("waiting", longest, [&](auto& month) { return since_visit(month, names.today); });
  auto never = never_visited(months);
  add("never", never, [](auto& month) { return format::euros(month.client.turnover_cents); });
  shown["waitingText"] =
      words::joined({words::many(static_cast<qint64>(longest.size()), tr("Un cliente A fermo"),
                                 tr("%1 clienti A fermi, da più tempo")),
                     words::first_of(rows_shown, longest.size())});
  auto count = static_cast<qint64>(never.size());
  shown["neverText"] = count == 0 ? tr("Ogni cliente attivo è stato visitato")
                                  : words::many(count, tr("Un cliente attivo mai visitato"),
                                                tr("%1 clienti attivi mai visitati, per fatturato"));
  shown["neverText"] =
      words::joined({shown["neverText"].toString(), words::first_of(rows_shown, never.size())});
}

/// The agents by class, and every client whose month asks for visits.
paper::FigureTables tables(const Coverage& all, std::vector<ClientMonth> months, const Names& names,
                           const QString& about) {
  using Kind = paper::TableColumn::Kind;
  paper::FigureTable agents{tr("Copertura per agente"),
                            about,
                            {{tr("Agente")},
                             {tr("Classe A, in regola"), Kind::share},
                             {tr("Classe B, in regola"), Kind::share},
                             {tr("Classe C, in regola"), Kind::share},
                             {tr("Visite chieste"), Kind::number},
                             {tr("Visite mancanti"), Kind::number}},
                            {}};
  auto milli = [](std::int64_t value) { return static_cast<double>(value) / 1'000; };
  for (auto& agent : all.agents) {
    QVariantList row{names.person(agent.agent)};
    for (auto& kept : agent.classes)
      row << (kept.asked > 0 ? QVariant(static_cast<double>(kept.in_rule) / static_cast<double>(kept.asked))
                             : QVariant());
    agents.rows.push_back(row << milli(agent.asked_milli) << milli(agent.missing_milli));
  }
  paper::FigureTable clients{tr("Clienti da visitare"),
                             about,
                             {{tr("Cliente")},
                              {tr("Classe")},
                              {tr("Agente")},
                              {tr("Ultima visita"), Kind::day},
                              {tr("Giorni di ritardo"), Kind::number}},
                             {}};
  clients.later = [months = std::move(months), names] {
    std::vector<QVariantList> rows;
    for (auto& month : months) {
      auto& client = month.client;
      if (!client.in_portfolio || client.interval_days <= 0) continue;
      rows.push_back({text(client.name), words::klass(client.abc), names.person(month.visitor),
                      client.last_visit ? QVariant(text(iso_day(*client.last_visit))) : QVariant(),
                      qlonglong{client.days_late}});
    }
    return rows;
  };
  paper::FigureTables both;
  both.all = {std::move(agents), std::move(clients)};
  return both;
}

/// Whether a question is about this client and whoever visits it.
struct Asked {
  Asked(Source db, const FigureQuestion& question)
      : everybody(!question.segment && !question.user && question.province.empty()) {
    if (!everybody) clients = figure_clients(db, question, true);
  }
  bool about(const Id& client) const { return everybody || clients.contains(client); }

  bool everybody;
  FigureClients clients;
};

Reached reached(Source db, const CompanyTime& time, const Asked& asked, std::int64_t day) {
  Reached sum;
  for (auto& one : visits_asked(db, time, day)) {
    if (!asked.about(one.client)) continue;
    ++sum.clients;
    sum.visited += one.visits.done > 0;
  }
  return sum;
}

void show_chosen(Shown& shown, const std::vector<ClientMonth>& months, const Names& names,
                 const QString& user, const QString& klass) {
  shown.rows["clients"];
  shown["chosenText"] = QString();
  if (user.isEmpty()) return;
  auto agent = format::id(user);
  auto abc = klass.isEmpty() ? ' ' : klass.at(0).toLatin1();
  shown["chosenText"] =
      klass.isEmpty() ? names.person(agent) : tr("%1, classe %2").arg(names.person(agent), klass);
  auto all = missing(months, agent, abc, names.today);
  shown["chosenText"] =
      words::joined({shown["chosenText"].toString(), words::first_of(rows_shown, all.size())});
  for (auto* month : std::span(all).first(std::min(all.size(), rows_shown))) {
    auto late = month->client.days_late;
    auto days = month->visits.state(names.today) == VisitState::overdue ? tr("ritardo %1 gg").arg(late)
                : month->visits.due ? format::near_day(*month->visits.due, names.today)
                                    : QString();
    shown.add("clients", client_row(*month, names, days));
  }
}

}  // namespace

void CoverageModel::load() {
  ask_figures([user = userId_, klass = klass_, asked = asked()](Source db) {
    auto time = company_time(db);
    auto& question = asked.question;
    auto today = day_number(question.to).value();
    auto months = month_visits(db, time, today);
    Asked whose(db, question);
    std::erase_if(months, [&](auto& month) { return !whose.about(month.client.id); });
    auto all = coverage_of(months, today);
    auto before = reached(db, time, whose, end_of_month(today, -1));
    auto names = names_of(db, today);
    auto longest = giro::waiting(months, today);
    Shown shown;
    auto month = QLocale().toString(format::date(today), QStringLiteral("MMMM yyyy"));
    auto until = tr("%1, fino al %2").arg(month).arg(format::date(today).day());
    auto heard = asked.contact_at > 0
                     ? tr("come ricevuto alle %1").arg(format::moment(asked.contact_at, asked.now_at, time))
                     : QString();
    shown["contextText"] = words::joined({tr("visite di persona"), until, heard});
    show_tiles(shown, all, before, longest.size(), today);
    show_agents(shown, all, names);
    show_lists(shown, months, names, longest);
    show_chosen(shown, months, names, user, klass);
    shown["tables"] =
        QVariant::fromValue(tables(all, std::move(months), names, shown["contextText"].toString()));
    return shown;
  });
}

}  // namespace giro
