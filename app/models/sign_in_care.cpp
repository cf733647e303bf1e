#include "app/models/sign_in_care.hpp"

#include <QBuffer>
#include <QImage>

#include "app/models/format.hpp"
#include "app/models/words.hpp"
#include "sync/access/enrolment.hpp"
#include "sync/access/qr_code.hpp"
#include "sync/base/limits.hpp"
#include "sync/portfolio/lookups.hpp"

namespace giro {
namespace {

constexpr qsizetype shortest_password = 8;  // as the office wants it

/// For an Image: black on white whatever the theme, a pixel a module. Empty: too long for a QR.
QString picture_of(const QString& link) {
  auto code = QrCode::of(link.toStdString());
  if (!code) return {};
  constexpr int quiet = QrCode::quiet;
  QImage image(code->width() + 2 * quiet, code->width() + 2 * quiet, QImage::Format_Grayscale8);
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x)
      image.setPixelColor(x, y, code->is_dark(x - quiet, y - quiet) ? Qt::black : Qt::white);
  QByteArray bytes;
  QBuffer buffer(&bytes);
  image.save(&buffer, "PNG");
  return QStringLiteral("data:image/png;base64,") + QString::fromLatin1(bytes.toBase64());
}

}  // namespace

SignInCare::SignInCare(QObject* parent) : ScreenModel(parent) {
  connect(&link_, &AdminLink::asking_changed, this, &SignInCare::askingChanged);
  connect(this, &SignInCare::subjectChanged, this, &SignInCare::clear);
}

void SignInCare::load() {
  ScreenModel::ask([user = format::id(userId_)](SQLite::Database& db) {
    Shown shown;
    shown["personText"] = user.is_nil() ? QString() : words::text(name_of(db, "app_user", user));
    return shown;
  });
}

void SignInCare::clear() {
  problem_ = code_ = link_text_ = until_ = picture_ = QString();
  emit toldChanged();
}

void SignInCare::ask(const QJsonObject& question, std::function<void(const QJsonObject&)> then) {
  if (link_.asking() || !app() || !app()->session()) return;
  clear();
  link_.ask(*app(), question, [this, then = std::move(then)](const AdminLink::Answer& answer) {
    problem_ = answer.not_done
                   ? tr("La sede non l'ha fatto: questa persona non c'è più, o i dati non vanno bene.")
                   : answer.problem;
    if (answer.is_good()) then(answer.said);
    emit toldChanged();
  });
}

QString SignInCare::passwordFault(const QString& password) const {
  auto bytes = password.toUtf8();
  if (bytes.size() < shortest_password) return tr("Almeno 8 caratteri");
  if (bytes.size() > static_cast<qsizetype>(Limits::password_bytes))
    return tr("Troppo lunga: al più 256 caratteri");
  return {};
}

void SignInCare::setPassword(const QString& password) {
  if (!passwordFault(password).isEmpty()) return;
  ask({{"ask", "password"}, {"user", userId_}, {"password", password}}, [this](const QJsonObject&) {
    app()->tell(tr("Password cambiata: vale dal prossimo accesso. I tablet già entrati restano dentro."));
    emit passwordSet();
  });
}

void SignInCare::giveCode(int hours) {
  ask({{"ask", "code"}, {"user", userId_}, {"hours", hours}},
      [this](const QJsonObject& said) { show_code(said); });
}

/// An office that was not told its address is where this tablet reaches it.
void SignInCare::show_code(const QJsonObject& said) {
  code_ = said["code"].toString();
  link_text_ = said["link"].toString();
  auto& own = app()->session()->identity();
  if (link_text_.isEmpty())
    link_text_ = QString::fromStdString(enrolment_link({.office = own.office.toString().toStdString(),
                                                        .login = said["login"].toString().toStdString(),
                                                        .code = code_.toStdString(),
                                                        .pin = own.pin.toStdString()}));
  auto until = static_cast<std::int64_t>(said["expires_at"].toDouble());
  until_ = tr("Vale una volta, fino a %1").arg(format::moment(until, app()->now_at(), app()->time()));
  picture_ = picture_of(link_text_);
}

void SignInCare::cancelCode() {
  ask({{"ask", "code"}, {"user", userId_}, {"cancel", true}},
      [this](const QJsonObject&) { app()->tell(tr("Nessun codice di questa persona vale più")); });
}

}  // namespace giro
