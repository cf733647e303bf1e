#include "sync/figures/rfm.hpp"

namespace giro {
namespace {

template <typename Member>
std::vector<std::int64_t> sorted(const std::vector<RfmClient>& clients, Member member) {
  std::vector<std::int64_t> values;
  for (auto& client : clients) values.push_back(client.*member);
  std::ranges::sort(values);
  return values;
}

int quintile(const std::vector<std::int64_t>& ascending, std::int64_t value) {
  auto worse = static_cast<std::size_t>(std::ranges::lower_bound(ascending, value) - ascending.begin());
  return static_cast<int>(1 + 5 * worse / ascending.size());
}

}  // namespace

void score(std::vector<RfmClient>& clients) {
  auto days = sorted(clients, &RfmClient::last_day), orders = sorted(clients, &RfmClient::orders),
       cents = sorted(clients, &RfmClient::cents);
  for (auto& client : clients) {
    client.recency = quintile(days, client.last_day);
    client.frequency = quintile(orders, client.orders);
    client.monetary = quintile(cents, client.cents);
  }
}

std::string_view group_name(RfmGroup group) {
  static constexpr std::string_view names[] = {"champions", "loyal", "promising", "at_risk", "asleep"};
  return names[static_cast<std::size_t>(group)];
}

RfmGroup group_of(const RfmClient& client) {
  bool recent = client.recency >= 4, heavy = client.weight() >= 4;
  if (recent && heavy) return RfmGroup::champions;
  if (client.recency <= 2) return client.weight() >= 3 ? RfmGroup::at_risk : RfmGroup::asleep;
  if (client.weight() >= 3) return RfmGroup::loyal;
  return RfmGroup::promising;
}

}  // namespace giro
