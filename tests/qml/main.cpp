// Runs the Quick Tests of this folder in a real window, with the program's fonts and style, in Italian.
#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QQmlContext>
#include <QQmlEngine>
#include <QtQuickTest>

#include "fonts.hpp"

class Setup : public QObject {
  Q_OBJECT
 public slots:
  void applicationAvailable() {
    QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy));
    giro::prepare_look();
  }

  void qmlEngineAvailable(QQmlEngine* engine) {
    QDir().mkpath(QStringLiteral(GIRO_PICTURES));
    engine->rootContext()->setContextProperty(QStringLiteral("pictureFolder"), QStringLiteral(GIRO_PICTURES));
  }
};

QUICK_TEST_MAIN_WITH_SETUP(giro_qml_tests, Setup)

#include "main.moc"
