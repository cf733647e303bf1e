#include "app/models/target_board.hpp"

#include <algorithm>
#include <map>

#include "app/models/words.hpp"
#include "app/paper/figure_table.hpp"
#include "sync/figures/sales.hpp"
#include "sync/figures/targets.hpp"
#include "sync/portfolio/lookups.hpp"
#include "sync/portfolio/months.hpp"
#include "sync/portfolio/overview.hpp"

namespace giro {
namespace {

using Kind = paper::TableColumn::Kind;
using words::text;
QString tr(const char* source) {
  return TargetBoard::tr(source);
}

const QString unknown = QStringLiteral("–");
constexpr int months_back = 11;  // a year with the month under way

std::int64_t first_of(const std::string& month, std::int64_t today) {
  return day_number(month + "-01").value_or(end_of_month(today, -1) + 1);
}
std::string month_name_of(std::int64_t day) {
  return iso_day(day).substr(0, 7);
}
/// "Novembre 2026"
QString month_words(std::int64_t day) {
  return QStringLiteral("%1 %2").arg(format::month_name(month_of(day))).arg(format::date(day).year());
}

/// Sums of one or many agents in one month.
struct Sum {
  std::int64_t target_cents = 0, cents = 0, target_visits = 0, visits = 0, forecast_cents = 0;
  bool has_target = false, has_forecast = false;

