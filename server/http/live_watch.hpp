// LiveWatch: what has changed for whom since they last heard. Reads the store; one thread at a time.
//
// Looking costs next to nothing while nobody commits, and one index probe per bucket when somebody did.
// Whether a listener may still listen, and to which buckets, is checked when something changed, and so rarely
// that it never takes more than a twentieth of one worker.
#pragma once

#include <chrono>
#include <set>
#include <vector>

#include "server/accounts/accounts.hpp"
#include "server/office/store.hpp"

namespace giro {

class Office;

class LiveWatch {
 public:
  /// What a listener knows.
  struct Seen {
    std::uint64_t seq = 0;  // everything up to here
    std::set<Bucket> scope;
  };
  struct Question {
    std::uint64_t listener = 0;
    SignedIn who;
    Seen seen;
    bool busy = false;  // its tablet is being answered just now: not to be told
  };
  struct Finding {
    std::uint64_t listener = 0;
    bool news = false;
    bool out = false;                       // revoked, disabled or expired
    std::optional<std::set<Bucket>> scope;  // when it was looked up
  };
  struct Findings {
    std::uint64_t seq = 0;
    std::vector<Finding> all;
  };

  LiveWatch(Office& office, Accounts& accounts) : office_(office), accounts_(accounts) {}

  /// A newcomer's.
  Seen now(const SignedIn&) const;
  /// Has anybody committed since the last look? Cheap.
  bool something_new();
  Findings look(const std::vector<Question>&);

 private:
  using Clock = std::chrono::steady_clock;

  void check(const Snapshot&, const Question&, Finding&) const;

  Office& office_;
  Accounts& accounts_;
  std::uint64_t version_ = 0;
  bool unchecked_ = true;
  Clock::time_point next_check_{};
};

}  // namespace giro
