// PersonView: one person of the company and the segments they hold, past, present and to come. The thread of
// the window.
#pragma once

#include "app/models/screen_model.hpp"

namespace giro {

class PersonView : public giro::ScreenModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, userId)
  GIRO_SHOWN(bool, found)
  GIRO_SHOWN(bool, active)
  GIRO_SHOWN(bool, follows)
  GIRO_SHOWN(QString, title)
  GIRO_SHOWN(QString, login)
  GIRO_SHOWN(QString, contextText)
  GIRO_SHOWN(QString, stateText)
  GIRO_SHOWN(QVariantList, facts)
  GIRO_ROWS(assignments, "assignmentId", "segmentId", "title", "detail", "section", "ended", "begun")

 public:
  explicit PersonView(QObject* parent = nullptr) : ScreenModel(parent) {}

  /// From today; one that has not begun goes, with Annulla.
  Q_INVOKABLE void end(const QString& assignmentId);

 protected:
  void load() override;
};

}  // namespace giro