  void add(const AgentTarget& row) {
    target_cents += row.target_cents.value_or(0);
    target_visits += row.target_visits.value_or(0);
    has_target = has_target || row.target_cents.value_or(0) > 0;
    cents += row.turnover_cents;
    visits += row.visits;
    forecast_cents += row.forecast_cents.value_or(0);
    has_forecast = has_forecast || row.forecast_cents;
  }
  std::optional<double> reached() const {
    if (target_cents <= 0) return std::nullopt;
    return static_cast<double>(cents) / static_cast<double>(target_cents);
  }
  /// What the month comes to against its target: the forecast while it runs.
  std::optional<double> ahead() const {
    if (target_cents <= 0) return std::nullopt;
    return static_cast<double>(has_forecast ? forecast_cents : cents) / static_cast<double>(target_cents);
  }
  QString tone() const {
    auto share = ahead();
    return !share ? "neutral" : *share >= 1 ? "ok" : *share >= 0.9 ? "warn" : "bad";
  }
};

QString reached_words(const std::optional<double>& share) {
  return share ? format::share(*share) : unknown;
}
QString target_words(const Sum& sum) {
  return sum.has_target ? format::euros(sum.target_cents) : tr("senza obiettivo");
}
QString visits_words(const Sum& sum) {
  return sum.target_visits > 0
             ? tr("%1 su %2").arg(format::count(sum.visits), format::count(sum.target_visits))
             : format::count(sum.visits);
}

/// What each agent was credited with on the same days a year earlier, net of returns as targets are.
std::map<Id, std::int64_t> year_earlier(Source db, const CompanyTime& time, const FigureQuestion& month) {
  auto before = period_before(month);
  std::map<Id, std::int64_t> sums;
  for (auto& [agent, sum] : by_agent(sales(db, time, before, figure_clients(db, before)).value()))
    sums[agent] = sum.cents + sum.returned_cents;
  return sums;
}

struct Board {
  std::int64_t today = 0, month_from = 0, day = 0;  // day: the last one that counts
  double tick = 1;                                  // how much of the month has passed
  std::vector<AgentTarget> rows;                    // of a year
  std::map<Id, std::int64_t> before;
};

Board board_of(Source db, const CompanyTime& time, const std::string& month, std::int64_t today) {
  Board board{.today = today, .rows = {}, .before = {}};
  board.month_from = first_of(month, today);
  board.day = std::min(end_of_month(board.month_from, 0), today);
  auto days = working_days(board.day);
  if (days.total > 0) board.tick = static_cast<double>(days.passed) / static_cast<double>(days.total);
  auto from = months_before(end_of_month(today, -1) + 1, months_back);
  board.rows = targets(db, time, {.from = iso_day(from), .to = iso_day(today)}).value();
  board.before = year_earlier(db, time, {.from = iso_day(board.month_from), .to = iso_day(board.day)});
  return board;
}

void add_agent(Shown& shown, paper::FigureTable& table, const Board& board, const AgentTarget& row,
               bool chosen) {
  Sum sum;
  sum.add(row);
  auto known = board.before.find(row.user);
  auto before = known == board.before.end() ? 0 : known->second;
  auto change = format::change(sum.cents, before);
  auto forecast =
      row.forecast_cents ? tr("a fine mese %1").arg(format::euros(*row.forecast_cents)) : QString();
  auto reached = reached_words(sum.reached());
  shown.add("agents",
            {{"userId", format::hex(row.user)},
             {"name", text(row.name)},
             {"initials", format::initials(text(row.name))},
             {"doneText", format::euros(sum.cents)},
             {"targetText", target_words(sum)},
             {"reachedText", reached},
             {"share", std::min(1.0, sum.reached().value_or(0))},
             {"tick", sum.has_target ? board.tick : -1.0},
             {"tone", sum.tone()},
             {"forecastText", forecast},
             {"beforeText", change.isEmpty() ? unknown : change},
             {"beforeTone", change.isEmpty()      ? "neutral"
                            : sum.cents >= before ? "ok"
                                                  : "warn"},
             {"visitsText", visits_words(sum)},
             {"chosen", chosen},
             {"spoken",
              words::joined({text(row.name), tr("%1 su %2").arg(format::euros(sum.cents), target_words(sum)),
                             reached, forecast})}});
  auto or_empty = [](const std::optional<std::int64_t>& value) {
    return value ? QVariant(qlonglong{*value}) : QVariant();
  };
  table.rows.push_back({text(row.name), text(row.month), or_empty(row.target_cents),
                        qlonglong{row.turnover_cents}, sum.reached() ? QVariant(*sum.reached()) : QVariant(),
                        or_empty(row.forecast_cents), before > 0 ? QVariant(qlonglong{before}) : QVariant(),
                        or_empty(row.target_visits), qlonglong{row.visits}, or_empty(row.forecast_visits),
                        qlonglong{row.orders}});
}

QVariantList tiles(const Sum& sum, std::int64_t before, std::int64_t on_pace, std::int64_t agents) {
  auto change = format::change(sum.cents, before);
  auto reached = sum.reached();
  bool grows = sum.cents >= before;
  words::Tile forecast{.label = tr("Previsto a fine mese"),
                       .value = unknown,
                       .note = sum.has_forecast && sum.ahead()
                                   ? tr("%1 dell'obiettivo").arg(format::share(*sum.ahead()))
                                   : tr("il mese è finito"),
                       .info = "target_forecast",
                       .tone = sum.has_forecast ? sum.tone() : "neutral"};
  QVariantList tiles{
      words::tile({.label = tr("Obiettivo raggiunto"),
                   .value = reached ? QLocale().toString(*reached * 100, 'f', 1) : unknown,
                   .unit = reached ? "%" : "",
                   .note = tr("%1 su %2").arg(format::euros(sum.cents), target_words(sum)),
                   .info = "target_reached"}),
      sum.has_forecast ? words::money_tile(sum.forecast_cents, forecast) : words::tile(forecast),
      words::tile({.label = tr("Sull'anno prima"),
                   .value = change.isEmpty() ? unknown : change,
                   .note = tr("%1 negli stessi giorni").arg(format::euros(before)),
                   .info = "target_before",
                   .icon = grows ? "trending_up" : "trending_down",
                   .tone = grows ? "ok" : "warn"}),
      words::tile({.label = tr("Agenti in passo"),
                   .value = format::count(on_pace),
                   .unit = tr("su %1").arg(agents),
                   .note = tr("visite %1").arg(visits_words(sum)),
                   .info = "target_pace",
                   .tone = on_pace == agents ? "ok" : "warn"})};
  return tiles;
}

/// Every agent in the month, and what the team comes to.
paper::FigureTable show_month(Shown& shown, const Board& board, const Id& chosen) {
  paper::FigureTable table{tr("Obiettivi %1").arg(month_words(board.month_from)),
                           shown["contextText"].toString(),
                           {{tr("Agente")},
                            {tr("Mese")},
                            {tr("Obiettivo"), Kind::euros},
                            {tr("Fatto"), Kind::euros},
                            {tr("Raggiunto"), Kind::share},
                            {tr("Previsto a fine mese"), Kind::euros},
                            {tr("Un anno prima"), Kind::euros},
                            {tr("Visite, obiettivo"), Kind::number},
                            {tr("Visite"), Kind::number},
                            {tr("Visite previste a fine mese"), Kind::number},
                            {tr("Ordini"), Kind::number}},
                           {}};
  Sum team;
  std::int64_t before = 0, on_pace = 0, agents = 0;
  shown.rows["agents"];
  for (auto& row : board.rows) {
    if (row.month != month_name_of(board.month_from)) continue;
    Sum one;
    one.add(row);
    team.add(row);
    agents += one.has_target;
    on_pace += one.ahead().value_or(0) >= 1;
    if (auto known = board.before.find(row.user); known != board.before.end()) before += known->second;
    add_agent(shown, table, board, row, row.user == chosen);
  }
  shown["tiles"] = tiles(team, before, on_pace, agents);
  return table;
}

/// The year by month, of one agent or of all together.
paper::FigureTable show_year(Shown& shown, const Board& board, const Id& chosen) {
  std::map<std::string, Sum> sums;
  QString name = tr("Squadra");
  for (auto& row : board.rows) {
    if (!chosen.is_nil() && row.user != chosen) continue;
    if (row.month > month_name_of(board.today)) continue;
    sums[row.month].add(row);
    if (!chosen.is_nil()) name = text(row.name);
  }
  paper::FigureTable table{tr("%1 mese per mese").arg(name),
                           shown["contextText"].toString(),
                           {{tr("Mese")},
                            {tr("Obiettivo"), Kind::euros},
                            {tr("Fatto"), Kind::euros},
                            {tr("Raggiunto"), Kind::share},
                            {tr("Visite, obiettivo"), Kind::number},
                            {tr("Visite"), Kind::number}},
                           {}};
  QVariantList months;
  QStringList spoken;
  std::vector<Row> rows;
  for (auto& [month, sum] : sums) {
    auto day = first_of(month, board.today);
    auto reached = reached_words(sum.reached());
    QVariantMap bar{{"label", format::month_letter(month_of(day))},
                    {"value", static_cast<double>(sum.cents)}};
    if (sum.has_target) bar["previous"] = static_cast<double>(sum.target_cents);
    months += bar;
    spoken << tr("%1: %2").arg(month_words(day), reached);
    rows.push_back({{"month", text(month)},
                    {"label", month_words(day)},
                    {"doneText", format::euros(sum.cents)},
                    {"targetText", target_words(sum)},
                    {"reachedText", reached},
                    {"tone", sum.tone()},
                    {"visitsText", visits_words(sum)},
                    {"chosen", month == month_name_of(board.month_from)}});
    table.rows.push_back({text(month), qlonglong{sum.target_cents}, qlonglong{sum.cents},
                          sum.reached() ? QVariant(*sum.reached()) : QVariant(), qlonglong{sum.target_visits},
                          qlonglong{sum.visits}});
  }
  std::ranges::reverse(rows);  // the latest first
  shown.rows["year"] = std::move(rows);
  shown["months"] = months;
  shown["monthsText"] = spoken.join("; ");
  shown["yearTitle"] = tr("%1, mese per mese").arg(name);
  return table;
}

}  // namespace

void TargetBoard::load() {
  ask_figures([month = month_.toStdString(), chosen = format::id(userId_), today = app()->day(),
               now = app()->now_at(), contact = app()->session()->state().last_contact_at](Source db) {
    auto time = company_time(db);
    auto board = board_of(db, time, month, today);
    Shown shown;
    shown["contextText"] =
        words::joined({tr("ordini al netto dei resi, senza IVA"),
                       contact ? tr("come ricevuto %1").arg(format::moment(contact, now, time))
                               : tr("mai ricevuto dalla sede")});
    shown["monthText"] = month_words(board.month_from);
    shown["isNow"] = month_name_of(board.month_from) == month_name_of(today);
    paper::FigureTables tables;
    tables.all.push_back(show_month(shown, board, chosen));
    tables.all.push_back(show_year(shown, board, chosen));
    shown["tables"] = QVariant::fromValue(std::move(tables));
    return shown;
  });
}

void TargetBoard::move_month(int by) {
  auto here = first_of(month_.toStdString(), app()->day());
  auto there = by < 0 ? end_of_month(here, -2) + 1 : end_of_month(here, 0) + 1;
  auto first = months_before(end_of_month(app()->day(), -1) + 1, months_back);
  if (there > app()->day() || there < first) return;
  auto name = text(month_name_of(there));
  month_ = name == text(month_name_of(app()->day())) ? QString() : name;
  emit subjectChanged();
}

}  // namespace giro
