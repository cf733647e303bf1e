// PdfSheet: an A4 page being painted from top to bottom, in millimetres; what does not fit goes on on the
// next page. What stands on the paper is for its heirs to say. A thread with a QGuiApplication.
#pragma once

#include <QPainter>
#include <QPdfWriter>
#include <QString>
#include <functional>

#include "sync/base/result.hpp"

namespace giro::paper {

class PdfSheet {
 public:
  static constexpr double left = 15, right = 195, top = 15, bottom = 280;

  explicit PdfSheet(QPdfWriter&);
  bool started() const { return painter_.isActive(); }

 protected:
  void font(double points, bool bold = false);
  /// One line of words, cut where the box ends.
  void put(double x, double width, const QString& words, bool to_right = false);
  void rule();
  /// A new page, unless so much is left; then true.
  bool room(double millimetres);
  void page_number();

  double y_ = top;

 private:
  QPdfWriter& writer_;
  QPainter painter_;
  double scale_ = 1;
  int page_ = 1;
};

/// "1.240,00", as on paper for Italy whatever the person's language.
QString paper_money(std::int64_t cents);
/// "19/11/2026"
QString paper_date(std::int64_t day);

/// A Problem: the file cannot be written. `paint` returns whether the painter started.
Result<void> write_pdf_file(const QString& file, const QString& title,
                            const std::function<bool(QPdfWriter&)>& paint);

}  // namespace giro::paper
