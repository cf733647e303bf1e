// App: what every screen needs to know about the program: who is signed in, the pages they may open, the
// badges, their settings, the snackbar and the hand-offs to the system. It owns the Session; without one only
// SignIn works. Each person has files of their own (session/people.hpp); at the start it is whoever was last.
// The thread of the window.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariant>
#include <functional>
#include <memory>

#include "app/i18n/translations.hpp"
#include "app/models/rows.hpp"
#include "app/models/sync_status.hpp"
#include "app/session/session.hpp"
#include "app/session/sync_controller.hpp"
#include "sync/base/company_time.hpp"

class QQmlEngine;
class QTimer;

namespace giro {

class App : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("The program makes the App and hands it to the window")
  Q_PROPERTY(bool signedIn READ signed_in NOTIFY sessionChanged)
  Q_PROPERTY(QString role READ role NOTIFY sessionChanged)
  Q_PROPERTY(QString userId READ user_id NOTIFY sessionChanged)
  Q_PROPERTY(QString userName READ user_name NOTIFY sessionChanged)
  Q_PROPERTY(QString userInitials READ user_initials NOTIFY sessionChanged)
  Q_PROPERTY(QString roleText READ role_text NOTIFY wordsChanged)
  Q_PROPERTY(QVariantList pages READ pages NOTIFY pagesChanged)
  Q_PROPERTY(QString today READ today NOTIFY todayChanged)
  Q_PROPERTY(QString todayText READ today_text NOTIFY todayChanged)
  Q_PROPERTY(giro::SyncStatus* sync READ sync CONSTANT)
  Q_PROPERTY(int inboxCount READ inbox_count NOTIFY pagesChanged)
  Q_PROPERTY(int heldCount READ held_count NOTIFY pagesChanged)
  Q_PROPERTY(QString theme READ theme WRITE set_theme NOTIFY themeChanged)
  Q_PROPERTY(bool dark READ dark NOTIFY themeChanged)
  Q_PROPERTY(QString language READ language WRITE set_language NOTIFY wordsChanged)
  Q_PROPERTY(qreal textScale READ text_scale WRITE set_text_scale NOTIFY settingsChanged)
  Q_PROPERTY(bool compact READ compact WRITE set_compact NOTIFY settingsChanged)
  Q_PROPERTY(bool reduceMotion READ reduce_motion WRITE set_reduce_motion NOTIFY settingsChanged)
  Q_PROPERTY(bool canUndo READ can_undo NOTIFY undoChanged)

 public:
  using Undo = std::function<Result<Draft>(Device&)>;
  using Clock = std::function<std::int64_t()>;  // Unix ms; programs pass nothing, pictures a fixed day

  /// Opens the session of `files` when somebody is signed in there. `environment` outlives the App.
  App(SessionFiles files, Environment& environment, Clock = {});
  ~App() override;

  /// Texts of the QML already shown follow a change of language. Call once with the window's engine.
  void follow_language(QQmlEngine*);
  /// Exchanges happen by themselves from now on (programs; tests and pictures leave it out).
  void keep_in_sync();
  /// From now on what the usual questions are counted from is read before anybody asks, while the window is
  /// left alone.
  void prepare_ahead();

  // ---- for models
  Session* session() const { return session_.get(); }
  /// Of the person who is here, or was last.
  const SessionFiles& files() const { return files_; }
  /// Of this person, on this tablet.
  SessionFiles files_of(const Identity&) const;
  Id user() const;
  schema::Role user_role() const;
  bool is_agent() const { return user_role() == schema::agent; }
  std::int64_t now_at() const { return clock_(); }
  const CompanyTime& time() const { return time_; }
  std::int64_t day() const { return time_.day_of(now_at()); }
  void tell(const QString& text, Undo undo = {});
  void tell_failure(const QString& text);
  /// After a sign-in that saved its identity.
  void take_identity(const Identity&);

  // ---- for QML
  bool signed_in() const { return session_ != nullptr && !left_; }
  QString role() const;
  QString user_id() const;
  QString user_name() const;
  QString user_initials() const;
  QString role_text() const;
  QVariantList pages() const;
  QString today() const;
  QString today_text() const;
  SyncStatus* sync() { return &sync_; }
  int inbox_count() const { return inbox_count_; }
  int held_count() const { return held_count_; }
  QString theme() const { return theme_; }
  bool dark() const;
  QString language() const { return language_; }
  qreal text_scale() const { return text_scale_; }
  bool compact() const { return compact_; }
  bool reduce_motion() const { return reduce_motion_; }
  bool can_undo() const { return static_cast<bool>(undo_); }
  void set_theme(const QString&);
  void set_language(const QString&);
  void set_text_scale(qreal);
  void set_compact(bool);
  void set_reduce_motion(bool);

  Q_INVOKABLE void undo();
  Q_INVOKABLE void syncNow();
  Q_INVOKABLE void signOut();
  Q_INVOKABLE void call(const QString& phone);
  Q_INVOKABLE void mail(const QString& address);
  Q_INVOKABLE void route(double lat, double lon, const QString& address);

 signals:
  void sessionChanged();
  void wordsChanged();
  void pagesChanged();
  void todayChanged();
  void themeChanged();
  void settingsChanged();
  void undoChanged();
  void noticed(const QString& text, bool undoable);
  void failed(const QString& text);

 private:
  void open(const Identity&);
  void refresh_counts();
  void refresh_sync();
  void prepare();
  void load_language();
  void remember(const QString& key, const QVariant&);

  SessionFiles usual_files_;
  SessionFiles files_;
  Environment& environment_;
  Clock clock_;
  CompanyTime time_;
  Transport transport_;
  std::unique_ptr<Session> session_;
  bool left_ = false;  // signed out: the files and what is unsent stay
  bool automatic_ = false, prepares_ = false;
  SyncStatus sync_;
  QTimer* ticking_ = nullptr;
  Translations translator_;
  QQmlEngine* engine_ = nullptr;
  Undo undo_;
  int inbox_count_ = 0, held_count_ = 0;
  QString shown_today_;
  QString theme_, language_;
  qreal text_scale_ = 1;
  bool compact_ = false, reduce_motion_ = false;
};

}  // namespace giro
