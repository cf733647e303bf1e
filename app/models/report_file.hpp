// ReportFile: a sheet of paper as PDF: a client's statement of account, or an agent's day. Read on the
// worker, painted on the thread of the window.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QUrl>

#include "app/models/app.hpp"

namespace giro {

class ReportFile : public QObject {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(giro::App* app MEMBER app_ NOTIFY changed REQUIRED)
  Q_PROPERTY(QString clientId MEMBER client_ NOTIFY changed)  // whose statement; "": an agent's day
  Q_PROPERTY(QString userId MEMBER user_ NOTIFY changed)
  Q_PROPERTY(QString on MEMBER on_ NOTIFY changed)  // "": today

 public:
  using QObject::QObject;

  Q_INVOKABLE void save(const QUrl& file);

 signals:
  void changed();

 private:
  App* app_ = nullptr;
  QString client_, user_, on_;
};

}  // namespace giro
