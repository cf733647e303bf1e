// Runs the Quick Tests of this folder: the program's own screens on a demo company, made anew for them.
#include <QDir>
#include <QGuiApplication>
#include <QQmlContext>
#include <QQmlEngine>
#include <QtQuickTest>
#include <optional>

#include "qml/fonts.hpp"
#include "tests/screens/demo_desk.hpp"

class Setup : public QObject {
  Q_OBJECT
 public slots:
  void applicationAvailable() {
    QGuiApplication::setOrganizationName("Giro");
    QGuiApplication::setApplicationName("giro-screen-tests");
    giro::prepare_look();
    demo_.emplace();
    QDir().mkpath(QStringLiteral(GIRO_PICTURES));
  }

  void qmlEngineAvailable(QQmlEngine* engine) {
    demo_->set_engine(engine);
    engine->rootContext()->setContextProperty(QStringLiteral("demo"), &*demo_);
    engine->rootContext()->setContextProperty(QStringLiteral("pictureFolder"), QStringLiteral(GIRO_PICTURES));
  }

  void cleanupTestCase() { demo_.reset(); }

 private:
  std::optional<giro::test::DemoDesk> demo_;
};

QUICK_TEST_MAIN_WITH_SETUP(giro_screen_tests, Setup)

#include "main.moc"
