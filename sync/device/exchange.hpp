// Exchange: the device's side of POST /v1/sync, a state machine without I/O.
// Invariant: at most one request is in flight, and only its answer is applied, whole; the next request
// repeats everything. What is in flight lives in memory only: after a restart an old answer finds nobody. One
// thread.
#pragma once

#include <functional>
#include <map>
#include <optional>

#include "sync/device/device.hpp"
#include "sync/device/replica.hpp"

namespace giro {

class Exchange {
 public:
  Request next_request(Replica&, Outbox&, Environment&);
  Result<Exchanged> receive(const Response&, Replica&, Outbox&);
  void failed() { in_flight_.reset(); }

  // ---- by file
  /// Everything unsent as requests of one token, to `each` in turn; noted durably before the first.
  static ExportNote write_requests(Replica&, Outbox&, Environment&, const std::function<void(Request)>& each);
  /// A page of an answer file that begins at the replica's token. A request in flight finds its answer void.
  Result<Exchanged> receive_page(const ExportNote&, const Response&, Replica&, Outbox&);

 private:
  struct InFlight {
    std::uint64_t nonce = 0;
    Bytes token;
    std::map<Id, std::uint64_t> acked;
    std::vector<std::int64_t> pushed;
    std::vector<Gap> gaps;
  };
  struct Taken {
    std::size_t accepted = 0, rejected = 0, conflicts = 0, reopened = 0;
    bool forked = false;
    bool progress() const { return accepted + rejected + reopened > 0 || forked; }
  };
  Taken take_outcomes(const Response&, Outbox&);
  Exchanged take(const Response&, Replica&, Outbox&);

  std::optional<InFlight> in_flight_;
};

}  // namespace giro
