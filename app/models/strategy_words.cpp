#include "app/models/strategy_words.hpp"

#include <QCoreApplication>
#include <algorithm>

#include "app/models/words.hpp"

namespace giro::words {
namespace {

QString tr(const char* source) {
  return QCoreApplication::translate("Words", source);
}

constexpr std::size_t most_names = 3;

struct Kind {
  std::string_view code;
  const char* icon;
  const char* words;
};
constexpr Kind kinds[] = {
    {"discount", "percent", QT_TRANSLATE_NOOP("Words", "Sconto")},
    {"upsell", "trending_up", QT_TRANSLATE_NOOP("Words", "Vendere di più")},
    {"cross_sell", "add_shopping_cart", QT_TRANSLATE_NOOP("Words", "Vendere insieme")},
    {"payment", "event", QT_TRANSLATE_NOOP("Words", "Pagamento")},
    {"service", "local_shipping", QT_TRANSLATE_NOOP("Words", "Servizio")},
    {"credit", "account_balance", QT_TRANSLATE_NOOP("Words", "Fido")},
    {"communication", "campaign", QT_TRANSLATE_NOOP("Words", "Comunicazione")},
};

const Kind* kind_of(std::string_view code) {
  auto found = std::ranges::find(kinds, code, &Kind::code);
  return found == std::end(kinds) ? nullptr : found;
}

QString names(SQLite::Database& db, const Strategy& strategy) {
  QStringList shown;
  auto all = subject_names(db, strategy);
  for (auto& name : all)
    if (static_cast<std::size_t>(shown.size()) < most_names) shown += text(name);
  if (all.size() > most_names) shown += tr("altri %1").arg(all.size() - most_names);
  return shown.join(", ");
}

QString gives(SQLite::Database& db, const Strategy& strategy) {
  auto about = names(db, strategy);
  auto off = strategy.discount_bp > 0 ? format::discounts({strategy.discount_bp}) : QString();
  if (strategy.kind == "discount")
    return about.isEmpty() ? tr("%1 su tutto").arg(off) : tr("%1 su %2").arg(off, about);
  if (is_about_products(strategy.kind)) return joined({tr("da proporre: %1").arg(about), off});
  if (strategy.kind == "payment") return tr("ordini nuovi con %1").arg(about);
  if (strategy.kind == "service") return tr("servizio %1").arg(about);
  if (strategy.kind == "credit") return tr("il fido lo decide chi segue il credito");
  return tr("da raccontare al cliente");
}

QString period(const Strategy& strategy, std::int64_t today) {
  auto from = day_number(strategy.starts_on), to = day_number(strategy.ends_on);
  if (from && to) return tr("dal %1 al %2").arg(format::day(*from, today), format::day(*to, today));
  if (from) return tr("dal %1").arg(format::day(*from, today));
  return to ? tr("fino al %1").arg(format::day(*to, today)) : tr("sempre");
}

}  // namespace

QString strategy_kind(std::string_view code) {
  auto* kind = kind_of(code);
  return kind ? tr(kind->words) : text(code);
}

StrategyWords strategy(SQLite::Database& db, const StrategyRow& row, std::int64_t today) {
  auto& s = row.strategy;
  auto* kind = kind_of(s.kind);
  auto on = iso_day(today);
  bool coming = s.starts_on > on, runs = s.runs(on);
  return {strategy_kind(s.kind),
          QString(kind ? kind->icon : "flag"),
          gives(db, s),
          period(s, today),
          runs     ? tr("In corso")
          : coming ? tr("In arrivo")
                   : tr("Finita"),
          runs     ? "ok"
          : coming ? "info"
                   : "neutral"};
}

QString strategy_target(const StrategyRow& row) {
  auto clients = many(row.clients, tr("1 cliente"), tr("%1 clienti"));
  return row.segment_id.is_nil() ? tr("lista di %1").arg(clients) : joined({text(row.segment), clients});
}

QString strategy_budget(const StrategyRow& row) {
  if (row.budget_cents)
    return tr("%1 spesi su %2").arg(format::euros(row.spent_cents), format::euros(*row.budget_cents));
  return row.spent_cents > 0 ? tr("%1 spesi").arg(format::euros(row.spent_cents)) : QString();
}

double budget_share(const StrategyRow& row) {
  if (row.budget_cents.value_or(0) <= 0) return -1;
  return static_cast<double>(row.spent_cents) / static_cast<double>(*row.budget_cents);
}

QString budget_tone(const StrategyRow& row) {
  auto share = budget_share(row);
  return share >= 1 ? "bad" : share >= 0.9 ? "warn" : "";
}

}  // namespace giro::words
