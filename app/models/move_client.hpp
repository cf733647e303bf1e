// MoveClient: one client goes to another assigned segment, by a person, who first reads whose tablets gain
// and lose it. The thread of the window.
#pragma once

#include "app/models/screen_model.hpp"

namespace giro {

class MoveClient : public giro::ScreenModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, clientId)
  GIRO_SUBJECT(QString, segmentId)
  GIRO_SUBJECT(QString, sought)
  GIRO_SHOWN(QString, clientName)
  GIRO_SHOWN(QString, nowText)
  GIRO_SHOWN(QVariantList, segments)
  GIRO_SHOWN(QStringList, moves)
  GIRO_SHOWN(QString, missingText)
  GIRO_SHOWN(bool, canSave)
  GIRO_ROWS(candidates, "clientId", "name", "detail")

 public:
  Q_INVOKABLE void save();

 signals:
  void saved();

 protected:
  void load() override;
};

}  // namespace giro
