// SignInCare: how an administrator lets a person in: a new password, or a one-time code for a tablet, with
// its link and QR. Over the network, at once; the code is shown once and kept nowhere here. The thread of the
// window.
#pragma once

#include "app/models/admin_link.hpp"
#include "app/models/screen_model.hpp"

namespace giro {

class SignInCare : public giro::ScreenModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, userId)
  GIRO_SHOWN(QString, personText)
  Q_PROPERTY(bool asking READ asking NOTIFY askingChanged)
  Q_PROPERTY(QString problemText MEMBER problem_ NOTIFY toldChanged)
  Q_PROPERTY(QString codeText MEMBER code_ NOTIFY toldChanged)
  Q_PROPERTY(QString linkText MEMBER link_text_ NOTIFY toldChanged)
  Q_PROPERTY(QString untilText MEMBER until_ NOTIFY toldChanged)
  Q_PROPERTY(QString picture MEMBER picture_ NOTIFY toldChanged)

 public:
  explicit SignInCare(QObject* parent = nullptr);

  bool asking() const { return link_.asking(); }
  /// Of who types it: too short, too long; empty: it will do.
  Q_INVOKABLE QString passwordFault(const QString& password) const;
  Q_INVOKABLE void setPassword(const QString& password);
  /// A code given out before is worth nothing any more.
  Q_INVOKABLE void giveCode(int hours);
  Q_INVOKABLE void cancelCode();
  /// What was shown is forgotten here; it stays good.
  Q_INVOKABLE void clear();

 signals:
  void askingChanged();
  void toldChanged();
  void passwordSet();

 protected:
  void load() override;

 private:
  void ask(const QJsonObject& question, std::function<void(const QJsonObject&)> then);
  void show_code(const QJsonObject& said);

  AdminLink link_;
  QString problem_, code_, link_text_, until_, picture_;
};

}  // namespace giro
