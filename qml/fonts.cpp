#include "fonts.hpp"

#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QQuickStyle>
#include <QQuickWindow>

namespace giro {

void prepare_look() {
  Q_ASSERT_X(qGuiApp, "prepare_look", "needs a QGuiApplication");
  for (const char* name : {"Roboto-Regular", "Roboto-Medium", "Roboto-Bold", "MaterialIcons-Regular"}) {
    const auto file = QStringLiteral(":/giro/fonts/%1.ttf").arg(QLatin1String(name));
    if (QFontDatabase::addApplicationFont(file) < 0) qFatal("The font %s is not compiled in", name);
  }
  QGuiApplication::setFont(QFont(QStringLiteral("Roboto")));
  QQuickStyle::setStyle(QStringLiteral("GiroStyle"));

  // Distance-field text is soft at 13-16 px on screens with one device pixel per pixel.
  if (qGuiApp->devicePixelRatio() < 1.5) QQuickWindow::setTextRenderType(QQuickWindow::NativeTextRendering);
}

}  // namespace giro
