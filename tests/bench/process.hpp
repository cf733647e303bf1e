// What the system says of a process: its memory. Linux. Any thread.
#pragma once

#include <sys/types.h>

#include <cstddef>
#include <fstream>
#include <string>

namespace giro::bench {

inline std::size_t status_kib(pid_t process, const std::string& field) {
  std::ifstream status("/proc/" + std::to_string(process) + "/status");
  for (std::string word; status >> word;) {
    std::size_t kib = 0;
    if (word == field && status >> kib) return kib;
  }
  return 0;
}
inline std::size_t peak_memory_kib(pid_t process) {
  return status_kib(process, "VmHWM:");
}
inline std::size_t memory_kib(pid_t process) {
  return status_kib(process, "VmRSS:");
}

}  // namespace giro::bench
