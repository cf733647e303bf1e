// ContactSearch: people across all clients of this device, by role, sector, segment, place and text. The
// thread of the window.
#pragma once

#include "app/models/screen_model.hpp"

namespace giro {

class ContactSearch : public giro::ScreenModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, text)
  GIRO_SUBJECT(QString, role)
  GIRO_SUBJECT(QString, market)
  GIRO_SUBJECT(QString, segmentId)
  GIRO_SUBJECT(QString, place)
  GIRO_SUBJECT(bool, decides)
  GIRO_SHOWN(QVariantList, roles)
  GIRO_SHOWN(QVariantList, markets)
  GIRO_SHOWN(QVariantList, segments)
  GIRO_SHOWN(QVariantList, places)
  GIRO_SHOWN(QString, headline)
  GIRO_ROWS(contacts, "contactId", "clientId", "name", "initials", "detail", "clientText", "phone", "email",
            "consentText", "refuses")

 protected:
  void load() override;
};

}  // namespace giro
