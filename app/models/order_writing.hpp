// From the order form to one Draft: a new order with its lines, or the changes to a draft that exists; sent
// at once if asked. Device thread. And the form's lines as JSON.
#pragma once

#include <QJsonArray>

#include "app/models/order_facts.hpp"
#include "sync/device/device.hpp"
#include "sync/portfolio/orders.hpp"

namespace giro {

struct OrderToWrite {
  Id id, client;
  OrderLines lines;
  OrderExtras extras;
  std::string requested_on;
  Id location, payment_term;  // nil: none
  std::string note;
  bool submit = false;
  std::int64_t at = 0;
};

Result<Draft> write_order(Device&, const OrderToWrite&);

/// A recorded line as the form shows it: what was given by hand stays so.
FormLine form_line(const OrderLine&);

/// Gives the lines the prices and discounts they have in the draft.
void take_prices(OrderLines&, const Draft&);

QJsonArray lines_to_json(const OrderLines&);
OrderLines lines_from_json(const QJsonArray&);
QJsonArray extras_to_json(const OrderExtras&);
OrderExtras extras_from_json(const QJsonArray&);

}  // namespace giro
