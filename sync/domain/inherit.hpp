// Where a value comes from that a client has, or does not have itself: discount, payment term, credit limit,
// service level, visit frequency. The first place that states one decides:
//
//     client → (its group, for credit) → its segments, the highest-ranked segmentation first
//            → its assigned segment → the company
//
// Rank 1 is the highest; a segmentation without a rank comes after all that have one; equal ranks go by the
// segmentation's code, then by id. Of the places given, whatever their order, one and the same is found: the
// origin is a function of the set. Pure; any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sync/base/id.hpp"

namespace giro {

enum class Origin : std::uint8_t { client, group, segmentation, assigned, company };

/// The word scripts read: client, group, segmentation, assigned, company.
std::string_view origin_name(Origin);

/// One place that may state a value for a client.
struct Place {
  Origin origin = Origin::client;
  std::int64_t rank = 0;          // of the segmentation; 0: it has none
  std::string segmentation = {};  // its code
  Id id = {};                     // the segment or group; nil: client, company
  std::string name = {};          // what people call it

  bool operator==(const Place&) const = default;
};

/// Is `a` asked before `b`?
bool asked_before(const Place& a, const Place& b);

template <typename Value>
struct Stated {
  Place place;
  Value value{};

  bool operator==(const Stated&) const = default;
};

/// The one that counts; nullopt: nobody states any.
template <typename Value>
std::optional<Stated<Value>> inherited(const std::vector<Stated<Value>>& stated) {
  const Stated<Value>* first = nullptr;
  for (auto& one : stated)
    if (!first || asked_before(one.place, first->place)) first = &one;
  return first ? std::optional(*first) : std::nullopt;
}

}  // namespace giro
