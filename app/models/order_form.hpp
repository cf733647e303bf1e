// OrderForm: an order being taken. Prices, packs, totals and the credit warning follow every tap; nothing is
// recorded before it is sent or put aside as a draft. The order's id is minted once: sending twice is sending
// once. When its client leaves this tablet it stands still, and can be sent as it was.
#pragma once

#include "app/models/form_model.hpp"
#include "app/models/order_writing.hpp"

namespace giro {

class OrderForm : public giro::FormModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, clientId)
  GIRO_SUBJECT(QString, orderId)
  GIRO_SUBJECT(bool, repeat)
  GIRO_SHOWN(bool, gone)  // the client is no longer on this tablet
  GIRO_FIELD(QString, requestedOn)
  GIRO_FIELD(QString, locationId)
  GIRO_FIELD(QString, paymentTermId)
  GIRO_FIELD(QString, note)
  Q_PROPERTY(QString tab READ tab WRITE set_tab NOTIFY figured)
  Q_PROPERTY(QString text READ text WRITE set_text NOTIFY figured)
  Q_PROPERTY(QVariantList tabs READ tabs NOTIFY figured)
  Q_PROPERTY(bool empty READ empty NOTIFY figured)
  Q_PROPERTY(bool canSubmit READ can_submit NOTIFY figured)
  Q_PROPERTY(QString clientText READ client_text NOTIFY figured)
  Q_PROPERTY(QString repeatText READ repeat_text NOTIFY figured)
  Q_PROPERTY(bool canRepeat READ can_repeat NOTIFY figured)
  Q_PROPERTY(QString headline READ headline NOTIFY figured)
  Q_PROPERTY(QVariantList totals READ totals_shown NOTIFY figured)
  Q_PROPERTY(QString totalText READ total_text NOTIFY figured)
  Q_PROPERTY(QString taxableText READ taxable_text NOTIFY figured)
  Q_PROPERTY(QString deliveryText READ delivery_text NOTIFY figured)
  Q_PROPERTY(QVariantList deliveryChoices READ delivery_choices NOTIFY figured)
  Q_PROPERTY(QString addressText READ address_text NOTIFY figured)
  Q_PROPERTY(QVariantList locations READ locations NOTIFY figured)
  Q_PROPERTY(QString paymentText READ payment_text NOTIFY figured)
  Q_PROPERTY(QVariantList paymentTerms READ payment_terms NOTIFY figured)
  Q_PROPERTY(QString creditTitle READ credit_title NOTIFY figured)
  Q_PROPERTY(QString creditText READ credit_text NOTIFY figured)
  Q_PROPERTY(double creditUsed READ credit_used NOTIFY figured)
  Q_PROPERTY(double creditThis READ credit_this NOTIFY figured)
  Q_PROPERTY(double creditMark READ credit_mark NOTIFY figured)
  Q_PROPERTY(bool hasLimit READ has_limit NOTIFY figured)
  Q_PROPERTY(QVariantList warnings READ warnings NOTIFY figured)
  Q_PROPERTY(QVariantList suggestion READ suggestion NOTIFY figured)
  Q_PROPERTY(QVariantList instalments READ instalments_shown NOTIFY figured)
  Q_PROPERTY(QString instalmentsHint READ instalments_hint NOTIFY figured)
  Q_PROPERTY(QString limitText READ limit_text NOTIFY figured)
  Q_PROPERTY(QString reviewText READ review_text NOTIFY figured)
  GIRO_ROWS(lines, "productId", "name", "skuText", "lastText", "lastOnText", "lapsed", "priceText",
            "discountText", "ruleText", "quantityText", "quantityMilli", "stepMilli", "netText", "inOrder",
            "illegalText", "legal", "vatText", "strategyText", "originText", "kindText", "reasonText",
            "reasonIcon", "figuresText", "about")
  GIRO_ROWS(basket, "productId", "name", "skuText", "lastText", "lastOnText", "lapsed", "priceText",
            "discountText", "ruleText", "quantityText", "quantityMilli", "stepMilli", "netText", "inOrder",
            "illegalText", "legal", "vatText", "strategyText", "originText", "kindText", "reasonText",
            "reasonIcon", "figuresText", "about")

 public:
  explicit OrderForm(QObject* parent = nullptr);

  QString tab() const { return tab_; }
  QString text() const { return text_; }
  void set_tab(const QString&);
  void set_text(const QString&);
  QVariantList tabs() const;
  bool empty() const;
  bool can_submit() const;
  QString client_text() const;
  QString repeat_text() const;
  bool can_repeat() const { return facts_ && facts_->last && !facts_->last->lines.empty(); }
  QString headline() const;
  QVariantList totals_shown() const;
  QString total_text() const;
  QString taxable_text() const;
  QString delivery_text() const;
  QVariantList delivery_choices() const;
  QString address_text() const;
  QVariantList locations() const;
  QString payment_text() const;
  QVariantList payment_terms() const;
  QString credit_title() const;
  QString credit_text() const;
  double credit_used() const;
  double credit_this() const;
  double credit_mark() const;
  bool has_limit() const { return facts_ && facts_->credit.limit_cents.has_value(); }
  QVariantList warnings() const;
  QVariantList suggestion() const;
  QVariantList instalments_shown() const;
  QString instalments_hint() const;
  /// What this person may give; "": as much as it likes.
  QString limit_text() const;
  QString review_text() const;

  Q_INVOKABLE void increase(const QString& productId);
  Q_INVOKABLE void decrease(const QString& productId);
  Q_INVOKABLE void setQuantity(const QString& productId, const QString& text);
  Q_INVOKABLE void setQuantityMilli(const QString& productId, double milli);
  Q_INVOKABLE void setDiscount(const QString& productId, const QString& percentText);
  Q_INVOKABLE void setPrice(const QString& productId, const QString& text);
  Q_INVOKABLE void clearDiscount(const QString& productId);
  Q_INVOKABLE void repeatLast();
  /// Something given along (free, sample) or taken back (return): one more of it.
  Q_INVOKABLE void addExtra(const QString& productId, const QString& kind);
  /// Where the price of a line comes from, a sentence a step.
  Q_INVOKABLE QStringList priceSteps(const QString& productId) const;
  /// What a suggestion asks for: one more, or the better quantity.
  Q_INVOKABLE void takeSuggestion(const QString& productId);
  Q_INVOKABLE void dismissSuggestion();
  Q_INVOKABLE void submit();
  Q_INVOKABLE void saveDraft();

 signals:
  void figured();
  void submitted(const QString& orderId, const QString& numberText);
  void savedDraft(const QString& orderId);

 protected:
  void load() override;
  QString form_key() const override;
  QJsonObject content() const override;
  std::function<Result<Draft>(Device&)> parting_draft() const override;

 private:
  struct Opened;
  void opened(const Opened&);
  void stand_still(const Opened&);
  void restore(const QJsonObject&);
  void figure();
  Row line_row(const Product&) const;
  Row extra_row(const Product&, const OrderExtras::value_type&) const;
  void add_rows(RowList&, const Product&, bool with_extras) const;
  void set_line(const QString& productId, std::int64_t milli);
  std::vector<const Product*> products_of_tab() const;
  bool in_order(const Id& product) const;
  QVariantList holds_to_come() const;
  QVariantList vat_notices() const;
  std::int64_t amount_of(const QString& typed, int decimals) const;
  Id term() const;
  static QString strategy_text(const PricedLine&);
  QString vat_text(const LineVat&) const;
  double bar_full() const;
  OrderToWrite to_write(bool submit) const;
  void write(bool submit);

  std::shared_ptr<const OrderFacts> facts_;
  std::optional<Draft> parting_;  // what is left to send when the client has gone
  OrderLines chosen_;
  OrderExtras extras_;
  std::vector<Suggestion> suggested_;
  OrderTotals totals_;
  Id order_;  // minted at the first change, or the draft's
  QString tab_ = "usual", text_;
  QString restored_for_;
  bool suggestion_dismissed_ = false;
};

}  // namespace giro
