#include "app/models/credit_desk.hpp"

#include <algorithm>
#include <map>

#include "app/models/words.hpp"
#include "app/paper/figure_table.hpp"
#include "sync/figures/collection.hpp"
#include "sync/figures/credit_book.hpp"
#include "sync/portfolio/lookups.hpp"
#include "sync/portfolio/overview.hpp"

namespace giro {
namespace {

using format::amount;
using words::text;
QString tr(const char* source) {
  return CreditDesk::tr(source);
}

constexpr std::size_t weeks_shown = 6;
constexpr double limit_mark = 0.625;  // where the limit lies on the bar, so that overshoot shows

struct Desk {
  CreditBook book;
  Dso dso;
  double ratio_before = 0;  // overdue at the end of the month before
  std::size_t over = 0, stopped = 0, owing = 0;
};

Desk desk_of(SQLite::Database& db, const FigureQuestion& question) {
  Desk desk{.book = credit_book(db, question).value(), .dso = {}};
  auto clients = figure_clients(db, question, true);
  desk.dso = dso_of(db, question, clients, 90).value();
  auto before = question;
  auto last_month = end_of_month(desk.book.day, -1);
  before.to = iso_day(last_month);
  desk.ratio_before = ageing(open_items(db, before, clients).value(), last_month).overdue_ratio();
  for (auto& line : desk.book.lines) {
    bool stops = line.of.credit_status == "blocked" || line.of.credit_status == "hold";
    desk.owing += line.ageing.receivables_cents() > 0;
    desk.over += line.exposure.over();
    desk.stopped += line.exposure.over() && stops;
  }
  return desk;
}

QVariantList tiles(const Desk& desk, std::int64_t day) {
  auto& sums = desk.book.ageing;
  auto ratio = sums.overdue_ratio();
  bool worse = ratio > desk.ratio_before;
  auto days = [](double value) { return QLocale().toString(value, 'f', 1); };
  auto to_decide = static_cast<std::int64_t>(desk.over - desk.stopped);
  auto owing = static_cast<std::int64_t>(desk.owing);
  auto some = [](std::int64_t n, const QString& one, const QString& several) {
    return n == 0 ? QString() : words::many(n, one, several);
  };
  auto decide =
      words::joined({some(static_cast<std::int64_t>(desk.stopped), tr("1 bloccato"), tr("%1 bloccati")),
                     some(to_decide, tr("1 da decidere"), tr("%1 da decidere"))});
  auto month_before = format::month_name(month_of(end_of_month(day, -1))).toLower();
  return {words::tile({.label = tr("Crediti aperti"),
                       .value = amount(sums.receivables_cents()),
                       .unit = "€",
                       .note = words::many(owing, tr("1 cliente"), tr("%1 clienti")),
                       .info = "receivables"}),
          words::tile({.label = tr("Scaduto"),
                       .value = amount(sums.overdue_cents()),
                       .unit = "€",
                       .note = tr("%1, era %2 a %3")
                                   .arg(format::share(ratio), format::share(desk.ratio_before), month_before),
                       .info = "overdue_share",
                       .icon = worse ? "trending_up" : "trending_down",
                       .tone = worse ? "bad" : "ok"}),
          words::tile({.label = tr("Giorni medi d'incasso"),
                       .value = days(desk.dso.countback),
                       .unit = tr("giorni"),
                       .note = tr("%1 se tutti pagassero puntuali").arg(days(desk.dso.best_possible)),
                       .info = "dso_countback"}),
          words::tile({.label = tr("Oltre il fido"),
                       .value = format::count(static_cast<std::int64_t>(desk.over)),
                       .unit = desk.over == 1 ? tr("cliente") : tr("clienti"),
                       .note = desk.over == 0 ? tr("nessuno") : decide,
                       .info = "over_limit",
                       .icon = desk.over == 0 ? "" : "lock",
                       .tone = desk.over == 0 ? "ok" : "warn"})};
}

QString bucket_label(std::size_t bucket) {
  static const char* const names[] = {
      QT_TRANSLATE_NOOP("giro::CreditDesk", "Non scaduto"),
      QT_TRANSLATE_NOOP("giro::CreditDesk", "1–30 giorni"), QT_TRANSLATE_NOOP("giro::CreditDesk", "31–60"),
      QT_TRANSLATE_NOOP("giro::CreditDesk", "61–90"), QT_TRANSLATE_NOOP("giro::CreditDesk", "oltre 90")};
  return tr(names[bucket]);
}

QVariantList parts(const Ageing& sums) {
  QVariantList list;
  auto whole = static_cast<double>(std::max<std::int64_t>(sums.receivables_cents(), 1));
  for (std::size_t i = 0; i < ageing_buckets; ++i) {
    auto cents = std::max<std::int64_t>(sums.cents[i], 0);
    list += QVariantMap{{"label", bucket_label(i)},
                        {"amount", format::euros(sums.cents[i])},
                        {"share", format::share(static_cast<double>(cents) / whole)},
                        {"weight", static_cast<double>(cents)}};
  }
  return list;
}

/// In thousands of euro: bars are small.
QVariantList weeks(const std::vector<WeekInflow>& inflows, std::int64_t today, QString& spoken) {
  QVariantList list;
  QStringList said;
  for (auto& week : inflows) {
    auto thousands =
        QLocale().toString(static_cast<double>(week.cents) / 100'000, 'f', week.cents < 1'000'000 ? 1 : 0);
    list += QVariantMap{{"label", format::day(week.monday, today)},
                        {"value", static_cast<double>(std::max<std::int64_t>(week.cents, 0))},
                        {"text", thousands}};
    said << tr("settimana del %1: %2").arg(format::day(week.monday, today), format::euros(week.cents));
  }
  spoken = said.join("; ");
  return list;
}

words::StatusWords state_of(const CreditLine& line) {
  if (line.of.credit_status == "blocked") return {tr("Bloccato"), "bad", "lock"};
  if (line.of.credit_status == "hold") return {tr("Fermo"), "bad", "lock"};
  if (line.exposure.over()) return {tr("Oltre il fido"), "warn", "warning"};
  if (line.risk.risk == RiskClass::high || line.risk.risk == RiskClass::critical)
    return {tr("A rischio"), "warn", "warning"};
  if (line.of.credit_status == "watch" || line.ageing.overdue_cents() > 0)
    return {tr("Da seguire"), "neutral", ""};
  return {tr("Regolare"), "ok", "check"};
}

QString method_text(const std::vector<std::pair<QString, QString>>& methods, const std::string& code) {
  return code.empty() ? QString() : words::label(methods, code);
}

Row row_of(const CreditLine& line, const QString& agent, const QString& method) {
  auto state = state_of(line);
  auto& exposure = line.exposure;
  QStringList amounts;
  for (auto cents : line.ageing.cents) amounts << (cents == 0 ? QStringLiteral("–") : amount(cents));
  auto used = exposure.limit_cents && *exposure.limit_cents > 0
                  ? static_cast<double>(exposure.of_limit_cents) / static_cast<double>(*exposure.limit_cents)
              : exposure.over() ? 1.6
                                : 0;
  auto worth = exposure.limit_cents
                   ? tr("%1 su %2").arg(amount(exposure.of_limit_cents), format::euros(*exposure.limit_cents))
                   : tr("%1, senza fido").arg(format::euros(exposure.exposure_cents()));
  auto detail = words::joined(
      {agent, method, line.of.in_portfolio ? QString() : tr("non più cliente"),
       line.noted_cents > 0 ? tr("%1 da confermare").arg(format::euros(line.noted_cents)) : QString()});
  return {{"clientId", format::hex(line.client)},
          {"name", text(line.of.name)},
          {"detail", detail},
          {"amounts", amounts},
          {"overdueText", amount(line.ageing.overdue_cents())},
          {"exposureText", worth},
          {"used", std::min(used * limit_mark, 1.0)},
          {"over", exposure.over()},
          {"stateText", state.text},
          {"stateIcon", state.icon},
          {"stateTone", state.tone},
          {"spoken", words::joined({text(line.of.name),
                                    tr("scaduto %1").arg(format::euros(line.ageing.overdue_cents())),
                                    tr("esposizione %1").arg(worth), state.text})}};
}

/// Everybody with something open, whole; the screen shows a choice of them.
paper::FigureTables tables(const Desk& desk, const std::map<Id, std::string>& agents, const QString& about) {
  using Kind = paper::TableColumn::Kind;
  paper::FigureTable table{
      tr("Crediti"), about, {{tr("Codice")}, {tr("Cliente")}, {tr("Agente")}, {tr("Stato")}}, {}};
  for (std::size_t i = 0; i < ageing_buckets; ++i) table.columns.push_back({bucket_label(i), Kind::euros});
  for (auto& title : {tr("Crediti aperti"), tr("Scaduto"), tr("Esposizione"), tr("Fido")})
    table.columns.push_back({title, Kind::euros});
  for (auto& line : desk.book.lines) {
    auto agent = agents.find(line.of.agent);
    QVariantList row{text(line.of.code), text(line.of.name),
                     agent == agents.end() ? QString() : text(agent->second), state_of(line).text};
    for (auto cents : line.ageing.cents) row << qlonglong{cents};
    row << qlonglong{line.ageing.receivables_cents()} << qlonglong{line.ageing.overdue_cents()}
        << qlonglong{line.exposure.exposure_cents()}
        << (line.exposure.limit_cents ? QVariant(qlonglong{*line.exposure.limit_cents}) : QVariant());
    table.rows.push_back(std::move(row));
  }
  paper::FigureTables all;
  all.all.push_back(std::move(table));
  return all;
}

bool is_shown(const CreditLine& line, int bucket) {
  if (bucket < 0) return line.ageing.overdue_cents() > 0;
  return line.ageing.cents[static_cast<std::size_t>(bucket)] > 0;
}

void sort_lines(std::vector<CreditLine>& lines, const QString& sort) {
  if (sort == "name") std::ranges::stable_sort(lines, {}, [](auto& l) { return l.of.name; });
  if (sort == "exposure")
    std::ranges::stable_sort(lines, {}, [](auto& l) {
      auto limit = static_cast<double>(l.exposure.limit_cents.value_or(0));
      return limit > 0 ? -static_cast<double>(l.exposure.of_limit_cents) / limit : 1.0;
    });
}

}  // namespace

void CreditDesk::load() {
  FigureQuestion question{.from = iso_day(years_before(app()->day(), 1) + 1), .to = iso_day(app()->day())};
  ask([question, bucket = bucket_, sort = sort_, now = app()->now_at(),
       contact = app()->session()->state().last_contact_at](SQLite::Database& db) {
    auto time = company_time(db);
    auto desk = desk_of(db, question);
    auto day = desk.book.day;
    Shown shown;
    shown["contextText"] =
        words::joined({tr("fatture e incassi al %1").arg(format::long_day(day)),
                       contact ? tr("come ricevuto %1").arg(format::moment(contact, now, time))
                               : tr("mai ricevuto dalla sede")});
    shown["tiles"] = tiles(desk, day);
    shown["parts"] = parts(desk.book.ageing);
    QString spoken;
    shown["weeks"] = weeks(expected_inflows(desk.book.items, day, weeks_shown), day, spoken);
    shown["weeksText"] = spoken;
    shown["sorts"] = QVariantList{words::choice("overdue", tr("Scaduto"), sort == "overdue"),
                                  words::choice("exposure", tr("Uso del fido"), sort == "exposure"),
                                  words::choice("name", tr("A–Z"), sort == "name")};
    auto left = desk.book.not_active.receivables_cents();
    shown["noteText"] =
        left > 0 ? tr("%1 li deve chi non è più cliente").arg(format::euros(left)) : QString();
    sort_lines(desk.book.lines, sort);
    auto methods = words::choices(db, "payment_method");
    std::map<Id, std::string> agents;
    for (auto& agent : active_agents(db)) agents[agent.id] = agent.name;
    shown["tables"] = QVariant::fromValue(tables(desk, agents, shown["contextText"].toString()));
    std::size_t count = 0;
    shown.rows["clients"];
    for (auto& line : desk.book.lines) {
      if (!is_shown(line, bucket)) continue;
      ++count;
      auto agent = agents.find(line.of.agent);
      shown.add("clients",
                row_of(line, agent == agents.end() ? QString() : format::surname(text(agent->second)),
                       method_text(methods, line.of.payment_method)));
    }
    shown["headline"] = bucket < 0 ? tr("Clienti con scaduto, %1").arg(count)
                                   : tr("Clienti con %1, %2")
                                         .arg(bucket_label(static_cast<std::size_t>(bucket)).toLower())
                                         .arg(count);
    return shown;
  });
}

}  // namespace giro
