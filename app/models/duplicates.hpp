// Duplicates: what may have been written twice, two by two, with what is the same and what is not. A person
// decides: they are one, one of them goes, or they are two. The thread of the window.
#pragma once

#include "app/models/screen_model.hpp"

namespace giro {

class Duplicates : public giro::ScreenModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, clientId)
  GIRO_SUBJECT(QString, current)
  GIRO_SHOWN(int, count)
  GIRO_SHOWN(QString, contextText)
  GIRO_SHOWN(QString, linkText)
  GIRO_SHOWN(QString, hintText)
  GIRO_SHOWN(QString, title)
  GIRO_SHOWN(QString, why)
  GIRO_SHOWN(QString, kind)
  GIRO_SHOWN(QString, differentText)
  GIRO_SHOWN(QString, whyNotText)
  GIRO_SHOWN(QVariantList, sides)
  GIRO_ROWS(pairs, "pairId", "kind", "icon", "tone", "title", "detail", "dateText", "selected")
  GIRO_ROWS(facts, "key", "label", "first", "second", "differs")

 public:
  /// The other client was this one all along; or, of visits and orders: this one stays, the other goes.
  Q_INVOKABLE void keep(const QString& rowId);
  /// They are two.
  Q_INVOKABLE void different();

 signals:
  void decided();

 protected:
  void load() override;

 private:
  void merge(const Id& kept, const Id& lost);

  Q_PROPERTY(QString subjectClient MEMBER subject_client_)
  QString subject_client_;  // whose note says that they are two
};

}  // namespace giro
