#include "app/models/lock.hpp"

#include <QEvent>
#include <QGuiApplication>
#include <QRandomGenerator>

#include "app/i18n/sentences.hpp"
#include "app/platform/environment.hpp"
#include "app/session/wipe.hpp"

namespace giro {
namespace {

constexpr int tick_ms = 1'000;
constexpr int usual_minutes = 5;

std::array<Byte, pin_salt_bytes> fresh_salt() {
  std::array<Byte, pin_salt_bytes> salt{};
  QRandomGenerator::system()->generate(salt.begin(), salt.end());
  return salt;
}

bool is_touch(QEvent::Type type) {
  switch (type) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::KeyPress:
    case QEvent::TabletPress:
      return true;
    default:
      return false;
  }
}

}  // namespace

Lock::Lock(QObject* parent) : QObject(parent), own_environment_(std::make_unique<MachineEnvironment>()) {
  environment_ = own_environment_.get();
  checking_.setMaxThreadCount(1);
  awake_.start();
  ticking_.setInterval(tick_ms);
  connect(&ticking_, &QTimer::timeout, this, &Lock::tick);
  qGuiApp->installEventFilter(this);
  connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
    if (state == Qt::ApplicationSuspended) lock();
  });
}

Lock::~Lock() {
  checking_.waitForDone();
}

void Lock::set_app(App* app) {
  app_ = app;
  if (!app) return;
  connect(app, &App::sessionChanged, this, &Lock::follow_session);
  follow_session();
  lock();
  if (pin_ && pins_left(*pin_) == 0) deliver_and_wipe();  // it was interrupted
}

void Lock::follow_session() {
  pin_ = app_->signed_in() ? load_pin(app_->files()) : std::nullopt;
  bool another = whose_ != app_->files().replica;  // they have just signed in
  whose_ = app_->files().replica;
  if (!pin_ || another) locked_ = wiping_ = busy_ = false;
  touch();
  last_ = now();
  if (pin_)
    ticking_.start();
  else
    ticking_.stop();
  emit changed();
}

Moment Lock::now() const {
  return {.clock = environment_->clock(), .awake_ms = awake_.elapsed()};
}

void Lock::touch() {
  touched_ = now();
}

bool Lock::eventFilter(QObject* watched, QEvent* event) {
  if (pin_ && is_touch(event->type())) touch();
  return QObject::eventFilter(watched, event);
}

void Lock::tick() {
  auto moment = now();
  if (pin_ && (has_slept(last_, moment) || is_left_alone(*pin_, touched_.clock, moment.clock))) lock();
  last_ = moment;
  if (locked_) emit changed();  // the wait grows shorter
}

void Lock::lock() {
  if (!pin_ || locked_) return;
  locked_ = true;
  error_.clear();
  emit changed();
}

void Lock::lockNow() {
  lock();
}

bool Lock::is_waiting() const {
  return pin_ && pin_wait_ms(pin_->wrong, environment_->clock()) > 0;
}

QString Lock::error() const {
  auto wait_ms = pin_ ? pin_wait_ms(pin_->wrong, environment_->clock()) : 0;
  if (wait_ms == 0 || busy_) return error_;
  auto seconds = (wait_ms + 999) / 1000;
  auto clock = QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
  return tr("Troppi PIN sbagliati. Riprova tra %1.").arg(clock);
}

QString Lock::left_text() const {
  auto left = pin_ ? pins_left(*pin_) : std::nullopt;
  if (!left || pin_->wrong.count == 0 || wiping_) return {};
  return *left == 1 ? tr("Ancora un PIN sbagliato e questo tablet si svuota.")
                    : tr("Ancora %1 PIN sbagliati e questo tablet si svuota.").arg(*left);
}

bool Lock::keep(const Pin& pin) {
  auto saved = save_pin(app_->files(), pin);
  if (saved.has_error()) {
    fail(in_words(saved.error()));
    return false;
  }
  pin_ = pin;
  emit changed();
  return true;
}

