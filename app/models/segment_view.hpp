// SegmentView: one segment: the values set on it, its rules, its clients and why each is in it; clients are
// put in and freed by hand. The thread of the window.
#pragma once

#include "app/models/screen_model.hpp"

namespace giro {

class SegmentView : public giro::ScreenModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, segmentId)
  GIRO_SUBJECT(QString, sought)
  GIRO_SHOWN(bool, found)
  GIRO_SHOWN(QString, title)
  GIRO_SHOWN(QString, contextText)
  GIRO_SHOWN(QString, segmentationId)
  GIRO_SHOWN(bool, byHand)
  GIRO_ROWS(values, "key", "label", "value")
  GIRO_ROWS(clients, "clientId", "name", "detail", "manual")
  GIRO_ROWS(candidates, "clientId", "name", "detail")

 public:
  /// By hand: the reason stays, and rules move the client no more.
  Q_INVOKABLE void put(const QString& clientId, const QString& reason);
  /// The rules decide again, at their next run.
  Q_INVOKABLE void free(const QString& clientId);

 protected:
  void load() override;
};

}  // namespace giro
