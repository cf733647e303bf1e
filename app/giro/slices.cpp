#include "app/giro/slices.hpp"

#include "app/models/slice.hpp"

namespace giro {

void Slices::incubatingObjectCountChanged(int count) {
  if (count > 0 && !timer_.isActive()) timer_.start(0, this);
}

void Slices::timerEvent(QTimerEvent*) {
  incubateFor(slice_ms);
  if (incubatingObjectCount() == 0) timer_.stop();
}

}  // namespace giro