void Lock::set_after_minutes(int minutes) {
  if (!pin_ || minutes == pin_->after_minutes) return;
  auto next = *pin_;
  next.after_minutes = minutes;
  keep(next);
}

void Lock::set_wipes(bool wipes) {
  if (!pin_ || wipes == this->wipes()) return;
  auto next = *pin_;
  next.wipe_after = wipes ? wipe_after() : 0;
  keep(next);
}

void Lock::check(const QString& pin, std::function<void()> then) {
  if (busy_ || !pin_ || is_waiting()) return;
  auto tried = *pin_;
  tried.wrong = after_wrong_pin(tried.wrong, environment_->clock());
  if (!keep(tried)) return;
  busy_ = true;
  error_.clear();
  emit changed();
  checking_.start([this, tried, pin = pin.toStdString(), then = std::move(then)] {
    bool right = pin_matches(tried, pin);
    QMetaObject::invokeMethod(
        this,
        [this, right, then] {
          busy_ = false;
          if (!right || !pin_) return took_wrong();
          auto known = *pin_;
          known.wrong = {};
          if (keep(known)) then();
        },
        Qt::QueuedConnection);
  });
}

void Lock::took_wrong() {
  if (!pin_) return;
  fail(pin_->hash.empty() ? tr("Il PIN non si può leggere: accedi con la password.") : tr("PIN sbagliato."));
  if (pins_left(*pin_) == 0) deliver_and_wipe();
}

void Lock::unlock(const QString& pin) {
  if (!locked_) return;
  check(pin, [this] {
    locked_ = false;
    touch();
    emit changed();
    emit opened();
  });
}

void Lock::choose(const QString& current, const QString& pin, const QString& again) {
  if (busy_) return;
  if (auto problem = check_new_pin(pin.toStdString())) return fail(in_words(*problem));
  if (pin != again) return fail(tr("I due PIN non sono uguali: riscrivili."));
  if (!pin_) return keep_new(pin);
  check(current, [this, pin] { keep_new(pin); });
}

void Lock::keep_new(const QString& pin) {
  busy_ = true;
  error_.clear();
  emit changed();
  checking_.start([this, pin = pin.toStdString(), salt = fresh_salt()] {
    auto hash = pin_hash(pin, salt);
    QMetaObject::invokeMethod(
        this,
        [this, hash] {
          busy_ = false;
          auto next = pin_.value_or(Pin{.hash = {}, .after_minutes = usual_minutes});
          next.hash = hash;
          if (!keep(next)) return;
          touch();
          last_ = now();
          ticking_.start();
          emit saved(tr("PIN salvato"));
        },
        Qt::QueuedConnection);
  });
}

void Lock::remove(const QString& current) {
  check(current, [this] {
    forget();
    emit saved(tr("PIN tolto"));
  });
}

void Lock::forget() {
  remove_pin(app_->files());
  pin_.reset();
  locked_ = busy_ = false;
  error_.clear();
  ticking_.stop();
  emit changed();
}

void Lock::clear() {
  error_.clear();
  emit changed();
}

void Lock::fail(const QString& sentence) {
  error_ = sentence;
  emit changed();
}

/// What is unsent goes first, if the office can be reached; then everything goes, as its person has chosen.
void Lock::deliver_and_wipe() {
  auto* session = app_->session();
  if (!session || wiping_) return;
  wiping_ = busy_ = true;
  fail(tr("Troppi PIN sbagliati: questo tablet consegna alla sede quello che può e si svuota."));
  connect(
      &session->sync(), &SyncController::finished, this,
      [this, session] {
        session->wipe(WipeWhy::wrong_pins, [this, session](const Result<std::size_t>&) {
          finish_wipe(app_->files(), transport_, [session](bool) { emit session->wiped(); });
        });
      },
      static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
  session->sync().sync_now();
}

}  // namespace giro
