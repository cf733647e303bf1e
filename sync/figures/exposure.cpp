#include "sync/figures/exposure.hpp"

#include "sync/domain/inherit.hpp"
#include "sync/figures/credit_limits.sql.hpp"
#include "sync/figures/uninvoiced.sql.hpp"
#include "sync/portfolio/select.hpp"

namespace giro {
namespace {

using LimitOf = std::unordered_map<Id, Stated<std::int64_t>>;

/// Of each client the limit that counts.
LimitOf limits(SQLite::Database& db) {
  LimitOf found;
  Select query(db, sql::credit_limits);
  while (query.step()) {
    Id client;
    Stated<std::int64_t> stated;
    int step = 0;
    query.read(client, step, stated.place.rank, stated.place.segmentation, stated.place.id, stated.place.name,
               stated.value);
    stated.place.origin = static_cast<Origin>(step);
    auto [known, is_new] = found.try_emplace(client, stated);
    if (!is_new && asked_before(stated.place, known->second.place)) known->second = stated;
  }
  return found;
}

}  // namespace

std::vector<ClientExposure> exposures(SQLite::Database& db, const FigureClients& clients,
                                      std::span<const OpenItem> items) {
  std::unordered_map<Id, ClientExposure> by_client;
  for (auto& item : items) by_client[item.client].invoiced_cents += item.cents;
  Select query(db, sql::uninvoiced);
  while (query.step()) {
    Id client;
    std::int64_t cents = 0;
    query.read(client, cents);
    by_client[client].ordered_cents += cents;
  }
  auto stated = limits(db);
  std::unordered_map<Id, std::int64_t> of_group;
  for (auto& [client, limit] : stated) {
    auto& exposure = by_client[client];
    exposure.limit_cents = limit.value;
    exposure.limit_origin = origin_name(limit.place.origin);
    if (limit.place.origin == Origin::group) of_group[limit.place.id] += exposure.exposure_cents();
  }
  std::vector<ClientExposure> found;
  for (auto& [client, exposure] : by_client) {
    if (!clients.contains(client)) continue;
    auto limit = stated.find(client);
    bool grouped = limit != stated.end() && limit->second.place.origin == Origin::group;
    exposure.client = client;
    exposure.of_limit_cents = grouped ? of_group[limit->second.place.id] : exposure.exposure_cents();
    found.push_back(std::move(exposure));
  }
  std::ranges::sort(found, {}, [](auto& e) { return std::tuple(-e.exposure_cents(), e.client); });
  return found;
}

}  // namespace giro
