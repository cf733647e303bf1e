#include "app/models/sign_in.hpp"

#include <QSettings>
#include <QSysInfo>

#include "app/session/wipe.hpp"

namespace giro {

void SignIn::set_app(App* app) {
  app_ = app;
  auto identity = app ? load_identity(app->files()) : Result<Identity>(Problem{});
  if (identity.has_value()) {
    address_ = identity->office.toString();
    user_ = identity->login;
  } else {
    address_ = QSettings().value("office").toString();
  }
  known_address_ = address_;
  if (auto wipe = app ? load_wipe(app->files()) : std::nullopt) error_ = sentence(*wipe);
  emit changed();
}

void SignIn::signIn(const QString& password) {
  if (busy_ || !app_) return;
  auto office = QUrl::fromUserInput(address_.trimmed());
  if (address_.trimmed().isEmpty() || !office.isValid()) return fail(tr("Manca l'indirizzo della sede."));
  if (user_.trimmed().isEmpty() || password.isEmpty()) return fail(tr("Scrivi nome e password."));
  busy_ = true;
  error_.clear();
  emit changed();
  // An erased tablet has something to tell the office first.
  finish_wipe(app_->files(), transport_, [this, office, password](bool over) {
    if (over) return log_in(office, password);
    busy_ = false;
    fail(sentence(LinkError::no_answer));
  });
}

void SignIn::log_in(const QUrl& office, const QString& password) {
  transport_.login(office, user_.trimmed(), password, QSysInfo::machineHostName(),
                   [this](Result<Identity> identity, LinkError) {
                     busy_ = false;
                     if (identity.has_error()) return fail(QString::fromStdString(identity.error().what));
                     if (auto saved = save_identity(app_->files(), *identity); saved.has_error())
                       return fail(QString::fromStdString(saved.error().what));
                     QSettings().setValue("office", identity->office.toString());
                     emit changed();
                     app_->take_identity(*identity);
                   });
}

void SignIn::fail(const QString& sentence) {
  error_ = sentence;
  emit changed();
}

}  // namespace giro
