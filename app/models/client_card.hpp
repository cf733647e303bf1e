// ClientCard: everything about one client, for the card and the context beside forms. The thread of the
// window.
#pragma once

#include "app/models/screen_model.hpp"

namespace giro {

class ClientCard : public giro::ScreenModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, clientId)
  GIRO_SHOWN(bool, found)
  GIRO_SHOWN(QString, name)
  GIRO_SHOWN(QString, klass)
  GIRO_SHOWN(QString, segmentName)
  GIRO_SHOWN(QString, identityText)
  GIRO_SHOWN(QString, addressText)
  GIRO_SHOWN(QString, openText)
  GIRO_SHOWN(QString, phone)
  GIRO_SHOWN(QString, email)
  GIRO_SHOWN(double, lat)
  GIRO_SHOWN(double, lon)
  GIRO_SHOWN(bool, blocked)
  GIRO_SHOWN(bool, prospect)
  GIRO_SHOWN(QString, blockedText)
  GIRO_SHOWN(bool, visitOpen)
  GIRO_SHOWN(bool, orderOpen)
  GIRO_SHOWN(bool, canRepeat)
  GIRO_SHOWN(QVariantList, facts)
  GIRO_SHOWN(QVariantList, tabs)
  GIRO_SHOWN(QVariantList, months)
  GIRO_SHOWN(QString, monthsText)
  GIRO_SHOWN(double, monthsMax)
  GIRO_SHOWN(QString, lastVisitTitle)
  GIRO_SHOWN(QString, lastVisitText)
  GIRO_SHOWN(QString, lastVisitDetail)
  GIRO_SHOWN(QVariantList, credit)
  GIRO_SHOWN(double, creditUsed)
  GIRO_SHOWN(QString, creditText)
  GIRO_SHOWN(QVariantList, contactRoles)
  GIRO_ROWS(know, "key", "icon", "tone", "title", "detail", "kind", "targetId")
  GIRO_ROWS(propose, "productId", "name", "reason")
  GIRO_ROWS(orders, "orderId", "number", "dateText", "statusText", "tone", "totalText", "detail")
  GIRO_ROWS(visits, "visitId", "dateText", "title", "detail", "statusText", "tone")
  GIRO_ROWS(contacts, "contactId", "name", "initials", "detail", "phone", "email", "decides", "consentText",
            "known")
  GIRO_ROWS(requests, "requestId", "title", "detail", "statusText", "tone", "open", "closed")
  GIRO_ROWS(notes, "noteId", "dateText", "author", "body", "removable")
  GIRO_ROWS(instalments, "instalmentId", "title", "dueText", "amountText", "lateText", "tone", "detail")
  GIRO_ROWS(fields, "key", "group", "groupTitle", "label", "value", "origin", "editable", "field", "changes",
            "about")
  GIRO_ROWS(history, "changeId", "field", "heading", "fromText", "toText", "whoText", "whenText", "recent")
  GIRO_SHOWN(QVariantList, service)
  GIRO_SHOWN(QString, serviceText)
  GIRO_SHOWN(QString, historyHint)
  GIRO_SHOWN(bool, removable)

 public:
  Q_INVOKABLE void addNote(const QString& body);
  /// What is wrong with a contact, by column; empty: nothing.
  Q_INVOKABLE QVariantMap contactFaults(const QVariantMap& values) const;
  /// By column; `consent` is "yes", "no" or "" (nobody asked), and has the day it is said.
  Q_INVOKABLE void saveContact(const QString& contactId, const QVariantMap& values);
  Q_INVOKABLE void removeContact(const QString& contactId);
  Q_INVOKABLE void removeNote(const QString& noteId);
  /// A client made by mistake.
  Q_INVOKABLE void removeClient();

 signals:
  void removed();

 protected:
  void load() override;
};

}  // namespace giro
