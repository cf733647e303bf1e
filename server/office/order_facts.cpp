// The facts a hold is judged by: prices valid when the order was placed, limits, exposure.
#include <algorithm>
#include <set>

#include "server/office/inherited_facts.hpp"
#include "server/office/office_context.hpp"
#include "server/office/order_desk.hpp"
#include "sync/domain/strategy.hpp"

namespace giro {
namespace {

const schema::Table& table(std::string_view name) {
  return *schema::find_table(name);
}

Discounts discounts_of(const Row& row) {
  Discounts discounts{};
  constexpr std::string_view names[] = {"discount1_bp", "discount2_bp", "discount3_bp", "discount4_bp"};
  for (std::size_t i = 0; i < discounts.size(); ++i)
    if (row.head.table->find(names[i])) discounts[i] = as_int(row.cell(names[i]));
  return discounts;
}

/// How its product is ordered.
QuantityRule quantity_rule(const Snapshot& snapshot, const Row& line) {
  auto product = snapshot.row(as_id(line.cell("product_id")));
  if (!product) return {};
  return {as_int(product->cell("min_quantity_milli")), as_int(product->cell("order_multiple_milli"))};
}

std::optional<std::int64_t> number_or_none(const std::optional<Row>& row, std::string_view column) {
  if (!row || row->head.dead || is_null(row->cell(column))) return std::nullopt;
  return as_int(row->cell(column));
}

PriceCandidate candidate(const Row& row, PriceSource source, bool for_category) {
  PriceCandidate c{.source = source, .for_category = for_category};
  c.min_quantity_milli = as_int(row.cell("min_quantity_milli"));
  c.valid_from = as_text(row.cell("valid_from"));
  c.valid_to = as_text(row.cell("valid_to"));
  if (!is_null(row.cell("price_micro"))) c.price_micro = as_int(row.cell("price_micro"));
  c.discounts_bp = discounts_of(row);
  return c;
}

/// Prices for one client: its agreed prices, its list, its standing discounts.
class Prices {
 public:
  Prices(const Snapshot& snapshot, const Row& client) : snapshot_(snapshot), client_(client) {
    for (auto& head : snapshot.of_client(client.head.id, &table("client_price")))
      if (!head.dead) agreed_.push_back(*snapshot.row(head.id));
    basis_.client_discounts_bp = discounts_of(client);
    if (auto usual = inherited_facts(snapshot, client).discounts) basis_.segment_discounts_bp = usual->value;
    read_strategies();
  }

  ValidPrice of(const Id& product_id, std::int64_t quantity_milli, std::string_view day_on) {
    std::vector<PriceCandidate> candidates;
    for (auto& row : agreed_)
      if (as_id(row.cell("product_id")) == product_id)
        candidates.push_back(candidate(row, PriceSource::client, false));
    auto product = snapshot_.row(product_id);
    if (product && !is_null(client_.cell("price_list_id"))) {
      add_listed("product_id", product_id, candidates);
      if (!is_null(product->cell("category"))) add_listed("category", product->cell("category"), candidates);
    }
    basis_.product_price_micro = product ? as_int(product->cell("price_micro")) : 0;
    return with_strategies(valid_price(candidates, basis_, quantity_milli, day_on), strategies_, product_id,
                           day_on);
  }

 private:
  /// Of the client's segments, and of the lists it stands on.
  void read_strategies() {
    std::set<Id> segments{as_id(client_.cell("segment_id"))}, found;
    for (auto& head : snapshot_.of_client(client_.head.id, &table("client_segment")))
      if (!head.dead) segments.insert(as_id(snapshot_.row(head.id)->cell("segment_id")));
    segments.erase(Id{});
    for (auto& segment : segments)
      for (auto& id : snapshot_.find(table("strategy"), "segment_id", segment)) found.insert(id);
    for (auto& head : snapshot_.of_client(client_.head.id, &table("strategy_client")))
      if (!head.dead) found.insert(as_id(snapshot_.row(head.id)->cell("strategy_id")));
    for (auto& id : found)
      if (auto row = snapshot_.row(id); row && !row->head.dead) strategies_.push_back(strategy(*row));
  }

  Strategy strategy(const Row& row) const {
    Strategy strategy{.id = row.head.id,
                      .name = std::string(as_text(row.cell("name"))),
                      .kind = std::string(as_text(row.cell("kind"))),
                      .starts_on = std::string(as_text(row.cell("starts_on"))),
                      .ends_on = std::string(as_text(row.cell("ends_on"))),
                      .discount_bp = as_int(row.cell("discount_bp")),
                      .subject = std::string(as_text(row.cell("products")))};
    if (!is_null(row.cell("product_id"))) strategy.products.insert(as_id(row.cell("product_id")));
    strategy.names_products = !strategy.products.empty();
    if (!is_about_products(strategy.kind)) return strategy;
    for (auto& sku : subject_words(strategy.subject)) {
      strategy.names_products = true;
      for (auto& id : snapshot_.find(table("product"), "sku", sku)) strategy.products.insert(id);
    }
    return strategy;
  }

