// Tables as sheets, through libxlsxwriter: numbers stay numbers, with the format of what they are.
#include <xlsxwriter.h>

#include <QDate>
#include <QSet>

#include "app/paper/figure_table.hpp"
#include "app/paper/words.hpp"

namespace giro::paper {
namespace {

using Kind = TableColumn::Kind;

struct Formats {
  lxw_format *heading, *euros, *share, *day;

  explicit Formats(lxw_workbook* book)
      : heading(workbook_add_format(book)),
        euros(workbook_add_format(book)),
        share(workbook_add_format(book)),
        day(workbook_add_format(book)) {
    format_set_bold(heading);
    format_set_num_format(euros, "#,##0.00");
    format_set_num_format(share, "0.0%");
    format_set_num_format(day, "dd/mm/yyyy");
  }
};

/// What a sheet may be called: at most 31 letters, without []:*?/\, and unlike the others.
QString sheet_name(const QString& title, QSet<QString>& taken) {
  QString name;
  for (auto letter : title) name += QStringLiteral("[]:*?/\\'").contains(letter) ? QLatin1Char(' ') : letter;
  name = name.simplified().left(28);
  auto one = name.isEmpty() ? QStringLiteral("Giro") : name;
  for (int i = 2; taken.contains(one.toLower()); ++i) one = name + QStringLiteral(" %1").arg(i);
  taken.insert(one.toLower());
  return one;
}

void put(lxw_worksheet* sheet, const Formats& formats, lxw_row_t row, lxw_col_t column, const QVariant& value,
         Kind kind) {
  if (value.isNull()) return;
  auto number = [&](double worth, lxw_format* format) {
    worksheet_write_number(sheet, row, column, worth, format);
  };
  switch (kind) {
    case Kind::words:
      worksheet_write_string(sheet, row, column, value.toString().toUtf8().constData(), nullptr);
      return;
    case Kind::euros:
      return number(static_cast<double>(value.toLongLong()) / 100, formats.euros);
    case Kind::number:
      return number(value.toDouble(), nullptr);
    case Kind::share:
      return number(value.toDouble(), formats.share);
    case Kind::day: {
      auto day = QDate::fromString(value.toString(), Qt::ISODate);
      lxw_datetime at{day.year(), day.month(), day.day(), 0, 0, 0};
      if (day.isValid()) worksheet_write_datetime(sheet, row, column, &at, formats.day);
    }
  }
}

void add_sheet(lxw_workbook* book, const Formats& formats, const FigureTable& table, const QString& name) {
  auto* sheet = workbook_add_worksheet(book, name.toUtf8().constData());
  lxw_col_t width = 0;
  for (auto& column : table.columns) {
    worksheet_write_string(sheet, 0, width, column.title.toUtf8().constData(), formats.heading);
    worksheet_set_column(sheet, width, width, column.kind == Kind::words ? 28 : 14, nullptr);
    ++width;
  }
  lxw_row_t at = 1;
  for (auto& row : table.all_rows()) {
    for (lxw_col_t i = 0; i < width; ++i) put(sheet, formats, at, i, row.value(i), table.columns[i].kind);
    ++at;
  }
  worksheet_freeze_panes(sheet, 1, 0);
  if (width > 0) worksheet_autofilter(sheet, 0, 0, at - 1, static_cast<lxw_col_t>(width - 1));
}

void add_about(lxw_workbook* book, const Formats& formats, const std::vector<FigureTable>& tables,
               QSet<QString>& taken) {
  auto* sheet = workbook_add_worksheet(book, sheet_name(tr("Informazioni"), taken).toUtf8().constData());
  worksheet_set_column(sheet, 0, 0, 28, nullptr);
  worksheet_set_column(sheet, 1, 1, 80, nullptr);
  lxw_row_t at = 0;
  for (auto& table : tables) {
    worksheet_write_string(sheet, at, 0, table.title.toUtf8().constData(), formats.heading);
    worksheet_write_string(sheet, at++, 1, table.about.toUtf8().constData(), nullptr);
  }
}

}  // namespace

Result<void> write_xlsx(const std::vector<FigureTable>& tables, const QString& file) {
  auto failed = [&](lxw_error why) {
    return Problem{tr("Non si può scrivere %1: %2. Scegli un'altra cartella.")
                       .arg(file, QString::fromUtf8(lxw_strerror(why)))
                       .toStdString()};
  };
  auto path = file.toUtf8();
  auto* book = workbook_new(path.constData());
  if (!book) return failed(LXW_ERROR_CREATING_XLSX_FILE);
  Formats formats(book);
  QSet<QString> taken;
  for (auto& table : tables) add_sheet(book, formats, table, sheet_name(table.title, taken));
  add_about(book, formats, tables, taken);
  if (auto why = workbook_close(book); why != LXW_NO_ERROR) return failed(why);
  return {};
}

}  // namespace giro::paper
