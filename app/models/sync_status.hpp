// SyncStatus: the badge on every screen, in words. "Saved on this tablet" is never shown as "received by the
// office". The thread of the window.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>

#include "app/session/sync_state.hpp"
#include "sync/base/company_time.hpp"

namespace giro {

class SyncStatus : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("The App has it")
  Q_PROPERTY(QString kind MEMBER kind_ NOTIFY changed)
  Q_PROPERTY(QString icon MEMBER icon_ NOTIFY changed)
  Q_PROPERTY(QString tone MEMBER tone_ NOTIFY changed)
  Q_PROPERTY(QString title MEMBER title_ NOTIFY changed)
  Q_PROPERTY(QString detail MEMBER detail_ NOTIFY changed)
  Q_PROPERTY(QString review MEMBER review_ NOTIFY changed)
  Q_PROPERTY(QString short MEMBER short_ NOTIFY changed)
  Q_PROPERTY(qreal progress MEMBER progress_ NOTIFY changed)
  Q_PROPERTY(int pending MEMBER pending_ NOTIFY changed)
  Q_PROPERTY(int reviewCount MEMBER review_count_ NOTIFY changed)

 public:
  /// One sentence of the situation from the state, by precedence: blocked, download, sending, waiting,
  /// review, received.
  void show(const SyncState&, int review_count, std::int64_t now_at, const CompanyTime&);

 signals:
  void changed();

 private:
  void say(const QString& kind, const QString& icon, const QString& tone, const QString& title,
           const QString& detail);
  void say_blocked(const SyncState&);
  void say_waiting(const SyncState&, std::int64_t now_at, const CompanyTime&);

  QString kind_, icon_, tone_, title_, detail_, review_, short_;
  qreal progress_ = -1;
  int pending_ = 0, review_count_ = 0;
};

}  // namespace giro
