// Backoff: makes guessing slow. After some free failures a key (an account, an address) must wait, twice as
// long after each further failure, up to five minutes; an hour without failures forgets it. Kept in memory: a
// restart forgives. Bounded: when full of keys that still wait, new ones are not counted. One thread at a
// time.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>

namespace giro {

class Backoff {
 public:
  explicit Backoff(int free_failures) : free_failures_(free_failures) {}

  /// How long from now until the next attempt may be made; 0: now.
  std::int64_t wait_ms(const std::string& key, std::int64_t now_at) const;
  void failed(const std::string& key, std::int64_t now_at);
  void forgive(const std::string& key) { failures_.erase(key); }

 private:
  struct Failures {
    int count = 0;
    std::int64_t last_at = 0;
    std::int64_t wait_ms = 0;  // counted from last_at
  };
  void make_room(std::int64_t now_at);

  int free_failures_;
  std::unordered_map<std::string, Failures> failures_;
};

}  // namespace giro
