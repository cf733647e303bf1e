#include "sync/domain/otif.hpp"

#include <algorithm>
#include <tuple>

namespace giro {
namespace {

double share(std::int64_t part, std::int64_t whole) {
  return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

}  // namespace

void Otif::add(const DeliveredOrder& order) {
  if (order.failures > 0) ++reasons[order.failure_reason];
  if (order.deliveries > 1) ++partial;
  if (order.open()) {
    ++open;
  } else if (!order.judged()) {
    ++undated;
  } else {
    ++delivered;
    on_time += order.on_time();
    in_full += order.in_full();
    on_time_in_full += order.on_time() && order.in_full();
  }
}

double Otif::on_time_share() const {
  return share(on_time, delivered);
}
double Otif::in_full_share() const {
  return share(in_full, delivered);
}
double Otif::otif_share() const {
  return share(on_time_in_full, delivered);
}

Otif otif(std::span<const DeliveredOrder> orders) {
  Otif figures;
  for (auto& order : orders) figures.add(order);
  return figures;
}

std::vector<ClientOtif> otif_by_client(std::span<const DeliveredOrder> orders) {
  std::map<Id, ClientOtif> clients;
  for (auto& order : orders) {
    auto& client = clients[order.client];
    client.client = order.client;
    client.code = order.client_code;
    client.name = order.client_name;
    client.figures.add(order);
  }
  std::vector<ClientOtif> found;
  for (auto& [id, client] : clients) found.push_back(client);
  auto order = [](const ClientOtif& c) {
    return std::tuple(c.figures.delivered == 0, c.figures.otif_share(), -c.figures.delivered,
                      std::string_view(c.code));
  };
  std::ranges::stable_sort(found, {}, order);
  return found;
}

}  // namespace giro
