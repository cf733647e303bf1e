// ClientPlaces: the places of a client, when they are open and when they are closed, and their changing. A
// removal can be taken back. The thread of the window.
#pragma once

#include "app/models/screen_model.hpp"

namespace giro {

class ClientPlaces : public giro::ScreenModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, clientId)
  GIRO_SHOWN(QString, clientName)
  GIRO_SHOWN(QVariantList, kinds)
  GIRO_SHOWN(QVariantList, weekdays)
  GIRO_ROWS(places, "locationId", "title", "kind", "name", "address", "postal_code", "city", "province",
            "addressText", "active", "hours")

 public:
  /// What is wrong with a place or with hours, by field; empty: nothing.
  Q_INVOKABLE QVariantMap faults(const QVariantMap& values) const;
  /// `values` by column; an empty id makes a new one.
  Q_INVOKABLE void savePlace(const QString& locationId, const QVariantMap& values);
  Q_INVOKABLE void setActive(const QString& locationId, bool active);
  /// The same hours on several days (0 Monday).
  Q_INVOKABLE void addHours(const QString& locationId, const QStringList& days, const QString& opens,
                            const QString& closes);
  Q_INVOKABLE void addClosing(const QString& locationId, const QString& fromOn, const QString& toOn,
                              const QString& reason);
  Q_INVOKABLE void remove(const QString& hoursId);

 protected:
  void load() override;
};

}  // namespace giro
