// Trail: the audit trail of the company: who changed what, from what to what, and what became of it; the
// newest first, by client, person and days. The office alone has it: it is asked when the question changes.
// The thread of the window.
#pragma once

#include "app/models/admin_link.hpp"
#include "app/models/screen_model.hpp"

namespace giro {

class Trail : public giro::ScreenModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, clientId)
  GIRO_SUBJECT(QString, sought)
  GIRO_SUBJECT(QString, userId)
  GIRO_SUBJECT(QString, fromOn)
  GIRO_SUBJECT(QString, toOn)
  GIRO_SHOWN(QString, clientName)
  GIRO_SHOWN(QVariantList, people)
  GIRO_SHOWN(QString, contextText)
  GIRO_SHOWN(QString, moreText)
  GIRO_SHOWN(QString, problemText)
  GIRO_ROWS(candidates, "clientId", "name", "detail")
  GIRO_ROWS(entries, "entryId", "section", "title", "detail", "lines", "becameText", "becameIcon",
            "becameTone", "clientId", "spoken")
  Q_PROPERTY(bool asking READ asking NOTIFY askingChanged)

 public:
  bool asking() const { return link_.asking(); }
  Q_INVOKABLE void askAgain();

 signals:
  void askingChanged();

 protected:
  void started() override;
  void load() override;

 private:
  QJsonObject question() const;
  void ask_office(const QJsonObject&);

  AdminLink link_;
  QJsonObject asked_, said_;  // the question that was put last, and its answer
  QString problem_;
};

}  // namespace giro
