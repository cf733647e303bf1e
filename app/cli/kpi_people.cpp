// kpi activity, quiet, compliance, targets, strategies.
#include "app/cli/kpi.hpp"
#include "sync/figures/activity.hpp"
#include "sync/figures/strategy_effect.hpp"
#include "sync/figures/targets.hpp"
#include "sync/portfolio/lookups.hpp"

namespace giro::cli {
namespace {

QJsonValue or_null(const std::optional<std::int64_t>& value) {
  return value ? QJsonValue(number(*value)) : QJsonValue();
}

QJsonValue or_null(const std::optional<double>& value) {
  return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject json(const WindowFigures& figures) {
  return {{"days", number(figures.days)},
          {"turnover_cents", figures.turnover_cents},
          {"orders", figures.orders},
          {"visits", figures.visits},
          {"discount_cents", figures.discount_cents},
          {"days_late", or_null(figures.days_late)}};
}

QJsonObject json(const std::array<WindowFigures, 3>& windows) {
  return {{"before", json(windows[0])}, {"during", json(windows[1])}, {"after", json(windows[2])}};
}

/// What may be said of an effect, and no more.
QString verdict(const Effect& effect) {
  if (!effect.mean) return tr("troppo pochi clienti per dire qualcosa");
  auto mean = money(static_cast<std::int64_t>(*effect.mean));
  auto margin = money(static_cast<std::int64_t>(effect.margin));
  return effect.is_certain() ? tr("%1 a cliente ogni 30 giorni, ± %2").arg(mean, margin)
                             : tr("non si distingue dal caso (%1 ± %2)").arg(mean, margin);
}

}  // namespace

Result<KpiAnswer> kpi_activity(SQLite::Database& db, const KpiAsk& ask) {
  auto visits = visits_by_user(db, ask.time, ask.question);
  if (visits.has_error()) return visits.error();
  VisitSum all;
  QJsonArray rows;
  KpiAnswer answer;
  for (auto& [user, sum] : *visits) {
    all.done += sum.done;
    all.with_order += sum.with_order;
    auto name = text(name_of(db, "app_user", user));
    rows.append(QJsonObject{{"user", name},
                            {"visits", number(sum.done)},
                            {"with_order", number(sum.with_order)},
                            {"strike_rate", sum.strike_rate()}});
    answer.lines << tr("%1: %2 visite, %3 con ordine (%4 %)")
                        .arg(name)
                        .arg(sum.done)
                        .arg(sum.with_order)
                        .arg(percent(sum.strike_rate()));
  }
  answer.object = {{"visits", number(all.done)},
                   {"with_order", number(all.with_order)},
                   {"strike_rate", all.strike_rate()},
                   {"users", rows}};
  return answer;
}

Result<KpiAnswer> kpi_quiet(SQLite::Database& db, const KpiAsk& ask) {
  QJsonArray rows;
  KpiAnswer answer;
  for (auto& one : quiet_clients(db, ask.time, ask.question)) {
    rows.append(QJsonObject{{"code", text(one.code)},
                            {"name", text(one.name)},
                            {"visit_days", or_null(one.visit_days)},
                            {"order_days", or_null(one.order_days)}});
    auto days = [](const std::optional<std::int64_t>& since) {
      return since ? QString::number(*since) : tr("mai");
    };
    answer.lines << text(one.code) + "\t" + text(one.name) + "\t" + days(one.visit_days) + "\t" +
                        days(one.order_days);
  }
  answer.object = {{"clients", rows}};
  return answer;
}

Result<KpiAnswer> kpi_compliance(SQLite::Database& db, const KpiAsk& ask) {
  auto months = visits_asked(db, ask.time, ask.to);
  auto clients = figure_clients(db, ask.question, true);
  std::erase_if(months, [&](auto& one) { return !clients.contains(one.client); });
  auto found = compliance(months, read_class_weights(setting(db, "class_weights").value_or("")));
  QJsonArray classes;
  KpiAnswer answer;
  for (auto& [letter, of] : found.classes) {
    auto name = letter == ' ' ? QString("-") : QString(QChar(letter));
    classes.append(QJsonObject{{"class", name},
                               {"clients", number(of.clients)},
                               {"reached", number(of.reached)},
                               {"coverage", of.coverage()},
                               {"asked_milli", number(of.asked_milli)},
                               {"kept_milli", number(of.kept_milli)},
                               {"compliance", of.kept()}});
    answer.lines << tr("%1: %2 clienti, visti %3 %, visite chieste fatte %4 %")
                        .arg(name)
                        .arg(of.clients)
                        .arg(percent(of.coverage()), percent(of.kept()));
  }
  answer.lines << tr("Pesata per classe: %1 %").arg(percent(found.weighted));
  answer.object = {
      {"month", text(ask.question.to.substr(0, 7))}, {"classes", classes}, {"weighted", found.weighted}};
  return answer;
}

Result<KpiAnswer> kpi_targets(SQLite::Database& db, const KpiAsk& ask) {
  auto found = targets(db, ask.time, ask.question);
  if (found.has_error()) return found.error();
  QJsonArray rows;
  KpiAnswer answer;
  for (auto& row : *found) {
    rows.append(QJsonObject{{"user", text(row.login)},
                            {"name", text(row.name)},
                            {"month", text(row.month)},
                            {"target_cents", or_null(row.target_cents)},
                            {"turnover_cents", number(row.turnover_cents)},
                            {"attainment", or_null(row.attainment())},
                            {"forecast_cents", or_null(row.forecast_cents)},
                            {"target_visits", or_null(row.target_visits)},
                            {"visits", number(row.visits)},
                            {"forecast_visits", or_null(row.forecast_visits)},
                            {"orders", number(row.orders)}});
    auto reached = row.attainment();
    answer.lines << text(row.month) + "\t" + text(row.name) + "\t" + money(row.turnover_cents) + "\t" +
                        (reached ? percent(*reached) + " %" : tr("senza obiettivo"));
  }
  answer.object = {{"agents", rows}};
  return answer;
}

Result<KpiAnswer> kpi_strategies(SQLite::Database& db, const KpiAsk& ask) {
  auto found = strategy_effects(db, ask.time, ask.question);
  if (found.has_error()) return found.error();
  QJsonArray rows;
  KpiAnswer answer;
  for (auto& one : *found) {
    QJsonObject effect{{"mean_cents", or_null(one.turnover.mean)},
                       {"margin_cents", one.turnover.margin},
                       {"certain", one.turnover.is_certain()},
                       {"clients", static_cast<qint64>(one.turnover.clients)},
                       {"compared", static_cast<qint64>(one.turnover.compared)}};
    rows.append(QJsonObject{{"name", text(one.row.strategy.name)},
                            {"kind", text(one.row.strategy.kind)},
                            {"during_from", text(one.from)},
                            {"during_to", text(one.to)},
                            {"clients", static_cast<qint64>(one.clients)},
                            {"others", static_cast<qint64>(one.others)},
                            {"concerned", json(one.concerned)},
                            {"comparison", json(one.comparison)},
                            {"effect", effect},
                            {"budget_cents", or_null(one.row.budget_cents)},
                            {"spent_cents", number(one.row.spent_cents)}});
    answer.lines << text(one.row.strategy.name) + "\t" + verdict(one.turnover);
  }
  answer.object = {{"strategies", rows}};
  if (answer.lines.isEmpty()) answer.lines << tr("Nessuna strategia ancora cominciata.");
  return answer;
}

}  // namespace giro::cli
