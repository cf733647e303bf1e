// OrderCard: one order read; OrderList: an agent's orders; OrderReview: the office's held, received and
// confirmed ones with the decision. The thread of the window.
#pragma once

#include <QUrl>

#include "app/models/screen_model.hpp"

namespace giro {

class OrderCard : public giro::ScreenModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, orderId)
  GIRO_SHOWN(bool, found)
  GIRO_SHOWN(QString, title)
  GIRO_SHOWN(QString, clientId)
  GIRO_SHOWN(QString, detail)
  GIRO_SHOWN(QString, phone)
  GIRO_SHOWN(QString, statusText)
  GIRO_SHOWN(QString, tone)
  GIRO_SHOWN(QString, noteText)
  GIRO_SHOWN(QString, totalText)
  GIRO_SHOWN(QString, totalDetail)
  GIRO_SHOWN(QString, stateText)
  GIRO_SHOWN(QString, stateIcon)
  GIRO_SHOWN(QString, stateTone)
  GIRO_SHOWN(QVariantList, reasons)
  GIRO_SHOWN(bool, canEdit)
  GIRO_SHOWN(bool, canCancel)
  GIRO_SHOWN(bool, canRemove)
  GIRO_SHOWN(QString, pdfName)
  GIRO_ROWS(lines, "lineId", "name", "skuText", "quantityText", "priceText", "discountText", "netText",
            "marked")
  GIRO_SHOWN(QString, deliveryText)
  GIRO_ROWS(deliveries, "deliveryId", "dateText", "title", "statusText", "tone")

 public:
  Q_INVOKABLE void cancel(const QString& reason);
  /// A draft; the snackbar takes it back.
  Q_INVOKABLE void remove();
  Q_INVOKABLE void removeLine(const QString& lineId);
  /// Its copy for the client, on paper.
  Q_INVOKABLE void savePdf(const QUrl& file);

 protected:
  void load() override;
};

class OrderList : public giro::ScreenModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, tab)
  GIRO_SUBJECT(QString, text)
  GIRO_SHOWN(QVariantList, tabs)
  GIRO_SHOWN(QString, contextText)
  GIRO_ROWS(orders, "orderId", "clientId", "number", "clientName", "dateText", "statusText", "tone", "icon",
            "totalText", "stateText", "stateIcon", "stateTone", "reasonText")

 public:
  explicit OrderList(QObject* parent = nullptr);

 protected:
  void load() override;
};

class OrderReview : public giro::ScreenModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, tab)
  GIRO_SUBJECT(QString, orderId)
  GIRO_SHOWN(QVariantList, tabs)
  GIRO_SHOWN(QString, contextText)
  GIRO_SHOWN(QString, footLabel)
  GIRO_SHOWN(QString, footText)
  GIRO_SHOWN(bool, found)
  GIRO_SHOWN(QString, title)
  GIRO_SHOWN(QString, clientId)
  GIRO_SHOWN(QString, detail)
  GIRO_SHOWN(QString, phone)
  GIRO_SHOWN(QString, statusText)
  GIRO_SHOWN(QString, tone)
  GIRO_SHOWN(QString, noteText)
  GIRO_SHOWN(QString, totalText)
  GIRO_SHOWN(QString, totalDetail)
  GIRO_SHOWN(QString, stateText)
  GIRO_SHOWN(QString, stateIcon)
  GIRO_SHOWN(QString, stateTone)
  GIRO_SHOWN(QVariantList, reasons)
  GIRO_SHOWN(QString, changedText)
  GIRO_SHOWN(bool, canConfirm)
  GIRO_SHOWN(bool, canRelease)
  GIRO_SHOWN(bool, canReject)
  GIRO_SHOWN(QVariantList, rejectReasons)
  GIRO_ROWS(orders, "orderId", "clientName", "detail", "totalText", "reasons", "selected")
  GIRO_ROWS(lines, "lineId", "name", "skuText", "quantityText", "priceText", "discountText", "netText",
            "marked")

 public:
  explicit OrderReview(QObject* parent = nullptr);

  Q_INVOKABLE void confirm();
  Q_INVOKABLE void release();
  Q_INVOKABLE void reject(const QString& code, const QString& text);
  Q_INVOKABLE void look();

 signals:
  void decided(const QString& orderId);

 protected:
  void load() override;
  void shown() override;

 private:
  template <typename Make>
  void decide(Make make, const QString& said);

  Q_PROPERTY(qlonglong revision MEMBER revision_)
  Q_PROPERTY(QString current MEMBER current_)
  qlonglong revision_ = 0;        // of the lines on the screen
  qlonglong seen_revision_ = -1;  // of the lines this person has looked at
  QString current_, seen_order_;
};

}  // namespace giro
