// What an import says, in the person's language: kinds of files, what their columns may be read as, and why
// the office could not take a row. The office says reasons in English; those it is known to give have words
// here, others are shown as they came. Any thread.
#pragma once

#include <QString>
#include <QVariant>

namespace giro::words {

QVariantList import_kinds(const QString& selected);
/// "legal_name" → "Ragione sociale"; "discount2" → "Sconto 2".
QString import_field(const QString& ours);
/// Whether a column of a file is called like this field, in the person's language or ours.
bool is_called(const QString& column, const QString& ours);
/// "line 3, column code: empty, but code is needed" → what is shown of it.
struct BadRow {
  QString line, text;
};
BadRow bad_row(const QString& said);
/// Why nothing could be read at all.
QString import_problem(const QString& said);

}  // namespace giro::words
