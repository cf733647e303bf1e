#include "app/models/sign_in.hpp"

#include <QSettings>

#include "app/i18n/sentences.hpp"
#include "app/session/wipe.hpp"
#include "sync/access/enrolment.hpp"

namespace giro {

void SignIn::set_app(App* app) {
  app_ = app;
  auto identity = app ? load_identity(app->files()) : Result<Identity>(Problem{});
  if (identity.has_value()) {
    address_ = identity->office.toString();
    known_pin_ = identity->pin;
    user_ = identity->login;
  } else {
    address_ = QSettings().value("office").toString();
  }
  known_address_ = address_;
  if (auto wipe = app ? load_wipe(app->files()) : std::nullopt) error_ = sentence(*wipe);
  emit changed();
}

std::optional<Credentials> SignIn::typed() {
  auto office = QUrl::fromUserInput(address_.trimmed());
  if (address_.trimmed().isEmpty() || !office.isValid()) {
    fail(tr("Manca l'indirizzo della sede."));
    return std::nullopt;
  }
  Credentials who;
  who.office = office;
  if (office.toString() == known_address_) who.pin = known_pin_;
  who.login = user_.trimmed();
  return who;
}

void SignIn::signIn(const QString& password) {
  if (busy_ || !app_) return;
  auto who = typed();
  if (!who) return;
  who->password = password;
  if (who->login.isEmpty() || password.isEmpty()) return fail(tr("Scrivi nome e password."));
  enter(*who);
}

bool SignIn::isLink(const QString& text) const {
  return looks_like_enrolment_link(text.toStdString());
}

void SignIn::signInWithCode(const QString& code) {
  if (busy_ || !app_) return;
  if (isLink(code)) {
    auto linked = read_link(code);
    return linked.has_error() ? fail(in_words(linked.error())) : enter(*linked);
  }
  auto who = typed();
  if (!who) return;
  who->code = QString::fromStdString(plain_code(code.toStdString()));
  if (who->login.isEmpty()) return fail(tr("Scrivi anche il nome utente."));
  if (who->code.isEmpty()) return fail(tr("Il codice ha 8 lettere e cifre, come K7QM-2X9R: ricontrollalo."));
  enter(*who);
}

void SignIn::enter(const Credentials& who) {
  busy_ = true;
  error_.clear();
  emit changed();
  // An erased tablet has something to tell the office first.
  finish_wipe(app_->files(), transport_, [this, who](bool over) {
    if (over) return log_in(who);
    busy_ = false;
    fail(sentence(LinkError::no_answer));
  });
}

void SignIn::log_in(const Credentials& who) {
  transport_.login(who, [this](Result<Identity> identity, LinkError) {
    busy_ = false;
    if (identity.has_error()) return fail(in_words(identity.error()));
    if (auto saved = save_identity(app_->files_of(*identity), *identity); saved.has_error())
      return fail(in_words(saved.error()));
    QSettings().setValue("office", identity->office.toString());
    emit changed();
    QPointer<SignIn> here(this);
    app_->take_identity(*identity);
    if (here) emit entered();
  });
}

void SignIn::fail(const QString& sentence) {
  error_ = sentence;
  emit changed();
}

}  // namespace giro
