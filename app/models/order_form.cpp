#include "app/models/order_form.hpp"

#include <QJsonArray>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "app/models/order_writing.hpp"
#include "app/models/words.hpp"
#include "sync/actions/read.hpp"
#include "sync/portfolio/orders.hpp"

namespace giro {

/// What a load brings to the window's thread.
struct OrderForm::Opened {
  std::shared_ptr<const OrderFacts> facts;
  QJsonObject kept;
  std::int64_t kept_at = 0;
  std::optional<OrderRow> draft;
  OrderLines draft_lines;
  Id fresh_id;
};

OrderForm::OrderForm(QObject* parent) : FormModel(parent) {
  connect(this, &OrderForm::edited, this, &OrderForm::figure);
}

QString OrderForm::form_key() const {
  if (!orderId_.isEmpty()) return "order:" + orderId_;
  return clientId_.isEmpty() ? QString() : "order:" + clientId_;
}

void OrderForm::load() {
  auto client = format::id(clientId_), order = format::id(orderId_);
  if (client.is_nil() && order.is_nil()) return;
  app()->session()->device(
      this,
      [client, order, key = form_key(), now = app()->now_at()](Device& device) {
        Opened opened;
        auto& db = device.local();
        auto subject = client;
        if (!order.is_nil()) {
          auto found = orders(db, {.order = order});
          if (!found.empty()) {
            subject = found.front().client;
            opened.draft = found.front();
            for (auto& line : order_lines(db, order))
              if (line.kind == "sale") opened.draft_lines[line.product] = form_line(line);
          }
        }
        opened.facts = order_facts(db, subject, device.user(), now);
        opened.kept = kept(device, key);
        opened.kept_at = kept_at(device, key);
        opened.fresh_id = device.mint();
        return opened;
      },
      [this](Result<Opened> answer) {
        if (answer.has_error()) return app()->tell_failure(QString::fromStdString(answer.error().what));
        opened(*answer);
      });
}

void OrderForm::opened(const Opened& opened) {
  facts_ = opened.facts;
  if (restored_for_ != form_key()) {
    restored_for_ = form_key();
    order_ = opened.fresh_id;
    chosen_.clear();
    if (opened.draft) {
      order_ = opened.draft->id;
      clientId_ = format::hex(opened.draft->client);
      chosen_ = opened.draft_lines;
      requestedOn_ = QString::fromStdString(opened.draft->requested_on);
      locationId_ = format::hex(opened.draft->location);
      paymentTermId_ = format::hex(opened.draft->payment_term);
      note_ = QString::fromStdString(opened.draft->note);
    }
    without_keeping([&] {
      if (!opened.kept.isEmpty()) restore(opened.kept);
    });
    if (!opened.kept.isEmpty()) note_kept(opened.kept_at);
    if (opened.kept.isEmpty() && repeat_) repeatLast();
    if (facts_->habits.empty() && tab_ == "usual") tab_ = "catalogue";
  }
  figure();
  show({});
}

void OrderForm::restore(const QJsonObject& form) {
  if (auto id = format::id(form["orderId"].toString()); !id.is_nil()) order_ = id;
  requestedOn_ = form["requestedOn"].toString();
  locationId_ = form["locationId"].toString();
  paymentTermId_ = form["paymentTermId"].toString();
  note_ = form["note"].toString();
  chosen_ = lines_from_json(form["lines"].toArray());
}

QJsonObject OrderForm::content() const {
  return {{"clientId", clientId_},
          {"orderId", format::hex(order_)},
          {"title", client_text()},
          {"requestedOn", requestedOn_},
          {"locationId", locationId_},
          {"paymentTermId", paymentTermId_},
          {"note", note_},
          {"lines", lines_to_json(chosen_)}};
}

void OrderForm::set_tab(const QString& tab) {
  if (tab == tab_) return;
  tab_ = tab;
  figure();
}

void OrderForm::set_text(const QString& text) {
  if (text == text_) return;
  text_ = text;
  if (!text.trimmed().isEmpty()) tab_ = "catalogue";
  figure();
}

std::vector<const Product*> OrderForm::products_of_tab() const {
  constexpr std::size_t most = 200;  // a longer catalogue is searched
  std::vector<const Product*> found;
  if (tab_ == QLatin1String("usual")) {
    for (auto& habit : facts_->habits)
      if (auto* product = facts_->product(habit.product)) found.push_back(product);
    return found;
  }
  auto wanted = text_.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
  for (auto& product : facts_->products) {
    if (found.size() == most) break;
    if (tab_ == QLatin1String("basket") && !chosen_.contains(product.id)) continue;
    auto name =
        (words::text(product.name) + ' ' + words::text(product.sku) + ' ' + words::text(product.category))
            .toLower();
    bool fits = std::ranges::all_of(wanted, [&](auto& word) { return name.contains(word); });
    if (fits) found.push_back(&product);
  }
  return found;
}

void OrderForm::figure() {
  if (!facts_) return;
  totals_ = giro::totals(*facts_, chosen_);
  RowList shown_lines, in_order;
  for (auto* product : products_of_tab()) shown_lines.push_back(line_row(*product));
  for (auto& product : facts_->products)
    if (chosen_.contains(product.id)) in_order.push_back(line_row(product));
  lines_.set(std::move(shown_lines));
  basket_.set(std::move(in_order));
  emit figured();
}

Row OrderForm::line_row(const Product& product) const {
  auto found = chosen_.find(product.id);
  auto line = found == chosen_.end() ? FormLine{} : found->second;
  auto said = priced(*facts_, product, line);
  auto* habit = facts_->habit(product.id);
  bool in_order = line.quantity_milli > 0;
  QVariantList legal;
  QString illegal;
  auto rule = product.rule.step() != 1000 ? tr("multipli di %1").arg(format::quantity(product.rule.step()))
                                          : QString();
  if (product.rule.first() > product.rule.step())
    rule = words::joined({tr("almeno %1").arg(format::quantity(product.rule.first())), rule});
  if (!product.rule.legal(line.quantity_milli)) {
    illegal = tr("Si ordina a %1").arg(rule.isEmpty() ? tr("colli interi") : rule);
    auto [below, above] = product.rule.nearest(line.quantity_milli);
    for (auto milli : {below, above})
      legal += QVariantMap{{"milli", static_cast<double>(milli)}, {"text", format::quantity(milli)}};
  }
  return {{"productId", format::hex(product.id)},
          {"name", words::text(product.name)},
          {"skuText", words::joined({words::text(product.sku),
                                     words::text(product.pack.empty() ? product.unit : product.pack)})},
          {"lastText", habit ? words::joined({format::quantity(habit->last_quantity_milli),
                                              format::price(habit->last_price_micro)})
                             : QString()},
          {"lastOnText", habit ? format::day(habit->last_day, facts_->day) : tr("mai ordinato")},
          {"lapsed", habit && habit->lapsed},
          {"priceText", format::price(said.price_micro)},
          {"discountText", format::discounts(said.discounts_bp)},
          {"ruleText", rule},
          {"quantityText", format::quantity(line.quantity_milli)},
          {"quantityMilli", static_cast<int>(line.quantity_milli)},
          {"stepMilli", static_cast<int>(product.rule.step())},
          {"netText", in_order ? format::money(said.net_cents) : QString()},
          {"inOrder", in_order},
          {"illegalText", illegal},
          {"legal", legal},
          {"strategyText", strategy_text(said)},
          {"vatText", vat_text(said.vat)}};
}

// ---- what people do

void OrderForm::set_line(const QString& productId, std::int64_t milli) {
  auto id = format::id(productId);
  if (!facts_ || !facts_->product(id)) return;
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

void OrderForm::write(bool submit) {
  if (busy() || !facts_ || empty()) return;
  OrderToWrite order{.id = order_,
                     .client = format::id(clientId_),
                     .lines = chosen_,
                     .requested_on = requestedOn_.toStdString(),
                     .location = format::id(locationId_),
                     .payment_term = term(),
                     .note = note_.trimmed().toStdString(),
                     .submit = submit,
                     .at = app()->now_at()};
  auto number = words::text(actions::provisional_number(order_));
  record([order](Device& device) { return write_order(device, order); },
         submit ? tr("Ordine %1 salvato sul tablet").arg(number) : tr("Bozza salvata sul tablet"),
         [this, submit, number, id = format::hex(order_)](const Recorded&) {
           forget();
           restored_for_.clear();
           chosen_.clear();
           if (submit)
             emit submitted(id, number);
           else
             emit savedDraft(id);
         });
}

}  // namespace giro