  void add_listed(std::string_view column, const Value& value,
                  std::vector<PriceCandidate>& candidates) const {
    for (auto& id : snapshot_.find(table("price"), column, value)) {
      auto row = *snapshot_.row(id);
      if (row.cell("price_list_id") == client_.cell("price_list_id"))
        candidates.push_back(candidate(row, PriceSource::price_list, column == "category"));
    }
  }

  const Snapshot& snapshot_;
  const Row& client_;
  std::vector<Row> agreed_;
  std::vector<Strategy> strategies_;
  PriceBasis basis_;
};

std::int64_t open_instalments(const Snapshot& snapshot, const Id& client) {
  std::int64_t cents = 0;
  for (auto& head : snapshot.of_client(client, &table("instalment"))) {
    if (head.dead) continue;
    auto row = *snapshot.row(head.id);
    auto status = as_text(row.cell("status"));
    if (status != "open" && status != "presented" && status != "unpaid") continue;
    auto amount =
        is_null(row.cell("open_cents")) ? as_int(row.cell("amount_cents")) : as_int(row.cell("open_cents"));
    auto invoice = snapshot.row(as_id(row.cell("invoice_id")));
    bool credit = invoice && as_text(invoice->cell("kind")) == "credit_note";
    cents += credit ? -std::abs(amount) : amount;
  }
  return cents;
}

std::int64_t uninvoiced_orders(const Snapshot& snapshot, const Id& client) {
  constexpr std::string_view counted[] = {"submitted", "held", "confirmed", "in_delivery", "delivered"};
  std::int64_t cents = 0;
  for (auto& head : snapshot.of_client(client, &table("sales_order"))) {
    if (head.dead) continue;
    auto row = *snapshot.row(head.id);
    if (std::ranges::find(counted, as_text(row.cell("status"))) == std::end(counted)) continue;
    if (snapshot.find(table("invoice"), "order_id", head.id).empty())
      cents += as_int(row.cell("total_cents"));
  }
  return cents;
}

std::int64_t exposure_of(const Snapshot& snapshot, const std::vector<Id>& clients) {
  std::int64_t cents = 0;
  for (auto& client : clients)
    cents += open_instalments(snapshot, client) + uninvoiced_orders(snapshot, client);
  return cents;
}

/// The limit that counts; a group's is over all its clients.
void add_credit(const Snapshot& snapshot, const Row& client, merge::OrderFacts& facts) {
  facts.credit_status = as_text(client.cell("credit_status"));
  auto limit = inherited_facts(snapshot, client).credit_limit_cents;
  if (!limit) return;
  facts.credit_limit_cents = limit->value;
  std::vector<Id> clients{client.head.id};
  if (limit->place.origin == Origin::group)
    clients = snapshot.find(table("client"), "group_id", as_id(client.cell("group_id")));
  facts.exposure_cents = exposure_of(snapshot, clients);
}

}  // namespace

merge::OrderFacts order_facts(const Snapshot& snapshot, const Row& order, const Id& author,
                              std::string_view today) {
  merge::OrderFacts facts;
  auto client = *snapshot.row(*order.head.client);
  Prices prices(snapshot, client);
  auto placed = as_int(order.cell("placed_at"));
  auto day = placed != 0 ? company_day(snapshot, placed) : std::string(today);
  for (auto& head : snapshot.parts_of(order.head.id)) {
    if (head.dead || head.table->name != "order_line") continue;
    auto line = *snapshot.row(head.id);
    auto quantity = as_int(line.cell("quantity_milli"));
    auto kind = as_text(line.cell("kind"));
    facts.lines.push_back({.id = head.id,
                           .charged = quantity != 0 && (kind.empty() || kind == "sale"),
                           .unit_price_micro = as_int(line.cell("unit_price_micro")),
                           .discounts_bp = discounts_of(line),
                           .valid = prices.of(as_id(line.cell("product_id")), quantity, day),
                           .quantity_milli = quantity,
                           .rule = quantity_rule(snapshot, line)});
  }
  facts.order_discounts_bp = {as_int(order.cell("discount1_bp")), as_int(order.cell("discount2_bp"))};
  facts.discount_limit_bp = number_or_none(snapshot.row(author), "discount_limit_bp");
  add_credit(snapshot, client, facts);
  return facts;
}

}  // namespace giro
