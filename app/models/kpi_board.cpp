#include "app/models/kpi_board.hpp"

#include <algorithm>
#include <span>

#include "app/models/words.hpp"
#include "app/paper/figure_table.hpp"
#include "sync/figures/activity.hpp"
#include "sync/figures/buying.hpp"
#include "sync/portfolio/deliveries.hpp"
#include "sync/portfolio/lookups.hpp"
#include "sync/portfolio/overview.hpp"

namespace giro {
namespace {

using Kind = paper::TableColumn::Kind;
using words::text;
QString tr(const char* source) {
  return KpiBoard::tr(source);
}

constexpr std::size_t rows_shown = 300;
const QString unknown = QStringLiteral("–");

/// One period's figures; nullopt: not of a part of the clients, or nothing to divide by.
struct Figures {
  std::int64_t cents = 0, orders = 0;
  std::optional<double> lines, strike, otif, kept, retained;

  std::int64_t average_cents() const { return orders == 0 ? 0 : cents / orders; }
};

/// What both periods are counted from, read once: documents since before the earlier one.
struct Ground {
  FigureClients clients;
  std::vector<Sale> documents;
  DynamicsRules rules;
};

Ground ground_of(Source db, const CompanyTime& time, const FigureQuestion& asked) {
  Ground ground{.clients = figure_clients(db, asked), .documents = {}, .rules = dynamics_rules(db)};
  auto wide = asked;
  wide.from = iso_day(days_of(period_before(asked)).value().from - ground.rules.inactive_days);
  ground.documents = sales(db, time, wide, ground.clients).value();
  return ground;
}

Figures figures_of(Source db, const CompanyTime& time, const FigureQuestion& asked, const Ground& ground) {
  Figures found;
  auto days = days_of(asked).value();
  for (auto& sale : ground.documents) {
    if (sale.day < days.from || sale.day > days.to) continue;
    found.cents += sale.cents;
    found.orders += sale.sold;
  }
  auto visits = visits_by_user(db, time, asked);
  VisitSum all;
  for (auto& [user, sum] : *visits) {
    all.done += sum.done;
    all.with_order += sum.with_order;
  }
  if (!asked.segment && asked.province.empty()) {
    auto counted =
        turnover(db, {.from = asked.from, .to = asked.to, .basis = asked.basis, .user = asked.user}, time);
    if (counted->orders > 0) found.lines = counted->lines_per_order();
    if (all.done > 0) found.strike = all.strike_rate();
  }
  OtifCount kept_promises;
  auto promises = otif_counts(db, {.from = asked.from, .to = asked.to, .user = asked.user}, time);
  for (auto& [client, count] : *promises) {
    if (!ground.clients.contains(client)) continue;
    kept_promises.judged += count.judged;
    kept_promises.kept += count.kept;
  }
  if (kept_promises.judged > 0)
    found.otif = static_cast<double>(kept_promises.kept) / static_cast<double>(kept_promises.judged);
  auto kept = retention_of(ground.documents, ground.rules, days);
  if (kept.at_start > 0) found.retained = kept.retention();
  return found;
}

/// Of the month of the last day, as it stands.
std::optional<double> kept_of(Source db, const CompanyTime& time, const FigureQuestion& asked) {
  auto months = visits_asked(db, time, day_number(asked.to).value());
  auto clients = figure_clients(db, asked, true);
  std::erase_if(months, [&](auto& one) { return !clients.contains(one.client); });
  auto found = compliance(months, read_class_weights(setting(db, "class_weights").value_or("")));
  if (found.classes.empty()) return std::nullopt;
  return found.weighted;
}

QVariant amount_tile(const QString& label, std::int64_t now, std::int64_t before, const char* info) {
  auto change = format::change(now, before);
  bool grows = now >= before;
  return words::money_tile(now, {.label = label,
                                 .note = change.isEmpty() ? QString() : tr("%1 sull'anno prima").arg(change),
                                 .info = info,
                                 .icon = change.isEmpty() ? ""
                                         : grows          ? "trending_up"
                                                          : "trending_down",
                                 .tone = change.isEmpty() ? "neutral"
                                         : grows          ? "ok"
                                                          : "warn"});
}

/// `scale` 100: a share in percent.
QVariant ratio_tile(const QString& label, const std::optional<double>& now,
                    const std::optional<double>& before, double scale, const char* info) {
  auto said = [&](double value) { return QLocale().toString(value * scale, 'f', 1); };
  auto unit = scale == 100 ? QStringLiteral("%") : QString();
  if (!now)
    return words::tile(
        {.label = label, .value = unknown, .note = tr("non si sa, per questa scelta"), .info = info});
  auto was = before ? tr("un anno prima %1").arg(unit.isEmpty() ? said(*before) : format::share(*before))
                    : QString();
  // What reads the same is the same: no arrow for what nobody can see.
  bool same = !before || said(*now) == said(*before), better = !same && *now > *before;
  return words::tile({.label = label,
                      .value = said(*now),
                      .unit = unit,
                      .note = was,
                      .info = info,
                      .icon = same     ? ""
                              : better ? "trending_up"
                                       : "trending_down",
                      .tone = same     ? "neutral"
                              : better ? "ok"
                                       : "warn"});
}

QString days_words(const std::optional<std::int64_t>& days) {
  return days ? words::many(*days, tr("1 giorno"), tr("%1 giorni")) : tr("mai");
}

void show_quiet(Shown& shown, std::vector<QuietClient> quiet, const FigureClients& clients,
                paper::FigureTables tables, const QString& about) {
  paper::FigureTable table{tr("Chi non si vede e non si sente"),
                           about,
                           {{tr("Codice")},
                            {tr("Cliente")},
                            {tr("Giorni dall'ultima visita"), Kind::number},
                            {tr("Giorni dall'ultimo ordine"), Kind::number}},
                           {}};
  shown.rows["quiet"];
  for (auto& one : std::span(quiet).first(std::min(quiet.size(), rows_shown))) {
    auto client = clients.find(one.client);
    auto visit = tr("visita: %1").arg(days_words(one.visit_days));
    auto order = tr("ordine: %1").arg(days_words(one.order_days));
    shown.add("quiet", {{"clientId", format::hex(one.client)},
                        {"name", text(one.name)},
                        {"detail", client == clients.end() ? QString() : text(client->second.city)},
                        {"visitText", visit},
                        {"orderText", order},
                        {"spoken", words::joined({text(one.name), visit, order})}});
  }
  shown["quietText"] = words::joined(
      {tr("Da quanto non si vedono e non si sentono"), words::first_of(rows_shown, quiet.size())});
  table.later = [quiet = std::move(quiet)] {
    auto or_empty = [](const std::optional<std::int64_t>& days) {
      return days ? QVariant(qlonglong{*days}) : QVariant();
    };
    std::vector<QVariantList> rows;
    for (auto& one : quiet)
      rows.push_back({text(one.code), text(one.name), or_empty(one.visit_days), or_empty(one.order_days)});
    return rows;
  };
  tables.all.push_back(std::move(table));
  shown["tables"] = QVariant::fromValue(std::move(tables));
}

paper::FigureTables figure_table(const Figures& now, const Figures& before, const QString& about) {
  paper::FigureTable table{
      tr("Indicatori"),
      about,
      {{tr("Indicatore")}, {tr("Ora"), Kind::number}, {tr("Un anno prima"), Kind::number}},
      {}};
  auto or_empty = [](const std::optional<double>& value) { return value ? QVariant(*value) : QVariant(); };
  auto euros = [](std::int64_t cents) { return QVariant(static_cast<double>(cents) / 100); };
  auto add = [&](const QString& label, const QVariant& is, const QVariant& was) {
    table.rows.push_back({label, is, was});
  };
  add(tr("Fatturato"), euros(now.cents), euros(before.cents));
  add(tr("Ordini"), qlonglong{now.orders}, qlonglong{before.orders});
  add(tr("Ordine medio"), euros(now.average_cents()), euros(before.average_cents()));
  add(tr("Righe per ordine"), or_empty(now.lines), or_empty(before.lines));
  add(tr("Visite con ordine"), or_empty(now.strike), or_empty(before.strike));
  add(tr("Puntuali e completi"), or_empty(now.otif), or_empty(before.otif));
  add(tr("Frequenza, pesata"), or_empty(now.kept), QVariant());
  add(tr("Clienti rimasti"), or_empty(now.retained), or_empty(before.retained));
  paper::FigureTables tables;
  tables.all.push_back(std::move(table));
  return tables;
}

}  // namespace

void KpiBoard::load() {
  ask_figures([asked = asked()](Source db) {
    auto time = company_time(db);
    auto& question = asked.question;
    auto ground = ground_of(db, time, question);
    auto now = figures_of(db, time, question, ground),
         before = figures_of(db, time, period_before(question), ground);
    now.kept = kept_of(db, time, question);
    Shown shown;
    auto orders = format::change(now.orders, before.orders);
    shown["tiles"] = QVariantList{
        amount_tile(tr("Fatturato"), now.cents, before.cents, "kpi_turnover"),
        words::tile({.label = tr("Ordini"),
                     .value = format::count(now.orders),
                     .note = orders.isEmpty() ? QString() : tr("%1 sull'anno prima").arg(orders),
                     .info = "kpi_turnover"}),
        amount_tile(tr("Ordine medio"), now.average_cents(), before.average_cents(), "kpi_average_order"),
        ratio_tile(tr("Righe per ordine"), now.lines, before.lines, 1, "kpi_lines"),
        ratio_tile(tr("Visite con ordine"), now.strike, before.strike, 100, "kpi_strike"),
        ratio_tile(tr("Puntuali e completi"), now.otif, before.otif, 100, "otif"),
        ratio_tile(tr("Frequenza, pesata"), now.kept, std::nullopt, 100, "kpi_kept"),
        ratio_tile(tr("Clienti rimasti"), now.retained, before.retained, 100, "retention")};
    auto about = asked.context(time);
    show_quiet(shown, quiet_clients(db, time, question), figure_clients(db, question, true),
               figure_table(now, before, about), about);
    return shown;
  });
}

}  // namespace giro
