// TurnoverSplit: where turnover comes from: by the segments of any division, by province, agent, product or
// client, the largest first, each with its class, its share and what it did against the period before. The
// thread of the window.
#pragma once

#include "app/models/figure_model.hpp"

namespace giro {

class TurnoverSplit : public giro::FigureModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, by)  // province, agent, product, client, or a segmentation's id; "": the areas
  GIRO_SHOWN(QVariantList, ways)
  GIRO_SHOWN(QString, headline)
  GIRO_SHOWN(QString, noteText)
  GIRO_ROWS(rows, "key", "kind", "name", "klass", "amountText", "shareText", "changeText", "tone", "length",
            "spoken")

 public:
  using FigureModel::FigureModel;

 protected:
  void load() override;
};

}  // namespace giro
