// ListRows (in QML: Rows): a list model of named roles. The first role is the row's key: a new content is
// laid over the old one by moving, inserting and removing rows with equal keys, so a view keeps its place.
// The thread of its owner.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QStringList>
#include <QVariant>
#include <vector>

namespace giro {

using Row = QVariantMap;
using RowList = std::vector<Row>;

class ListRows : public QAbstractListModel {
  Q_OBJECT
  QML_NAMED_ELEMENT(Rows)
  QML_UNCREATABLE("ListRows belong to a model")
  Q_PROPERTY(int count READ count NOTIFY countChanged)

 public:
  explicit ListRows(QStringList roles, QObject* parent = nullptr);

  int count() const { return static_cast<int>(rows_.size()); }
  const RowList& rows() const { return rows_; }
  void set(RowList);

  /// The whole row as an object, or an empty one.
  Q_INVOKABLE QVariantMap get(int row) const;
  Q_INVOKABLE int rowOf(const QString& key) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex&, int role) const override;
  QHash<int, QByteArray> roleNames() const override;

 signals:
  void countChanged();

 private:
  QString key_of(const Row& row) const { return row.value(roles_.front()).toString(); }
  void remove_missing(const RowList& wanted);
  void place(RowList& wanted, int row);

  QStringList roles_;
  RowList rows_;
};

}  // namespace giro
