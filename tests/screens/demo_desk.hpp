// DemoDesk: the program as a person of a demo company has it: an App over a copy of their replica, at eleven
// o'clock of Thursday 19 November 2026, with settings of its own and no office to call; the administrator's
// alone is there, because much of what they do is done at the office. The company is made once. QML tests
// know it as `demo`. The thread of the window.
#pragma once

#include <QObject>
#include <QSet>
#include <QTemporaryDir>
#include <QUrl>
#include <QWindow>
#include <map>
#include <memory>

#include "app/giro/demo_office.hpp"
#include "app/models/app.hpp"
#include "app/platform/environment.hpp"

class QQmlEngine;

namespace giro::test {

/// The machine's clock, moved: time passes, but it begins when it is told to.
class MovedEnvironment : public MachineEnvironment {
 public:
  explicit MovedEnvironment(std::int64_t begins_at);
  ClockReading clock() override;

 private:
  std::int64_t by_ms_;
};

class DemoDesk : public QObject {
  Q_OBJECT

 public:
  DemoDesk();

  /// The texts of this engine's QML follow the App's language.
  void set_engine(QQmlEngine* engine) { engine_ = engine; }

  /// A fresh copy for "agent", "manager" or "admin"; "" is a tablet nobody has signed in on. One at a time.
  Q_INVOKABLE giro::App* open(const QString& role);
  /// The same files again, as after a kill.
  Q_INVOKABLE giro::App* reopen();
  /// The window goes before what it shows.
  Q_INVOKABLE void close(QObject* window = nullptr);

  /// The office gives the client to somebody else, while the App is open.
  Q_INVOKABLE bool takeAway(const QString& clientId);

  /// A key, as the window system brings it; false: the window does not become the active one.
  Q_INVOKABLE bool press(QWindow* window, int key, int modifiers);
  Q_INVOKABLE void type(QWindow* window, const QString& letter);

  /// Rows, sheets and screens are still being made.
  Q_INVOKABLE bool making() const;

  // What the files say, asked beside the program.
  Q_INVOKABLE QString clientNamed(const QString& name) const;
  Q_INVOKABLE QString lastOrderOn(const QString& clientId) const;
  /// Rows of a table with these values: count("visit", {status: "done"}).
  Q_INVOKABLE int count(const QString& table, const QVariantMap& where) const;
  /// A file with this text, beside the replicas.
  Q_INVOKABLE QUrl file(const QString& name, const QString& text) const;
  /// A client's or a product's: the names that may be cut.
  Q_INVOKABLE bool isName(const QString& text);

 private:
  std::filesystem::path fresh(const QString& role);
  std::filesystem::path replica() const { return files_.replica; }

  QTemporaryDir folder_;
  std::map<QString, std::filesystem::path> people_;  // role to replica, never opened here
  std::unique_ptr<DemoOffice> office_;
  std::unique_ptr<MovedEnvironment> environment_;
  SessionFiles files_;
  std::unique_ptr<App> app_;
  QQmlEngine* engine_ = nullptr;
  QSet<QString> names_;
  int copies_ = 0;
  bool worked_ = false;
};

}  // namespace giro::test
