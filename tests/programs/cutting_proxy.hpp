// CuttingProxy: a bad link on loopback between tablets and an office. It reads whole HTTP messages and, while
// it is bad, loses, cuts, delays, silences or doubles them, drawn from a seed; calm, it only forwards. The
// office behind it may come and go. Every connection has a thread of its own; the functions below may be
// called from any.
#pragma once

#include <array>
#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace giro::test {

enum class Fault { none, lost_request, cut_request, lost_answer, cut_answer, slow, silent, doubled, late };
inline constexpr std::array<std::string_view, 9> fault_names = {
    "whole",      "lost request", "cut request", "lost answer",          "cut answer",
    "slow piece", "silence",      "sent twice",  "an old request again",
};

class CuttingProxy {
 public:
  CuttingProxy(std::uint16_t office_port, std::uint32_t seed);
  ~CuttingProxy();

  std::uint16_t port() const { return port_; }
  void be_bad(bool bad) { bad_ = bad; }
  /// How often each fault was played.
  std::array<int, fault_names.size()> played() const;

 private:
  struct Plan {
    Fault fault = Fault::none;
    double share = 0;  // of the message that passes
    int wait_ms = 0;
    std::string old;  // a request of earlier, for `late`
  };
  void accept_all();
  void converse(int tablet);
  bool exchange(int tablet, const std::string& request);
  bool play(int tablet, const std::string& request, const Plan&);
  Plan draw(const std::string& request);
  std::optional<std::string> ask_office(std::string_view request, double share = 1);
  void remember(int socket);
  void forget(int socket);

  std::uint16_t office_port_;
  std::uint16_t port_ = 0;
  int listening_ = -1;
  std::atomic<bool> bad_ = false;
  mutable std::mutex mutex_;  // guards everything below
  std::condition_variable ended_;
  bool stopping_ = false;
  std::set<int> sockets_;  // open ones, so that stopping can wake their threads
  int conversations_ = 0;
  std::mt19937 random_;
  std::vector<std::string> past_;  // requests that may come again
  std::array<int, fault_names.size()> played_{};
  std::thread accepting_;  // last: uses the others
};

}  // namespace giro::test
