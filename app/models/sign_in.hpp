// SignIn: name and password against the office. The only model that works without a session.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QPointer>

#include "app/models/app.hpp"
#include "app/net/transport.hpp"

namespace giro {

class SignIn : public QObject {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(giro::App* app READ app WRITE set_app NOTIFY changed REQUIRED)
  Q_PROPERTY(QString address MEMBER address_ NOTIFY changed)
  Q_PROPERTY(QString user MEMBER user_ NOTIFY changed)
  Q_PROPERTY(bool busy READ busy NOTIFY changed)
  Q_PROPERTY(QString error READ error NOTIFY changed)
  Q_PROPERTY(bool addressNeeded READ address_needed NOTIFY changed)

 public:
  App* app() const { return app_; }
  void set_app(App*);
  bool busy() const { return busy_; }
  QString error() const { return error_; }
  bool address_needed() const { return known_address_.isEmpty(); }

  Q_INVOKABLE void signIn(const QString& password);

 signals:
  void changed();

 private:
  void log_in(const QUrl& office, const QString& password);
  void fail(const QString& sentence);

  QPointer<App> app_;
  Transport transport_;
  QString address_, user_, error_, known_address_;
  bool busy_ = false;
};

}  // namespace giro
