#include "app/models/order_price_words.hpp"

#include <QCoreApplication>
#include <algorithm>

#include "app/models/words.hpp"

namespace giro::words {
namespace {

QString tr(const char* italian) {
  return QCoreApplication::translate("Words", italian);
}

/// What holds for a line, and which part of it is whose.
struct Holding {
  ValidPrice valid;
  Discounts own{};  // before the strategy's
  const Strategy* strategy = nullptr;
  std::int64_t reached = 0, next = 0;  // quantity breaks; 0: none
};

Holding holding(const OrderFacts& facts, const Product& product, const FormLine& line) {
  auto asked = line.quantity_milli > 0 ? line.quantity_milli : product.rule.first();
  auto at = [&](std::int64_t quantity) {
    return facts.prices.valid(product.id, product.category, product.price_micro, quantity, facts.day_on);
  };
  Holding found{.valid = at(asked)};
  found.own = found.valid.discounts_bp;
  found.strategy = facts.prices.strategy(found.valid.strategy);
  if (found.strategy) {
    auto last = std::find_if(found.own.rbegin(), found.own.rend(), [](auto bp) { return bp != 0; });
    if (last != found.own.rend()) *last = 0;
  }
  for (auto at_least : facts.prices.breaks_above(product.id, product.category, 0)) {
    if (at_least <= asked)
      found.reached = at_least;
    else if (found.next == 0 && at(at_least) != found.valid)
      found.next = at_least;
  }
  return found;
}

QString source_words(const OrderFacts& facts, PriceSource source) {
  if (source == PriceSource::client) return tr("prezzo concordato");
  if (source == PriceSource::product) return tr("prezzo base");
  return facts.price_list.empty() ? tr("listino") : tr("listino %1").arg(text(facts.price_list));
}

/// "20+10+5 %"
QString cascade(const Discounts& discounts) {
  QStringList parts;
  for (auto bp : discounts)
    if (bp != 0) parts += format::percent(bp).remove(QChar(0xa0)).remove(QLatin1Char('%')).trimmed();
  return parts.join(QLatin1Char('+')) + QStringLiteral("\u00a0%");
}

bool any(const Discounts& discounts) {
  return std::ranges::any_of(discounts, [](auto bp) { return bp != 0; });
}

/// Whose discounts they are.
QString discounts_origin(const OrderFacts& facts, const Discounts& own) {
  auto& stated = facts.client_terms.discounts;
  if (!stated || stated->value != own) return tr("del listino");
  if (stated->place.origin == Origin::client) return tr("del cliente");
  if (stated->place.origin == Origin::company) return tr("di tutta l'azienda");
  return tr("del segmento %1").arg(text(stated->place.name));
}

std::int64_t net_micro(std::int64_t price_micro, const Discounts& discounts) {
  return round_half_away(static_cast<Wide>(price_micro) * (10'000 - cascade_bp(discounts)), 10'000);
}

QString cents_price(std::int64_t micro) {
  return format::money(round_half_away(micro, 10'000));
}

}  // namespace

QString line_kind(std::string_view kind) {
  if (kind == "free") return tr("omaggio");
  if (kind == "sample") return tr("campione");
  return kind == "return" ? tr("reso") : QString();
}

QString price_origin(const OrderFacts& facts, const Product& product, const FormLine& line) {
  if (line.price_micro) return tr("prezzo a mano");
  auto found = holding(facts, product, line);
  auto reached = found.reached > 0 ? tr("da %1").arg(format::quantity(found.reached)) : QString();
  auto by_hand = line.discounts_bp ? tr("sconto a mano") : QString();
  auto strategy = found.strategy && !line.discounts_bp ? text(found.strategy->name) : QString();
  return joined({source_words(facts, found.valid.source), reached, by_hand, strategy});
}

QStringList price_steps(const OrderFacts& facts, const Product& product, const FormLine& line) {
  auto found = holding(facts, product, line);
  QStringList steps;
  auto source = source_words(facts, found.valid.source);
  source[0] = source[0].toUpper();
  steps += found.reached > 0
               ? tr("%1: %2, da %3 in su")
                     .arg(source, format::price(found.valid.price_micro), format::quantity(found.reached))
               : tr("%1: %2").arg(source, format::price(found.valid.price_micro));
  if (any(found.own)) {
    auto whole = cascade_bp(found.own);
    auto several = std::ranges::count_if(found.own, [](auto bp) { return bp != 0; }) > 1;
    auto said = tr("Sconto %1 %2").arg(cascade(found.own), discounts_origin(facts, found.own));
    steps += several ? tr("%1, in cascata %2").arg(said, format::percent(whole)) : said;
  }
  if (found.strategy) {
    auto until = day_number(found.strategy->ends_on);
    steps += joined({tr("Strategia %1: %2")
                         .arg(text(found.strategy->name), format::discounts({found.strategy->discount_bp})),
                     until ? tr("fino al %1").arg(format::day(*until, facts.day)) : QString()});
  }
  if (line.price_micro) steps += tr("Prezzo scritto a mano: %1").arg(format::price(*line.price_micro));
  if (line.discounts_bp)
    steps += any(*line.discounts_bp)
                 ? tr("Sconto scritto a mano: %1, al posto degli altri").arg(cascade(*line.discounts_bp))
                 : tr("Nessuno sconto, scritto a mano");
  auto said = priced(facts, product, line);
  steps += tr("Netto: %1").arg(cents_price(net_micro(said.price_micro, said.discounts_bp)));
  if (found.next > 0) {
    auto more =
        facts.prices.valid(product.id, product.category, product.price_micro, found.next, facts.day_on);
    steps +=
        tr("Da %1 in su: %2 netti")
            .arg(format::quantity(found.next), cents_price(net_micro(more.price_micro, more.discounts_bp)));
  }
  return steps;
}

}  // namespace giro::words
