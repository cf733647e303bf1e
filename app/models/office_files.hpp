// OfficeFiles: the exchange with the office by file, where there is no network: saves what waits, opens the
// answer, says what is on its way. The thread of the window; files are read and written on the Device's.
#pragma once

#include <QUrl>

#include "app/models/screen_model.hpp"

namespace giro {

class OfficeFiles : public giro::ScreenModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SHOWN(QString, lastText)  // about the last file saved; empty: none
  GIRO_SHOWN(QString, lastTone)

 public:
  explicit OfficeFiles(QObject* parent = nullptr) : ScreenModel(parent) {}

  /// "giulia 2026-11-19.giro"
  Q_INVOKABLE QString suggestedName() const;
  Q_INVOKABLE void save(const QUrl& file);
  Q_INVOKABLE void open(const QUrl& file);

 protected:
  void load() override;
};

}  // namespace giro
