#include "server/home/system_environment.hpp"

#include <sodium.h>
#include <time.h>

#include <chrono>
#include <fstream>
#include <stdexcept>

namespace giro {
namespace {

Id this_boot() {
  std::ifstream file("/proc/sys/kernel/random/boot_id");
  std::string text;
  file >> text;
  return id_from_hex(text).value_or(Id{});
}

}  // namespace

SystemEnvironment::SystemEnvironment() : boot_(this_boot()) {
  if (sodium_init() < 0) throw std::runtime_error("no source of randomness on this machine");
}

ClockReading SystemEnvironment::clock() {
  using namespace std::chrono;
  timespec since_boot{};
  clock_gettime(CLOCK_BOOTTIME, &since_boot);
  return {.wall_at = duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count(),
          .boot = boot_,
          .mono_ms = std::int64_t{since_boot.tv_sec} * 1000 + since_boot.tv_nsec / 1'000'000,
          .counts_suspend = true};
}

void SystemEnvironment::random(std::span<Byte> out) {
  randombytes_buf(out.data(), out.size());
}

}  // namespace giro
