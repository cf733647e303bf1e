// The sentences screens share: reasons, due days, statuses, choices. Fact first, then its cause. Any thread.
#pragma once

#include <QCoreApplication>
#include <QVariant>
#include <string>
#include <vector>

#include "app/models/format.hpp"
#include "app/models/rows.hpp"
#include "sync/portfolio/credit.hpp"
#include "sync/portfolio/day_plan.hpp"
#include "sync/portfolio/orders.hpp"
#include "sync/portfolio/sync_items.hpp"

namespace giro::words {

QString text(const std::string&);
QString text(std::string_view);
/// "1 giorno", "6 giorni": the first when n is one; %1 in the second.
QString many(std::int64_t n, const QString& one, const QString& several);
/// Parts that are not empty, with " · " between.
QString joined(const QStringList&);
/// "i primi 300 di 4.812: cerca o filtra"; empty while a list shows them all.
QString first_of(std::size_t shown, std::size_t all);

QVariantMap chip(const QString& icon, const QString& text, const QString& tone);
/// A figure on a tile; `info` is the key of its definition.
struct Tile {
  QString label, value = {}, unit = {}, note = {}, info = {}, icon = {}, tone = QStringLiteral("neutral");
  QString opens = {};  // the rows behind it, where `info` does not name them alone
};
QVariantMap tile(const Tile&);
QVariantMap money_tile(std::int64_t cents,
                       Tile);  // the value is money: it has its sign where the language has it
QVariantMap choice(const QString& code, const QString& label, bool selected = false);

QString interval(std::int64_t days);  // ogni 2 settimane
QVariantMap reason_chip(const Reason&);
QVariantList reason_chips(const std::vector<Reason>&);  // at most three, then "+1"
QString reason_line(const std::vector<Reason>&);        // In ritardo di 2 giorni · ogni 2 settimane
/// The whole of it: "Da fare da 6 giorni (cliente A, ogni 2 settimane) · ciclo d'ordine 21 giorni, ultimo
/// ordine 30 giorni fa · 1.240 € scaduti".
QString why(const ClientOverview&, const std::vector<Reason>&, std::int64_t today);
QString due_short(const ClientOverview&, std::int64_t today);  // ritardo 6 gg, domani
QString klass(char abc);

struct StatusWords {
  QString text, tone, icon;
};
StatusWords order_status(std::string_view status);
StatusWords visit_status(std::string_view status);
StatusWords item_state(SyncItem::State);
QString channel(std::string_view);
QString channel_icon(std::string_view);

QVariantMap hold_chip(const Hold&);
/// {icon, title, value, detail, tone}
QVariantMap hold_card(const Hold&, const Credit&);
QVariantMap warning(const CreditWarning&);

/// What people call an order: its number, or the provisional one.
QString order_number(const OrderRow&);
QString column_label(std::string_view table, std::string_view column);

/// A list of choices the office keeps (outcomes, motives, roles…), or the built-in one while it has none.
std::vector<std::pair<QString, QString>> choices(SQLite::Database&, std::string_view list);
QString label(const std::vector<std::pair<QString, QString>>& choices, std::string_view code);
QVariantList as_choices(const std::vector<std::pair<QString, QString>>&, const QString& selected);

}  // namespace giro::words
