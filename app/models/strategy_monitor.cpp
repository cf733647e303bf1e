#include "app/models/strategy_monitor.hpp"

#include <algorithm>
#include <cmath>
#include <span>

#include "app/models/words.hpp"
#include "app/paper/figure_table.hpp"
#include "sync/figures/strategy_effect.hpp"
#include "sync/portfolio/lookups.hpp"

namespace giro {
namespace {

using words::text;
QString tr(const char* source) {
  return StrategyMonitor::tr(source);
}

const QString unknown = QStringLiteral("–");
constexpr std::size_t rows_shown = 300;

std::int64_t whole(double cents) {
  return std::llround(cents);
}
QString signed_euros(double cents) {
  return (whole(cents) > 0 ? QStringLiteral("+") : QString()) + format::euros(whole(cents));
}
QString decimal(double value, int decimals) {
  return QLocale().toString(value, 'f', decimals).replace(QLatin1Char('-'), QStringLiteral("−"));
}

/// How one measure is read and said.
struct Measure {
  const char* label;
  const char* info;
  double WindowFigures::*sum;  // nullptr: days late
  bool money;
};
constexpr Measure measures[] = {
    {QT_TRANSLATE_NOOP("giro::StrategyMonitor", "Fatturato"), "strategy_turnover",
     &WindowFigures::turnover_cents, true},
    {QT_TRANSLATE_NOOP("giro::StrategyMonitor", "Ordini"), "strategy_orders", &WindowFigures::orders, false},
    {QT_TRANSLATE_NOOP("giro::StrategyMonitor", "Visite"), "strategy_visits", &WindowFigures::visits, false},
    {QT_TRANSLATE_NOOP("giro::StrategyMonitor", "Sconto dato"), "strategy_discount",
     &WindowFigures::discount_cents, true},
    {QT_TRANSLATE_NOOP("giro::StrategyMonitor", "Ritardo nei pagamenti"), "strategy_days", nullptr, false},
};

std::optional<double> value_of(const Measure& measure, const WindowFigures& window) {
  if (window.days <= 0) return std::nullopt;
  return measure.sum ? std::optional(window.*measure.sum) : window.days_late;
}

QString said(const Measure& measure, const std::optional<double>& value) {
  if (!value) return unknown;
  if (measure.money) return format::euros(whole(*value));
  return measure.sum ? decimal(*value, 2) : tr("%1 gg").arg(decimal(*value, 1));
}

/// During against before.
QString change_of(const Measure& measure, const std::array<WindowFigures, 3>& group) {
  auto before = value_of(measure, group[0]), during = value_of(measure, group[1]);
  if (!before || !during) return unknown;
  if (!measure.sum) {
    auto more = *during - *before;
    return tr("%1 gg").arg((more > 0 ? "+" : "") + decimal(more, 1));
  }
  auto words = format::change(whole(*during * 100), whole(*before * 100));
  return words.isEmpty() ? unknown : words;
}

QVariantList measure_rows(const StrategyEffect& effect) {
  QVariantList rows;
  for (auto& measure : measures) {
    QStringList with, without;
    for (std::size_t w = 0; w < 3; ++w) {
      with << said(measure, value_of(measure, effect.concerned[w]));
      without << said(measure, value_of(measure, effect.comparison[w]));
    }
    rows += QVariantMap{{"label", tr(measure.label)},
                        {"info", measure.info},
                        {"values", with << change_of(measure, effect.concerned)},
                        {"others", without << change_of(measure, effect.comparison)}};
  }
  return rows;
}

QStringList window_names(const StrategyEffect& effect) {
  QStringList names{tr("Prima"), tr("Durante"), tr("Dopo")};
  for (qsizetype w = 0; w < 3; ++w)
    if (auto days = effect.concerned[static_cast<std::size_t>(w)].days; days > 0)
      names[w] += QStringLiteral("\n") + words::many(days, tr("1 giorno"), tr("%1 giorni"));
  return names << tr("Variazione");
}

/// What may be said of it, and no more.
void show_verdict(Shown& shown, const Effect& effect) {
  if (!effect.mean) {
    shown["verdictText"] = tr("Troppo pochi clienti per dire qualcosa");
    shown["verdictDetail"] = tr("servono almeno due clienti e due di confronto nella stessa classe");
    shown["verdictIcon"] = "help_outline";
    shown["verdictTone"] = "neutral";
    return;
  }
  auto margin = format::euros(whole(effect.margin));
  auto interval =
      tr("per cliente ogni 30 giorni, in più o in meno del confronto; tra %1 e %2")
          .arg(signed_euros(*effect.mean - effect.margin), signed_euros(*effect.mean + effect.margin));
  shown["verdictDetail"] = interval;
  if (!effect.is_certain()) {
    shown["verdictText"] =
        tr("Non distinguibile dal caso: %1, margine ± %2").arg(signed_euros(*effect.mean), margin);
    shown["verdictIcon"] = "help_outline";
    shown["verdictTone"] = "neutral";
    return;
  }
  bool good = *effect.mean > 0;
  shown["verdictText"] =
      tr("Effetto sul fatturato: %1, margine ± %2").arg(signed_euros(*effect.mean), margin);
  shown["verdictIcon"] = good ? "trending_up" : "trending_down";
  shown["verdictTone"] = good ? "ok" : "bad";
}

void show_clients(Shown& shown, const StrategyEffect& effect) {
  auto rows = effect.rows;
  std::ranges::stable_sort(rows, {}, [](auto& row) { return row.cents[0] - row.cents[1]; });
  paper::FigureTable table{tr("Clienti di %1").arg(text(effect.row.strategy.name)),
                           shown["contextText"].toString(),
                           {{tr("Codice")},
                            {tr("Cliente")},
                            {tr("Classe")},
                            {tr("Prima"), paper::TableColumn::Kind::euros},
                            {tr("Durante"), paper::TableColumn::Kind::euros},
                            {tr("Dopo"), paper::TableColumn::Kind::euros},
                            {tr("Nel confronto")}},
                           {}};
  for (auto& row : std::span(rows).first(std::min(rows.size(), rows_shown))) {
    auto change = row.cents[1] - row.cents[0];
    shown.add("clients", {{"clientId", format::hex(row.client)},
                          {"name", text(row.name)},
                          {"klass", words::klass(row.abc)},
                          {"beforeText", format::euros(whole(row.cents[0]))},
                          {"duringText", format::euros(whole(row.cents[1]))},
                          {"changeText", signed_euros(change)},
                          {"tone", whole(change) > 0   ? "ok"
                                   : whole(change) < 0 ? "bad"
                                                       : "neutral"},
                          {"noteText", row.compared ? QString() : tr("fuori dal confronto")}});
  }
  bool ended = effect.concerned[2].days > 0;
  table.later = [rows = std::move(rows), ended] {
    std::vector<QVariantList> cells;
    for (auto& row : rows) {
      auto after = ended ? QVariant(qlonglong{whole(row.cents[2])}) : QVariant();
      cells.push_back({text(row.code), text(row.name), words::klass(row.abc), qlonglong{whole(row.cents[0])},
                       qlonglong{whole(row.cents[1])}, after, row.compared ? tr("sì") : tr("no")});
    }
    return cells;
  };
  paper::FigureTables tables;
  tables.all.push_back(std::move(table));
  shown["tables"] = QVariant::fromValue(std::move(tables));
}

void show_effect(Shown& shown, const StrategyEffect& effect, std::int64_t today) {
  auto day = [&](const std::string& on) { return format::day(day_number(on).value_or(today), today); };
  shown["title"] = text(effect.row.strategy.name);
  shown["contextText"] = words::joined(
      {tr("ordini, dal %1 al %2").arg(day(effect.from), day(effect.to)), tr("per cliente ogni 30 giorni")});
  shown["windows"] = window_names(effect);
  shown["measures"] = measure_rows(effect);
  show_verdict(shown, effect.turnover);
  shown["groupsText"] =
      tr("%1 a confronto con %2 delle stesse classi che non la hanno")
          .arg(words::many(static_cast<std::int64_t>(effect.clients), tr("1 cliente"), tr("%1 clienti")),
               words::many(static_cast<std::int64_t>(effect.others), tr("1 cliente"), tr("%1 clienti")));
  auto left_out = std::ranges::count(effect.rows, false, &StrategyClient::compared);
  shown["leftOutText"] =
      left_out == 0
          ? QString()
          : words::many(left_out,
                        tr("1 cliente resta fuori: nella sua classe mancano altri con cui confrontarlo"),
                        tr("%1 clienti restano fuori: nella loro classe mancano altri con cui confrontarli"));
  shown["clientsText"] =
      words::joined({words::many(static_cast<std::int64_t>(effect.clients), tr("1 cliente, uno per uno"),
                                 tr("%1 clienti, uno per uno")),
                     words::first_of(rows_shown, effect.rows.size())});
  show_clients(shown, effect);
}

}  // namespace

void StrategyMonitor::load() {
  auto id = format::id(strategyId_);
  if (id.is_nil()) return;
  ask_figures([id, today = app()->day()](Source db) {
    FigureQuestion question{.from = iso_day(years_before(today, 1) + 1), .to = iso_day(today)};
    Shown shown;
    shown.rows["clients"];
    shown["tables"] = QVariant();
    auto effects = strategy_effects(db, company_time(db), question, id).value();
    shown["begun"] = !effects.empty();
    if (effects.empty()) return shown;
    show_effect(shown, effects.front(), today);
    return shown;
  });
}

}  // namespace giro
