#include "sync/portfolio/strategies.hpp"

#include "sync/portfolio/select.hpp"
#include "sync/portfolio/strategies.sql.hpp"

namespace giro {
namespace {

void resolve_products(SQLite::Database& db, Strategy& strategy) {
  strategy.names_products = !strategy.products.empty();
  if (!is_about_products(strategy.kind)) return;
  for (auto& sku : subject_words(strategy.subject)) {
    strategy.names_products = true;
    Select query(db, "SELECT id FROM product WHERE sku = :sku");
    query.bind(":sku", sku);
    Id id;
    while (query.step()) {
      query.read(id);
      strategy.products.insert(id);
    }
  }
}

std::vector<StrategyRow> read(SQLite::Database& db, const std::optional<Id>& client) {
  Select query(db, sql::strategies);
  query.bind(":client", client);
  std::vector<StrategyRow> rows;
  while (query.step()) {
    auto& row = rows.emplace_back();
    auto& s = row.strategy;
    Id product;
    query.read(s.id, s.name, s.kind, s.starts_on, s.ends_on, s.discount_bp, s.subject, product, row.goal,
               row.budget_cents, row.spent_cents, row.segment, row.segment_id, row.clients);
    if (!product.is_nil()) s.products.insert(product);
  }
  for (auto& row : rows) resolve_products(db, row.strategy);
  return rows;
}

}  // namespace

std::vector<StrategyRow> strategies(Source db) {
  return *db.remembered<std::vector<StrategyRow>>("strategies", [&] { return read(db, std::nullopt); });
}

std::vector<StrategyRow> strategy_rows_of(SQLite::Database& db, const Id& client) {
  return read(db, client);
}

std::vector<ListedClient> strategy_list(SQLite::Database& db, const Id& strategy) {
  Select query(db,
               "SELECT l.id, c.id, coalesce(nullif(c.trade_name, ''), c.legal_name), coalesce(c.city, ''),"
               " coalesce(c.code, '') FROM strategy_client l JOIN client c ON c.id = l.client_id"
               " WHERE l.strategy_id = :strategy ORDER BY 3, c.id");
  query.bind(":strategy", strategy);
  std::vector<ListedClient> listed;
  while (query.step()) {
    auto& one = listed.emplace_back();
    query.read(one.row, one.client, one.name, one.city, one.code);
  }
  return listed;
}

std::vector<std::pair<std::string, std::string>> payment_term_codes(SQLite::Database& db) {
  Select query(db, "SELECT code, coalesce(name, code) FROM payment_term ORDER BY name, code");
  std::vector<std::pair<std::string, std::string>> codes;
  while (query.step()) {
    auto& [code, name] = codes.emplace_back();
    query.read(code, name);
  }
  return codes;
}

std::vector<std::string> subject_names(SQLite::Database& db, const Strategy& strategy) {
  std::vector<std::string> names;
  auto products = is_about_products(strategy.kind);
  auto of = products ? "SELECT name FROM product WHERE sku = :code"
                     : "SELECT coalesce(name, code) FROM payment_term WHERE code = :code";
  if (!products && strategy.kind != "payment") return {strategy.subject};
  for (auto& code : products ? subject_words(strategy.subject) : std::vector{strategy.subject}) {
    Select query(db, of);
    query.bind(":code", code);
    names.push_back(code);
    if (query.step()) query.read(names.back());
  }
  return names;
}

std::vector<Strategy> strategies_of(SQLite::Database& db, const Id& client) {
  std::vector<Strategy> found;
  for (auto& row : read(db, client)) found.push_back(std::move(row.strategy));
  return found;
}

StrategyTerms strategy_terms(SQLite::Database& db, const Id& client, std::string_view day_on) {
  StrategyTerms terms;
  for (auto& row : read(db, client)) {  // by start: of several the latest counts
    auto& strategy = row.strategy;
    if (!strategy.runs(day_on)) continue;
    if (strategy.kind == "communication") terms.communications.push_back(row.goal);
    if (strategy.kind == "service" && !strategy.subject.empty()) {
      terms.service_level = strategy.subject;
      terms.service_strategy = strategy.name;
    }
    if (strategy.kind != "payment") continue;
    Select query(db, "SELECT id, coalesce(name, code) FROM payment_term WHERE code = :code ORDER BY id");
    query.bind(":code", strategy.subject);
    if (!query.step()) continue;
    query.read(terms.payment_term, terms.payment_term_name);
    terms.payment_strategy = strategy.name;
  }
  return terms;
}

}  // namespace giro
