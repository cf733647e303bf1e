#include "app/giro/slices.hpp"

namespace giro {
namespace {

constexpr int slice_ms = 4;  // a frame of 60 a second has 16

}  // namespace

void Slices::incubatingObjectCountChanged(int count) {
  if (count > 0 && !timer_.isActive()) timer_.start(0, this);
}

void Slices::timerEvent(QTimerEvent*) {
  incubateFor(slice_ms);
  if (incubatingObjectCount() == 0) timer_.stop();
}

}  // namespace giro
