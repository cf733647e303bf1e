// Inbox: what lost, what waits for a decision, what the office did not accept. Nothing is ever only mine or
// only theirs: every card shows before, mine and the office's, and the losing one can come back. The thread
// of the window.
#pragma once

#include "app/models/screen_model.hpp"
#include "sync/actions/conflict.hpp"

namespace giro {

class Inbox : public giro::ScreenModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, current)
  GIRO_SHOWN(bool, empty)
  GIRO_SHOWN(bool, refused)
  GIRO_SHOWN(QString, contextText)
  GIRO_SHOWN(QString, hintText)
  GIRO_SHOWN(QString, receivedText)
  GIRO_SHOWN(QString, decideAllText)
  GIRO_ROWS(entries, "entryId", "section", "sectionTitle", "sectionCount", "icon", "tone", "title", "detail",
            "dateText", "selected", "leads")
  GIRO_ROWS(cards, "entryId", "kind", "title", "clientId", "clientText", "why", "stateText", "stateIcon",
            "stateTone", "decided", "multi", "beforeText", "beforeNote", "mineTitle", "mineText", "mineNote",
            "mineInForce", "officeTitle", "officeText", "officeNote", "officeInForce", "officeNow",
            "keepMineText", "keepOfficeText", "editText", "restoreText", "seenText", "more", "redoText",
            "whyNotText", "beforeLines", "mineLines", "officeLines", "editFields")

 public:
  Q_INVOKABLE void keepMine(const QString& entryId);
  Q_INVOKABLE void keepOffice(const QString& entryId);
  Q_INVOKABLE void edit(const QString& entryId, const QString& text);
  /// Of a group: typed text by column.
  Q_INVOKABLE void editGroup(const QString& entryId, const QVariantMap& values);
  Q_INVOKABLE void restore(const QString& entryId);
  Q_INVOKABLE void seen(const QString& entryId);
  /// What the office did not accept, once more.
  Q_INVOKABLE void redo(const QString& entryId);
  Q_INVOKABLE void decideAll(const QString& which);

 protected:
  void load() override;

 private:
  /// The other records of the same cell: one decision closes them all.
  std::vector<Id> others(const QString& entryId) const;
  void decide(const QString& entryId, actions::Decision, const QString& said);
  void put_away(const Id& op);

  Q_PROPERTY(QStringList openOnes MEMBER open_ones_)
  QStringList open_ones_;  // of the current client
};

}  // namespace giro
