#include <QCoreApplication>
#include <QSaveFile>
#include <algorithm>
#include <cstdlib>

#include "app/paper/figure_table.hpp"

namespace giro::paper {
namespace {

using Kind = TableColumn::Kind;

/// Words that a spreadsheet would take for a formula are kept words: somebody else typed them.
QString harmless(const QString& words) {
  static const QString starts = QStringLiteral("=+-@\t\r");
  return !words.isEmpty() && starts.contains(words[0]) ? QLatin1Char('\'') + words : words;
}

QString quoted(QString words) {
  static const QString special = QStringLiteral(",\"\r\n");
  if (std::ranges::none_of(words, [](QChar letter) { return special.contains(letter); })) return words;
  return QLatin1Char('"') + words.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

/// Exact, without floating point.
QString euros(qint64 cents) {
  auto magnitude = QString::number(std::abs(cents)).rightJustified(3, QLatin1Char('0'));
  return (cents < 0 ? QStringLiteral("-") : QString()) + magnitude.chopped(2) + QLatin1Char('.') +
         magnitude.right(2);
}

QString cell(const QVariant& value, Kind kind) {
  if (value.isNull()) return {};
  switch (kind) {
    case Kind::words:
      return quoted(harmless(value.toString()));
    case Kind::euros:
      return euros(value.toLongLong());
    case Kind::number:
    case Kind::share:
      return value.userType() == QMetaType::Double ? QString::number(value.toDouble(), 'g', 10)
                                                   : value.toString();
    case Kind::day:
      return value.toString();
  }
  return {};
}

}  // namespace

QByteArray csv(const FigureTable& table) {
  QStringList line;
  for (auto& column : table.columns) line << quoted(column.title);
  auto text = line.join(QLatin1Char(',')) + QStringLiteral("\r\n");
  for (auto& row : table.all_rows()) {
    line.clear();
    for (std::size_t i = 0; i < table.columns.size(); ++i)
      line << cell(row.value(static_cast<qsizetype>(i)), table.columns[i].kind);
    text += line.join(QLatin1Char(',')) + QStringLiteral("\r\n");
  }
  return text.toUtf8();
}

Result<void> write_csv(const FigureTable& table, const QString& file) {
  QSaveFile out(file);
  auto bytes = csv(table);
  if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit()) return {};
  return Problem{
      QCoreApplication::translate("giro::paper", "Non si può scrivere %1: %2. Scegli un'altra cartella.")
          .arg(file, out.errorString())
          .toStdString()};
}

}  // namespace giro::paper
