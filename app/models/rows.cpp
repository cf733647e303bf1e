#include "app/models/rows.hpp"

#include <QSet>

#include "sync/base/assert.hpp"

namespace giro {

ListRows::ListRows(QStringList roles, QObject* parent)
    : QAbstractListModel(parent), roles_(std::move(roles)) {
  GIRO_ASSERT(!roles_.isEmpty());
}

void ListRows::set(RowList wanted) {
  auto before = rows_.size();
  remove_missing(wanted);
  for (int row = 0; row < static_cast<int>(wanted.size()); ++row) place(wanted, row);
  if (rows_.size() > wanted.size()) {  // keys that appeared twice
    beginRemoveRows({}, static_cast<int>(wanted.size()), count() - 1);
    rows_.resize(wanted.size());
    endRemoveRows();
  }
  if (rows_.size() != before) emit countChanged();
}

void ListRows::remove_missing(const RowList& wanted) {
  QSet<QString> keys;
  for (auto& row : wanted) keys.insert(key_of(row));
  for (int last = count() - 1; last >= 0; --last) {
    if (keys.contains(key_of(rows_[static_cast<std::size_t>(last)]))) continue;
    int first = last;
    while (first > 0 && !keys.contains(key_of(rows_[static_cast<std::size_t>(first - 1)]))) --first;
    beginRemoveRows({}, first, last);
    rows_.erase(rows_.begin() + first, rows_.begin() + last + 1);
    endRemoveRows();
    last = first;
  }
}

void ListRows::place(RowList& wanted, int row) {
  auto index = static_cast<std::size_t>(row);
  auto key = key_of(wanted[index]);
  int found = row;
  while (found < count() && key_of(rows_[static_cast<std::size_t>(found)]) != key) ++found;
  if (found == count()) {
    beginInsertRows({}, row, row);
    rows_.insert(rows_.begin() + row, std::move(wanted[index]));
    endInsertRows();
    return;
  }
  if (found != row) {
    beginMoveRows({}, found, found, {}, row);
    auto moved = std::move(rows_[static_cast<std::size_t>(found)]);
    rows_.erase(rows_.begin() + found);
    rows_.insert(rows_.begin() + row, std::move(moved));
    endMoveRows();
  }
  if (rows_[index] == wanted[index]) return;
  rows_[index] = std::move(wanted[index]);
  emit dataChanged(QAbstractListModel::index(row), QAbstractListModel::index(row));
}

QVariantMap ListRows::get(int row) const {
  return row >= 0 && row < count() ? rows_[static_cast<std::size_t>(row)] : QVariantMap{};
}

int ListRows::rowOf(const QString& key) const {
  for (int row = 0; row < count(); ++row)
    if (key_of(rows_[static_cast<std::size_t>(row)]) == key) return row;
  return -1;
}

int ListRows::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : count();
}

QVariant ListRows::data(const QModelIndex& index, int role) const {
  auto name = role - Qt::UserRole;
  if (!index.isValid() || name < 0 || name >= roles_.size()) return {};
  return rows_[static_cast<std::size_t>(index.row())].value(roles_[name]);
}

QHash<int, QByteArray> ListRows::roleNames() const {
  QHash<int, QByteArray> names;
  for (int i = 0; i < roles_.size(); ++i) names[Qt::UserRole + i] = roles_[i].toUtf8();
  return names;
}

}  // namespace giro
