// Runs the Quick Tests of this folder with the replicas of an agent and a manager of a demo company, in Italian.
// QML sees `agent` and `manager`, each the App of one of them.
#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QQmlContext>
#include <QQmlEngine>
#include <QSettings>
#include <QTemporaryDir>
#include <QtQuickTest>

#include "app/giro/demo_people.hpp"
#include "app/models/app.hpp"
#include "app/platform/environment.hpp"
#include "qml/fonts.hpp"

class Setup : public QObject {
  Q_OBJECT
 public slots:
  void applicationAvailable() {
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, scratch_.path());
    QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy));
    giro::prepare_look();
    auto people = giro::demo_people(scratch_.path());
    if (people.has_error()) qFatal("%s", people.error().what.c_str());
    for (auto& replica : *people) {
      apps_.push_back(std::make_unique<giro::App>(giro::SessionFiles{replica}, environment_));
      apps_.back()->set_language(QStringLiteral("it"));
      apps_.back()->set_theme(QStringLiteral("light"));
      apps_.back()->set_reduce_motion(true);
    }
  }

  void qmlEngineAvailable(QQmlEngine* engine) {
    QDir().mkpath(QStringLiteral(GIRO_PICTURES));
    auto* context = engine->rootContext();
    context->setContextProperty(QStringLiteral("pictureFolder"), QStringLiteral(GIRO_PICTURES));
    context->setContextProperty(QStringLiteral("agent"), apps_.at(0).get());
    context->setContextProperty(QStringLiteral("manager"), apps_.at(1).get());
  }

  void cleanupTestCase() { apps_.clear(); }

 private:
  QTemporaryDir scratch_;
  giro::MachineEnvironment environment_;
  std::vector<std::unique_ptr<giro::App>> apps_;
};

QUICK_TEST_MAIN_WITH_SETUP(giro_screens_tests, Setup)

#include "main.moc"
