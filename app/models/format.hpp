// Money, dates and quantities in the words of the person's language, through QLocale: no-break spaces, a true
// minus sign, the year only when it is not this one. Free functions: any thread. Format: the same for QML.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QDate>
#include <QObject>
#include <QString>

#include "sync/base/company_time.hpp"
#include "sync/base/id.hpp"
#include "sync/domain/pricing.hpp"

namespace giro::format {

QString money(std::int64_t cents);        // 1.240,00 €
QString plain_money(std::int64_t cents);  // 1.240,00
QString euros(std::int64_t cents);        // 17.139 €; below 1.000 with cents
QString amount(std::int64_t cents);    // the same without its sign, which stands beside it in smaller letters
QString price(std::int64_t micro);     // 21,90 €; up to four decimals when it has them
QString quantity(std::int64_t milli);  // 4 or 2,5
QString percent(std::int64_t bp);      // 22 %, 12,75 %
QString share(double part);            // of 1, to a tenth: 24,3 %
QString change(std::int64_t now, std::int64_t before);  // to a tenth: +16,9 %; empty: there was nothing
QString count(std::int64_t number);                     // 1.276
QString discounts(const Discounts&);                    // −10 % or −10 −5 %
QString kilometres(std::int64_t metres);                // 96 km
QString hours(std::int64_t ms);                         // 2 h 05, 35 min

QDate date(std::int64_t day);
QString day(std::int64_t day, std::int64_t today);       // 20 ott, with the year if not this one
QString weekday(std::int64_t day);                       // gio 3 dic
QString long_day(std::int64_t day);                      // giovedì 19 novembre
QString near_day(std::int64_t day, std::int64_t today);  // oggi, ieri, domani, gio 3 dic, 12 mar 2025
QString month_letter(int month);
QString month_name(int month);                                             // Novembre
QString clock(std::int64_t at, const CompanyTime&);                        // 14:05
QString moment(std::int64_t at, std::int64_t now_at, const CompanyTime&);  // 07:52, ieri 18:07, 12 nov 09:30

QString initials(const QString& name);
QString surname(const QString& name);
QString hex(const Id&);
Id id(const QString& hex);  // nil when it is none

}  // namespace giro::format

namespace giro {

class Format : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON

 public:
  Q_INVOKABLE QString money(double cents) const;
  Q_INVOKABLE QString euros(double cents) const;
  Q_INVOKABLE QString quantity(double milli) const;
  Q_INVOKABLE QString percent(double bp) const;
  Q_INVOKABLE QString day(const QString& on) const;
  Q_INVOKABLE QString weekday(const QString& on) const;
  Q_INVOKABLE QString longDay(const QString& on) const;
  Q_INVOKABLE QString time(double at) const;
  Q_INVOKABLE QString initials(const QString& name) const;
  /// Thousandths, or -1 when it is no quantity.
  Q_INVOKABLE double parseQuantity(const QString& text) const;
  Q_INVOKABLE QString isoDate(const QDate&) const;
  Q_INVOKABLE QDate date(const QString& on) const;
};

}  // namespace giro
