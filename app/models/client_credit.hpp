// ClientCredit: what may be done about a client's debts: money taken in, promises, the credit decision with
// the risk it rests on and the limit that is advised. Only the office confirms money, only the credit role
// decides. The thread of the window.
#pragma once

#include "app/models/screen_model.hpp"

namespace giro {

class ClientCredit : public giro::ScreenModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, clientId)
  GIRO_SHOWN(QString, riskText)  // "Rischio medio"; empty: owes nothing
  GIRO_SHOWN(QString, riskTone)
  GIRO_SHOWN(QString, riskDetail)    // why
  GIRO_SHOWN(QString, habitText)     // "paga 12 giorni dopo, 3 in più di tre mesi fa"
  GIRO_SHOWN(QString, adviceText)    // "Consigliati un fido di 8.000 € e termini più corti"
  GIRO_SHOWN(QString, advisedLimit)  // as it is typed
  GIRO_SHOWN(QString, limit)         // the client's own, as it is typed; empty: inherited or none
  GIRO_SHOWN(QString, status)        // open, watch, hold, blocked
  GIRO_SHOWN(QString, reason)
  GIRO_SHOWN(QString, overdue)  // as it is typed; empty: nothing
  GIRO_SHOWN(QVariantList, statuses)
  GIRO_SHOWN(QVariantList, methods)
  GIRO_SHOWN(QVariantList, invoices)
  GIRO_SHOWN(bool, canConfirm)
  GIRO_SHOWN(bool, canDecide)
  GIRO_ROWS(noted, "paymentId", "dateText", "title", "detail", "amountText")
  GIRO_ROWS(promises, "promiseId", "dateText", "title", "detail", "amountText", "stateText", "tone", "open")

 public:
  /// `amount` as it is typed. Without an invoice it pays what is due first.
  Q_INVOKABLE void collect(const QString& amount, const QString& method, const QString& on,
                           const QString& invoiceId, const QString& note);
  Q_INVOKABLE void confirm(const QString& paymentId);
  /// Without an amount: all of the invoice.
  Q_INVOKABLE void promise(const QString& invoiceId, const QString& on, const QString& amount,
                           const QString& note);
  Q_INVOKABLE void answer(const QString& promiseId, bool kept);
  /// An empty limit: as it is.
  Q_INVOKABLE void decide(const QString& limit, const QString& status, const QString& reason);

 protected:
  void load() override;
};

}  // namespace giro
