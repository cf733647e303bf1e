// ScreenModel: what every model of a screen shares. It asks its question on a worker thread, where the answer
// is also put into words, and shows it here; it asks again when something was recorded or arrived: what is
// seen at once, what lies behind another screen while nobody else asks, giving way, or when it comes into
// view. At most one question is under way; what changes meanwhile is asked once more. The rows of an answer
// are shown list by list between events, and `loaded` says when all are: no finger waits for them. The thread
// of the window.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QBasicTimer>
#include <QObject>
#include <QPointer>
#include <QQmlParserStatus>
#include <map>

#include "app/models/app.hpp"
#include "app/models/rows.hpp"

/// A property QML reads and a Shown fills.
#define GIRO_SHOWN(type, name)                       \
  Q_PROPERTY(type name MEMBER name##_ NOTIFY loaded) \
 private:                                            \
  type name##_{};

/// A list QML reads and a Shown fills; the first role is the key.
#define GIRO_ROWS(name, ...)                          \
  Q_PROPERTY(giro::ListRows* name READ name CONSTANT) \
 public:                                              \
  giro::ListRows* name() {                            \
    return &name##_;                                  \
  }                                                   \
                                                      \
 private:                                             \
  giro::ListRows name##_{{__VA_ARGS__}};

/// What the question is about: another value asks anew.
#define GIRO_SUBJECT(type, name)                             \
  Q_PROPERTY(type name MEMBER name##_ NOTIFY subjectChanged) \
 private:                                                    \
  type name##_{};

namespace giro {

/// The answer of a question, in words: values by property name, rows by list name. Built on the worker.
struct Shown {
  QVariantMap values;
  std::map<QString, RowList> rows;

  QVariant& operator[](const QString& name) { return values[name]; }
  void add(const QString& list, Row row) { rows[list].push_back(std::move(row)); }
};

class ScreenModel : public QObject, public QQmlParserStatus {
  Q_OBJECT
  Q_INTERFACES(QQmlParserStatus)
  QML_ANONYMOUS
  Q_PROPERTY(giro::App* app READ app WRITE set_app NOTIFY appChanged REQUIRED)
  Q_PROPERTY(bool ready READ ready NOTIFY loaded)
  Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)

 public:
  explicit ScreenModel(QObject* parent = nullptr);

  App* app() const { return app_; }
  void set_app(App*);
  bool ready() const { return ready_; }
  bool busy() const { return busy_ > 0; }

  void classBegin() override { complete_ = false; }
  void componentComplete() override;

 signals:
  void appChanged();
  void subjectChanged();
  void loaded();
  void busyChanged();

 protected:
  /// Puts the question: calls ask(). Only with a session.
  virtual void load() = 0;
  /// After an answer was shown.
  virtual void shown() {}
  /// The first time an app with a session is here.
  virtual void started() {}

  /// Asks first when it is known whether the office was ever heard, and again when it is heard anew: for
  /// screens that say so. Call from started().
  void follow_contact();
  /// Soon; calls come together.
  void reload();
  /// `job(SQLite::Database&) -> Shown` on the reader thread.
  template <typename Job>
  void ask(Job job) {
    asking_ = true;
    new_subject_ = renews_ = false;
    ++question_;
    auto show_answer = [this](Result<Shown> answer) { answered(std::move(answer)); };
    if (ready_ && !is_seen())
      app_->session()->read_unseen(this, std::move(job), show_answer);
    else
      app_->session()->read(this, std::move(job), show_answer);
  }
  /// For what takes long to count. After a change the figures are renewed once they are prepared; of a new
  /// subject those from before the change are shown until then. `job` may run on two threads at once.
  template <typename Job>
  void ask_figures(Job job) {
    auto* session = app_->session();
    bool is_new = std::exchange(new_subject_, false);
    if (!session->is_behind()) return ask(std::move(job));
    if (renews_ && !is_new) return;  // what is waited for will be of the newest state
    renews_ = true;
    auto question = ++question_;
    if (is_new)
      session->read_before(this, job, [this, question](Result<Shown> before) {
        if (renews_ && question == question_ && before.has_value()) show(std::move(*before));
      });
    session->read_later(this, std::move(job), [this, question](Result<Shown> newest) {
      if (question == question_) answered(std::move(newest));
    });
  }
  /// As ask(), on the Device's thread, for what the outbox knows.
  template <typename Job>
  void ask_device(Job job) {
    asking_ = true;
    new_subject_ = false;
    app_->session()->device(this, std::move(job),
                            [this](Result<Shown> answer) { answered(std::move(answer)); });
  }
  void show(Shown);

  /// Records on the worker; then the snackbar says `text` and `then` runs here. A Problem is told to people
  /// instead.
  template <typename Make>
  void record(Make make, QString text, std::function<void(const Recorded&)> then = {}, App::Undo undo = {}) {
    set_busy(+1);
    app_->session()->record(this, std::move(make),
                            [this, text = std::move(text), then = std::move(then),
                             undo = std::move(undo)](Result<Recorded> recorded) mutable {
                              set_busy(-1);
                              finish_record(std::move(recorded), text, then, std::move(undo));
                            });
  }

  void timerEvent(QTimerEvent*) override;

 private slots:
  void come_into_view();

 private:
  bool is_seen() const;
  void load_when_idle();
  void answered(Result<Shown>);
  void show_rows();
  void finish_record(Result<Recorded>, const QString& text, const std::function<void(const Recorded&)>&,
                     App::Undo);
  void set_busy(int by);
  void attach();
  void load_now();

  QPointer<App> app_;
  bool complete_ = true, ready_ = false, started_ = false;
  bool asking_ = false, again_ = false, scheduled_ = false;
  bool put_off_ = false;  // until nobody else asks, or it is seen
  bool new_subject_ = true;
  bool renews_ = false;  // figures of the newest state will come
  std::uint64_t question_ = 0;
  bool waits_ = false;  // until it is known when the office was last heard
  int busy_ = 0;
  std::int64_t contact_at_ = 0;
  std::map<QString, RowList> coming_;  // rows not shown yet
  QBasicTimer showing_;
};

}  // namespace giro
