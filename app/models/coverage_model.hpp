// CoverageModel: are the clients visited as often as was decided: per agent and class, who waits longest, who
// was never visited; and of one agent's cell, which clients. The thread of the window.
#pragma once

#include "app/models/figure_model.hpp"

namespace giro {

class CoverageModel : public giro::FigureModel {
  Q_OBJECT
  QML_NAMED_ELEMENT(Coverage)
  GIRO_SUBJECT(QString, userId)  // of the chosen cell; empty: none is chosen
  GIRO_SUBJECT(QString, klass)   // A B C; empty: all of that agent
  GIRO_SHOWN(QString, contextText)
  GIRO_SHOWN(QVariantList, tiles)
  GIRO_SHOWN(QString, waitingText)
  GIRO_SHOWN(QString, neverText)
  GIRO_SHOWN(QString, chosenText)
  GIRO_ROWS(agents, "userId", "name", "initials", "area", "cells", "missingText", "spoken")
  GIRO_ROWS(waiting, "clientId", "name", "klass", "detail", "daysText")
  GIRO_ROWS(never, "clientId", "name", "klass", "detail", "daysText")
  GIRO_ROWS(clients, "clientId", "name", "klass", "detail", "daysText")

 public:
  explicit CoverageModel(QObject* parent = nullptr) : FigureModel(parent, "month") {}

 protected:
  void load() override;
};

}  // namespace giro
