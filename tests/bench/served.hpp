// Served: a real office in a folder, served over loopback by this process, and Caller-side words to it. Team:
// who works there. The server has threads of its own; everything here from one thread, but for ask().
#pragma once

#include <memory>
#include <thread>

#include "server/accounts/accounts.hpp"
#include "server/home/office_home.hpp"
#include "server/http/http_server.hpp"
#include "tests/http/http_client.hpp"

namespace giro::bench {

/// Agents, each with an assigned segment of their own and its clients, and one manager.
struct Team {
  struct Agent {
    Id user, segment;
    std::vector<Id> clients;
  };
  std::vector<Agent> agents;
  Id manager;
};

/// Makes the office in `folder` and closes it again.
Team make_office(const std::filesystem::path& folder, std::size_t agents, std::size_t clients_each);

struct Certificate {
  std::string certificate, key;
};
/// Of localhost, for two days.
Certificate make_certificate(const std::filesystem::path& folder);

class Served {
 public:
  explicit Served(const std::filesystem::path& folder);
  ~Served();  // stops serving

  OfficeHome& home() { return *home_; }
  const HttpServer& server() const { return *server_; }
  std::uint16_t port() const { return server_->port(); }
  /// A sign-in of this user: its bearer token.
  std::string sign_in(const Id& user);

 private:
  std::unique_ptr<OfficeHome> home_;
  std::unique_ptr<Accounts> accounts_;
  std::unique_ptr<HttpServer> server_;
  std::thread thread_;
};

struct Traffic {
  std::size_t bytes_up = 0, bytes_down = 0, round_trips = 0;
};

/// One POST /v1/sync; throws when there is no answer.
Response ask(test::HttpClient&, const std::string& bearer, const Request&, Traffic&);

}  // namespace giro::bench
