#include "sync/figures/turnover_by.hpp"

#include "sync/figures/product_sales.hpp"
#include "sync/figures/sales.hpp"
#include "sync/figures/segment_names.sql.hpp"
#include "sync/portfolio/lookups.hpp"
#include "sync/portfolio/select.hpp"

namespace giro {
namespace {

using Keys = std::unordered_map<std::string, AbcRow>;

/// Which row of the answer a client's turnover goes to; `id` nil and `code` empty: to none of them.
struct Place {
  Id id;
  std::string code, name;
};
using Places = std::unordered_map<Id, Place>;

/// Clients by the segment they are in, of one segmentation.
Places segment_places(SQLite::Database& db, const std::optional<Id>& segmentation) {
  Select query(db, sql::segment_names);
  query.bind(":segmentation", segmentation);
  Places places;
  while (query.step()) {
    Id client;
    Place place;
    query.read(client, place.id, place.code, place.name);
    places.emplace(client, std::move(place));
  }
  return places;
}

Places agent_names(SQLite::Database& db) {
  Select query(db, "SELECT id, login, coalesce(name, login) FROM app_user");
  Places places;
  while (query.step()) {
    Place place;
    query.read(place.id, place.code, place.name);
    places.emplace(place.id, place);
  }
  return places;
}

void add(Keys& keys, const Place& place, const SalesSum& sum) {
  auto& row = keys[std::string(place.id.view()) + place.code];
  row.id = place.id;
  row.code = place.code;
  row.name = place.name;
  row.cents += sum.cents;
  row.orders += sum.orders;
}

Result<TurnoverBy> by_product(Source db, const CompanyTime& time, const FigureQuestion& question,
                              const FigureClients& clients) {
  auto products = product_sales(db, time, question, clients);
  if (!products) return products.error();
  TurnoverBy found;
  for (auto& p : *products)
    found.rows.push_back(
        {.id = p.product, .code = p.sku, .name = p.name, .cents = p.cents, .orders = p.orders});
  return found;
}

Place place_of(const Id& id, const FigureClient& client, Dimension dimension, const Places& segments) {
  if (dimension == Dimension::province) return {{}, client.province, client.province};
  auto known = segments.find(id);
  return known == segments.end() ? Place{} : known->second;
}

}  // namespace

TurnoverBy turnover_of(std::span<const Sale> all, const FigureClients& clients) {
  TurnoverBy found;
  for (auto& [id, sum] : by_client(all)) {
    auto& client = clients.at(id);
    if (client.in_portfolio)
      found.rows.push_back(
          {.id = id, .code = client.code, .name = client.name, .cents = sum.cents, .orders = sum.orders});
    else
      found.outside_cents += sum.cents;
  }
  for (auto& [id, client] : clients) found.portfolio += client.in_portfolio;
  return found;
}

std::optional<Dimension> dimension_named(std::string_view name) {
  static constexpr std::string_view names[] = {"client", "segment", "province", "agent", "product"};
  auto found = std::ranges::find(names, name);
  if (found == std::end(names)) return std::nullopt;
  return static_cast<Dimension>(found - std::begin(names));
}

Result<TurnoverBy> turnover_by(Source db, const CompanyTime& time, const FigureQuestion& question,
                               Dimension dimension, const std::optional<Id>& segmentation) {
  auto clients = figure_clients(db, question);
  if (dimension == Dimension::product) return by_product(db, time, question, clients);
  auto all = sales(db, time, question, clients);
  if (!all) return all.error();
  if (dimension == Dimension::client) return turnover_of(*all, clients);
  TurnoverBy found;
  Keys keys;
  if (dimension == Dimension::agent) {
    auto names = agent_names(db);
    for (auto& [agent, sum] : by_agent(*all)) add(keys, names[agent], sum);
  } else {
    auto segments = dimension == Dimension::segment ? segment_places(db, segmentation) : Places();
    for (auto& [id, sum] : by_client(*all)) {
      auto& client = clients.at(id);
      if (client.in_portfolio)
        add(keys, place_of(id, client, dimension, segments), sum);
      else
        found.outside_cents += sum.cents;
    }
    for (auto& [id, client] : clients) found.portfolio += client.in_portfolio;
  }
  for (auto& [key, row] : keys) found.rows.push_back(std::move(row));
  return found;
}

}  // namespace giro
