#include "app/models/number_words.hpp"

#include <QLocale>

#include "sync/actions/decimal.hpp"

namespace giro::words {

QString decimal(std::int64_t number, int decimals) {
  auto digits = QString::number(number < 0 ? -number : number).rightJustified(decimals + 1, '0');
  auto whole = digits.left(digits.size() - decimals), part = digits.right(decimals);
  while (part.endsWith('0')) part.chop(1);
  auto sign = number < 0 ? QStringLiteral("-") : QString();
  return sign + whole + (part.isEmpty() ? QString() : QLocale().decimalPoint() + part);
}

Typed read_number(const QString& typed, int decimals) {
  auto text = typed.trimmed();
  if (text.isEmpty()) return {};
  auto value = actions::read_decimal(text.toStdString(), static_cast<std::size_t>(decimals));
  return {value, !value.has_value()};
}

}  // namespace giro::words
