// FigureTable: figures as rows and columns on their way out of the program, as CSV for programs and as XLSX
// for people. Numbers leave as numbers, never as words; what is not known leaves as an empty cell. A plain
// value: a worker makes it, any thread writes it.
#pragma once

#include <QString>
#include <QVariant>
#include <functional>
#include <vector>

#include "sync/base/result.hpp"

namespace giro::paper {

struct TableColumn {
  /// Cells: words a QString, euros whole cents, number whole or not, share a part of 1, day "2026-11-19".
  enum class Kind : std::uint8_t { words, euros, number, share, day };

  QString title;
  Kind kind = Kind::words;
};

struct FigureTable {
  QString title;
  QString about;  // basis, period and as of when
  std::vector<TableColumn> columns;
  std::vector<QVariantList> rows;  // as many cells as columns; a null QVariant is not known
  /// Instead of rows: thousands that a screen does not show are made when somebody takes them along.
  std::function<std::vector<QVariantList>()> later = {};

  std::vector<QVariantList> all_rows() const { return later ? later() : rows; }
};

/// What a screen has to take along, in the order it shows them.
struct FigureTables {
  std::vector<FigureTable> all;
};

/// UTF-8, commas, decimals with a point, shares 0–1, lines by CRLF (RFC 4180): what `giro-server import`
/// reads.
QByteArray csv(const FigureTable&);

/// A Problem: the file cannot be written.
Result<void> write_csv(const FigureTable&, const QString& file);
/// One sheet a table, and a last one with what each of them says of itself.
Result<void> write_xlsx(const std::vector<FigureTable>&, const QString& file);

}  // namespace giro::paper

Q_DECLARE_METATYPE(giro::paper::FigureTables)
