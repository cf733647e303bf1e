#include "app/paper/pdf_sheet.hpp"
#include "app/paper/words.hpp"

#include <QDate>
#include <QFile>
#include <QLocale>

namespace giro::paper {
namespace {}  // namespace

PdfSheet::PdfSheet(QPdfWriter& writer) : writer_(writer), painter_(&writer) {
  scale_ = writer.logicalDpiX() / 25.4;
}

void PdfSheet::font(double points, bool bold) {
  QFont face(QStringLiteral("Roboto"));
  face.setPointSizeF(points);
  face.setBold(bold);
  painter_.setFont(face);
}

void PdfSheet::put(double x, double width, const QString& words, bool to_right) {
  QRectF box(x * scale_, y_ * scale_, width * scale_, 6 * scale_);
  QFontMetricsF metrics(painter_.font(), &writer_);
  auto shown = metrics.elidedText(words, Qt::ElideRight, box.width());
  painter_.drawText(box, (to_right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, shown);
}

void PdfSheet::rule() {
  painter_.setPen(QPen(QColor(150, 150, 150), 0.2 * scale_));
  painter_.drawLine(QPointF(left * scale_, y_ * scale_), QPointF(right * scale_, y_ * scale_));
  painter_.setPen(Qt::black);
}

bool PdfSheet::room(double millimetres) {
  if (y_ + millimetres <= bottom) return false;
  page_number();
  writer_.newPage();
  ++page_;
  y_ = top;
  return true;
}

void PdfSheet::page_number() {
  auto here = y_;
  y_ = bottom + 3;
  font(8);
  put(left, right - left, tr("Pagina %1").arg(page_), true);
  y_ = here;
}

QString paper_money(std::int64_t cents) {
  QLocale italian(QLocale::Italian, QLocale::Italy);
  return italian.toString(static_cast<double>(cents) / 100, 'f', 2);
}

QString paper_date(std::int64_t day) {
  return QDate(1970, 1, 1).addDays(day).toString(QStringLiteral("dd/MM/yyyy"));
}

Result<void> write_pdf_file(const QString& file, const QString& title,
                            const std::function<bool(QPdfWriter&)>& paint) {
  QFile out(file);
  if (!out.open(QIODevice::WriteOnly))
    return Problem{tr("Non si può scrivere %1: %2. Scegli un'altra cartella.")
                       .arg(file, out.errorString())
                       .toStdString()};
  QPdfWriter writer(&out);
  writer.setPageSize(QPageSize(QPageSize::A4));
  writer.setPageMargins(QMarginsF(0, 0, 0, 0));
  writer.setResolution(300);
  writer.setTitle(title);
  if (!paint(writer)) return Problem{tr("Il PDF non si può disegnare.").toStdString()};
  return {};
}

}  // namespace giro::paper
