#include "sync/portfolio/orders.hpp"

#include "sync/portfolio/order_holds.sql.hpp"
#include "sync/portfolio/order_lines.sql.hpp"
#include "sync/portfolio/orders.sql.hpp"
#include "sync/portfolio/select.hpp"

namespace giro {
namespace {

void read_holds(SQLite::Database& db, std::optional<Id> only, std::vector<OrderRow>& rows) {
  std::map<Id, OrderRow*> by_id;
  for (auto& row : rows) by_id[row.id] = &row;
  Select query(db, sql::order_holds);
  query.bind(":order", only);
  while (query.step()) {
    Hold hold;
    query.read(hold.order, hold.line, hold.kind, hold.limit_value, hold.actual_value, hold.product,
               hold.held_at);
    if (auto found = by_id.find(hold.order); found != by_id.end())
      found->second->holds.push_back(std::move(hold));
  }
}

}  // namespace

std::vector<OrderRow> orders(SQLite::Database& db, const OrderQuestion& question) {
  std::string statuses;  // words of the schema: nothing in them to escape
  for (auto& status : question.statuses) statuses += (statuses.empty() ? "\"" : ",\"") + status + '"';
  Select query(db, sql::orders);
  query.bind(":order", question.order).bind(":client", question.client).bind(":user", question.user);
  query.bind(":statuses", '[' + statuses + ']').bind(":most", question.most);
  query.bind(":from_at", question.from_at).bind(":until_at", question.until_at);
  std::vector<OrderRow> rows;
  while (query.step()) {
    auto& o = rows.emplace_back();
    query.read(o.id, o.client, o.client_name, o.city, o.phone, o.user, o.user_name, o.number, o.status,
               o.placed_at, o.requested_on, o.delivered_on, o.taxable_cents, o.vat_cents, o.total_cents,
               o.line_count, o.lines_revision, o.decision_reason, o.note, o.location, o.payment_term);
  }
  read_holds(db, question.order, rows);
  return rows;
}

std::vector<OrderLine> order_lines(SQLite::Database& db, const Id& order) {
  Select query(db, sql::order_lines);
  query.bind(":order", order);
  std::vector<OrderLine> lines;
  while (query.step()) {
    auto& l = lines.emplace_back();
    auto& off = l.discounts_bp;
    query.read(l.id, l.product, l.sku, l.name, l.pack, l.unit, l.kind, l.quantity_milli, l.unit_price_micro,
               l.list_price_micro, l.price_source, off[0], off[1], off[2], off[3], l.vat_rate_bp, l.net_cents,
               l.natura, l.vat_label);
  }
  return lines;
}

}  // namespace giro
