#include "app/models/turnover_split.hpp"

#include <algorithm>
#include <span>
#include <unordered_map>

#include "app/models/words.hpp"
#include "app/paper/figure_table.hpp"
#include "sync/figures/turnover_by.hpp"
#include "sync/portfolio/lookups.hpp"
#include "sync/portfolio/overview.hpp"
#include "sync/portfolio/segments.hpp"

namespace giro {
namespace {

using Kind = paper::TableColumn::Kind;
using words::text;
QString tr(const char* source) {
  return TurnoverSplit::tr(source);
}

constexpr std::size_t rows_shown = 300;

struct Way {
  Dimension dimension = Dimension::segment;
  std::optional<Id> segmentation;
  QString code, label;
};

std::vector<Way> all_ways(SQLite::Database& db) {
  std::vector<Way> ways;
  for (auto& division : segmentations(db))
    ways.push_back({Dimension::segment, division.id, format::hex(division.id), text(division.name)});
  ways.push_back({Dimension::province, {}, "province", tr("Provincia")});
  ways.push_back({Dimension::agent, {}, "agent", tr("Agente")});
  ways.push_back({Dimension::product, {}, "product", tr("Prodotto")});
  ways.push_back({Dimension::client, {}, "client", tr("Cliente")});
  return ways;
}

QString kind_of(const Way& way, const AbcRow& row) {
  switch (way.dimension) {
    case Dimension::province:
      return row.code.empty() ? QString() : QStringLiteral("province");
    case Dimension::product:
      return {};
    case Dimension::agent:
      return row.id.is_nil() ? QString() : QStringLiteral("agent");
    case Dimension::client:
      return QStringLiteral("client");
    case Dimension::segment:
      break;
  }
  return row.id.is_nil() ? QString() : QStringLiteral("segment");
}

QString name_of_row(const Way& way, const AbcRow& row) {
  if (!row.name.empty()) return text(row.name);
  if (way.dimension == Dimension::province) return tr("senza provincia");
  return way.dimension == Dimension::agent ? tr("a nessun agente") : tr("in nessuno");
}

/// What tells a row of one period from those of another.
std::string key_of(const AbcRow& row) {
  return std::string(row.id.view()) + row.code;
}

paper::FigureTable table_of(const Way& way, const QString& about) {
  return {tr("Fatturato per %1").arg(way.label.toLower()),
          about,
          {{tr("Codice")},
           {way.label},
           {tr("Classe")},
           {tr("Fatturato"), Kind::euros},
           {tr("Quota"), Kind::share},
           {tr("Quota cumulata"), Kind::share},
           {tr("Periodo prima"), Kind::euros},
           {tr("Ordini"), Kind::number}},
          {}};
}

using Earlier = std::unordered_map<std::string, std::int64_t>;

std::int64_t before_of(const Earlier& earlier, const AbcRow& row) {
  auto known = earlier.find(key_of(row));
  return known == earlier.end() ? 0 : known->second;
}

void show_split(Shown& shown, const Way& way, Abc now, const Abc& before, paper::FigureTable table) {
  Earlier earlier;
  for (auto& row : before.rows) earlier[key_of(row)] = row.cents;
  std::int64_t most = 1;
  for (auto& row : now.rows) most = std::max(most, row.cents);
  shown.rows["rows"];
  for (auto& row : std::span(now.rows).first(std::min(now.rows.size(), rows_shown))) {
    auto was = before_of(earlier, row);
    auto change = was <= 0 && row.cents > 0 ? tr("nuovo") : format::change(row.cents, was);
    auto name = name_of_row(way, row), amount = format::euros(row.cents), share = format::share(row.share);
    auto kind = kind_of(way, row);
    shown.add("rows", {{"key", kind == "province" || row.id.is_nil() ? text(row.code) : format::hex(row.id)},
                       {"kind", kind},
                       {"name", name},
                       {"klass", words::klass(row.abc)},
                       {"amountText", amount},
                       {"shareText", share},
                       {"changeText", change},
                       {"tone", row.cents >= was ? "ok" : "bad"},
                       {"length", static_cast<double>(std::max<std::int64_t>(row.cents, 0)) /
                                      static_cast<double>(most)},
                       {"spoken", words::joined({name, amount, share, change})}});
  }
  table.later = [way, now = std::move(now), earlier = std::move(earlier)] {
    std::vector<QVariantList> rows;
    for (auto& row : now.rows)
      rows.push_back({text(row.code), name_of_row(way, row), words::klass(row.abc), qlonglong{row.cents},
                      row.share, row.cumulated, qlonglong{before_of(earlier, row)}, qlonglong{row.orders}});
    return rows;
  };
  paper::FigureTables tables;
  tables.all.push_back(std::move(table));
  shown["tables"] = QVariant::fromValue(std::move(tables));
}

}  // namespace

void TurnoverSplit::load() {
  ask_figures([asked = asked(), by = by_](Source db) {
    auto time = company_time(db);
    auto ways = all_ways(db);
    auto chosen = std::ranges::find(ways, by, &Way::code);
    if (chosen == ways.end()) chosen = ways.begin();
    Shown shown;
    QVariantList choices;
    for (auto& way : ways) choices += words::choice(way.code, way.label, &way == &*chosen);
    shown["ways"] = choices;
    auto split = [&](const FigureQuestion& question) {
      return turnover_by(db, time, question, chosen->dimension, chosen->segmentation).value();
    };
    auto now = split(asked.question);
    auto limits = abc_limits(db);
    auto outside = now.outside_cents;
    auto abc = abc_of(std::move(now.rows), limits);
    auto before = abc_of(split(period_before(asked.question)).rows, limits);
    auto change = format::change(abc.total_cents, before.total_cents);
    shown["headline"] =
        change.isEmpty() ? tr("%1 in tutto").arg(format::euros(abc.total_cents))
                         : tr("%1 in tutto, %2 sull'anno prima").arg(format::euros(abc.total_cents), change);
    shown["noteText"] = outside > 0
                            ? tr("Altri %1 li ha comprati chi non è più cliente").arg(format::euros(outside))
                            : QString();
    shown["noteText"] =
        words::joined({shown["noteText"].toString(), words::first_of(rows_shown, abc.rows.size())});
    show_split(shown, *chosen, std::move(abc), before, table_of(*chosen, asked.context(time)));
    return shown;
  });
}

}  // namespace giro
