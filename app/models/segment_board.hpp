// SegmentBoard: all segmentations side by side, each with its segments and their clients on this device. The
// thread of the window.
#pragma once

#include "app/models/screen_model.hpp"

namespace giro {

class SegmentBoard : public giro::ScreenModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_ROWS(segmentations, "segmentationId", "code", "name", "detail", "isAssignment", "segments")

 protected:
  void load() override;
};

}  // namespace giro
