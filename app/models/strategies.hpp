// Strategies: the company's strategies by state, and one of them in full with the clients on its list, for
// managers. The thread of the window.
#pragma once

#include "app/models/screen_model.hpp"

namespace giro {

class Strategies : public giro::ScreenModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, tab)
  GIRO_SUBJECT(QString, strategyId)
  GIRO_SUBJECT(QString, search)
  GIRO_SHOWN(QVariant, tables)  // all of them, whatever the tab
  GIRO_SHOWN(QVariantList, tabs)
  GIRO_SHOWN(QString, contextText)
  GIRO_SHOWN(QString, current)
  GIRO_SHOWN(bool, found)
  GIRO_SHOWN(QString, title)
  GIRO_SHOWN(QString, kindText)
  GIRO_SHOWN(QString, stateText)
  GIRO_SHOWN(QString, tone)
  GIRO_SHOWN(QString, goal)
  GIRO_SHOWN(QString, givesText)
  GIRO_SHOWN(QString, periodText)
  GIRO_SHOWN(QVariantList, facts)
  GIRO_SHOWN(double, budgetShare)
  GIRO_SHOWN(QString, budgetText)
  GIRO_SHOWN(QString, budgetTone)
  GIRO_SHOWN(QString, listTitle)
  GIRO_SHOWN(bool, canEdit)
  GIRO_SHOWN(bool, canEnd)
  GIRO_ROWS(strategies, "strategyId", "name", "kindText", "icon", "periodText", "targetText", "givesText",
            "budgetText", "budgetShare", "budgetTone", "stateText", "tone", "selected")
  GIRO_ROWS(clients, "rowId", "clientId", "name", "detail")
  GIRO_ROWS(candidates, "clientId", "name", "detail")

 public:
  explicit Strategies(QObject* parent = nullptr);

  /// From today on it no longer works; Annulla gives its end back.
  Q_INVOKABLE void end();
  Q_INVOKABLE void addClient(const QString& clientId);
  Q_INVOKABLE void removeClient(const QString& rowId);

 protected:
  void load() override;
};

}  // namespace giro
