// Tablets: the tablets of the company for its administrator: whose, which program, when the office last heard
// each, what waits on it. What everybody's managers know stands here without a network too; orders to erase,
// closed sign-ins and losses the office alone knows, and what is done to a tablet is done there, at once and
// answered, or not at all. The thread of the window.
#pragma once

#include "app/models/admin_link.hpp"
#include "app/models/screen_model.hpp"

namespace giro {

class Tablets : public giro::ScreenModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, filter)  // open, silent, closed; empty: open
  GIRO_SHOWN(QString, contextText)
  GIRO_SHOWN(QString, emptyText)
  GIRO_SHOWN(QString, problemText)
  GIRO_SHOWN(QVariantList, filters)
  GIRO_ROWS(tablets, "tabletId", "userId", "person", "initials", "device", "heardText", "noteText",
            "stateText", "stateIcon", "stateTone", "canRevoke", "canWipe", "canKeep", "spoken")
  Q_PROPERTY(bool asking READ asking NOTIFY askingChanged)

 public:
  bool asking() const { return link_.asking(); }
  /// It gets nothing more; what is still on it may come in, for a manager.
  Q_INVOKABLE void revoke(const QString& tabletId);
  /// At its next contact it delivers, erases itself and says so.
  Q_INVOKABLE void wipe(const QString& tabletId);
  /// The order to erase it is taken back.
  Q_INVOKABLE void keep(const QString& tabletId);
  Q_INVOKABLE void askAgain();

 signals:
  void askingChanged();

 protected:
  void started() override;
  void load() override;

 private:
  void ask_office();
  void order(const QJsonObject& question, const QString& done);

  AdminLink link_;
  QJsonObject told_;  // the office's list; empty: it has not said it
  QString problem_;
  bool fresh_ = false;
};

}  // namespace giro
