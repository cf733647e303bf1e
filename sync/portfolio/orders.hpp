// Orders as lists and reviews show them. Reads the replica; the thread of the connection.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sync/base/id.hpp"
#include "sync/domain/pricing.hpp"

namespace SQLite {
class Database;
}

namespace giro {

/// A reason the office holds an order for, with both its values: cents for credit_limit, micro for price,
/// basis points for discount, line revisions for revision.
struct Hold {
  Id order, line;
  std::string kind, product;
  std::int64_t limit_value = 0, actual_value = 0, held_at = 0;
};

struct OrderRow {
  Id id, client, user, location, payment_term;
  std::string client_name, city, phone, user_name, number, status, requested_on, delivered_on,
      decision_reason, note;
  std::optional<std::int64_t> placed_at;
  std::int64_t taxable_cents = 0, vat_cents = 0, total_cents = 0, line_count = 0, lines_revision = 0;
  std::vector<Hold> holds;
};

struct OrderLine {
  Id id, product;
  std::string sku, name, pack, unit, kind, price_source;
  std::string natura, vat_label;  // why there is no VAT on it; natura empty: there is
  std::int64_t quantity_milli = 0, unit_price_micro = 0, list_price_micro = 0, vat_rate_bp = 0, net_cents = 0;
  Discounts discounts_bp{};
};

struct OrderQuestion {
  std::optional<Id> order = {}, client = {}, user = {};
  std::vector<std::string> statuses = {};  // empty: all
  std::optional<std::int64_t> from_at = {}, until_at = {};
  std::int64_t most = 500;
};

/// Drafts first, then the latest; with their open holds.
std::vector<OrderRow> orders(SQLite::Database&, const OrderQuestion&);
std::vector<OrderLine> order_lines(SQLite::Database&, const Id& order);

}  // namespace giro
