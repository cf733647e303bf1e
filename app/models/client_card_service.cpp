// Strategies that work for a client, its service level with what it costs, and how its orders arrive.
#include <algorithm>

#include "app/models/client_card.hpp"
#include "app/models/client_card_words.hpp"
#include "app/models/strategy_words.hpp"
#include "sync/portfolio/service.hpp"

namespace giro {
namespace {

using words::text;
QString tr(const char* source) {
  return ClientCard::tr(source);
}

void add_field(Shown& shown, const char* group, const QString& title, const QString& label,
               const QString& value, const QString& origin) {
  shown.add("fields", {{"key", QStringLiteral("%1/%2").arg(group, label)},
                       {"field", QString()},
                       {"changes", 0},
                       {"group", group},
                       {"groupTitle", title},
                       {"label", label},
                       {"value", value},
                       {"origin", origin},
                       {"about", "service_level"},
                       {"editable", false}});
}

QString level_origin(const CardFacts& card, const ClientService& service) {
  auto& stated = card.details.terms.service_level;
  if (service.source == "client") return tr("del cliente");
  if (service.source == "strategy")
    return tr("dalla strategia %1")
        .arg(text(strategy_terms(card.db, card.client.id, iso_day(card.today)).service_strategy));
  if (service.source == "company") return tr("di tutta l'azienda");
  if (service.source == "potential") return tr("per il suo potenziale");
  return stated ? tr("dal segmento %1").arg(text(stated->place.name)) : QString();
}

QVariant fact(const QString& label, const char* info, const QString& value, const QString& note,
              const QString& tone = "neutral") {
  return QVariantMap{{"label", label},    {"value", value}, {"note", note},
                     {"icon", QString()}, {"tone", tone},   {"info", info}};
}

/// "su 12 consegnati in 12 mesi"; below two thirds it is bad.
QVariant otif_fact(const Otif& figures) {
  if (figures.delivered == 0)
    return fact(tr("Puntuali e completi"), "otif", QStringLiteral("–"),
                tr("nessun ordine con un giorno promesso"));
  auto share = figures.otif_share();
  auto tone = share >= 0.9 ? "ok" : share >= 0.67 ? "warn" : "bad";
  return fact(tr("Puntuali e completi"), "otif", format::share(share),
              tr("%1 su %2 ordini in 12 mesi").arg(figures.on_time_in_full).arg(figures.delivered), tone);
}

QString reasons_text(const CardFacts& card, const Otif& figures) {
  auto labels = words::choices(card.db, "failure_reason");
  std::vector<std::pair<std::string, std::int64_t>> reasons(figures.reasons.begin(), figures.reasons.end());
  std::ranges::stable_sort(reasons, std::greater{}, &std::pair<std::string, std::int64_t>::second);
  QStringList said;
  for (auto& [code, orders] : reasons)
    said += tr("%1 (%2)").arg(code.empty() ? tr("senza motivo") : words::label(labels, code)).arg(orders);
  return said.isEmpty() ? QString() : tr("Consegne fallite: %1").arg(said.join(", "));
}

QString delay_text(const DeliveredOrder& order, std::int64_t today) {
  auto due = day_number(order.due_on), came = day_number(order.delivered_on);
  if (came) {
    auto on = format::day(*came, today);
    if (!due) return tr("consegnato il %1").arg(on);
    if (*came <= *due) return tr("consegnato il %1, puntuale").arg(on);
    return words::many(*came - *due, tr("consegnato il %1, 1 giorno dopo").arg(on),
                       tr("consegnato il %1, %2 giorni dopo").arg(on).replace("%2", "%1"));
  }
  if (!due) return {};
  return *due < today ? tr("promesso il %1, in ritardo").arg(format::day(*due, today))
                      : tr("promesso %1").arg(format::weekday(*due));
}

}  // namespace

std::vector<DeliveredOrder> year_of_deliveries(SQLite::Database& db, const CompanyTime& time,
                                               std::int64_t today, const Id& client) {
  auto from = iso_day(years_before(today, 1) + 1);
  return deliveries_of(db, {.from = from, .to = iso_day(today), .client = client}, time).value();
}

std::vector<StrategyRow> running_strategies(SQLite::Database& db, const Id& client, std::int64_t today) {
  // What helps to sell comes first.
  static constexpr std::string_view order[] = {"discount",      "payment", "cross_sell", "upsell",
                                               "communication", "service", "credit"};
  auto rows = strategy_rows_of(db, client);
  std::erase_if(rows, [on = iso_day(today)](auto& row) { return !row.strategy.runs(on); });
  std::ranges::stable_sort(rows, {}, [](auto& row) { return std::ranges::find(order, row.strategy.kind); });
  return rows;
}

QString delivery_text(const CardFacts& card, const Id& id) {
  auto found = std::ranges::find(card.delivered, id, &DeliveredOrder::order);
  if (found == card.delivered.end()) return {};
  auto parts = found->deliveries > 1                     ? tr("in %1 consegne").arg(found->deliveries)
               : found->deliveries == 1 && found->open() ? tr("una parte è arrivata")
                                                         : QString();
  auto missing = found->open() || found->short_lines == 0
                     ? QString()
                     : words::many(found->short_lines, tr("1 riga incompleta"), tr("%1 righe incomplete"));
  auto failed =
      found->failures == 0
          ? QString()
          : tr("fallita: %1")
                .arg(
                    words::label(words::choices(card.db, "failure_reason"), found->failure_reason).toLower());
  return words::joined({delay_text(*found, card.today), parts, missing, failed});
}

void show_strategies(Shown& shown, const CardFacts& card) {
  constexpr std::size_t most = 2;
  for (std::size_t i = 0; i < card.strategies.size(); ++i) {
    auto& row = card.strategies[i];
    auto said = words::strategy(card.db, row, card.today);
    auto until = day_number(row.strategy.ends_on);
    auto end = until ? tr("fino al %1").arg(format::day(*until, card.today)) : QString();
    auto of = row.segment_id.is_nil() ? tr("per questo cliente") : text(row.segment);
    if (i < most)
      shown.add("know", {{"key", "strategy-" + format::hex(row.strategy.id)},
                         {"icon", said.icon},
                         {"tone", "info"},
                         {"title", tr("%1: %2").arg(text(row.strategy.name), said.gives)},
                         {"detail", words::joined({tr("strategia"), of, end})},
                         {"kind", "strategy"},
                         {"targetId", format::hex(row.strategy.id)}});
    else if (i == most)
      shown.add("know",
                {{"key", "strategy-more"},
                 {"icon", "campaign"},
                 {"tone", "info"},
                 {"title", words::many(static_cast<std::int64_t>(card.strategies.size() - most),
                                       tr("Un'altra strategia in corso"), tr("Altre %1 strategie in corso"))},
                 {"detail", tr("sono nei dati")},
                 {"kind", "strategy"},
                 {"targetId", QString()}});
  }
}

void show_service(Shown& shown, const CardFacts& card) {
  auto service = service_of(card.db, card.client.id, iso_day(card.today));
  auto figures = otif(card.delivered);
  auto level = service.level.empty() ? tr("nessuno") : text(service.level);
  auto origin = level_origin(card, service);
  auto cost =
      service.cost_cents > 0 ? tr("costa %1 all'anno").arg(format::euros(service.cost_cents)) : QString();
  shown["service"] =
      QVariantList{fact(tr("Livello di servizio"), "service_level", level, words::joined({origin, cost})),
                   otif_fact(figures),
                   fact(tr("In tempo"), "on_time",
                        figures.delivered > 0 ? format::share(figures.on_time_share()) : QStringLiteral("–"),
                        figures.partial > 0
                            ? words::many(figures.partial, tr("1 in più consegne"), tr("%1 in più consegne"))
                            : QString()),
                   fact(tr("Da consegnare"), "", QString::number(figures.open),
                        figures.open == 1 ? tr("ordine aperto") : tr("ordini aperti"))};
  shown["serviceText"] = reasons_text(card, figures);
  auto title = tr("Servizio e strategie");
  add_field(shown, "service", title, tr("Livello di servizio"), level, words::joined({origin, cost}));
  for (auto& row : card.strategies) {
    auto said = words::strategy(card.db, row, card.today);
    auto until = day_number(row.strategy.ends_on);
    add_field(
        shown, "service", title, text(row.strategy.name), said.gives,
        words::joined({said.kind, until ? tr("fino al %1").arg(format::day(*until, card.today)) : QString(),
                       text(row.goal)}));
  }
}

}  // namespace giro
