#include "app/models/strategies.hpp"

#include <algorithm>

#include "app/models/removing.hpp"
#include "app/models/strategy_words.hpp"
#include "app/models/words.hpp"
#include "app/paper/figure_table.hpp"
#include "sync/actions/strategy.hpp"
#include "sync/device/search_index.hpp"
#include "sync/portfolio/lookups.hpp"

namespace giro {
namespace {

using words::text;

const char* state_of(const Strategy& strategy, const std::string& on) {
  if (strategy.runs(on)) return "running";
  return strategy.starts_on > on ? "coming" : "ended";
}

Row list_row(SQLite::Database& db, const StrategyRow& row, std::int64_t today, bool selected) {
  auto said = words::strategy(db, row, today);
  return {{"strategyId", format::hex(row.strategy.id)},
          {"name", text(row.strategy.name)},
          {"kindText", said.kind},
          {"icon", said.icon},
          {"periodText", said.period},
          {"targetText", words::strategy_target(row)},
          {"givesText", said.gives},
          {"budgetText", words::strategy_budget(row)},
          {"budgetShare", words::budget_share(row)},
          {"budgetTone", words::budget_tone(row)},
          {"stateText", said.state},
          {"tone", said.tone},
          {"selected", selected}};
}

QVariant fact(const QString& label, const QString& value, const QString& note = {},
              const QString& tone = {}) {
  return QVariantMap{{"label", label},    {"value", value}, {"note", note},
                     {"icon", QString()}, {"tone", tone},   {"info", "strategy"}};
}

/// How long it still works, or since when it does not.
QString days_words(const Strategy& strategy, std::int64_t today) {
  auto from = day_number(strategy.starts_on), to = day_number(strategy.ends_on);
  if (from && *from > today)
    return words::many(*from - today, Strategies::tr("comincia domani"),
                       Strategies::tr("comincia tra %1 giorni"));
  if (!to) return Strategies::tr("senza fine stabilita");
  if (*to < today) return Strategies::tr("finita il %1").arg(format::day(*to, today));
  return words::many(*to - today + 1, Strategies::tr("ultimo giorno"), Strategies::tr("ancora %1 giorni"));
}

void show_one(Shown& shown, SQLite::Database& db, const StrategyRow& row, std::int64_t today) {
  auto said = words::strategy(db, row, today);
  shown["title"] = text(row.strategy.name);
  shown["kindText"] = said.kind;
  shown["stateText"] = said.state;
  shown["tone"] = said.tone;
  shown["goal"] = text(row.goal);
  auto gives = said.gives;
  if (!gives.isEmpty()) gives[0] = gives[0].toUpper();
  shown["givesText"] = gives;
  shown["periodText"] = words::joined({said.period, days_words(row.strategy, today)});
  QVariantList facts{
      fact(Strategies::tr("Budget"),
           row.budget_cents ? format::euros(*row.budget_cents) : QStringLiteral("–"),
           row.budget_cents ? QString() : Strategies::tr("non stabilito")),
      fact(Strategies::tr("Speso"), format::euros(row.spent_cents),
           row.budget_cents
               ? Strategies::tr("restano %1").arg(format::euros(*row.budget_cents - row.spent_cents))
               : QString(),
           words::budget_tone(row)),
      fact(Strategies::tr("Clienti"), QString::number(row.clients),
           row.segment_id.is_nil() ? Strategies::tr("dalla lista") : text(row.segment))};
  shown["facts"] = facts;
  shown["budgetShare"] = words::budget_share(row);
  shown["budgetText"] = words::strategy_budget(row);
  shown["budgetTone"] = words::budget_tone(row);
  auto listed = strategy_list(db, row.strategy.id);
  for (auto& one : listed)
    shown.add("clients", {{"rowId", format::hex(one.row)},
                          {"clientId", format::hex(one.client)},
                          {"name", text(one.name)},
                          {"detail", words::joined({text(one.city), text(one.code)})}});
  shown["listTitle"] = row.segment_id.is_nil() ? Strategies::tr("Clienti della lista")
                                               : Strategies::tr("Altri clienti, oltre al segmento");
}

paper::FigureTables tables(SQLite::Database& db, const std::vector<StrategyRow>& all, std::int64_t today) {
  using Kind = paper::TableColumn::Kind;
  paper::FigureTable table{Strategies::tr("Strategie"),
                           Strategies::tr("al %1").arg(format::long_day(today)),
                           {{Strategies::tr("Nome")},
                            {Strategies::tr("Tipo")},
                            {Strategies::tr("Stato")},
                            {Strategies::tr("Comincia"), Kind::day},
                            {Strategies::tr("Finisce"), Kind::day},
                            {Strategies::tr("Per chi")},
                            {Strategies::tr("Clienti"), Kind::number},
                            {Strategies::tr("Che cosa dà")},
                            {Strategies::tr("Budget"), Kind::euros},
                            {Strategies::tr("Speso"), Kind::euros}},
                           {}};
  auto day = [](const std::string& on) { return on.empty() ? QVariant() : QVariant(text(on)); };
  for (auto& row : all) {
    auto said = words::strategy(db, row, today);
    table.rows.push_back({text(row.strategy.name), said.kind, said.state, day(row.strategy.starts_on),
                          day(row.strategy.ends_on), words::strategy_target(row), qlonglong{row.clients},
                          said.gives, row.budget_cents ? QVariant(qlonglong{*row.budget_cents}) : QVariant(),
                          qlonglong{row.spent_cents}});
  }
  paper::FigureTables one;
  if (!table.rows.empty()) one.all.push_back(std::move(table));
  return one;
}

}  // namespace

Strategies::Strategies(QObject* parent) : ScreenModel(parent) {
  tab_ = "running";
}

void Strategies::load() {
  ask_figures([tab = tab_, chosen = strategyId_, wanted = search_, today = app()->day(),
               edits = (app()->user_role() & schema::office_roles) != 0](Source db) {
    Shown shown;
    auto all = giro::strategies(db);
    auto on = iso_day(today);
    QVariantList tabs;
    for (auto [key, label] :
         {std::pair{"running", tr("In corso")}, {"coming", tr("In arrivo")}, {"ended", tr("Finite")}}) {
      auto count = std::ranges::count_if(
          all, [&](auto& row) { return QLatin1String(state_of(row.strategy, on)) == QLatin1String(key); });
      tabs += QVariantMap{{"key", key}, {"label", label}, {"count", static_cast<int>(count)}};
    }
    shown["tabs"] = tabs;
    shown["tables"] = QVariant::fromValue(tables(db, all, today));
    std::int64_t budget = 0, spent = 0;
    const StrategyRow* current = nullptr;
    std::vector<const StrategyRow*> list;
    for (auto& row : all) {
      if (row.strategy.runs(on)) {
        budget += row.budget_cents.value_or(0);
        spent += row.spent_cents;
      }
      if (QLatin1String(state_of(row.strategy, on)) != tab) continue;
      list.push_back(&row);
      if (format::hex(row.strategy.id) == chosen) current = &row;
    }
    if (!current && !list.empty()) current = list.front();
    shown.rows["strategies"];
    shown.rows["clients"];
    shown.rows["candidates"];
    for (auto* row : list) shown.add("strategies", list_row(db, *row, today, row == current));
    shown["contextText"] =
        tr("in corso: %1 spesi su %2 di budget").arg(format::euros(spent), format::euros(budget));
    shown["found"] = current != nullptr;
    shown["current"] = current ? format::hex(current->strategy.id) : QString();
    shown["canEdit"] = edits;
    shown["canEnd"] = edits && tab != "ended";
    if (current) show_one(shown, db, *current, today);
    if (auto expression = search_expression(wanted.trimmed().toStdString()); !expression.empty())
      for (auto& client : clients_like(db, expression, 6))
        shown.add("candidates", {{"clientId", format::hex(client.id)},
                                 {"name", text(client.name)},
                                 {"detail", words::joined({text(client.city), text(client.code)})}});
    return shown;
  });
}

void Strategies::end() {
  auto before = std::make_shared<Value>();
  record(
      [id = format::id(current_), on = app()->today().toStdString(), before](Device& device) {
        auto row = actions::RowView::load(device, "strategy", id, "");
        if (row.has_value()) *before = (*row)["ends_on"];
        return actions::end_strategy(device, id, on);
      },
      tr("Strategia finita"), {},
      [id = format::id(current_), before](Device& device) -> Result<Draft> {
        Draft draft;
        draft.changes.push_back(device.update("strategy", id, {{"ends_on", *before}}));
        return draft;
      });
}

void Strategies::addClient(const QString& clientId) {
  record([id = format::id(current_),
          client = format::id(clientId)](Device& device) { return actions::put_on_list(device, id, client); },
         tr("Cliente aggiunto alla lista"));
}

void Strategies::removeClient(const QString& rowId) {
  Removing removing{"strategy_client", format::id(rowId)};
  record(removing, tr("Cliente tolto dalla lista"), {}, removing.undo());
}

}  // namespace giro
