// The painting of a report: title, facts, one table, totals.
#include "app/paper/pdf_sheet.hpp"
#include "app/paper/report.hpp"

namespace giro::paper {
namespace {

class ReportSheet : public PdfSheet {
 public:
  ReportSheet(QPdfWriter& writer, const Report& report) : PdfSheet(writer), report_(report) {}

  void paint() {
    head();
    heading();
    font(9);
    if (report_.table.rows.empty()) {
      put(left, right - left, report_.table.none);
      y_ += 6;
    }
    for (auto& row : report_.table.rows) {
      if (room(6)) heading();
      font(9);
      cells(row);
      y_ += 6;
    }
    totals();
    page_number();
  }

 private:
  void head() {
    font(16, true);
    put(left, 130, report_.title);
    font(10);
    put(145, 50, report_.dated, true);
    y_ += 12;
    bool first = true;
    for (auto& fact : report_.facts) {
      font(first ? 11 : 9, first);
      put(left, right - left, fact);
      y_ += first ? 6 : 5;
      first = false;
    }
    y_ += 4;
  }
  void heading() {
    font(8, true);
    QStringList titles;
    for (auto& column : report_.table.columns) titles << column.title;
    cells(titles);
    y_ += 6;
    rule();
  }
  void cells(const QStringList& words) {
    double x = left;
    for (std::size_t i = 0; i < report_.table.columns.size(); ++i) {
      auto& column = report_.table.columns[i];
      put(x, column.width - 2, words.value(static_cast<qsizetype>(i)), column.to_right);
      x += column.width;
    }
  }
  void totals() {
    room(6 + 6 * static_cast<double>(report_.totals.size()));
    rule();
    y_ += 2;
    for (std::size_t i = 0; i < report_.totals.size(); ++i) {
      bool last = i + 1 == report_.totals.size();
      font(last ? 11 : 9, last);
      put(95, 70, report_.totals[i].first, true);
      put(167, 28, report_.totals[i].second, true);
      y_ += 6;
    }
  }

  const Report& report_;
};

}  // namespace

Result<void> write_pdf(const Report& report, const QString& file) {
  return write_pdf_file(file, report.title, [&](QPdfWriter& writer) {
    ReportSheet sheet(writer, report);
    if (sheet.started()) sheet.paint();
    return sheet.started();
  });
}

}  // namespace giro::paper
