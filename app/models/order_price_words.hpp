// Where the price of an order's line comes from, in words: short for its row, a sentence a step for who asks.
// Any thread.
#pragma once

#include <QStringList>

#include "app/models/order_facts.hpp"

namespace giro::words {

/// "listino Horeca · da 10 · Feste in tavola"
QString price_origin(const OrderFacts&, const Product&, const FormLine&);

/// List or agreed price, quantity break, discounts in cascade and whose, strategy, by hand, net, the next
/// break.
QStringList price_steps(const OrderFacts&, const Product&, const FormLine&);

/// "omaggio", "campione", "reso"; "" for what is sold.
QString line_kind(std::string_view kind);

}  // namespace giro::words
