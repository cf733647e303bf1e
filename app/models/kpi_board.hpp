// KpiBoard: how selling and visiting go, at a glance: eight figures beside the period before, and whom nobody
// has seen or heard of for longest. What cannot be narrowed to a segment or a province is not shown as if it
// were. The thread of the window.
#pragma once

#include "app/models/figure_model.hpp"

namespace giro {

class KpiBoard : public giro::FigureModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SHOWN(QVariantList, tiles)
  GIRO_SHOWN(QString, quietText)
  GIRO_ROWS(quiet, "clientId", "name", "detail", "visitText", "orderText", "spoken")

 public:
  using FigureModel::FigureModel;

 protected:
  void load() override;
};

}  // namespace giro
