#include "app/models/credit_desk.hpp"

#include <algorithm>
#include <map>

#include "app/models/credit_rows.hpp"
#include "app/models/words.hpp"
#include "sync/figures/collection.hpp"
#include "sync/figures/credit_book.hpp"
#include "sync/portfolio/lookups.hpp"
#include "sync/portfolio/overview.hpp"

namespace giro {
namespace {

using words::text;
QString tr(const char* source) {
  return CreditDesk::tr(source);
}

constexpr std::size_t weeks_shown = 6, rows_shown = 300;

struct Desk {
  CreditBook book;
  Dso dso;
  Cei cei;
  Ageing before;  // of the day before the period
  std::int64_t before_day = 0;
  std::size_t over = 0, stopped = 0, owing = 0;
};

Desk desk_of(Source db, const FigureQuestion& question) {
  Desk desk{.book = credit_book(db, question).value(), .dso = {}, .cei = {}, .before = {}};
  auto clients = figure_clients(db, question, true);
  desk.dso = dso_of(db, question, clients, desk.book.ageing, 90).value();
  auto before = question;
  desk.before_day = day_number(question.from).value() - 1;
  before.to = iso_day(desk.before_day);
  desk.before = ageing(open_items(db, before, clients).value(), desk.before_day);
  desk.cei = cei_of(db, question, clients, desk.before, desk.book.ageing).value();
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
  auto before = desk.before.overdue_ratio();
  bool worse = ratio > before;
  auto then = format::day(desk.before_day, day);
  auto days = [](double value) { return QLocale().toString(value, 'f', 1); };
  auto to_decide = static_cast<std::int64_t>(desk.over - desk.stopped);
  auto owing = static_cast<std::int64_t>(desk.owing);
  auto some = [](std::int64_t n, const QString& one, const QString& several) {
    return n == 0 ? QString() : words::many(n, one, several);
  };
  auto decide =
      words::joined({some(static_cast<std::int64_t>(desk.stopped), tr("1 bloccato"), tr("%1 bloccati")),
                     some(to_decide, tr("1 da decidere"), tr("%1 da decidere"))});
  auto change = format::change(sums.receivables_cents(), desk.before.receivables_cents());
  auto compared = change.isEmpty() ? QString() : tr("%1 dal %2").arg(change, then);
  return {
      words::money_tile(
          sums.receivables_cents(),
          {.label = tr("Crediti aperti"),
           .note = words::joined({words::many(owing, tr("1 cliente"), tr("%1 clienti")), compared}),
           .info = "receivables"}),
      words::money_tile(
          sums.overdue_cents(),
          {.label = tr("Scaduto"),
           .note = tr("%1, era %2 il %3").arg(format::share(ratio), format::share(before), then),
           .info = "overdue_share",
           .icon = worse ? "trending_up" : "trending_down",
           .tone = worse ? "bad" : "ok"}),
      words::tile({.label = tr("Giorni medi d'incasso"),
                   .value = days(desk.dso.countback),
                   .unit = tr("giorni"),
                   .note = tr("%1 se puntuali · ritardo %2")
                               .arg(days(desk.dso.best_possible), days(desk.dso.average_days_delinquent())),
                   .info = "dso_countback"}),
      words::tile({.label = tr("Oltre il fido"),
                   .value = format::count(static_cast<std::int64_t>(desk.over)),
                   .unit = desk.over == 1 ? tr("cliente") : tr("clienti"),
                   .note = desk.over == 0 ? tr("nessuno") : decide,
                   .info = "over_limit",
                   .icon = desk.over == 0 ? "" : "lock",
                   .tone = desk.over == 0 ? "ok" : "warn"})};
}

QVariantList parts(const Ageing& sums) {
  QVariantList list;
  auto whole = static_cast<double>(std::max<std::int64_t>(sums.receivables_cents(), 1));
  for (std::size_t i = 0; i < ageing_buckets; ++i) {
    auto cents = std::max<std::int64_t>(sums.cents[i], 0);
    list += QVariantMap{{"label", credit_bucket(i)},
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

/// "Ri.Ba. in banca 12.400 €, tornate insolute 3.100 € · dal 27 ott incassato il 71,2 % di quanto si poteva"
QString flow_text(const Desk& desk) {
  auto bank = bank_items(desk.book.items);
  auto riba = bank.presented == 0 && bank.unpaid == 0
                  ? QString()
                  : tr("Ri.Ba. in banca %1, tornate insolute %2")
                        .arg(format::euros(bank.presented_cents), format::euros(bank.unpaid_cents));
  return words::joined(
      {riba, tr("dal %1 incassato il %2 di quanto si poteva")
                 .arg(format::day(desk.before_day + 1, desk.book.day), format::share(desk.cei.value()))});
}

/// What was collected in each of the last months, in thousands of euro.
QVariantList collected(Source db, const FigureQuestion& asked, std::int64_t day, QString& spoken) {
  auto question = asked;
  question.from = iso_day(end_of_month(day, -static_cast<int>(weeks_shown)) + 1);
  QVariantList list;
  QStringList said;
  for (auto& month : collections(db, question, figure_clients(db, question, true)).value()) {
    auto name = format::month_name(month_of(day_number(month.month + "-01").value()));
    auto cents = std::max<std::int64_t>(month.collected_cents, 0);
    list += QVariantMap{{"label", name.left(3).toLower()},
                        {"value", static_cast<double>(cents)},
                        {"text", QLocale().toString(static_cast<double>(cents) / 100'000, 'f', 0)}};
    said << tr("%1: %2, tornati insoluti %3")
                .arg(name, format::euros(month.collected_cents), format::euros(month.came_back_cents));
  }
  spoken = said.join("; ");
  return list;
}

QString method_text(const std::vector<std::pair<QString, QString>>& methods, const std::string& code) {
  return code.empty() ? QString() : words::label(methods, code);
}

bool is_shown(const CreditLine& line, int bucket, bool also_over) {
  if (bucket < 0) return line.ageing.overdue_cents() > 0 || (also_over && line.exposure.over());
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
  auto asked_now = asked();
  ask_figures([question = asked_now.question, bucket = bucket_, sort = sort_, flow = flow_,
               now = asked_now.now_at, contact = asked_now.contact_at](Source db) {
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
    shown["weeks"] = flow == "collected"
                         ? collected(db, question, day, spoken)
                         : weeks(expected_inflows(desk.book.items, day, weeks_shown), day, spoken);
    shown["flowText"] = flow_text(desk);
    shown["weeksText"] = spoken;
    shown["sorts"] = QVariantList{words::choice("overdue", tr("Scaduto"), sort == "overdue"),
                                  words::choice("exposure", tr("Uso del fido"), sort == "exposure"),
                                  words::choice("name", tr("A–Z"), sort == "name")};
    auto left = desk.book.not_active.receivables_cents();
    shown["noteText"] =
        left > 0 ? tr("%1 li deve chi non è più cliente").arg(format::euros(left)) : QString();
    sort_lines(desk.book.lines, sort);
    bool by_limit = sort == "exposure";
    auto methods = words::choices(db, "payment_method");
    std::map<Id, std::string> agents;
    for (auto& agent : active_agents(db)) agents[agent.id] = agent.name;
    std::size_t count = 0;
    shown.rows["clients"];
    for (auto& line : desk.book.lines) {
      if (!is_shown(line, bucket, by_limit)) continue;
      if (++count > rows_shown) continue;
      auto agent = agents.find(line.of.agent);
      shown.add("clients",
                credit_row(line, agent == agents.end() ? QString() : format::surname(text(agent->second)),
                           method_text(methods, line.of.payment_method)));
    }
    auto headline = bucket < 0 && by_limit ? tr("Scaduto o oltre il fido, %1").arg(count)
                    : bucket < 0           ? tr("Clienti con scaduto, %1").arg(count)
                                           : tr("Clienti con %1, %2")
                                       .arg(credit_bucket(static_cast<std::size_t>(bucket)).toLower())
                                       .arg(count);
    shown["headline"] = words::joined({headline, words::first_of(rows_shown, count)});
    shown["tables"] = QVariant::fromValue(
        credit_tables(std::move(desk.book.lines), std::move(agents), shown["contextText"].toString()));
    return shown;
  });
}

}  // namespace giro
