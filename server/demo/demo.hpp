// Demo: a believable Italian food-and-beverage wholesaler, generated. Names come from word lists: no real
// company or person. Invariant: the same seed, day, moment and size give the same company. Works on an empty
// office only. One thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "sync/base/result.hpp"

namespace giro {

class AccountStore;
class Office;

struct DemoOptions {
  std::uint64_t seed = 1;
  std::string today;        // ISO date in the company's time zone; everything is dated relative to it
  std::int64_t now_at = 0;  // what would end later has not happened yet; 0: the day's work is as at noon
  std::size_t clients = 1400;
  std::string time_zone = "Europe/Rome";
};

struct DemoReport {
  std::size_t users = 0;
  std::size_t clients = 0;
  std::size_t products = 0;
  std::size_t orders = 0;
  std::size_t order_lines = 0;
  std::size_t invoices = 0;
  std::size_t visits = 0;
  std::size_t rows = 0;  // of all tables
};

/// Everybody in the demo company signs in with this.
inline constexpr std::string_view demo_password = "giro-demo";

/// done of total; total 0 when unknown.
using DemoProgress = std::function<void(std::size_t done, std::size_t total)>;

/// A Problem when `today` is no date, or the office already has clients.
Result<DemoReport> generate_demo(Office&, AccountStore&, const DemoOptions&, const DemoProgress& = {});

}  // namespace giro
