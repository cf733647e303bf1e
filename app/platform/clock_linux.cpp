// The one file that asks Linux for time: CLOCK_BOOTTIME goes on while the tablet sleeps, and the boot id
// tells two boots apart, so the office can work out when something really happened whatever the wall clock
// said.
#include <ctime>
#include <fstream>
#include <string>

#include "app/platform/environment.hpp"

namespace giro {
namespace {

std::int64_t milliseconds(clockid_t clock) {
  timespec time{};
  ::clock_gettime(clock, &time);
  return static_cast<std::int64_t>(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

Id read_boot_id() {
  std::ifstream file("/proc/sys/kernel/random/boot_id");
  std::string text;
  file >> text;
  return id_from_hex(text).value_or(Id{});  // nil: the office falls back to bounds
}

}  // namespace

ClockReading MachineEnvironment::clock() {
  static const Id boot = read_boot_id();
  return {.wall_at = milliseconds(CLOCK_REALTIME),
          .boot = boot,
          .mono_ms = milliseconds(CLOCK_BOOTTIME),
          .counts_suspend = !boot.is_nil()};
}

}  // namespace giro
