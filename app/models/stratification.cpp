#include "app/models/stratification.hpp"

#include <algorithm>
#include <memory>

#include "app/models/words.hpp"
#include "app/paper/figure_table.hpp"
#include "sync/figures/buying.hpp"
#include "sync/figures/turnover_by.hpp"
#include "sync/portfolio/lookups.hpp"
#include "sync/portfolio/overview.hpp"

namespace giro {
namespace {

using words::text;
QString tr(const char* source) {
  return Stratification::tr(source);
}

constexpr std::size_t most_bars = 200, grouped_bars = 100, rows_shown = 200;

QString change_text(std::int64_t now, std::int64_t before) {
  return before <= 0 && now > 0 ? tr("nuovo") : format::change(now, before);
}

QVariantList tiles(const Abc& now, const Abc& before, const std::vector<ClassChange>& changes,
                   const TurnoverBy& by) {
  auto figures = concentration(now), earlier = concentration(before);
  std::int64_t bought = 0, lost = 0, gained = 0;
  for (auto& row : now.rows) bought += row.cents > 0;
  for (auto& change : changes) {
    lost += change.now == ' ';
    gained += change.before == ' ';
  }
  bool grows = now.total_cents >= before.total_cents;
  auto change = change_text(now.total_cents, before.total_cents);
  auto level = figures.hhi < 1'500 ? tr("bassa") : figures.hhi < 2'500 ? tr("media") : tr("alta");
  auto round = [](double value) { return QLocale().toString(value, 'f', 0); };
  return {words::money_tile(now.total_cents,
                            {.label = tr("Fatturato, clienti attivi"),
                             .note = change.isEmpty() ? QString() : tr("%1 sull'anno prima").arg(change),
                             .info = "abc_turnover",
                             .icon = grows ? "trending_up" : "trending_down",
                             .tone = grows ? "ok" : "warn"}),
          words::tile(
              {.label = tr("Clienti che comprano"),
               .value = format::count(bought),
               .unit = tr("su %1").arg(format::count(by.portfolio)),
               .note = tr("%1 non comprano più, %2 prima no").arg(format::count(lost), format::count(gained)),
               .info = "buying_clients"}),
          words::tile({.label = tr("Primi 10 clienti"),
                       .value = QLocale().toString(figures.top10_share * 100, 'f', 1),
                       .unit = "%",
                       .note = tr("il primo vale il %1").arg(format::share(figures.top1_share)),
                       .info = "top_share"}),
          words::tile({.label = tr("Concentrazione (HHI)"),
                       .value = round(figures.hhi),
                       .note = tr("%1, era %2").arg(level, round(earlier.hhi)),
                       .info = "hhi"})};
}

void show_pareto(Shown& shown, const Abc& abc) {
  std::vector<const AbcRow*> rows;
  for (auto& row : abc.rows)
    if (row.cents > 0) rows.push_back(&row);
  auto per_bar = rows.size() > most_bars ? (rows.size() + grouped_bars - 1) / grouped_bars : 1;
  QList<double> cents, cumulated;
  QStringList titles, details;
  QString classes;
  for (std::size_t i = 0; i < rows.size(); i += per_bar) {
    auto end = std::min(i + per_bar, rows.size());
    double each = 0;
    for (auto k = i; k < end; ++k) each += static_cast<double>(rows[k]->cents) / static_cast<double>(end - i);
    cents += each;
    cumulated += rows[end - 1]->cumulated;
    classes += words::klass(rows[i]->abc);
    titles += per_bar == 1 ? tr("%1, %2º").arg(text(rows[i]->name)).arg(i + 1)
                           : tr("dal %1º al %2º, in media").arg(i + 1).arg(end);
    details += tr("%1 · cumulata %2")
                   .arg(format::euros(static_cast<std::int64_t>(each)), format::share(cumulated.back()));
  }
  auto most = cents.empty() ? 0 : *std::ranges::max_element(cents);
  QVariantList zones;
  double from = 0;
  for (char letter : {'A', 'B', 'C'}) {
    auto count = abc.of(letter).rows;
    auto share = rows.empty() ? 0 : static_cast<double>(count) / static_cast<double>(rows.size());
    zones += QVariantMap{{"klass", QString(QChar(letter))},
                         {"from", from},
                         {"to", from + share},
                         {"text", words::many(count, tr("1 cliente"), tr("%1 clienti"))}};
    from += share;
  }
  for (auto& each : cents) each = most > 0 ? each / most : 0;
  shown["bars"] = QVariant::fromValue(cents);
  shown["barsCumulated"] = QVariant::fromValue(cumulated);
  shown["barClasses"] = classes;
  shown["barTitles"] = titles;
  shown["barDetails"] = details;
  shown["barsMaxText"] = format::euros(static_cast<std::int64_t>(most));
  shown["zones"] = zones;
  shown["paretoText"] = tr("%1 clienti, i primi %2 fanno il %3 del fatturato")
                            .arg(rows.size())
                            .arg(abc.of('A').rows)
                            .arg(format::share(abc.of('A').share));
}

QVariantList class_table(const Abc& abc) {
  QVariantList list;
  for (char letter : {'A', 'B', 'C'}) {
    auto& of = abc.of(letter);
    list += QVariantMap{{"klass", QString(QChar(letter))},
                        {"clients", QString::number(of.rows)},
                        {"amount", format::euros(of.cents)},
                        {"share", format::share(of.share)}};
  }
  return list;
}

void show_changes(Shown& shown, const std::vector<ClassChange>& changes, const FigureClients& clients) {
  std::int64_t up = 0, down = 0;
  shown.rows["changes"];
  for (auto& change : changes) {
    auto rank = [](char letter) { return letter == ' ' ? 'D' : letter; };
    bool rose = rank(change.now) < rank(change.before);
    ++(rose ? up : down);
    if (shown.rows["changes"].size() >= rows_shown) continue;
    auto client = clients.find(change.id);
    shown.add("changes", {{"clientId", format::hex(change.id)},
                          {"name", text(change.name)},
                          {"town", client == clients.end() ? QString() : text(client->second.city)},
                          {"before", words::klass(change.before)},
                          {"now", words::klass(change.now)},
                          {"changeText", change_text(change.cents, change.before_cents)},
                          {"tone", rose ? "ok" : "bad"}});
  }
  shown["changesText"] = tr("%1 saliti, %2 scesi").arg(up).arg(down);
  shown["changesCut"] = words::first_of(rows_shown, changes.size());
}

struct GroupWords {
  QString name, hint, tone;
};

GroupWords group_words(RfmGroup group) {
  switch (group) {
    case RfmGroup::champions:
      return {tr("Campioni"), tr("comprano spesso, tanto e di recente"), "ok"};
    case RfmGroup::loyal:
      return {tr("Fedeli"), tr("comprano bene, non di recentissimo"), "ok"};
    case RfmGroup::promising:
      return {tr("Promettenti"), tr("di recente, ma ancora poco"), "info"};
    case RfmGroup::at_risk:
      return {tr("Da recuperare"), tr("compravano bene, tacciono da troppo"), "bad"};
    case RfmGroup::asleep:
      return {tr("Addormentati"), tr("poco, e tanto tempo fa"), "neutral"};
  }
  return {};
}

void show_rfm(Shown& shown, const std::vector<RfmClient>& scored, const FigureClients& clients,
              std::int64_t today) {
  std::array<std::pair<std::int64_t, std::int64_t>, 5> sums{};
  std::int64_t total = 0;
  shown.rows["scored"];
  for (auto& one : scored) {
    auto group = group_of(one);
    auto& sum = sums[static_cast<std::size_t>(group)];
    ++sum.first;
    sum.second += one.cents;
    total += one.cents;
    if (shown.rows["scored"].size() >= rows_shown) continue;
    auto words_of = group_words(group);
    auto& client = clients.at(one.id);
    shown.add("scored",
              {{"clientId", format::hex(one.id)},
               {"name", text(client.name)},
               {"detail", words::joined({text(client.city),
                                         tr("ultimo ordine %1").arg(format::day(one.last_day, today)),
                                         words::many(one.orders, tr("1 ordine"), tr("%1 ordini"))})},
               {"scores", QString("%1 %2 %3").arg(one.recency).arg(one.frequency).arg(one.monetary)},
               {"groupText", words_of.name},
               {"tone", words_of.tone},
               {"amountText", format::euros(one.cents)}});
  }
  QVariantList groups;
  for (std::size_t i = 0; i < sums.size(); ++i) {
    auto words_of = group_words(static_cast<RfmGroup>(i));
    auto share = total > 0 ? static_cast<double>(sums[i].second) / static_cast<double>(total) : 0;
    groups += QVariantMap{{"name", words_of.name},
                          {"hint", words_of.hint},
                          {"tone", words_of.tone},
                          {"clients", words::many(sums[i].first, tr("1 cliente"), tr("%1 clienti"))},
                          {"amount", format::euros(sums[i].second)},
                          {"share", format::share(share)}};
  }
  shown["groups"] = groups;
}

/// What the tables hold: everybody in classes, who changed class, and everybody's scores, while the screen
/// shows the first.
struct Strata {
  Abc now;
  std::vector<ClassChange> changes;
  std::vector<RfmClient> scored;
  FigureClients clients;
};

std::vector<QVariantList> class_rows(const Strata& of) {
  std::vector<QVariantList> rows;
  for (auto& row : of.now.rows)
    rows.push_back({text(row.code), text(row.name), words::klass(row.abc), qlonglong{row.cents}, row.share,
                    row.cumulated, qlonglong{row.orders}});
  return rows;
}

std::vector<QVariantList> change_rows(const Strata& of) {
  std::vector<QVariantList> rows;
  for (auto& change : of.changes)
    rows.push_back({text(change.code), text(change.name), words::klass(change.before),
                    words::klass(change.now), qlonglong{change.before_cents}, qlonglong{change.cents}});
  return rows;
}

std::vector<QVariantList> score_rows(const Strata& of) {
  std::vector<QVariantList> rows;
  for (auto& one : of.scored) {
    auto& client = of.clients.at(one.id);
    rows.push_back({text(client.code), text(client.name), group_words(group_of(one)).name, one.recency,
                    one.frequency, one.monetary, qlonglong{one.cents}, qlonglong{one.orders},
                    text(iso_day(one.last_day))});
  }
  return rows;
}

paper::FigureTables tables(Strata strata, const QString& about) {
  auto of = std::make_shared<const Strata>(std::move(strata));
  using Kind = paper::TableColumn::Kind;
  paper::FigureTable classes{tr("Classi ABC"),
                             about,
                             {{tr("Codice")},
                              {tr("Cliente")},
                              {tr("Classe")},
                              {tr("Fatturato"), Kind::euros},
                              {tr("Quota"), Kind::share},
                              {tr("Quota cumulata"), Kind::share},
                              {tr("Ordini"), Kind::number}},
                             {}};
  classes.later = [of] { return class_rows(*of); };
  paper::FigureTable changes{tr("Cambi di classe"),
                             about,
                             {{tr("Codice")},
                              {tr("Cliente")},
                              {tr("Prima")},
                              {tr("Ora")},
                              {tr("Fatturato prima"), Kind::euros},
                              {tr("Fatturato"), Kind::euros}},
                             {}};
  changes.later = [of] { return change_rows(*of); };
  paper::FigureTable scores{tr("Come comprano (RFM)"),
                            about,
                            {{tr("Codice")},
                             {tr("Cliente")},
                             {tr("Gruppo")},
                             {tr("Recenza"), Kind::number},
                             {tr("Frequenza"), Kind::number},
                             {tr("Valore"), Kind::number},
                             {tr("Fatturato"), Kind::euros},
                             {tr("Ordini"), Kind::number},
                             {tr("Ultimo ordine"), Kind::day}},
                            {}};
  scores.later = [of] { return score_rows(*of); };
  paper::FigureTables all;
  all.all = {std::move(classes), std::move(changes), std::move(scores)};
  return all;
}

}  // namespace

void Stratification::load() {
  ask_figures([question = asked()](Source db) {
    auto time = company_time(db);
    auto& asked = question.question;
    auto today = day_number(asked.to).value();
    auto clients = figure_clients(db, asked);
    auto documents = sales(db, time, asked, clients).value();
    auto by = turnover_of(documents, clients);
    auto limits = abc_limits(db);
    auto abc = abc_of(by.rows, limits);
    auto before = abc_of(turnover_by(db, time, period_before(asked), Dimension::client).value().rows, limits);
    auto scored = rfm_of(documents, clients);
    auto changes = class_changes(before, abc);
    Shown shown;
    shown["tiles"] = tiles(abc, before, changes, by);
    show_pareto(shown, abc);
    shown["classes"] = class_table(abc);
    show_changes(shown, changes, clients);
    show_rfm(shown, scored, clients, today);
    shown["scoredText"] = words::first_of(rows_shown, scored.size());
    shown["tables"] = QVariant::fromValue(
        tables({std::move(abc), std::move(changes), std::move(scored), clients}, question.context(time)));
    return shown;
  });
}

}  // namespace giro
