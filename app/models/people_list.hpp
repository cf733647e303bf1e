// PeopleList: everybody who signs in at this company, as who administers sees them: who they are, whether
// they may sign in, when their tablet was last heard. The thread of the window.
#pragma once

#include "app/models/screen_model.hpp"

namespace giro {

class PeopleList : public giro::ScreenModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, text)
  GIRO_SUBJECT(QString, filter)
  GIRO_SHOWN(QVariantList, filters)
  GIRO_SHOWN(QString, contextText)
  GIRO_ROWS(people, "userId", "name", "initials", "detail", "seenText", "stateText", "active", "spoken")

 public:
  explicit PeopleList(QObject* parent = nullptr);

 protected:
  void load() override;
};

}  // namespace giro
