// What came back: the orders with returned lines, few among many. Turnover is what was sold; what came back
// never lowers it and stands apart, below zero (figures/FIGURES.md). So whoever sums orders from an index
// adds these, instead of reading every line of every order. Reads a replica or the office's database; the
// thread of the connection.
#pragma once

#include <optional>
#include <vector>

#include "sync/base/id.hpp"

namespace SQLite {
class Database;
}

namespace giro {

struct ReturnedOrder {
  Id order, client;
  std::int64_t placed_at = 0;
  std::int64_t cents = 0;  // ≤ 0: part of the order's taxable amount
};
/// Orders that count, placed from one instant up to another (excluded).
std::vector<ReturnedOrder> returned_orders(SQLite::Database&, std::int64_t from_at, std::int64_t until_at,
                                           std::optional<Id> client = {});

}  // namespace giro
