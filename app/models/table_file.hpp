// TableFile: the tables of a screen as a file: one of them as CSV, or all as the sheets of an XLSX. The
// thread of the window; rows are made and the file is written on a worker.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QPointer>
#include <QUrl>
#include <QVariant>

#include "app/models/app.hpp"

namespace giro {

class TableFile : public QObject {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(giro::App* app MEMBER app_ NOTIFY changed REQUIRED)
  Q_PROPERTY(QVariant tables MEMBER tables_ NOTIFY changed)  // a model's `tables`
  Q_PROPERTY(
      QVariantList ways READ ways NOTIFY changed)  // {label, name}: what the menu offers, and the file's name

 public:
  using QObject::QObject;

  QVariantList ways() const;
  /// By its place among the ways.
  Q_INVOKABLE void save(int way, const QUrl& file);

 signals:
  void changed();

 private:
  App* app_ = nullptr;
  QVariant tables_;
};

}  // namespace giro
