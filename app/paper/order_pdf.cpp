// The painting of an order copy. Measures are millimetres; rows that do not fit go on on the next page, under
// the same heading.
#include <QLocale>

#include "app/paper/order_copy.hpp"
#include "app/paper/pdf_sheet.hpp"
#include "app/paper/words.hpp"
#include "sync/actions/read.hpp"
#include "sync/base/company_time.hpp"

namespace giro::paper {
namespace {

QString decimal(std::int64_t value, std::int64_t unit, int decimals) {
  QLocale italian(QLocale::Italian, QLocale::Italy);
  return italian.toString(static_cast<double>(value) / static_cast<double>(unit), 'f', decimals);
}

QString price(std::int64_t micro) {
  return decimal(micro, 1'000'000, micro % 10'000 == 0 ? 2 : 4);
}

QString quantity(std::int64_t milli) {
  return decimal(milli, 1'000, milli % 1'000 == 0 ? 0 : 3);
}

/// "50+10+5"
QString cascade(const Discounts& discounts) {
  QStringList parts;
  for (auto bp : discounts)
    if (bp != 0) parts << decimal(bp, 100, bp % 100 == 0 ? 0 : 2);
  return parts.join(QLatin1Char('+'));
}

QString kind(const std::string& kind) {
  if (kind == "free") return tr("omaggio");
  if (kind == "sample") return tr("campione");
  return kind == "return" ? tr("reso") : QString();
}

class Sheet : public PdfSheet {
 public:
  Sheet(QPdfWriter& writer, const OrderCopy& copy) : PdfSheet(writer), copy_(copy) {}

  void paint() {
    head();
    line_heading();
    for (auto& line : copy_.lines) row(line);
    totals();
    payment();
    page_number();
  }

 private:
  void head() {
    auto number =
        copy_.order.number.empty() ? actions::provisional_number(copy_.order.id) : copy_.order.number;
    font(16, true);
    put(left, 120, tr("Copia ordine %1").arg(text(number)));
    font(10);
    put(135, 60, tr("del %1").arg(paper_date(copy_.day)), true);
    y_ += 12;
    auto& client = copy_.client;
    font(11, true);
    put(left, 120, text(client.legal_name));
    y_ += 6;
    font(9);
    for (auto& words :
         {text(client.address),
          QStringList{text(client.postal_code), text(client.city), text(client.province)}
              .join(QLatin1Char(' '))
              .trimmed(),
          client.vat_number.empty() ? QString() : tr("P. IVA %1").arg(text(client.vat_number))}) {
      if (words.isEmpty()) continue;
      put(left, 120, words);
      y_ += 5;
    }
    if (!copy_.place.empty()) fact(tr("Consegna presso %1").arg(text(copy_.place)));
    if (auto day = day_number(copy_.order.requested_on))
      fact(tr("Consegna richiesta il %1").arg(paper_date(*day)));
    if (!copy_.order.user_name.empty()) fact(tr("Agente %1").arg(text(copy_.order.user_name)));
    y_ += 4;
  }
  void fact(const QString& words) {
    put(left, right - left, words);
    y_ += 5;
  }

  void line_heading() {
    font(8, true);
    put(15, 26, tr("Codice"));
    put(42, 68, tr("Descrizione"));
    put(110, 16, tr("Quantità"), true);
    put(127, 20, tr("Prezzo €"), true);
    put(148, 18, tr("Sconto %"), true);
    put(167, 10, tr("IVA %"), true);
    put(177, 18, tr("Importo €"), true);
    y_ += 6;
    rule();
  }
  void row(const OrderLine& line) {
    if (room(6)) line_heading();
    font(9);
    auto name = text(line.name);
    if (auto said = kind(line.kind); !said.isEmpty()) name += QStringLiteral(" (%1)").arg(said);
    put(15, 26, text(line.sku));
    put(42, 68, name);
    put(110, 16, quantity(line.quantity_milli), true);
    put(127, 20, price(line.unit_price_micro), true);
    put(148, 18, cascade(line.discounts_bp), true);
    put(167, 10, decimal(line.vat_rate_bp, 100, line.vat_rate_bp % 100 == 0 ? 0 : 2), true);
    put(177, 18, paper_money(line.net_cents), true);
    y_ += 6;
  }

  void total(const QString& label, std::int64_t cents, bool bold = false) {
    room(6);
    font(bold ? 11 : 9, bold);
    put(110, 60, label, true);
    put(171, 24, paper_money(cents), true);
    y_ += bold ? 8 : 5;
  }
  void totals() {
    room(24);
    rule();
    y_ += 2;
    if (copy_.by_rate.taxable_cents != copy_.order.taxable_cents)
      total(tr("Sconto sul totale"), copy_.order.taxable_cents - copy_.by_rate.taxable_cents);
    total(tr("Imponibile"), copy_.order.taxable_cents);
    bool whole = copy_.by_rate.vat_cents == copy_.order.vat_cents;
    for (auto& [rate, cents] : copy_.by_rate.vat_by_rate)
      if (whole)
        total(tr("IVA %1 % su %2")
                  .arg(decimal(rate, 100, rate % 100 == 0 ? 0 : 2),
                       paper_money(copy_.by_rate.taxable_by_rate.at(rate))),
              cents);
    if (!whole) total(tr("IVA"), copy_.order.vat_cents);
    for (auto& reason : copy_.untaxed) {
      room(6);
      font(9);
      put(left, right - left, tr("Senza IVA: %1").arg(text(reason)), true);
      y_ += 5;
    }
    total(tr("Totale €"), copy_.order.total_cents, true);
  }
  void payment() {
    font(9, true);
    room(6 + 5 * static_cast<double>(copy_.due.size()));
    if (!copy_.term.empty()) fact(tr("Pagamento: %1").arg(text(copy_.term)));
    font(9);
    for (auto& due : copy_.due) fact(tr("%1 entro il %2").arg(paper_money(due.cents), paper_date(due.day)));
    if (!copy_.order.note.empty()) fact(tr("Note: %1").arg(text(copy_.order.note)));
  }

  const OrderCopy& copy_;
};

}  // namespace

Result<void> write_pdf(const OrderCopy& copy, const QString& file) {
  return write_pdf_file(file, tr("Copia ordine %1").arg(text(copy.order.number)), [&](QPdfWriter& writer) {
    Sheet sheet(writer, copy);
    if (sheet.started()) sheet.paint();
    return sheet.started();
  });
}

}  // namespace giro::paper
