// Report: a sheet of paper with a title, facts and tables, as a plain value already in words; and the two
// there are: the statement of account of a client, and what an agent did on a day. Reading (the thread of the
// connection) and painting (a thread with a QGuiApplication) stay apart.
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "sync/base/company_time.hpp"
#include "sync/base/id.hpp"
#include "sync/base/result.hpp"

namespace SQLite {
class Database;
}

namespace giro::paper {

struct ReportColumn {
  QString title;
  double width = 20;  // millimetres; all together 180
  bool to_right = false;
};

struct ReportTable {
  std::vector<ReportColumn> columns;
  std::vector<QStringList> rows;
  QString none;  // said instead of rows when there are none
};

struct Report {
  QString title, dated;
  QStringList facts;                                // under the title
  ReportTable table;                                // goes on on the next page under its heading
  std::vector<std::pair<QString, QString>> totals;  // below it, the last one in bold
};

/// What a client owes on a day, item by item: its oldest first. A Problem: no such client here.
Result<Report> statement(SQLite::Database&, const Id& client, std::int64_t day);
/// Visits and orders of one agent on a day, as received. A Problem: nobody of that id in the team.
Result<Report> day_report(SQLite::Database&, const Id& user, std::int64_t day, std::int64_t now_at);

/// A Problem: the file cannot be written.
Result<void> write_pdf(const Report&, const QString& file);

}  // namespace giro::paper
