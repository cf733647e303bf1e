#include "app/models/buying_changes.hpp"

#include <algorithm>

#include "app/models/words.hpp"
#include "app/paper/figure_table.hpp"
#include "sync/figures/buying.hpp"
#include "sync/portfolio/overview.hpp"

namespace giro {
namespace {

using Kind = paper::TableColumn::Kind;
using words::text;
QString tr(const char* source) {
  return BuyingChanges::tr(source);
}

constexpr std::size_t rows_shown = 300;

/// In the order people ask: first what needs somebody.
struct StateWords {
  BuyingState state;
  const char* name;
  const char* hint;
  const char* tone;
};
constexpr StateWords states[] = {
    {BuyingState::at_risk, QT_TRANSLATE_NOOP("giro::BuyingChanges", "A rischio"),
     QT_TRANSLATE_NOOP("giro::BuyingChanges", "in ritardo sul loro ritmo d'ordine"), "warn"},
    {BuyingState::lost, QT_TRANSLATE_NOOP("giro::BuyingChanges", "Persi"),
     QT_TRANSLATE_NOOP("giro::BuyingChanges", "da troppo tempo senza un ordine"), "bad"},
    {BuyingState::shrinking, QT_TRANSLATE_NOOP("giro::BuyingChanges", "In calo"),
     QT_TRANSLATE_NOOP("giro::BuyingChanges", "comprano meno di prima"), "bad"},
    {BuyingState::growing, QT_TRANSLATE_NOOP("giro::BuyingChanges", "In crescita"),
     QT_TRANSLATE_NOOP("giro::BuyingChanges", "comprano più di prima"), "ok"},
    {BuyingState::gained, QT_TRANSLATE_NOOP("giro::BuyingChanges", "Nuovi"),
     QT_TRANSLATE_NOOP("giro::BuyingChanges", "prima non compravano"), "info"},
    {BuyingState::stable, QT_TRANSLATE_NOOP("giro::BuyingChanges", "Stabili"),
     QT_TRANSLATE_NOOP("giro::BuyingChanges", "come prima, poco più o poco meno"), "neutral"},
    {BuyingState::none, QT_TRANSLATE_NOOP("giro::BuyingChanges", "Mai comprato"),
     QT_TRANSLATE_NOOP("giro::BuyingChanges", "né ora né nel periodo prima"), "neutral"},
};

QString key_of(BuyingState state) {
  return text(state_name(state));
}
QString signed_euros(std::int64_t cents) {
  return (cents > 0 ? QStringLiteral("+") : QString()) + format::euros(cents);
}

struct GroupSum {
  std::int64_t clients = 0, change_cents = 0, before_cents = 0;
};
using GroupSums = std::array<GroupSum, 7>;

GroupSums sums_of(const std::vector<ClientBuying>& all) {
  GroupSums sums{};
  for (auto& one : all) {
    auto& sum = sums[static_cast<std::size_t>(one.state)];
    ++sum.clients;
    sum.change_cents += one.buying.cents - one.buying.before_cents;
    sum.before_cents += one.buying.before_cents;
  }
  return sums;
}

/// Of those who go away or may go: what is at stake; of the others: by how much they changed.
QString worth(const GroupSum& sum, bool at_stake) {
  return at_stake ? tr("valevano %1").arg(format::euros(sum.before_cents)) : signed_euros(sum.change_cents);
}

QVariantList groups(const GroupSums& sums, const QString& chosen) {
  QVariantList list;
  for (auto& of : states) {
    auto& sum = sums[static_cast<std::size_t>(of.state)];
    list +=
        QVariantMap{{"key", key_of(of.state)},
                    {"name", tr(of.name)},
                    {"hint", tr(of.hint)},
                    {"tone", of.tone},
                    {"clients", words::many(sum.clients, tr("1 cliente"), tr("%1 clienti"))},
                    {"amount", worth(sum, of.state == BuyingState::lost || of.state == BuyingState::at_risk)},
                    {"selected", key_of(of.state) == chosen}};
  }
  return list;
}

QVariantList tiles(const GroupSums& sums, const Retention& kept) {
  auto of = [&](BuyingState state) { return sums[static_cast<std::size_t>(state)]; };
  auto state_tile = [&](const QString& label, const GroupSum& sum, bool at_stake, const char* tone,
                        const char* icon, BuyingState opens) {
    return words::tile({.label = label,
                        .value = format::count(sum.clients),
                        .unit = sum.clients == 1 ? tr("cliente") : tr("clienti"),
                        .note = worth(sum, at_stake),
                        .info = "buying_state",
                        .icon = icon,
                        .tone = sum.clients ? tone : "neutral",
                        .opens = key_of(opens)});
  };
  GroupSum away{of(BuyingState::lost).clients + of(BuyingState::at_risk).clients, 0,
                of(BuyingState::lost).before_cents + of(BuyingState::at_risk).before_cents};
  return {
      words::tile(
          {.label = tr("Clienti rimasti"),
           .value = kept.at_start ? QLocale().toString(kept.retention() * 100, 'f', 1) : QStringLiteral("–"),
           .unit = kept.at_start ? "%" : "",
           .note = tr("%1 se ne sono andati su %2")
                       .arg(format::count(kept.at_start - kept.kept), format::count(kept.at_start)),
           .info = "retention"}),
      state_tile(tr("In crescita"), of(BuyingState::growing), false, "ok", "trending_up",
                 BuyingState::growing),
      state_tile(tr("In calo"), of(BuyingState::shrinking), false, "bad", "trending_down",
                 BuyingState::shrinking),
      state_tile(tr("Persi o a rischio"), away, true, "warn", "warning", BuyingState::at_risk)};
}

void show_months(Shown& shown, Source db, const CompanyTime& time, const FigureQuestion& asked) {
  auto year = asked;
  auto today = day_number(asked.to).value();
  year.from = iso_day(months_before(end_of_month(today, -1) + 1, 11));
  auto months_of = [&](const FigureQuestion& question) {
    auto documents = sales(db, time, question, figure_clients(db, question)).value();
    return by_month(documents, day_number(question.from).value(), day_number(question.to).value());
  };
  auto now = months_of(year), before = months_of(period_before(year));
  QVariantList months;
  QStringList spoken;
  for (std::size_t i = 0; i < now.size(); ++i) {
    auto day = day_number(now[i].month + "-01").value_or(today);
    auto was = i < before.size() ? before[i].sum.cents : 0;
    months += QVariantMap{{"label", format::month_letter(month_of(day))},
                          {"value", static_cast<double>(now[i].sum.cents)},
                          {"previous", static_cast<double>(was)}};
    spoken << tr("%1: %2, un anno prima %3")
                  .arg(format::month_name(month_of(day)), format::euros(now[i].sum.cents),
                       format::euros(was));
  }
  shown["months"] = months;
  shown["monthsText"] = spoken.join("; ");
}

QString town_of(const FigureClients& clients, const Id& id) {
  auto client = clients.find(id);
  return client == clients.end() ? QString() : text(client->second.city);
}

void show_clients(Shown& shown, std::vector<ClientBuying> sorted, const FigureClients& clients,
                  const QString& chosen, std::int64_t today, const QString& about) {
  paper::FigureTable table{tr("Chi cresce e chi cala"),
                           about,
                           {{tr("Codice")},
                            {tr("Cliente")},
                            {tr("Città")},
                            {tr("Stato")},
                            {tr("Fatturato"), Kind::euros},
                            {tr("Periodo prima"), Kind::euros},
                            {tr("Ordini"), Kind::number},
                            {tr("Ultimo ordine"), Kind::day}},
                           {}};
  // the most lost first; who grows, the most gained first
  if (chosen == "growing" || chosen == "new") std::ranges::reverse(sorted);
  shown.rows["clients"];
  for (auto& one : sorted) {
    if (key_of(one.state) != chosen || shown.rows["clients"].size() >= rows_shown) continue;
    auto& buying = one.buying;
    auto town = town_of(clients, one.client);
    auto change = buying.cents - buying.before_cents;
    shown.add(
        "clients",
        {{"clientId", format::hex(one.client)},
         {"name", text(one.name)},
         {"detail",
          words::joined({town, buying.last() ? tr("ultimo ordine %1").arg(format::day(buying.last(), today))
                                             : tr("mai un ordine")})},
         {"beforeText", format::euros(buying.before_cents)},
         {"duringText", format::euros(buying.cents)},
         {"changeText", signed_euros(change)},
         {"tone", change > 0   ? "ok"
                  : change < 0 ? "bad"
                               : "neutral"}});
  }
  table.later = [sorted = std::move(sorted), clients] {
    std::vector<QVariantList> rows;
    for (auto& one : sorted) {
      auto& buying = one.buying;
      auto words_of = std::ranges::find(states, one.state, &StateWords::state);
      auto last = buying.last() ? QVariant(text(iso_day(buying.last()))) : QVariant();
      rows.push_back({text(one.code), text(one.name), town_of(clients, one.client), tr(words_of->name),
                      qlonglong{buying.cents}, qlonglong{buying.before_cents}, qlonglong{buying.orders},
                      last});
    }
    return rows;
  };
  paper::FigureTables tables;
  tables.all.push_back(std::move(table));
  shown["tables"] = QVariant::fromValue(std::move(tables));
}

}  // namespace

void BuyingChanges::load() {
  ask_figures([asked = asked(), chosen = state_](Source db) {
    auto time = company_time(db);
    auto& question = asked.question;
    auto all = buying_of(db, time, question).value();
    auto sums = sums_of(all);
    Shown shown;
    shown["tiles"] = tiles(sums, retention_of(db, time, question).value());
    shown["groups"] = groups(sums, chosen);
    show_months(shown, db, time, question);
    show_clients(shown, std::move(all), figure_clients(db, question), chosen, day_number(question.to).value(),
                 asked.context(time));
    auto words_of = std::ranges::find(states, chosen, [](auto& one) { return key_of(one.state); });
    auto sum = words_of == std::end(states) ? GroupSum{} : sums[static_cast<std::size_t>(words_of->state)];
    shown["headline"] =
        words_of == std::end(states)
            ? QString()
            : words::joined({tr("%1, %2").arg(tr(words_of->name), format::count(sum.clients)),
                             words::first_of(rows_shown, static_cast<std::size_t>(sum.clients))});
    return shown;
  });
}

}  // namespace giro
