#include "sync/portfolio/deliveries.hpp"

#include "sync/portfolio/client_names.sql.hpp"
#include "sync/portfolio/deliveries.sql.hpp"
#include "sync/portfolio/deliveries_by_order.sql.hpp"
#include "sync/portfolio/key_walk.hpp"
#include "sync/portfolio/lines_brought.sql.hpp"
#include "sync/portfolio/lines_to_bring.sql.hpp"

namespace giro {
namespace {

/// An order, whether its status says delivered, and the deliveries of it that came.
struct Placed {
  DeliveredOrder order;
  bool says_delivered = false;
  std::vector<Id> came = {};
};

/// By id.
std::vector<Placed> placed(SQLite::Database& db, const DeliveryQuestion& question, std::int64_t from_at,
                           std::int64_t to_at) {
  Select query(db, sql::deliveries);
  query.bind(":from_at", from_at).bind(":to_at", to_at);
  query.bind(":user", question.user).bind(":client", question.client);
  std::vector<Placed> found;
  while (query.step()) {
    auto& one = found.emplace_back();
    auto& order = one.order;
    query.read(order.order, order.client, order.due_on, order.delivered_on, one.says_delivered);
  }
  std::ranges::sort(found, {}, [](auto& one) { return one.order.order; });
  return found;
}

/// An order is delivered on its own day; without one, once its status says so, on that of its last delivery.
void add_deliveries(SQLite::Database& db, std::vector<Placed>& all) {
  KeyWalk deliveries(db, sql::deliveries_by_order);
  Id id;
  bool came = false;
  std::string on, reason;
  for (auto& one : all) {
    std::string last_on;
    auto& order = one.order;
    for (bool found = deliveries.to(order.order); found; found = deliveries.more()) {
      deliveries.read(id, came, on, reason);
      ++(came ? order.deliveries : order.failures);
      if (came) {
        one.came.push_back(id);
        last_on = std::max(last_on, on);
      } else {
        order.failure_reason = std::max(order.failure_reason, reason);
      }
    }
    if (order.delivered_on.empty() && one.says_delivered) order.delivered_on = last_on;
  }
}

using Quantities = std::unordered_map<Id, std::int64_t>;

/// By line, of all deliveries that came.
Quantities brought(SQLite::Database& db, const std::vector<Placed>& all) {
  std::vector<Id> came;
  for (auto& one : all) came.insert(came.end(), one.came.begin(), one.came.end());
  std::ranges::sort(came);
  KeyWalk lines(db, sql::lines_brought);
  Quantities sums;
  Id line;
  std::int64_t milli = 0;
  for (auto& delivery : came)
    for (bool found = lines.to(delivery); found; found = lines.more()) {
      lines.read(line, milli);
      sums[line] += milli;
    }
  return sums;
}

/// Lines brought in part or not at all; an order whose deliveries name no lines is taken as full.
void count_short(SQLite::Database& db, std::vector<Placed>& all) {
  auto sums = brought(db, all);
  if (sums.empty()) return;
  KeyWalk lines(db, sql::lines_to_bring);
  Id line;
  std::int64_t milli = 0;
  for (auto& one : all) {
    if (one.came.empty()) continue;
    std::int64_t missing = 0, named = 0;
    for (bool found = lines.to(one.order.order); found; found = lines.more()) {
      lines.read(line, milli);
      auto known = sums.find(line);
      named += known != sums.end();
      missing += known == sums.end() || known->second < milli;
    }
    if (named > 0) one.order.short_lines = missing;
  }
}

/// A Problem when `from` or `to` is no ISO day.
Result<std::vector<Placed>> delivered(SQLite::Database& db, const DeliveryQuestion& question,
                                      const CompanyTime& time) {
  auto from = day_number(question.from), to = day_number(question.to);
  if (!from || !to) return Problem{"A period needs two days such as 2026-01-31: give --from and --to."};
  auto all = placed(db, question, time.at(*from), time.at(*to + 1));
  add_deliveries(db, all);
  count_short(db, all);
  return all;
}

void name_clients(SQLite::Database& db, const DeliveryQuestion& question, std::vector<Placed>& all) {
  std::unordered_map<Id, std::pair<std::string, std::string>> names;
  Select query(db, sql::client_names);
  query.bind_ids(":least", ":most", question.client);
  Id client;
  std::pair<std::string, std::string> name;
  while (query.step()) {
    query.read(client, name.first, name.second);
    names.emplace(client, name);
  }
  for (auto& [order, says, came] : all)
    if (auto known = names.find(order.client); known != names.end())
      std::tie(order.client_code, order.client_name) = known->second;
}

}  // namespace

Result<std::vector<DeliveredOrder>> deliveries_of(SQLite::Database& db, const DeliveryQuestion& question,
                                                  const CompanyTime& time) {
  auto all = delivered(db, question, time);
  if (!all) return all.error();
  name_clients(db, question, *all);
  std::vector<DeliveredOrder> orders;
  orders.reserve(all->size());
  for (auto& one : *all) orders.push_back(std::move(one.order));
  return orders;
}

Result<OtifCounts> otif_counts(Source db, const DeliveryQuestion& question, const CompanyTime& time) {
  auto count = [](const std::vector<Placed>& all) {
    OtifCounts counts;
    for (auto& [order, says, came] : all) {
      if (!order.judged()) continue;
      auto& of = counts[order.client];
      ++of.judged;
      of.kept += order.on_time() && order.in_full();
    }
    return counts;
  };
  auto name = "otif " + question.from + ' ' + question.to + ' ';
  for (auto& id : {question.user, question.client})
    if (id) name.append(" of ").append(id->view());
  return db.remembered_result<OtifCounts>(name, [&]() -> Result<OtifCounts> {
    auto all = delivered(db, question, time);
    if (!all) return all.error();
    return count(*all);
  });
}

std::vector<DeliveryRow> deliveries_for(SQLite::Database& db, const Id& order) {
  Select query(
      db,
      "SELECT d.id, coalesce(d.number, ''), coalesce(d.delivered_on, ''), coalesce(d.status, ''),"
      " coalesce(d.failure_reason, ''), (SELECT count(*) FROM delivery_line n WHERE n.delivery_id = d.id)"
      " FROM delivery d WHERE d.order_id = :order ORDER BY d.delivered_on, d.id");
  query.bind(":order", order);
  std::vector<DeliveryRow> rows;
  while (query.step()) {
    auto& row = rows.emplace_back();
    query.read(row.id, row.number, row.on, row.status, row.failure_reason, row.lines);
  }
  return rows;
}

std::string promised_on(SQLite::Database& db, const Id& order) {
  Select query(db, "SELECT coalesce(promised_on, '') FROM sales_order WHERE id = :order");
  query.bind(":order", order);
  std::string on;
  if (query.step()) query.read(on);
  return on;
}

}  // namespace giro
