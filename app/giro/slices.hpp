// Slices: makes screens, rows and sheets between events, a little at a time, so that no finger waits for
// them. Qt's own controller takes twice as long a slice while nothing moves. At most `slice_ms` an event; one
// slice cannot be shorter than the making of one component's objects. The thread of the window.
#pragma once

#include <QBasicTimer>
#include <QObject>
#include <QQmlIncubationController>

namespace giro {

class Slices : public QObject, public QQmlIncubationController {
 protected:
  void incubatingObjectCountChanged(int count) override;
  void timerEvent(QTimerEvent*) override;

 private:
  QBasicTimer timer_;
};

}  // namespace giro
