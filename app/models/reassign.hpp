// Reassign: who follows which assigned segment, and what changes for whom. The thread of the window.
#pragma once

#include "app/models/screen_model.hpp"

namespace giro {

class Reassign : public giro::ScreenModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, segmentId)
  GIRO_SUBJECT(QString, userId)
  GIRO_SUBJECT(QString, role)
  GIRO_SUBJECT(QString, fromOn)
  GIRO_SUBJECT(QString, toOn)
  GIRO_SUBJECT(bool, replace)
  GIRO_SHOWN(QVariantList, users)
  GIRO_SHOWN(QVariantList, roles)
  GIRO_SHOWN(QStringList, moves)
  GIRO_SHOWN(bool, canSave)
  GIRO_SHOWN(QString, missingText)
  GIRO_SHOWN(QString, contextText)
  GIRO_ROWS(segments, "segmentId", "name", "code", "detail", "peopleText", "selected")
  GIRO_ROWS(people, "assignmentId", "userId", "name", "roleText", "periodText", "ended")

 public:
  explicit Reassign(QObject* parent = nullptr);

  Q_INVOKABLE void save();
  Q_INVOKABLE void end(const QString& assignmentId);

 signals:
  void saved();

 protected:
  void load() override;
  void shown() override;

 private:
  Q_PROPERTY(QString responsible MEMBER responsible_)
  Q_PROPERTY(QString chosenSegment MEMBER chosen_segment_)
  QString responsible_, chosen_segment_;  // the assignment a new responsible would end
};

}  // namespace giro
