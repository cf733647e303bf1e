#include "server/http/connections.hpp"

#include <algorithm>

namespace giro {
namespace asio = boost::asio;

bool Connections::make_room() {
  if (not_asked.empty()) return false;
  boost::system::error_code ignored;
  not_asked.begin()->second->close(ignored);  // its conversation ends by itself
  not_asked.erase(not_asked.begin());
  ++metrics.evicted_connections;
  return true;
}

std::string network_of(const asio::ip::address& address) {
  if (address.is_v4()) return address.to_string();
  auto bytes = address.to_v6();
  if (bytes.is_v4_mapped()) return asio::ip::make_address_v4(asio::ip::v4_mapped, bytes).to_string();
  auto network = bytes.to_bytes();
  std::fill(network.begin() + 8, network.end(), static_cast<unsigned char>(0));
  return asio::ip::make_address_v6(network).to_string() + "/64";
}

OpenConnection::OpenConnection(Connections& all, std::string network)
    : all_(all), network_(std::move(network)) {
  ++all_.open;
  ++all_.metrics.connections;
  ++all_.of_address[network_];
}

OpenConnection::~OpenConnection() {
  --all_.open;
  --all_.metrics.connections;
  auto found = all_.of_address.find(network_);
  if (--found->second == 0) all_.of_address.erase(found);
}

}  // namespace giro
