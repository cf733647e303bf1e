// RuleEditor: the rules of one segmentation as they are typed, with what they would change: counts at once,
// who moves from where to where and why. Nothing moves here: the office runs what is saved. The thread of the
// window.
#pragma once

#include "app/models/screen_model.hpp"

namespace giro {

class RuleEditor : public giro::ScreenModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, segmentationId)
  GIRO_SUBJECT(QString, rules)
  GIRO_SHOWN(QString, title)
  GIRO_SHOWN(QString, code)
  GIRO_SHOWN(QString, stored)
  GIRO_SHOWN(QString, fault)
  GIRO_SHOWN(QString, summary)
  GIRO_SHOWN(QVariantList, segments)
  GIRO_SHOWN(QVariantList, fields)
  GIRO_ROWS(counts, "segmentId", "name", "nowText", "afterText", "changeText", "tone")
  GIRO_ROWS(moves, "clientId", "name", "detail", "reason")
  Q_PROPERTY(bool canSave READ can_save NOTIFY loaded)

 public:
  bool can_save() const {
    return ready() && fault_.isEmpty() && opened_ && rules_.trimmed() != stored_.trimmed();
  }

  /// "<segment>: <field> <comparison> <value>" as a new line, before a closing "altrimenti"; with `together`
  /// the condition joins the segment's last line.
  Q_INVOKABLE void addCondition(const QString& segment, const QString& field, const QString& comparison,
                                const QString& value, bool together);
  Q_INVOKABLE void save();

 signals:
  void saved();

 protected:
  void load() override;
  void shown() override;

 private:
  bool opened_ = false;  // the stored rules are in the field
};

}  // namespace giro
