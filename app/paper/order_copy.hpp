// The order copy: one order as a PDF on A4, for the client: who, where to, lines with price and discounts,
// VAT by rate, total, instalments. Reading (the thread of the connection) and painting (a thread with a
// QGuiApplication) stay apart: between them stands one plain value.
#pragma once

#include <QString>
#include <string>
#include <vector>

#include "sync/base/result.hpp"
#include "sync/domain/instalments.hpp"
#include "sync/domain/order_totals.hpp"
#include "sync/portfolio/client_card.hpp"
#include "sync/portfolio/orders.hpp"

namespace giro::paper {

struct OrderCopy {
  OrderRow order;
  ClientDetails client;
  std::vector<OrderLine> lines;
  OrderTotals by_rate;               // of the lines, before the order's own discounts
  std::string place;                 // where to; empty: the client's own address
  std::vector<std::string> untaxed;  // why lines bear no VAT: natura, words, declaration of intent
  std::string term;
  std::vector<DueAmount> due;
  std::int64_t day = 0;  // it was placed, else today
};

/// A Problem: no such order here.
Result<OrderCopy> order_copy(SQLite::Database&, const Id& order, std::int64_t now_at);

/// A Problem: the file cannot be written.
Result<void> write_pdf(const OrderCopy&, const QString& file);

}  // namespace giro::paper
