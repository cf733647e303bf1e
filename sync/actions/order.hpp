// What people do with orders, as Drafts. A new line carries the price valid for the client, the product, the
// quantity and the day (sync/domain/pricing): that price is the promise. Builders read the replica and record
// nothing.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "sync/actions/read.hpp"
#include "sync/domain/pricing.hpp"

namespace giro::actions {

struct LineRequest {
  Id product;
  std::int64_t quantity_milli = 0;
  std::string kind = "sale";                     // sale | free | sample | return
  std::optional<std::int64_t> unit_price_micro;  // given by hand: price_source manual
  std::optional<Discounts> discounts_bp;         // given by hand, in place of the valid ones
  std::string note;
};

struct OrderRequest {
  Id client;
  std::vector<LineRequest> lines;
  std::optional<Id> visit;
  std::optional<Id> location;
  std::string requested_on;
  std::string note;
  std::optional<Id> new_id;  // a form mints it early, so that a second save is the same order
};

/// A draft order with its lines, the payment term of a running strategy (else the one the client has or
/// inherits) and the day's prices.
Result<Draft> new_order(Device&, const OrderRequest&, std::int64_t at);
/// Products and quantities of the client's last order that was not cancelled, at today's prices and for
/// products still sold. Empty when there is none.
std::vector<LineRequest> last_order_lines(SQLite::Database&, const Id& client);

/// More lines on an order that is still a draft.
Result<Draft> add_lines(Device&, const Id& order, std::span<const LineRequest>, std::int64_t at);
struct LineEdit {
  std::optional<std::int64_t>
      quantity_milli;  // 0 takes the line out: it stays as a row and counts for nothing
  std::optional<std::int64_t> unit_price_micro;
  std::optional<Discounts> discounts_bp;
  std::optional<std::string> note;
};
Result<Draft> edit_line(Device&, const Id& line, const LineEdit&);

/// Header fields of a draft: note, requested_on, location, payment term, discounts.
Result<Draft> edit_order(Device&, const Id& order, const Fields&);

/// What keeps these quantities from being sold: below the minimum, or no multiple of the order multiple. Free
/// goods, samples and returns come in any number. nullopt: nothing does.
std::optional<Problem> unsaleable(SQLite::Database&, const Id& product, std::int64_t quantity_milli);

/// The order is placed now; it must hold at least one line, and quantities that are sold.
Result<Draft> submit_order(Device&, const Id& order, std::int64_t at);
/// Brings the VAT of an order's lines to the day it is placed, inside the draft that places it: the draft may
/// be older than the end of a declaration of intent (sync/domain/vat_rule.hpp).
void renew_vat(Device&, Draft&, const Id& order, std::int64_t at);
/// These four carry the revision of the lines their author sees: another one at the office holds the order.
Result<Draft> cancel_order(Device&, const Id& order, std::string_view reason);
Result<Draft> confirm_order(Device&, const Id& order);
Result<Draft> release_order(Device&, const Id& order);
Result<Draft> reject_order(Device&, const Id& order, std::string_view reason);

}  // namespace giro::actions
