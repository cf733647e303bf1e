#include "app/models/order_form.hpp"

#include <QJsonArray>
#include <algorithm>

#include "app/models/order_price_words.hpp"
#include "app/models/order_writing.hpp"
#include "app/models/suggestion_words.hpp"
#include "app/models/words.hpp"
#include "sync/actions/read.hpp"
#include "sync/portfolio/orders.hpp"

namespace giro {

/// What a load brings to the window's thread.
struct OrderForm::Opened {
  bool gone = false;
  std::shared_ptr<const OrderFacts> facts;
  QJsonObject kept;
  std::int64_t kept_at = 0;
  std::optional<OrderRow> draft;
  OrderLines draft_lines;
  OrderExtras draft_extras;
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
              if (line.kind == "sale")
                opened.draft_lines[line.product] = form_line(line);
              else
                opened.draft_extras[{line.product, line.kind}] = line.quantity_milli;
          }
        }
        opened.kept = kept(device, key);
        if (subject.is_nil()) subject = format::id(opened.kept["clientId"].toString());
        opened.gone = !device.row(*schema::find_table("client"), subject);
        opened.facts = order_facts(db, subject, device.user(), now);
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
  gone_ = opened.gone;
  if (gone_)
    stand_still(opened);
  else
    facts_ = opened.facts;
  if (!gone_ && restored_for_ != form_key()) {
    restored_for_ = form_key();
    order_ = opened.fresh_id;
    chosen_.clear();
    extras_.clear();
    if (opened.draft) {
      order_ = opened.draft->id;
      clientId_ = format::hex(opened.draft->client);
      chosen_ = opened.draft_lines;
      extras_ = opened.draft_extras;
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

/// The client has gone: the order as it was kept last, at the prices it was kept with. What else was known of
/// the client has gone, too.
void OrderForm::stand_still(const Opened& opened) {
  restored_for_.clear();  // should the client come back, it is taken up again from what was kept
  parting_ = kept_draft(opened.kept);
  auto facts = std::make_shared<OrderFacts>(facts_ ? *facts_ : *opened.facts);
  facts->habits.clear();
  facts->credit = {};
  facts->last.reset();
  facts->offered.communications.clear();
  without_keeping([&] { restore(opened.kept); });
  if (!facts_) {  // it was never seen here since the program began
    facts->client_name = opened.kept["title"].toString().toStdString();
    if (parting_) take_prices(chosen_, *parting_);
  }
  facts_ = std::move(facts);
  if (!opened.kept.isEmpty()) note_kept(opened.kept_at);
  tab_ = "basket";
}

void OrderForm::restore(const QJsonObject& form) {
  if (auto id = format::id(form["orderId"].toString()); !id.is_nil()) order_ = id;
  requestedOn_ = form["requestedOn"].toString();
  locationId_ = form["locationId"].toString();
  paymentTermId_ = form["paymentTermId"].toString();
  note_ = form["note"].toString();
  chosen_ = lines_from_json(form["lines"].toArray());
  extras_ = extras_from_json(form["extras"].toArray());
}

QJsonObject OrderForm::content() const {
  return {{"clientId", clientId_},
          {"orderId", format::hex(order_)},
          {"title", client_text()},
          {"requestedOn", requestedOn_},
          {"locationId", locationId_},
          {"paymentTermId", paymentTermId_},
          {"note", note_},
          {"lines", lines_to_json(chosen_)},
          {"extras", extras_to_json(extras_)}};
}

/// Sent whole if it can be, else as a draft for whoever follows the client now.
std::function<Result<Draft>(Device&)> OrderForm::parting_draft() const {
  if (empty()) return {};
  return [sent = to_write(true), draft = to_write(false)](Device& device) {
    auto made = write_order(device, sent);
    return made.has_value() ? made : write_order(device, draft);
  };
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
  if (tab_ == QLatin1String("suggested")) {
    for (auto& suggestion : suggested_)
      if (auto* product = facts_->product(suggestion.product)) found.push_back(product);
    return found;
  }
  auto wanted = text_.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
  for (auto& product : facts_->products) {
    if (found.size() == most) break;
    if (tab_ == QLatin1String("basket") && !in_order(product.id)) continue;
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
  totals_ = giro::totals(*facts_, chosen_, extras_);
  Cart cart;
  for (auto& [product, line] : chosen_) cart[product] = line.quantity_milli;
  suggested_.clear();
  if (!gone_)
    suggested_ =
        suggestions({facts_->prices, facts_->products, facts_->habits, facts_->suggested, facts_->day}, cart);
  RowList shown_lines, basket;
  for (auto* product : products_of_tab()) add_rows(shown_lines, *product, tab_ == QLatin1String("basket"));
  for (auto& product : facts_->products)
    if (in_order(product.id)) add_rows(basket, product, true);
  lines_.set(std::move(shown_lines));
  basket_.set(std::move(basket));
  emit figured();
}

bool OrderForm::in_order(const Id& product) const {
  return chosen_.contains(product) ||
         std::ranges::any_of(extras_, [&](auto& extra) { return extra.first.first == product; });
}

void OrderForm::add_rows(RowList& rows, const Product& product, bool with_extras) const {
  if (!with_extras || chosen_.contains(product.id)) {
    auto row = line_row(product);
    auto said = std::ranges::find(suggested_, product.id, &Suggestion::product);
    if (tab_ == QLatin1String("suggested") && said != suggested_.end()) {
      auto words = words::suggestion(*said, *facts_);
      row["reasonText"] = words.reason;
      row["reasonIcon"] = words.icon;
      row["figuresText"] = words.figures;
      row["about"] = words.about;
    }
    rows.push_back(std::move(row));
  }
  if (!with_extras) return;
  for (auto& extra : extras_)
    if (extra.first.first == product.id) rows.push_back(extra_row(product, extra));
}

/// What is given along or taken back: its key names the kind.
Row OrderForm::extra_row(const Product& product, const OrderExtras::value_type& extra) const {
  auto& [key, quantity] = extra;
  auto said = priced_extra(*facts_, product, key.second, quantity);
  bool paid = key.second == "return";
  auto kind = words::line_kind(key.second);
  return {{"productId", format::hex(product.id) + "/" + words::text(key.second)},
          {"name", words::text(product.name)},
          {"skuText", words::joined({kind, words::text(product.sku),
                                     words::text(product.pack.empty() ? product.unit : product.pack)})},
          {"lastText", QString()},
          {"lastOnText", QString()},
          {"lapsed", false},
          {"priceText", paid ? format::price(said.price_micro) : QString()},
          {"discountText", paid ? format::discounts(said.discounts_bp) : QString()},
          {"ruleText", QString()},
          {"quantityText", format::quantity(quantity)},
          {"quantityMilli", static_cast<int>(quantity)},
          {"stepMilli", 1000},
          {"netText", format::money(said.net_cents)},
          {"inOrder", true},
          {"illegalText", QString()},
          {"legal", QVariantList()},
          {"strategyText", QString()},
          {"originText", paid ? tr("reso al prezzo di oggi") : tr("non si paga")},
          {"kindText", kind},
          {"reasonText", QString()},
          {"reasonIcon", QString()},
          {"figuresText", QString()},
          {"about", QString()},
          {"vatText", vat_text(said.vat)}};
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
  auto never = gone_ ? QString() : tr("mai ordinato");
  return {{"productId", format::hex(product.id)},
          {"name", words::text(product.name)},
          {"skuText", words::joined({words::text(product.sku),
                                     words::text(product.pack.empty() ? product.unit : product.pack)})},
          {"lastText", habit ? words::joined({format::quantity(habit->last_quantity_milli),
                                              format::price(habit->last_price_micro)})
                             : QString()},
          {"lastOnText", habit ? format::day(habit->last_day, facts_->day) : never},
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
          {"originText", words::price_origin(*facts_, product, line)},
          {"kindText", QString()},
          {"reasonText", QString()},
          {"reasonIcon", QString()},
          {"figuresText", QString()},
          {"about", QString()},
          {"vatText", vat_text(said.vat)}};
}

}  // namespace giro
