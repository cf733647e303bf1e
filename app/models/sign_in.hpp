// SignIn: name and password against the office, or the one-time code or link that the office gave out. The
// only model that works without a session.
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
  Q_PROPERTY(bool byCode MEMBER by_code_ NOTIFY changed)

 public:
  App* app() const { return app_; }
  void set_app(App*);
  bool busy() const { return busy_; }
  QString error() const { return error_; }
  bool address_needed() const { return known_address_.isEmpty(); }

  Q_INVOKABLE void signIn(const QString& password);
  /// A code, with address and user; or a link, which says all of them.
  Q_INVOKABLE void signInWithCode(const QString& code);
  Q_INVOKABLE bool isLink(const QString& text) const;

 signals:
  void changed();
  /// Somebody has signed in.
  void entered();

 private:
  /// nullopt: it was said what is missing.
  std::optional<Credentials> typed();
  void enter(const Credentials&);
  void log_in(const Credentials&);
  void fail(const QString& sentence);

  QPointer<App> app_;
  Transport transport_;
  QString address_, user_, error_, known_address_, known_pin_;
  bool busy_ = false, by_code_ = false;
};

}  // namespace giro
