// What people do on the order form, tap by tap, and its recording.
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "app/models/order_form.hpp"
#include "app/models/order_price_words.hpp"
#include "app/models/order_writing.hpp"
#include "app/models/words.hpp"
#include "sync/actions/read.hpp"

namespace giro {

void OrderForm::set_line(const QString& productId, std::int64_t milli) {
  auto id = format::id(productId.section('/', 0, 0));
  if (gone_ || !facts_ || !facts_->product(id)) return;
  if (auto kind = productId.section('/', 1).toStdString(); !kind.empty()) {
    if (milli <= 0)
      extras_.erase({id, kind});
    else
      extras_[{id, kind}] = std::min<std::int64_t>(milli, 1'000'000'000);
    return emit edited();
  }
  if (milli <= 0)
    chosen_.erase(id);
  else
    chosen_[id].quantity_milli = std::min<std::int64_t>(milli, 1'000'000'000);
  emit edited();
}

void OrderForm::increase(const QString& productId) {
  auto id = format::id(productId);
  if (auto* product = facts_ ? facts_->product(id) : nullptr)
    set_line(productId, product->rule.more(chosen_.contains(id) ? chosen_[id].quantity_milli : 0));
}

void OrderForm::decrease(const QString& productId) {
  auto id = format::id(productId);
  if (auto* product = facts_ ? facts_->product(id) : nullptr; product && chosen_.contains(id))
    set_line(productId, product->rule.less(chosen_[id].quantity_milli));
}

void OrderForm::setQuantity(const QString& productId, const QString& text) {
  if (auto milli = amount_of(text, 3); milli >= 0) set_line(productId, milli);
}

void OrderForm::setQuantityMilli(const QString& productId, double milli) {
  set_line(productId, static_cast<std::int64_t>(milli));
}

/// "12,5" in units of 10^-decimals; -1 when it is no amount.
std::int64_t OrderForm::amount_of(const QString& typed, int decimals) const {
  auto clean = typed.trimmed().remove(QLatin1Char('%')).remove(QChar(0x20ac)).remove(QChar(0xa0)).trimmed();
  bool fine = false;
  auto value = QLocale().toDouble(clean, &fine);
  if (!fine) value = QLocale::c().toDouble(clean, &fine);
  return fine && value >= 0 && value < 1e9 ? std::llround(value * std::pow(10, decimals)) : -1;
}

void OrderForm::setDiscount(const QString& productId, const QString& percentText) {
  auto bp = amount_of(percentText, 2);
  auto found = chosen_.find(format::id(productId));
  if (bp < 0 || bp > 10'000 || found == chosen_.end()) return;
  found->second.discounts_bp = Discounts{bp};
  emit edited();
}

void OrderForm::setPrice(const QString& productId, const QString& text) {
  auto micro = amount_of(text, 6);
  auto found = chosen_.find(format::id(productId));
  if (micro < 0 || found == chosen_.end()) return;
  found->second.price_micro = micro;
  emit edited();
}

void OrderForm::clearDiscount(const QString& productId) {
  auto found = chosen_.find(format::id(productId));
  if (found == chosen_.end()) return;
  found->second = FormLine{found->second.quantity_milli, std::nullopt, std::nullopt};
  emit edited();
}

void OrderForm::addExtra(const QString& productId, const QString& kind) {
  auto id = format::id(productId);
  auto known =
      kind == QLatin1String("free") || kind == QLatin1String("sample") || kind == QLatin1String("return");
  if (!facts_ || !facts_->product(id) || !known) return;
  extras_[{id, kind.toStdString()}] += 1000;
  tab_ = "basket";
  emit edited();
}

QStringList OrderForm::priceSteps(const QString& productId) const {
  auto* product = facts_ ? facts_->product(format::id(productId)) : nullptr;
  if (!product) return {};
  auto found = chosen_.find(product->id);
  return words::price_steps(*facts_, *product, found == chosen_.end() ? FormLine{} : found->second);
}

void OrderForm::takeSuggestion(const QString& productId) {
  auto found = std::ranges::find(suggested_, format::id(productId), &Suggestion::product);
  if (found != suggested_.end() && found->kind == SuggestionKind::pack)
    set_line(productId, found->quantity_milli);
  else
    increase(productId);
}

void OrderForm::repeatLast() {
  if (!can_repeat()) return;
  for (auto& line : facts_->last->lines)
    if (auto* product = facts_->product(line.product))
      chosen_[line.product].quantity_milli = product->rule.nearest(line.quantity_milli).second;
  if (tab_ != QLatin1String("usual")) tab_ = "basket";
  emit edited();
}

void OrderForm::dismissSuggestion() {
  suggestion_dismissed_ = true;
  emit figured();
}

void OrderForm::submit() {
  write(true);
}
void OrderForm::saveDraft() {
  write(false);
}

OrderToWrite OrderForm::to_write(bool submit) const {
  return {.id = order_,
          .client = format::id(clientId_),
          .lines = chosen_,
          .extras = extras_,
          .requested_on = requestedOn_.toStdString(),
          .location = format::id(locationId_),
          .payment_term = term(),
          .note = note_.trimmed().toStdString(),
          .submit = submit,
          .at = app()->now_at()};
}

void OrderForm::write(bool submit) {
  if (busy() || !facts_ || empty() || (gone_ && !(submit && parting_))) return;
  auto number = words::text(actions::provisional_number(order_));
  record([order = to_write(submit), parting = gone_ ? parting_ : std::nullopt](
             Device& device) { return parting ? Result<Draft>(*parting) : write_order(device, order); },
         submit ? tr("Ordine %1 salvato sul tablet").arg(number) : tr("Bozza salvata sul tablet"),
         [this, submit, number, id = format::hex(order_)](const Recorded&) {
           forget();
           restored_for_.clear();
           chosen_.clear();
           extras_.clear();
           if (submit)
             emit submitted(id, number);
           else
             emit savedDraft(id);
         });
}

}  // namespace giro
