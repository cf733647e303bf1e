#include "app/giro/window.hpp"

namespace giro {

Window::Window(SessionFiles files, Environment& environment) : app_(std::move(files), environment) {}

bool Window::open() {
  engine_.setIncubationController(&slices_);
  app_.follow_language(&engine_);
  engine_.setInitialProperties({{"app", QVariant::fromValue(&app_)}});
  engine_.load(QUrl("qrc:/qt-project.org/imports/Giro/Screens/Main.qml"));
  if (engine_.rootObjects().isEmpty()) return false;
  window_ = qobject_cast<QQuickWindow*>(engine_.rootObjects().constFirst());
  return window_ != nullptr;
}

bool Window::settled() const {
  return window_->property("settled").toBool() && slices_.incubatingObjectCount() == 0;
}

}  // namespace giro
