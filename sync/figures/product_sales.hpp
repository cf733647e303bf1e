// What was sold in a period by product, from the lines of its orders or invoices. Reads a replica or the
// office's database, on the thread of the connection.
#pragma once

#include "sync/figures/question.hpp"

namespace giro {

struct ProductSale {
  Id product;
  std::string sku, name;
  std::int64_t cents = 0, orders = 0;
};
/// The dearest first. An order's own discounts lower each of its products alike.
Result<std::vector<ProductSale>> product_sales(Source, const CompanyTime&, const FigureQuestion&,
                                               const FigureClients& clients);

}  // namespace giro
