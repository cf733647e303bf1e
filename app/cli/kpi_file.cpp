#include "app/cli/kpi_file.hpp"

#include <QJsonArray>
#include <algorithm>
#include <map>

namespace giro::cli {
namespace {

using paper::FigureTable;
using Kind = paper::TableColumn::Kind;

/// Objects inside a row as columns of it: "concerned.before.orders".
QJsonObject flat(const QJsonObject& object, const QString& before = {}) {
  QJsonObject all;
  for (auto value = object.begin(); value != object.end(); ++value) {
    if (value->isArray()) continue;
    if (!value->isObject()) {
      all[before + value.key()] = *value;
      continue;
    }
    auto inner = flat(value->toObject(), before + value.key() + QLatin1Char('.'));
    for (auto one = inner.begin(); one != inner.end(); ++one) all[one.key()] = *one;
  }
  return all;
}

bool is_money(const QString& key) {
  return key.endsWith(QStringLiteral("_cents"));
}

QVariant cell_of(const QJsonValue& value, Kind kind) {
  if (value.isNull() || value.isUndefined()) return {};
  if (kind == Kind::euros) return static_cast<qlonglong>(qRound64(value.toDouble()));
  return value.toVariant();
}

Kind kind_of(const QString& key, const QJsonValue& value) {
  if (is_money(key)) return Kind::euros;
  return value.isDouble() ? Kind::number : Kind::words;
}

FigureTable list_table(const QString& title, const QJsonArray& list) {
  FigureTable table{title, {}, {}, {}};
  std::map<QString, Kind> columns;  // a cell that is not known says nothing of its kind
  for (auto row : list) {
    auto object = flat(row.toObject());
    for (auto value = object.begin(); value != object.end(); ++value) {
      auto kind = kind_of(value.key(), *value);
      auto [column, fresh] = columns.emplace(value.key(), kind);
      if (!fresh && kind == Kind::number) column->second = kind;
    }
  }
  for (auto& [key, kind] : columns) table.columns.push_back({is_money(key) ? key.chopped(6) : key, kind});
  for (auto row : list) {
    auto object = flat(row.toObject());
    QVariantList cells;
    for (auto& [key, kind] : columns) cells << cell_of(object.value(key), kind);
    table.rows.push_back(cells);
  }
  return table;
}

}  // namespace

std::vector<FigureTable> kpi_tables(const QString& name, const QJsonObject& answer) {
  std::vector<FigureTable> tables;
  for (auto value = answer.begin(); value != answer.end(); ++value)
    if (value->isArray())
      tables.push_back(list_table(name + QLatin1Char(' ') + value.key(), value->toArray()));
  std::ranges::stable_sort(tables, std::greater(), [](auto& table) { return table.rows.size(); });
  auto beside = list_table(name, {flat(answer)});
  for (auto& table : tables)
    for (auto* key : {"basis", "from", "to", "scope"})
      table.about +=
          QStringLiteral("%1: %2  ").arg(QLatin1String(key), answer.value(QLatin1String(key)).toString());
  tables.push_back(std::move(beside));
  return tables;
}

}  // namespace giro::cli
