// Lock: the PIN of this tablet (sync/access/pin.hpp). It closes the screens at the start, after sleep, when
// nobody touches them for a while and when asked to; it opens them; and after too many wrong PINs it erases
// the tablet, where its person has chosen that. Every try counts on the disk before it is looked at: a kill
// gives none away. The thread of the window; a PIN is checked on one of its own.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>
#include <functional>

#include "app/models/app.hpp"
#include "app/net/transport.hpp"
#include "app/session/pin_file.hpp"

namespace giro {

class Lock : public QObject {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(giro::App* app READ app WRITE set_app NOTIFY changed REQUIRED)
  Q_PROPERTY(bool locked READ is_locked NOTIFY changed)
  Q_PROPERTY(bool hasPin READ has_pin NOTIFY changed)
  Q_PROPERTY(int afterMinutes READ after_minutes WRITE set_after_minutes NOTIFY changed)
  Q_PROPERTY(bool wipes READ wipes WRITE set_wipes NOTIFY changed)
  Q_PROPERTY(int wipeAfter READ wipe_after CONSTANT)
  Q_PROPERTY(bool busy READ is_busy NOTIFY changed)
  Q_PROPERTY(bool waiting READ is_waiting NOTIFY changed)
  Q_PROPERTY(QString error READ error NOTIFY changed)
  Q_PROPERTY(QString leftText READ left_text NOTIFY changed)
  Q_PROPERTY(bool sealed READ is_sealed NOTIFY changed)

 public:
  explicit Lock(QObject* parent = nullptr);
  ~Lock() override;

  App* app() const { return app_; }
  void set_app(App*);
  /// Whose clock counts; the machine's unless told otherwise. It outlives the Lock.
  void set_environment(Environment& environment) { environment_ = &environment; }

  bool is_locked() const { return locked_; }
  bool has_pin() const { return pin_.has_value(); }
  int after_minutes() const { return pin_ ? pin_->after_minutes : 0; }
  bool wipes() const { return pin_ && pin_->wipe_after > 0; }
  static int wipe_after() { return 10; }
  bool is_busy() const { return busy_; }
  bool is_waiting() const;
  QString error() const;
  QString left_text() const;
  /// The sign-in is sealed with a key of the platform's keychain.
  bool is_sealed() const { return app_ && !app_->files().key.empty(); }
  void set_after_minutes(int);
  void set_wipes(bool);

  Q_INVOKABLE void unlock(const QString& pin);
  Q_INVOKABLE void lockNow();
  /// The first PIN, or another one: then `current` must be right. `saved` or an error follows.
  Q_INVOKABLE void choose(const QString& current, const QString& pin, const QString& again);
  Q_INVOKABLE void remove(const QString& current);
  /// Its person has signed in with password or code: the PIN is gone, the work is there.
  Q_INVOKABLE void forget();
  /// What was said of a PIN is over.
  Q_INVOKABLE void clear();

 signals:
  void changed();
  void opened();
  void saved(const QString& words);

 protected:
  bool eventFilter(QObject*, QEvent*) override;

 private:
  void follow_session();
  void tick();
  void lock();
  void touch();
  Moment now() const;
  bool keep(const Pin&);
  /// `then` when this PIN is the right one; otherwise it was counted and said.
  void check(const QString& pin, std::function<void()> then);
  void took_wrong();
  void keep_new(const QString& pin);
  void fail(const QString&);
  void deliver_and_wipe();

  QPointer<App> app_;
  Environment* environment_;
  std::unique_ptr<Environment> own_environment_;
  Transport transport_;
  QTimer ticking_;
  QElapsedTimer awake_;
  std::optional<Pin> pin_;
  std::filesystem::path whose_;  // files
  Moment touched_, last_;
  QString error_;
  bool locked_ = false, busy_ = false, wiping_ = false;
  QThreadPool checking_;  // last: it waits for its job before anything else goes
};

}  // namespace giro
