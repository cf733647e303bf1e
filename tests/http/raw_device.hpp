// RawDevice: the least a tablet can be: it numbers ops, sends them through the codec, and remembers what the
// office acknowledged. No outbox, no replica. One thread.
#pragma once

#include <map>
#include <random>
#include <set>

#include "sync/op/exchange_messages.hpp"
#include "sync/wire/codec.hpp"
#include "tests/http/http_client.hpp"

namespace giro::test {

class RawDevice {
 public:
  RawDevice(const Id& user, std::string token);

  /// An op that logs a visit to the client; kept until acknowledged.
  void log_visit(const Id& client);
  Request request() const;  // with every op not acknowledged so far
  std::string http(const Request&) const;
  /// One exchange; throws when there is no whole answer. Acknowledged ops are dropped from the next request.
  Response sync(HttpClient&);
  /// Exchanges from an empty token until the last page; ids of all living rows of a table.
  std::set<Id> pull_all(HttpClient&, std::string_view table) const;

  const std::set<Id>& visits() const { return visits_; }
  const std::set<Id>& acknowledged() const { return acknowledged_; }
  const Id& device() const { return device_; }
  std::size_t waiting() const { return waiting_.size(); }

 private:
  Response exchange(HttpClient&, const Request&) const;
  Id mint() const;

  mutable std::mt19937_64 random_{std::random_device{}()};
  Id user_;
  std::string token_;
  Id device_;
  std::uint64_t last_number_ = 0;
  struct Waiting {
    Envelope envelope;
    Id visit;
  };
  std::map<std::uint64_t, Waiting> waiting_;
  std::set<Id> visits_;
  std::set<Id> acknowledged_;
};

}  // namespace giro::test
