// Random: the demo company's dice. SplitMix64, integers only, so that a seed gives the same company on every
// machine. Each part of the company has dice of its own: more clients do not change the products. A plain
// value.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "sync/base/assert.hpp"
#include "sync/base/id.hpp"

namespace giro::demo {

class Random {
 public:
  Random(std::uint64_t seed, std::string_view part) : state_(seed) {
    for (char c : part) state_ = (state_ ^ static_cast<Byte>(c)) * 0x100000001b3ULL;
  }

  std::uint64_t next() {
    state_ += 0x9e3779b97f4a7c15ULL;
    auto z = state_;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
  }
  /// from … to, both included.
  std::int64_t between(std::int64_t from, std::int64_t to) {
    GIRO_ASSERT(from <= to);
    return from + static_cast<std::int64_t>(next() % static_cast<std::uint64_t>(to - from + 1));
  }
  std::size_t below(std::size_t count) { return static_cast<std::size_t>(next() % count); }
  bool chance(std::int64_t permille) { return between(0, 999) < permille; }
  template <typename T>
  const T& pick(std::span<const T> items) {
    return items[below(items.size())];
  }
  template <typename T>
  const T& pick(const std::vector<T>& items) {
    return items[below(items.size())];
  }
  template <typename T, std::size_t N>
  const T& pick(const T (&items)[N]) {
    return items[below(N)];
  }
  /// The index of a weight, each as likely as it is large.
  std::size_t weighted(std::span<const int> weights) {
    std::int64_t total = 0;
    for (auto weight : weights) total += weight;
    auto mark = between(0, total - 1);
    for (std::size_t i = 0; i < weights.size(); ++i)
      if ((mark -= weights[i]) < 0) return i;
    return weights.size() - 1;
  }
  /// A row id as a device would have minted it then.
  Id id(std::int64_t at) {
    std::array<Byte, 10> entropy;
    auto high = next(), low = next();
    for (std::size_t i = 0; i < 10; ++i)
      entropy[i] = static_cast<Byte>(i < 8 ? high >> (8 * i) : low >> (8 * (i - 8)));
    return mint_id(at, entropy);
  }

 private:
  std::uint64_t state_;
};

}  // namespace giro::demo
