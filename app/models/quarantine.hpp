// Quarantine: what the team's tablets brought and nobody has decided: who wrote it, why it waits, what it
// says. The office alone has it, so it is asked and decided over the network; nothing is promised before its
// answer. The thread of the window.
#pragma once

#include "app/models/screen_model.hpp"
#include "app/net/transport.hpp"

namespace giro {

class Quarantine : public giro::ScreenModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SHOWN(int, count)
  GIRO_SHOWN(QString, contextText)
  GIRO_SHOWN(QString, linkText)
  GIRO_SHOWN(QString, hintText)
  GIRO_SHOWN(QString, problemText)
  GIRO_ROWS(items, "opId", "title", "detail", "why", "lines")
  Q_PROPERTY(bool deciding READ deciding NOTIFY decidingChanged)

 public:
  bool deciding() const { return asking_office_; }
  Q_INVOKABLE void accept(const QString& opId);
  Q_INVOKABLE void refuse(const QString& opId, const QString& reason);
  Q_INVOKABLE void acceptAll();
  Q_INVOKABLE void refuseAll(const QString& reason);
  Q_INVOKABLE void askAgain();

 signals:
  void decidingChanged();

 protected:
  void started() override;
  void load() override;

 private:
  void ask_office(const QuarantineQuestion&);
  void heard(const std::optional<QuarantineAnswer>&, LinkError);
  QStringList all() const;

  Transport transport_;
  QuarantineAnswer answer_;
  QString problem_;
  bool asking_office_ = false, fresh_ = false;
};

}  // namespace giro
