// What the order form says: totals, delivery, payment, credit, review.
#include <QLocale>
#include <algorithm>

#include "app/models/order_form.hpp"
#include "app/models/suggestion_words.hpp"
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
          tab("basket", tr("Nell'ordine"), chosen_.size() + extras_.size()),
          tab("catalogue", tr("Catalogo"), facts_ ? facts_->products.size() : 0),
          tab("suggested", tr("Suggeriti"), suggested_.size())};
}

bool OrderForm::empty() const {
  return chosen_.empty() && extras_.empty();
}

bool OrderForm::can_submit() const {
  if (gone_) return parting_.has_value();
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
  auto returns = std::ranges::count_if(extras_, [](auto& extra) { return extra.first.second == "return"; });
  auto gifts = static_cast<std::int64_t>(extras_.size()) - returns;
  return words::joined({chosen_.empty() ? QString()
                        : packs == 1000 ? tr("%1, 1 collo").arg(products)
                                        : tr("%1, %2 colli").arg(products, format::quantity(packs)),
                        gifts > 0 ? words::many(gifts, tr("1 omaggio"), tr("%1 omaggi")) : QString(),
                        returns > 0 ? words::many(returns, tr("1 reso"), tr("%1 resi")) : QString()});
}

QVariantList OrderForm::totals_shown() const {
  auto line = [](const QString& label, std::int64_t cents) {
    return QVariant(QVariantMap{{"label", label}, {"value", format::money(cents)}});
  };
  QVariantList lines{line(tr("Imponibile"), totals_.taxable_cents)};
  auto natura = facts_ ? words::text(facts_->client_vat.code.natura) : QString();
  for (auto& [rate, cents] : totals_.vat_by_rate) {
    auto of = format::plain_money(totals_.taxable_by_rate.at(rate));
    lines += line(rate == 0 && !natura.isEmpty() ? tr("Senza IVA, %1, su %2").arg(natura, of)
                                                 : tr("IVA %1 su %2").arg(format::percent(rate), of),
                  cents);
  }
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
  auto said = holds_to_come() + vat_notices();
  if (!facts_) return said;
  for (auto& goal : facts_->offered.communications)
    said += QVariantMap{{"icon", "forum"},
                        {"tone", "info"},
                        {"title", tr("Da dire al cliente")},
                        {"detail", words::text(goal)}};
  return said;
}

/// The declaration of intent: until when it exempts, or that it no longer does.
QVariantList OrderForm::vat_notices() const {
  constexpr std::int64_t soon = 30;
  if (!facts_ || facts_->client_vat.code.natura != "N3.5") return {};
  auto letter = words::text(facts_->client_vat.intent_letter);
  auto until = day_number(facts_->client_vat.intent_until);
  auto notice = [](const char* tone, const QString& title, const QString& detail) {
    return QVariantList{
        QVariantMap{{"icon", "receipt"}, {"tone", tone}, {"title", title}, {"detail", detail}}};
  };
  if (letter.isEmpty() || !until)
    return notice("warn", tr("Manca la dichiarazione d'intento"), tr("si applica l'IVA dei prodotti"));
  auto left = *until - facts_->day;
  auto on = format::day(*until, facts_->day);
  if (left < 0)
    return notice("warn", tr("Dichiarazione d'intento scaduta il %1").arg(on),
                  tr("%1 · si applica l'IVA dei prodotti").arg(letter));
  return notice(left < soon ? "warn" : "info", tr("Senza IVA fino al %1").arg(on),
                tr("dichiarazione d'intento %1").arg(letter));
}

/// What the office may hold it for.
QVariantList OrderForm::holds_to_come() const {
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

QVariantList OrderForm::suggestion() const {
  if (!facts_ || suggestion_dismissed_ || empty()) return {};
  QVariantList shown;
  for (auto& found : suggested_) {
    auto said = words::suggestion(found, *facts_);
    shown += QVariantMap{
        {"productId", format::hex(found.product)}, {"title", said.title}, {"detail", said.reason}};
  }
  return shown;
}

QString OrderForm::limit_text() const {
  if (!facts_ || !facts_->discount_limit_bp) return {};
  return tr("Oltre le condizioni puoi dare fino al %1.").arg(format::percent(*facts_->discount_limit_bp));
}

QVariantList OrderForm::instalments_shown() const {
  QVariantList shown;
  auto found = facts_ ? facts_->term_lines.find(term()) : decltype(facts_->term_lines.find(Id{})){};
  if (!facts_ || found == facts_->term_lines.end()) return shown;
  auto from = day_number(requestedOn_.toStdString()).value_or(facts_->day);
  auto unskipped = found->second;
  for (auto& line : unskipped) line.skipped_months = 0;
  auto before = instalments(unskipped, from, totals_.total_cents);
  auto written = [](std::int64_t day) { return QLocale().toString(format::date(day), "d MMMM yyyy"); };
  std::size_t place = 0;
  for (auto& due : instalments(found->second, from, totals_.total_cents)) {
    auto usual = place < before.size() ? before[place].day : due.day;
    ++place;
    shown += QVariantMap{
        {"dateText", written(due.day)},
        {"amountText", format::money(due.cents)},
        {"noteText", usual == due.day ? QString() : tr("invece del %1: mese escluso").arg(written(usual))}};
  }
  return shown;
}

QString OrderForm::instalments_hint() const {
  if (!facts_) return {};
  auto day = day_number(requestedOn_.toStdString()).value_or(facts_->day);
  return tr("se la fattura è del %1").arg(format::long_day(day));
}

QString OrderForm::review_text() const {
  return holds_to_come().isEmpty() ? tr("La sede lo riceve alla prossima connessione")
                                   : tr("La sede lo riceve alla prossima connessione e potrebbe trattenerlo");
}

}  // namespace giro
