// What the order form says: totals, delivery, payment, credit, review.
#include <QLocale>
#include <algorithm>

#include "app/models/order_form.hpp"
#include "app/models/words.hpp"

namespace giro {

QVariantList OrderForm::tabs() const {
  auto tab = [&](const char* key, const QString& label, std::size_t count) {
    return QVariant(QVariantMap{
        {"key", key}, {"label", label}, {"count", static_cast<int>(count)}, {"selected", tab_ == key}});
  };
  auto usual =
      facts_ ? std::ranges::count_if(facts_->habits, [&](auto& h) { return facts_->product(h.product); }) : 0;
  return {tab("usual", tr("Abituali"), static_cast<std::size_t>(usual)),
          tab("basket", tr("Nell'ordine"), chosen_.size()),
          tab("catalogue", tr("Catalogo"), facts_ ? facts_->products.size() : 0)};
}

bool OrderForm::empty() const {
  return chosen_.empty();
}

bool OrderForm::can_submit() const {
  return facts_ && !empty() && std::ranges::all_of(chosen_, [&](auto& item) {
           auto* product = facts_->product(item.first);
           return !product || product->rule.legal(item.second.quantity_milli);
         });
}

QString OrderForm::client_text() const {
  if (!facts_) return {};
  auto list = facts_->price_list.empty() ? QString() : tr("listino %1").arg(words::text(facts_->price_list));
  return words::joined({words::text(facts_->client_name), list});
}

QString OrderForm::repeat_text() const {
  return can_repeat() ? tr("Ripeti ordine del %1").arg(format::day(facts_->last->day, facts_->day))
                      : QString();
}

QString OrderForm::headline() const {
  if (empty()) return tr("Ordine vuoto");
  std::int64_t packs = 0;
  for (auto& [id, line] : chosen_) packs += line.quantity_milli;
  auto products = words::many(static_cast<std::int64_t>(chosen_.size()), tr("1 prodotto"), tr("%1 prodotti"));
  return tr("%1, %2 colli").arg(products, format::quantity(packs));
}

QVariantList OrderForm::totals_shown() const {
  auto line = [](const QString& label, std::int64_t cents) {
    return QVariant(QVariantMap{{"label", label}, {"value", format::money(cents)}});
  };
  QVariantList lines{line(tr("Imponibile"), totals_.taxable_cents)};
  for (auto& [rate, cents] : totals_.vat_by_rate)
    lines += line(
        tr("IVA %1 su %2").arg(format::percent(rate), format::plain_money(totals_.taxable_by_rate.at(rate))),
        cents);
  return lines;
}

QString OrderForm::total_text() const {
  return format::money(totals_.total_cents);
}
QString OrderForm::taxable_text() const {
  return format::money(totals_.taxable_cents);
}

QString OrderForm::delivery_text() const {
  auto day = day_number(requestedOn_.toStdString());
  return day ? format::long_day(*day) : tr("appena possibile");
}

QVariantList OrderForm::delivery_choices() const {
  QVariantList choices{words::choice({}, tr("Appena possibile"), requestedOn_.isEmpty())};
  if (!facts_) return choices;
  for (auto day = facts_->day + 1; choices.size() < 6; ++day) {
    if (weekday(day) > 4) continue;
    auto on = words::text(iso_day(day));
    choices += words::choice(on, format::weekday(day), on == requestedOn_);
  }
  return choices;
}

QString OrderForm::address_text() const {
  for (auto choice : locations())
    if (choice.toMap()["selected"].toBool()) return choice.toMap()["label"].toString();
  return tr("sede del cliente");
}

QVariantList OrderForm::locations() const {
  QVariantList choices{words::choice({}, tr("Sede del cliente"), locationId_.isEmpty())};
  if (!facts_) return choices;
  for (auto& place : facts_->locations) {
    QStringList parts{words::text(place.name), words::text(place.address), words::text(place.city)};
    parts.removeAll(QString());
    choices += words::choice(format::hex(place.id), parts.join(", "), locationId_ == format::hex(place.id));
  }
  return choices;
}

Id OrderForm::term() const {
  auto chosen = format::id(paymentTermId_);
  return chosen.is_nil() && facts_ ? facts_->usual_term : chosen;
}

QString OrderForm::payment_text() const {
  auto strategy = facts_ && term() == facts_->offered.payment_term && !term().is_nil()
                      ? words::text(facts_->offered.payment_strategy)
                      : QString();
  for (auto choice : payment_terms())
    if (choice.toMap()["selected"].toBool())
      return words::joined({choice.toMap()["label"].toString(), strategy});
  return tr("da concordare con la sede");
}

QVariantList OrderForm::payment_terms() const {
  QVariantList choices;
  if (!facts_) return choices;
  for (auto& known : facts_->terms)
    choices += words::choice(format::hex(known.id), words::text(known.name), known.id == term());
  return choices;
}

QString OrderForm::credit_title() const {
  return has_limit() ? tr("Fido dopo l'ordine") : tr("Esposizione dopo l'ordine");
}

QString OrderForm::credit_text() const {
  if (!facts_) return {};
  auto after = facts_->credit.exposure_cents() + totals_.total_cents;
  if (!has_limit()) return format::money(after);
  return tr("%1 su %2").arg(format::plain_money(after), format::euros(*facts_->credit.limit_cents));
}

/// The bar is as long as the limit, or longer when the order goes beyond it.
double OrderForm::bar_full() const {
  auto after = facts_->credit.exposure_cents() + totals_.total_cents;
  return static_cast<double>(std::max<std::int64_t>({after, facts_->credit.limit_cents.value_or(0), 1}));
}
double OrderForm::credit_used() const {
  return facts_ ? static_cast<double>(facts_->credit.exposure_cents()) / bar_full() : 0;
}
double OrderForm::credit_this() const {
  return facts_ ? static_cast<double>(totals_.total_cents) / bar_full() : 0;
}
double OrderForm::credit_mark() const {
  return has_limit() ? static_cast<double>(*facts_->credit.limit_cents) / bar_full() : 1;
}

QVariantList OrderForm::warnings() const {
  QVariantList said;
  if (!facts_) return said;
  for (auto& warning : credit_warnings(facts_->credit, totals_.total_cents, facts_->day))
    said += words::warning(warning);
  auto beyond = std::ranges::count_if(chosen_, [&](auto& item) {
    auto* product = facts_->product(item.first);
    return product && priced(*facts_, *product, item.second).beyond_limit;
  });
  if (beyond > 0)
    said += QVariantMap{{"icon", "warning"},
                        {"tone", "warn"},
                        {"title", tr("Sconto oltre il tuo limite")},
                        {"detail", tr("puoi aggiungere fino al %1 · %2")
                                       .arg(format::percent(*facts_->discount_limit_bp),
                                            words::many(beyond, tr("1 riga"), tr("%1 righe")))}};
  return said;
}

/// "5 % · Primavera": a discount and the strategy it comes from.
QString OrderForm::strategy_text(const PricedLine& line) {
  if (!line.strategy) return {};
  return words::joined({format::discounts(line.discounts_bp), words::text(line.strategy->name)});
}

/// The rate, and why it is another than the product's.
QString OrderForm::vat_text(const LineVat& vat) const {
  auto rate = tr("IVA %1").arg(format::percent(vat.code.rate_bp));
  if (vat.source == VatSource::expired) return words::joined({rate, tr("dichiarazione d'intento scaduta")});
  auto natura = words::text(vat.code.natura);
  return natura.isEmpty() ? rate : words::joined({rate, natura});
}

QVariantMap OrderForm::suggestion_shown(const Suggestion& found) const {
  auto* product = facts_->product(found.product);
  auto name = words::text(product->name);
  QString title, detail;
  if (found.kind == SuggestionKind::strategy) {
    title = tr("%1: da proporre").arg(name);
    detail = tr("strategia %1").arg(words::text(found.strategy));
  } else if (found.kind == SuggestionKind::together) {
    auto* from = facts_->product(found.from);
    title = tr("%1: acquistato insieme").arg(name);
    detail = tr("nel %1 degli ordini con %2")
                 .arg(format::percent(found.confidence_micro / 100), words::text(from ? from->name : ""));
  } else if (found.kind == SuggestionKind::pack) {
    title = tr("%1: con %2 conviene").arg(name, format::quantity(found.quantity_milli));
    detail = found.price_micro < found.price_before_micro
                 ? tr("%1 al pezzo invece di %2")
                       .arg(format::price(found.price_micro), format::price(found.price_before_micro))
                 : tr("la confezione intera");
  } else if (found.kind == SuggestionKind::lapsed) {
    title = tr("%1 manca da un po'").arg(name);
    detail = tr("prima lo prendeva %1 · ultimo il %2")
                 .arg(words::interval(found.cycle_days), format::day(found.last_day, facts_->day));
  } else {
    title = tr("%1: lo prendono clienti simili").arg(name);
    detail = tr("%1 su %2 nell'ultimo anno").arg(found.clients).arg(found.of_clients);
  }
  return {{"productId", format::hex(found.product)}, {"title", title}, {"detail", detail}};
}

QVariantList OrderForm::suggestion() const {
  if (!facts_ || suggestion_dismissed_ || empty()) return {};
  Cart cart;
  for (auto& [product, line] : chosen_) cart[product] = line.quantity_milli;
  QVariantList shown;
  SuggestionBasis basis{facts_->prices, facts_->products, facts_->habits, facts_->suggested, facts_->day};
  for (auto& found : suggestions(basis, cart)) shown += suggestion_shown(found);
  return shown;
}

QVariantList OrderForm::instalments_shown() const {
  QVariantList shown;
  auto found = facts_ ? facts_->term_lines.find(term()) : decltype(facts_->term_lines.find(Id{})){};
  if (!facts_ || found == facts_->term_lines.end()) return shown;
  auto from = day_number(requestedOn_.toStdString()).value_or(facts_->day);
  for (auto& due : instalments(found->second, from, totals_.total_cents))
    shown += QVariantMap{{"dateText", QLocale().toString(format::date(due.day), "d MMMM yyyy")},
                         {"amountText", format::money(due.cents)}};
  return shown;
}

QString OrderForm::review_text() const {
  return warnings().isEmpty() ? tr("La sede lo riceve alla prossima connessione")
                              : tr("La sede lo riceve alla prossima connessione e potrebbe trattenerlo");
}

}  // namespace giro
