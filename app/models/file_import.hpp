// FileImport: a CSV file on its way to the office: what it is, which of its columns are read as what, what it
// would change, and the import itself. All of it is asked of the office (server/administration/imports),
// which alone has everything a row may name; nothing is recorded on this tablet. The thread of the window.
#pragma once

#include <QStringList>
#include <QUrl>
#include <QVector>

#include "app/models/admin_link.hpp"
#include "app/models/screen_model.hpp"

namespace giro {

class FileImport : public giro::ScreenModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, kind)
  GIRO_SUBJECT(QString, dateFormat)
  GIRO_SHOWN(QVariantList, kinds)
  GIRO_SHOWN(QVariantList, dateFormats)
  GIRO_SHOWN(QVariantList, fields)
  GIRO_SHOWN(QString, fileText)
  GIRO_SHOWN(QString, missingText)
  GIRO_SHOWN(QString, problemText)
  GIRO_SHOWN(QString, resultText)
  GIRO_SHOWN(QString, resultDetail)
  GIRO_SHOWN(QString, resultTone)
  GIRO_SHOWN(QString, moreText)
  GIRO_SHOWN(QString, loadText)
  GIRO_SHOWN(bool, canPreview)
  GIRO_SHOWN(bool, canLoad)
  GIRO_ROWS(columns, "column", "name", "sample", "ours")
  GIRO_ROWS(badRows, "rowId", "line", "words")
  Q_PROPERTY(bool asking READ asking NOTIFY askingChanged)

 public:
  explicit FileImport(QObject* parent = nullptr);

  bool asking() const { return link_.asking(); }
  Q_INVOKABLE void open(const QUrl& file);
  /// This column is read as that field; "": it is not read. A field is filled by one column.
  Q_INVOKABLE void setColumn(const QString& column, const QString& ours);
  Q_INVOKABLE void preview();
  /// Without the bad rows, if the preview found any.
  Q_INVOKABLE void loadFile();

 signals:
  void askingChanged();

 protected:
  void load() override;

 private:
  struct Column {
    QString name, sample, ours;
  };
  struct State {
    QString kind, date_format, file, problem;
    QVector<Column> columns;
    QStringList fields, needed;
    QJsonObject report;  // of the last preview or import, if nothing was changed since
    bool has_report = false, by_latin = false;
  };
  void ask_office(bool look, bool only_preview);
  void heard(const AdminLink::Answer&, bool look);
  void take_look(const QJsonObject&);
  QJsonObject question(bool look, bool only_preview) const;
  void fail(const QString&);
  static Shown shown_of(const State&);

  AdminLink link_;
  State state_;
  QString csv_;
};

}  // namespace giro
