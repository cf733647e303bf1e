// Stratification: turnover by client in classes and by how recently, often and dearly clients buy (RFM), for
// the manager's portfolio. Basis, period and filters are subjects; everything shown says which they are. The
// thread of the window.
#pragma once

#include "app/models/figure_model.hpp"

namespace giro {

class Stratification : public giro::FigureModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SHOWN(QVariantList, tiles)
  GIRO_SHOWN(QList<double>,
             bars)  // at most 200: a client each, else groups of neighbours; shares of the largest
  GIRO_SHOWN(QList<double>, barsCumulated)
  GIRO_SHOWN(QString, barClasses)  // a letter each
  GIRO_SHOWN(QStringList, barTitles)
  GIRO_SHOWN(QStringList, barDetails)
  GIRO_SHOWN(QVariantList, zones)  // A, B, C: where each begins and ends, in shares of the width
  GIRO_SHOWN(QString, paretoText)  // for readers
  GIRO_SHOWN(QString, barsMaxText)
  GIRO_SHOWN(QVariantList, classes)
  GIRO_SHOWN(QString, changesText)
  GIRO_SHOWN(QString, changesCut)   // as scoredText, below
  GIRO_SHOWN(QVariantList, groups)  // RFM
  GIRO_SHOWN(QString, scoredText)   // "i primi 200 di 4.812", or "" while all are shown
  GIRO_ROWS(changes, "clientId", "name", "town", "before", "now", "changeText", "tone")
  GIRO_ROWS(scored, "clientId", "name", "detail", "scores", "groupText", "tone", "amountText")

 public:
  using FigureModel::FigureModel;

 protected:
  void load() override;
};

}  // namespace giro
