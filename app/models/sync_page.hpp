// SyncPage: what is on this tablet, what the office has received, what needs a look, item by item.
// The thread of the window.
#pragma once

#include "app/models/screen_model.hpp"

namespace giro {

class SyncPage : public giro::ScreenModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, tab)
  GIRO_SHOWN(QVariantList, tabs)
  GIRO_SHOWN(QVariantList, facts)
  GIRO_ROWS(items, "opId", "icon", "title", "detail", "time", "stateText", "stateIcon", "stateTone",
            "section", "clientId", "reason")
  Q_PROPERTY(QString situationIcon MEMBER situation_icon_ NOTIFY situationChanged)
  Q_PROPERTY(QString situationTone MEMBER situation_tone_ NOTIFY situationChanged)
  Q_PROPERTY(QString situationTitle MEMBER situation_title_ NOTIFY situationChanged)
  Q_PROPERTY(QString situationText MEMBER situation_text_ NOTIFY situationChanged)
  Q_PROPERTY(QString contactText MEMBER contact_text_ NOTIFY situationChanged)
  Q_PROPERTY(QString nextTryText MEMBER next_try_text_ NOTIFY situationChanged)
  Q_PROPERTY(qreal progress MEMBER progress_ NOTIFY situationChanged)

 public:
  explicit SyncPage(QObject* parent = nullptr);
  Q_INVOKABLE void retry();

 signals:
  void situationChanged();

 protected:
  void load() override;
  void started() override;

 private:
  void say_situation();

  QString situation_icon_, situation_tone_, situation_title_, situation_text_, contact_text_, next_try_text_;
  qreal progress_ = -1;
};

}  // namespace giro
