// Window: one App and the QML that shows it. Module Giro.Screens, Main.qml, an ApplicationWindow with
//
//     required property App app
//     readonly property var screens     names of the screens this person has, for pictures
//     readonly property bool settled    no model of the screen is still loading, and nothing moves
//     function show(name)               opens a screen with the first subject that fits it
//
// The thread of the window.
#pragma once

#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <memory>

#include "app/giro/slices.hpp"
#include "app/models/app.hpp"

namespace giro {

class Window {
 public:
  Window(SessionFiles files, Environment& environment);

  /// False: the QML does not load; Qt has said why on stderr.
  bool open();

  App& app() { return app_; }
  QQuickWindow& quick() { return *window_; }
  /// Nothing on the screen is still loading, being made or moving.
  bool settled() const;

 private:
  App app_;
  Slices slices_;
  QQmlApplicationEngine engine_;
  QQuickWindow* window_ = nullptr;
};

}  // namespace giro
