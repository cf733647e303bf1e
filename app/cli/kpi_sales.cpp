// kpi abc, concentration, rfm, dynamics, retention, trend.
#include "app/cli/kpi.hpp"
#include "sync/actions/read.hpp"
#include "sync/figures/buying.hpp"
#include "sync/figures/rfm.hpp"
#include "sync/figures/sales.hpp"
#include "sync/figures/turnover_by.hpp"

namespace giro::cli {
namespace {

Result<std::pair<Abc, TurnoverBy>> classed(SQLite::Database& db, const KpiAsk& ask,
                                           const FigureQuestion& question) {
  auto dimension = dimension_named(ask.options.by);
  if (!dimension)
    return problem(tr("\"%1\" non divide il fatturato: client, segment, province, agent o product.")
                       .arg(text(ask.options.by)));
  std::optional<Id> segmentation;
  if (!ask.options.segmentation.empty()) {
    auto found = actions::find_row(db, "segmentation", ask.options.segmentation);
    if (found.has_error()) return found.error();
    segmentation = *found;
  }
  auto by = turnover_by(db, ask.time, question, *dimension, segmentation);
  if (by.has_error()) return by.error();
  auto abc = abc_of(by->rows, abc_limits(db));
  return std::pair(std::move(abc), std::move(*by));
}

QString letter(char abc) {
  return abc == ' ' ? QString() : QString(QChar(abc));
}

}  // namespace

Result<KpiAnswer> kpi_abc(SQLite::Database& db, const KpiAsk& ask) {
  auto found = classed(db, ask, ask.question);
  if (found.has_error()) return found.error();
  auto before = classed(db, ask, period_before(ask.question));
  if (before.has_error()) return before.error();
  auto& [abc, by] = *found;
  QJsonArray rows, changes, classes;
  KpiAnswer answer;
  for (auto& row : abc.rows) {
    if (row.cents <= 0) continue;
    rows.append(QJsonObject{{"code", text(row.code)},
                            {"name", text(row.name)},
                            {"turnover_cents", number(row.cents)},
                            {"orders", number(row.orders)},
                            {"share", row.share},
                            {"cumulated", row.cumulated},
                            {"class", letter(row.abc)}});
  }
  for (char one : {'A', 'B', 'C'}) {
    auto& of = abc.of(one);
    answer.object[letter(one)] = number(of.rows);
    classes.append(QJsonObject{{"class", letter(one)},
                               {"rows", number(of.rows)},
                               {"turnover_cents", number(of.cents)},
                               {"share", of.share}});
    answer.lines
        << tr("%1: %2, %3, %4 %").arg(letter(one)).arg(of.rows).arg(money(of.cents), percent(of.share));
  }
  for (auto& change : class_changes(before->first, abc))
    changes.append(QJsonObject{{"code", text(change.code)},
                               {"name", text(change.name)},
                               {"before", letter(change.before)},
                               {"now", letter(change.now)},
                               {"before_cents", number(change.before_cents)},
                               {"turnover_cents", number(change.cents)}});
  answer.object["by"] = text(ask.options.by);
  answer.object["classes"] = classes;
  answer.object["clients"] = rows;
  answer.object["changes"] = changes;
  answer.object["turnover_cents"] = number(abc.total_cents);
  answer.object["outside_cents"] = number(by.outside_cents);
  answer.lines << tr("%1 cambi di classe; di clienti fuori portafoglio: %2.")
                      .arg(changes.size())
                      .arg(money(by.outside_cents));
  return answer;
}

Result<KpiAnswer> kpi_concentration(SQLite::Database& db, const KpiAsk& ask) {
  auto found = classed(db, ask, ask.question);
  if (found.has_error()) return found.error();
  auto figures = concentration(found->first);
  return KpiAnswer{
      {{"hhi", figures.hhi},
       {"top1_share", figures.top1_share},
       {"top5_share", figures.top5_share},
       {"top10_share", figures.top10_share},
       {"by", text(ask.options.by)}},
      {tr("HHI %1; il primo %2 %, i primi 5 %3 %, i primi 10 %4 %.")
           .arg(decimal(figures.hhi, 1))
           .arg(percent(figures.top1_share), percent(figures.top5_share), percent(figures.top10_share))}};
}

Result<KpiAnswer> kpi_rfm(SQLite::Database& db, const KpiAsk& ask) {
  auto clients = figure_clients(db, ask.question);
  auto all = sales(db, ask.time, ask.question, clients);
  if (all.has_error()) return all.error();
  auto scored = rfm_of(*all, clients);
  std::map<std::string_view, std::int64_t> groups;
  QJsonArray rows;
  for (auto& one : scored) {
    auto name = group_name(group_of(one));
    ++groups[name];
    rows.append(QJsonObject{{"code", text(clients.at(one.id).code)},
                            {"name", text(clients.at(one.id).name)},
                            {"r", one.recency},
                            {"f", one.frequency},
                            {"m", one.monetary},
                            {"group", text(name)},
                            {"last_order_on", text(iso_day(one.last_day))},
                            {"orders", number(one.orders)},
                            {"turnover_cents", number(one.cents)}});
  }
  KpiAnswer answer;
  QJsonObject counts;
  for (auto& [name, count] : groups) {
    counts[text(name)] = number(count);
    answer.lines << text(name) + ": " + QString::number(count);
  }
  answer.object = {{"groups", counts}, {"clients", rows}};
  return answer;
}

Result<KpiAnswer> kpi_dynamics(SQLite::Database& db, const KpiAsk& ask) {
  auto found = buying_of(db, ask.time, ask.question);
  if (found.has_error()) return found.error();
  std::map<std::string_view, std::pair<std::int64_t, std::int64_t>> states;
  QJsonArray rows;
  for (auto& one : *found) {
    if (one.state == BuyingState::none) continue;
    auto& state = states[state_name(one.state)];
    ++state.first;
    state.second += one.buying.cents - one.buying.before_cents;
    rows.append(QJsonObject{{"code", text(one.code)},
                            {"name", text(one.name)},
                            {"state", text(state_name(one.state))},
                            {"turnover_cents", number(one.buying.cents)},
                            {"before_cents", number(one.buying.before_cents)},
                            {"last_order_on", text(iso_day(one.buying.last()))}});
  }
  KpiAnswer answer;
  QJsonArray counts;
  for (auto& [name, state] : states) {
    counts.append(QJsonObject{
        {"state", text(name)}, {"clients", number(state.first)}, {"change_cents", number(state.second)}});
    answer.lines << tr("%1: %2 clienti, %3").arg(text(name)).arg(state.first).arg(money(state.second));
  }
  answer.object = {{"states", counts}, {"clients", rows}};
  return answer;
}

Result<KpiAnswer> kpi_retention(SQLite::Database& db, const KpiAsk& ask) {
  auto found = retention_of(db, ask.time, ask.question);
  if (found.has_error()) return found.error();
  return KpiAnswer{{{"at_start", number(found->at_start)},
                    {"kept", number(found->kept)},
                    {"new", number(found->gained)},
                    {"at_end", number(found->at_end)},
                    {"retention", found->retention()},
                    {"churn", found->churn()}},
                   {tr("%1 clienti attivi all'inizio, %2 rimasti (%3 %), %4 nuovi, %5 alla fine.")
                        .arg(found->at_start)
                        .arg(found->kept)
                        .arg(percent(found->retention()))
                        .arg(found->gained)
                        .arg(found->at_end)}};
}

Result<KpiAnswer> kpi_trend(SQLite::Database& db, const KpiAsk& ask) {
  auto clients = figure_clients(db, ask.question);
  auto before = period_before(ask.question);
  auto days = days_of(before);
  auto now_sales = sales(db, ask.time, ask.question, clients);
  if (now_sales.has_error()) return now_sales.error();
  auto before_sales = sales(db, ask.time, before, clients);
  if (before_sales.has_error()) return before_sales.error();
  auto now_months = by_month(*now_sales, ask.from, ask.to);
  auto before_months = by_month(*before_sales, days->from, days->to);
  KpiAnswer answer;
  QJsonArray months;
  std::int64_t cents = 0, before_cents = 0;
  for (std::size_t i = 0; i < now_months.size(); ++i) {
    auto& sum = now_months[i].sum;
    auto earlier = i < before_months.size() ? before_months[i].sum.cents : 0;
    cents += sum.cents;
    before_cents += earlier;
    months.append(QJsonObject{{"month", text(now_months[i].month)},
                              {"turnover_cents", number(sum.cents)},
                              {"credit_notes_cents", number(sum.returned_cents)},
                              {"orders", number(sum.orders)},
                              {"before_cents", number(earlier)}});
    answer.lines << text(now_months[i].month) + "\t" + money(sum.cents) + "\t" + money(earlier);
  }
  answer.object = {{"months", months},
                   {"turnover_cents", number(cents)},
                   {"before_cents", number(before_cents)},
                   {"change", before_cents > 0 ? QJsonValue(static_cast<double>(cents - before_cents) /
                                                            static_cast<double>(before_cents))
                                               : QJsonValue()}};
  return answer;
}

}  // namespace giro::cli
