// StrategyMonitor: what one strategy changed, in words: before, during and after it, against clients it does
// not concern, with the margin of that comparison, and the clients behind it. The thread of the window.
#pragma once

#include "app/models/screen_model.hpp"

namespace giro {

class StrategyMonitor : public giro::ScreenModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, strategyId)
  GIRO_SHOWN(QString, title)
  GIRO_SHOWN(QString, contextText)
  GIRO_SHOWN(bool, begun)
  GIRO_SHOWN(QString, verdictText)
  GIRO_SHOWN(QString, verdictDetail)
  GIRO_SHOWN(QString, verdictIcon)
  GIRO_SHOWN(QString, verdictTone)
  GIRO_SHOWN(QStringList, windows)  // Prima, Durante, Dopo, each with its days
  GIRO_SHOWN(QVariantList, measures)
  GIRO_SHOWN(QString, groupsText)
  GIRO_SHOWN(QString, leftOutText)
  GIRO_SHOWN(QString, clientsText)
  GIRO_SHOWN(QVariant, tables)
  GIRO_ROWS(clients, "clientId", "name", "klass", "beforeText", "duringText", "changeText", "tone",
            "noteText")

 public:
  explicit StrategyMonitor(QObject* parent = nullptr) : ScreenModel(parent) {}

 protected:
  void load() override;
  void started() override { follow_contact(); }
};

}  // namespace giro
