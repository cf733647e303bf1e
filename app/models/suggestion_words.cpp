#include "app/models/suggestion_words.hpp"

#include <QCoreApplication>
#include <QLocale>

#include "app/models/words.hpp"

namespace giro::words {
namespace {

QString tr(const char* italian) {
  return QCoreApplication::translate("Words", italian);
}

/// To a tenth of a percent.
QString share(std::int64_t micro) {
  return format::percent((micro + 500) / 1'000 * 10);
}

SuggestionWords together(const Suggestion& found, const QString& name, const OrderFacts& facts) {
  auto* bought = facts.product(found.from);
  auto from = text(bought ? bought->name : "");
  auto lift = QLocale().toString(static_cast<double>(found.lift_micro) / 1e6, 'f', 1);
  return {
      "shopping_basket", tr("%1: comprato insieme").arg(name),
      tr("comprato insieme a %1 nel %2 degli ordini").arg(from, share(found.confidence_micro)),
      tr("Ordini di %1 dell'ultimo anno: nel %2 ci sono tutti e due (supporto); di quelli con %3 il %4 "
         "ha anche questo (confidenza), %5 volte quanto per caso (lift).")
          .arg(text(found.segment), share(found.support_micro), from, share(found.confidence_micro), lift),
      "together"};
}

SuggestionWords pack(const Suggestion& found, const QString& name, const OrderFacts&) {
  auto quantity = format::quantity(found.quantity_milli);
  auto cheaper = found.price_micro < found.price_before_micro;
  auto in_cents = [](std::int64_t micro) { return format::money(round_half_away(micro, 10'000)); };
  auto reason = cheaper ? tr("con %1 costa %2 netti invece di %3")
                              .arg(quantity, in_cents(found.price_micro), in_cents(found.price_before_micro))
                        : tr("con %1 la confezione è intera").arg(quantity);
  return {"inventory", tr("%1: meglio %2").arg(name, quantity), reason,
          cheaper ? tr("La prossima soglia di quantità è entro la metà in più di quello che c'è nell'ordine.")
                  : tr("La confezione è già piena per più di metà."),
          "better_pack"};
}

}  // namespace

SuggestionWords suggestion(const Suggestion& found, const OrderFacts& facts) {
  auto* product = facts.product(found.product);
  auto name = text(product ? product->name : "");
  switch (found.kind) {
    case SuggestionKind::together:
      return together(found, name, facts);
    case SuggestionKind::pack:
      return pack(found, name, facts);
    case SuggestionKind::strategy:
      return {"campaign", tr("%1: da proporre").arg(name), tr("strategia %1").arg(text(found.strategy)),
              tr("La sede chiede di proporlo a clienti come questo."), "strategy"};
    case SuggestionKind::lapsed:
      return {"history", tr("%1 manca da un po'").arg(name),
              tr("prima lo prendeva %1 · ultimo il %2")
                  .arg(interval(found.cycle_days), format::day(found.last_day, facts.day)),
              tr("Comprato almeno tre volte, e non più da oltre il doppio del suo ciclo (%1).")
                  .arg(interval(found.cycle_days)),
              "lapsed"};
    case SuggestionKind::similar:
      break;
  }
  return {
      "groups", tr("%1: lo prendono clienti simili").arg(name),
      tr("lo comprano %1 clienti simili su %2, questo no").arg(found.clients).arg(found.of_clients),
      tr("I %1 clienti più simili: stessi segmenti, poi potenziale più vicino. %2 di loro l'hanno comprato "
         "nell'ultimo anno.")
          .arg(found.of_clients)
          .arg(found.clients),
      "similar"};
}

}  // namespace giro::words
