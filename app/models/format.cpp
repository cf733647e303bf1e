#include "app/models/format.hpp"

#include <QCoreApplication>
#include <QLocale>
#include <array>
#include <cmath>

#include "sync/domain/order_totals.hpp"

namespace giro::format {
namespace {

constexpr QChar no_break_space(0x00a0);
constexpr QChar minus_sign(0x2212);

QString tr(const char* text, int n = -1) {
  return QCoreApplication::translate("Format", text, nullptr, n);
}

/// `value` is in units of 10^-decimals; exact, no floating point.
QString number(std::int64_t value, int decimals) {
  auto negative = value < 0;
  auto magnitude =
      negative ? std::uint64_t{0} - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
  std::uint64_t scale = 1;
  for (int i = 0; i < decimals; ++i) scale *= 10;
  QLocale locale;
  auto text = locale.toString(static_cast<qulonglong>(magnitude / scale));
  if (decimals > 0)
    text +=
        locale.decimalPoint() + QString::number(magnitude % scale).rightJustified(decimals, QLatin1Char('0'));
  return negative ? minus_sign + text : text;
}

/// Without trailing zeros, but at least `least` decimals.
QString trimmed(std::int64_t value, int decimals, int least) {
  while (decimals > least && value % 10 == 0) {
    value /= 10;
    --decimals;
  }
  return number(value, decimals);
}

QString with_unit(const QString& text, const QString& unit) {
  return text + no_break_space + unit;
}

/// Italian writes the amount before the sign, English after it; the locale knows.
QString with_currency(const QString& amount, bool negative) {
  auto pattern = QLocale().toCurrencyString(1.0, QStringLiteral("€"), 0);
  if (!pattern.startsWith(QStringLiteral("€"))) return with_unit(amount, QStringLiteral("€"));
  return negative ? minus_sign + QStringLiteral("€") + amount.mid(1) : QStringLiteral("€") + amount;
}

}  // namespace

QString money(std::int64_t cents) {
  return with_currency(number(cents, 2), cents < 0);
}
QString plain_money(std::int64_t cents) {
  return number(cents, 2);
}
QString euros(std::int64_t cents) {
  if (std::abs(cents) < 100'000 && cents % 100 != 0) return money(cents);
  return with_currency(number(round_half_away(cents, 100), 0), cents < 0);
}
QString amount(std::int64_t cents) {
  auto words = euros(cents);
  return words.remove(QStringLiteral("€")).remove(no_break_space);
}
QString price(std::int64_t micro) {
  return with_currency(trimmed(round_half_away(micro, 100), 4, 2), micro < 0);
}
QString quantity(std::int64_t milli) {
  return trimmed(milli, 3, 0);
}
QString percent(std::int64_t bp) {
  return with_unit(trimmed(bp, 2, 0), QStringLiteral("%"));
}

QString share(double part) {
  return percent(std::llround(part * 1'000) * 10);
}

QString change(std::int64_t now, std::int64_t before) {
  if (before <= 0) return {};
  auto grown = static_cast<double>(now) / static_cast<double>(before) - 1;
  return (std::llround(grown * 1'000) > 0 ? "+" : "") + share(grown);
}

QString count(std::int64_t number) {
  return QLocale().toString(static_cast<qlonglong>(number));
}

QString discounts(const Discounts& cascade) {
  QStringList parts;
  for (auto bp : cascade)
    if (bp != 0) parts += trimmed(-bp, 2, 0);
  return parts.isEmpty() ? QString() : with_unit(parts.join(no_break_space), QStringLiteral("%"));
}

QString kilometres(std::int64_t metres) {
  return with_unit(QLocale().toString(static_cast<qlonglong>((metres + 500) / 1000)), QStringLiteral("km"));
}

QString hours(std::int64_t ms) {
  auto minutes = (ms + 30'000) / 60'000;
  if (minutes < 60) return with_unit(QString::number(minutes), QStringLiteral("min"));
  return QStringLiteral("%1\u00a0h\u00a0%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QDate date(std::int64_t day) {
  return QDate::fromJulianDay(day + 2'440'588);
}

QString day(std::int64_t number, std::int64_t today) {
  auto when = date(number);
  return QLocale().toString(
      when, when.year() == date(today).year() ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"));
}
QString weekday(std::int64_t number) {
  return QLocale().toString(date(number), QStringLiteral("ddd d MMM"));
}
QString long_day(std::int64_t number) {
  return QLocale().toString(date(number), QStringLiteral("dddd d MMMM"));
}

QString near_day(std::int64_t number, std::int64_t today) {
  if (number == today) return tr("oggi");
  if (number == today - 1) return tr("ieri");
  if (number == today + 1) return tr("domani");
  return number > today && number < today + 60 ? weekday(number) : day(number, today);
}

QString month_letter(int month) {
  return QLocale().standaloneMonthName(month, QLocale::LongFormat).left(1).toLower();
}
QString month_name(int month) {
  auto name = QLocale().standaloneMonthName(month, QLocale::LongFormat);
  return name.left(1).toUpper() + name.mid(1);
}

QString clock(std::int64_t at, const CompanyTime& time) {
  auto minutes = time.second_of_day(at) / 60;
  return QStringLiteral("%1:%2")
      .arg(minutes / 60, 2, 10, QLatin1Char('0'))
      .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString moment(std::int64_t at, std::int64_t now_at, const CompanyTime& time) {
  auto when = time.day_of(at), today = time.day_of(now_at);
  if (when == today) return clock(at, time);
  return near_day(when, today) + QLatin1Char(' ') + clock(at, time);
}

QString initials(const QString& name) {
  QString letters;
  for (auto& part : name.split(QLatin1Char(' '), Qt::SkipEmptyParts)) letters += part.left(1).toUpper();
  return letters.size() > 2 ? QString(letters.front()) + letters.back() : letters;
}

QString surname(const QString& name) {
  // "De Luca" and "Di Stefano" are one surname: all but the first word.
  auto space = name.indexOf(QLatin1Char(' '));
  return space < 0 ? name : name.mid(space + 1);
}

QString hex(const Id& id) {
  return id.is_nil() ? QString() : QString::fromStdString(to_hex(id));
}
Id id(const QString& text) {
  return id_from_hex(text.toStdString()).value_or(Id{});
}

}  // namespace giro::format

namespace giro {
namespace {

std::int64_t day_of(const QString& on) {
  return day_number(on.toStdString()).value_or(0);
}
std::int64_t today() {
  return QDate::currentDate().toJulianDay() - 2'440'588;
}

}  // namespace

QString Format::money(double cents) const {
  return format::money(std::llround(cents));
}
QString Format::euros(double cents) const {
  return format::euros(std::llround(cents));
}
QString Format::quantity(double milli) const {
  return format::quantity(std::llround(milli));
}
QString Format::percent(double bp) const {
  return format::percent(std::llround(bp));
}
QString Format::day(const QString& on) const {
  return on.isEmpty() ? QString() : format::day(day_of(on), today());
}
QString Format::weekday(const QString& on) const {
  return on.isEmpty() ? QString() : format::weekday(day_of(on));
}
QString Format::longDay(const QString& on) const {
  return on.isEmpty() ? QString() : format::long_day(day_of(on));
}
QString Format::time(double at) const {
  return format::clock(std::llround(at), CompanyTime::in().value());
}
QString Format::initials(const QString& name) const {
  return format::initials(name);
}

double Format::parseQuantity(const QString& text) const {
  bool fine = false;
  auto value = QLocale().toDouble(text.trimmed(), &fine);
  if (!fine) value = QLocale::c().toDouble(text.trimmed(), &fine);
  return fine && value >= 0 && value < 1e9 ? std::round(value * 1000) : -1;
}

QString Format::isoDate(const QDate& date) const {
  return date.toString(Qt::ISODate);
}
QDate Format::date(const QString& on) const {
  return QDate::fromString(on, Qt::ISODate);
}

}  // namespace giro
