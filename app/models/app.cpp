#include "app/models/app.hpp"

#include <QCoreApplication>
#include <QDateTime>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>
#include <QQmlEngine>
#include <QSettings>
#include <QTimer>
#include <QUrl>
#include <QUrlQuery>

#include "app/i18n/sentences.hpp"
#include "app/models/format.hpp"
#include "app/models/prepared.hpp"
#include "app/models/role_words.hpp"
#include "app/session/people.hpp"
#include "app/session/wipe.hpp"
#include "sync/actions/read.hpp"
#include "sync/portfolio/inbox.hpp"
#include "sync/portfolio/orders.hpp"
#include "sync/portfolio/overview.hpp"

namespace giro {
namespace {

std::int64_t wall_clock() {
  return QDateTime::currentMSecsSinceEpoch();
}

QString last_person_key(const SessionFiles& usual) {
  auto path = QByteArray::fromStdString(usual.replica.string());
  return "lastPerson/" + QString::fromLatin1(path.toBase64(QByteArray::Base64UrlEncoding));
}

struct Counts {
  int conflicts = 0, held = 0;
  CompanyTime time;
};

}  // namespace

App::App(SessionFiles files, Environment& environment, Clock clock)
    : usual_files_(std::move(files)),
      files_(usual_files_),
      environment_(environment),
      clock_(clock ? std::move(clock) : Clock(wall_clock)),
      time_(CompanyTime::in().value()) {
  QSettings settings;
  theme_ = settings.value("theme", "light").toString();
  language_ =
      settings.value("language", QLocale::system().language() == QLocale::English ? "en" : "it").toString();
  text_scale_ = settings.value("textScale", 1.0).toReal();
  compact_ = settings.value("compact", false).toBool();
  reduce_motion_ = settings.value("reduceMotion", false).toBool();
  load_language();
  ticking_ = new QTimer(this);
  ticking_->setInterval(1000);
  connect(ticking_, &QTimer::timeout, this, &App::refresh_sync);
  auto last = settings.value(last_person_key(usual_files_)).toString().toStdString();
  if (!last.empty() && std::filesystem::exists(SessionFiles{last}.identity())) files_.replica = last;
  finish_wipe(files_, transport_, [](bool) {});  // one that was interrupted
  auto identity = load_identity(files_);
  if (identity.has_value() && identity->signed_in()) open(*identity);
}

App::~App() = default;

void App::open(const Identity& identity) {
  session_ = std::make_unique<Session>(files_, identity, environment_);
  left_ = false;
  connect(session_.get(), &Session::changed, this, &App::refresh_counts);
  connect(session_.get(), &Session::state_changed, this, &App::refresh_sync);
  connect(session_.get(), &Session::failed, this, &App::failed);
  connect(session_.get(), &Session::wiped, this, [this] {
    left_ = true;
    emit sessionChanged();
  });
  if (automatic_) session_->sync().start();
  prepare();
  ticking_->start();
  emit sessionChanged();
  emit wordsChanged();
  refresh_counts();
  refresh_sync();
}

void App::prepare_ahead() {
  prepares_ = true;
  prepare();
}

void App::prepare() {
  if (session_ && prepares_) session_->prepare(prepared(user_role(), day()));
}

void App::keep_in_sync() {
  automatic_ = true;
  if (session_) session_->sync().start();
}

SessionFiles App::files_of(const Identity& identity) const {
  return giro::files_of(usual_files_, identity);
}

void App::take_identity(const Identity& identity) {
  if (auto files = files_of(identity); files.replica != files_.replica) {
    left_ = true;
    emit sessionChanged();  // the screens of whoever was here before go first
    session_.reset();
    undo_ = {};
    emit undoChanged();
    files_ = files;
  }
  remember(last_person_key(usual_files_), QString::fromStdString(files_.replica.string()));
  if (session_ && session_->identity().user == identity.user && !session_->is_wiped()) {
    auto again = session_->sign_in_again(identity);
    if (again.has_error()) return tell_failure(QString::fromStdString(again.error().what));
    left_ = false;
    emit sessionChanged();
    return;
  }
  open(identity);
}

Id App::user() const {
  return session_ ? session_->identity().user : Id{};
}
schema::Role App::user_role() const {
  return session_ ? session_->identity().role : schema::agent;
}
QString App::role() const {
  auto name = schema::role_name(user_role());
  return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}
QString App::user_id() const {
  return format::hex(user());
}
QString App::user_name() const {
  return session_ ? session_->identity().name : QString();
}
QString App::user_initials() const {
  return format::initials(user_name());
}

QString App::role_text() const {
  return words::role_text(user_role());
}

QVariantList App::pages() const {
  auto page = [](const char* key, const QString& label, const char* icon, int badge = 0) {
    return QVariant(QVariantMap{{"key", key}, {"label", label}, {"icon", icon}, {"badge", badge}});
  };
  auto inbox = page("inbox", tr("Da controllare"), "rule", inbox_count_);
  if (is_agent()) {
    return {page("today", tr("Oggi"), "event_available"), page("clients", tr("Clienti"), "group"),
            page("orders", tr("Ordini"), "receipt_long"), page("numbers", tr("Numeri"), "insights"), inbox};
  }
  auto orders = page("review", tr("Ordini"), "receipt_long", held_count_);
  auto clients = page("clients", tr("Clienti"), "group");
  auto portfolio = page("portfolio", tr("Portafoglio"), "donut_large");
  auto credit = page("credit", tr("Credito"), "account_balance");
  if (user_role() == schema::manager || user_role() == schema::admin) {
    QVariantList places{page("team", tr("Squadra"), "groups"),
                        orders,
                        portfolio,
                        credit,
                        page("coverage", tr("Copertura"), "track_changes"),
                        clients,
                        page("reassign", tr("Assegnazioni"), "swap_horiz"),
                        inbox};
    if (user_role() == schema::admin) places += page("office", tr("Sede"), "domain");
    return places;
  }
  if (user_role() == schema::credit) return {credit, clients, orders, inbox};
  return {orders, clients, page("products", tr("Prodotti"), "shopping_cart"), inbox};
}

QString App::today() const {
  return QString::fromStdString(iso_day(day()));
}
QString App::today_text() const {
  return format::long_day(day());
}

void App::tell(const QString& text, Undo undo) {
  undo_ = std::move(undo);
  emit undoChanged();
  emit noticed(text, can_undo());
}

void App::tell_failure(const QString& text) {
  emit failed(in_words(text));
}

void App::undo() {
  if (!undo_ || !session_) return;
  session_->record(this, std::exchange(undo_, {}), [this](Result<Recorded> recorded) {
    if (recorded.has_error())
      tell_failure(QString::fromStdString(recorded.error().what));
    else
      tell(tr("Annullato"));
  });
  emit undoChanged();
}

void App::syncNow() {
  if (session_) session_->sync().sync_now();
}

void App::signOut() {
  if (!session_) return;
  session_->sign_out();
  left_ = true;
  emit sessionChanged();
}

void App::call(const QString& phone) {
  QString digits;
  for (auto letter : phone)
    if (letter.isDigit() || (letter == QLatin1Char('+') && digits.isEmpty())) digits += letter;
  if (!digits.isEmpty()) QDesktopServices::openUrl(QUrl("tel:" + digits));
}

void App::mail(const QString& address) {
  if (!address.isEmpty()) QDesktopServices::openUrl(QUrl("mailto:" + address));
}

void App::route(double lat, double lon, const QString& address) {
  QUrl url("https://www.openstreetmap.org/directions");
  QUrlQuery query;
  bool known = lat != 0 || lon != 0;
  query.addQueryItem("to", known ? QStringLiteral("%1,%2").arg(lat, 0, 'f', 6).arg(lon, 0, 'f', 6) : address);
  url.setQuery(query);
  QDesktopServices::openUrl(url);
}

void App::refresh_counts() {
  if (!session_) return;
  session_->read(
      this,
      [user = user(), everybody = !is_agent(), day = day()](SQLite::Database& db) {
        Counts counts{.time = company_time(db)};
        for (auto& group : inbox(db, user, everybody)) counts.conflicts += group.open();
        if (everybody) counts.held = static_cast<int>(orders(db, {.statuses = {"held"}}).size());
        return counts;
      },
      [this](Result<Counts> counts) {
        if (counts.has_error()) return;
        time_ = counts->time;
        inbox_count_ = counts->conflicts + static_cast<int>(session_->state().counts.rejected);
        held_count_ = counts->held;
        emit pagesChanged();
        refresh_sync();
      });
}

void App::refresh_sync() {
  if (!session_) return;
  sync_.show(session_->state(), inbox_count_, now_at(), time_);
  if (auto now = today(); now != shown_today_) {
    shown_today_ = now;
    prepare();
    emit todayChanged();
  }
}

// ---- settings

void App::remember(const QString& key, const QVariant& value) {
  QSettings().setValue(key, value);
}

bool App::dark() const {
  if (theme_ != QLatin1String("system")) return theme_ == QLatin1String("dark");
  return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
}

void App::set_theme(const QString& theme) {
  if (theme == theme_) return;
  remember("theme", theme_ = theme);
  emit themeChanged();
}

void App::set_text_scale(qreal scale) {
  if (qFuzzyCompare(scale, text_scale_)) return;
  remember("textScale", text_scale_ = scale);
  emit settingsChanged();
}

void App::set_compact(bool compact) {
  if (compact == compact_) return;
  remember("compact", compact_ = compact);
  emit settingsChanged();
}

void App::set_reduce_motion(bool reduce) {
  if (reduce == reduce_motion_) return;
  remember("reduceMotion", reduce_motion_ = reduce);
  emit settingsChanged();
}

void App::set_language(const QString& language) {
  if (language == language_) return;
  remember("language", language_ = language);
  load_language();
  if (engine_) engine_->retranslate();
  refresh_sync();
  emit wordsChanged();
  emit pagesChanged();
  emit todayChanged();
}

void App::follow_language(QQmlEngine* engine) {
  engine_ = engine;
}

void App::load_language() {
  QCoreApplication::removeTranslator(&translator_);
  auto english = language_ == QLatin1String("en");
  QLocale::setDefault(english ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                              : QLocale(QLocale::Italian, QLocale::Italy));
  if (english && translator_.load_english()) QCoreApplication::installTranslator(&translator_);
}

}  // namespace giro
