// TaskList: what is owed to clients: things to do, and the requests and complaints not yet closed, by due day
// or by client; of one client, or of all. Requests are those of every client on this device, whoever has to
// answer; things to do are one's own, and the team's for who leads people. The thread of the window.
#pragma once

#include "app/models/screen_model.hpp"

namespace giro {

class TaskList : public giro::ScreenModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, clientId)  // empty: everybody's
  GIRO_SUBJECT(QString, filter)    // all due task request complaint
  GIRO_SUBJECT(bool, byClient)
  GIRO_SHOWN(QVariantList, filters)
  GIRO_SHOWN(QVariantList, kinds)
  GIRO_SHOWN(QString, contextText)
  GIRO_SHOWN(QString, emptyText)
  GIRO_ROWS(items, "itemId", "kind", "section", "title", "detail", "clientId", "icon", "tone", "late", "done",
            "mine", "answer", "open", "spoken")

 public:
  /// `kind`: task request complaint return; a task may be nobody's client's.
  Q_INVOKABLE void add(const QString& kind, const QString& clientId, const QString& body,
                       const QString& dueOn);
  Q_INVOKABLE void setDone(const QString& itemId, bool done);
  Q_INVOKABLE void answer(const QString& itemId, const QString& text);
  Q_INVOKABLE void closeRequest(const QString& itemId);

 protected:
  void load() override;
};

}  // namespace giro
