// Disk: the machine's disk as SQLite sees it, a VFS over the real one that can be told to misbehave.
// Invariant: without trouble it does what the real one does, but for fsync, which costs nothing here: a
// process that dies loses no write, and what a power cut loses is played by putting older files back.
// One per process, because SQLite's VFS list is; one thread, and SQLite is told so: no locks, memory from
// lists of its own.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace giro::sim {

enum class Trouble {
  full,      // from the n-th write on there is no room
  io_error,  // the n-th write or sync fails, once
  death,     // the n-th write is cut in half and nothing later arrives: the process was killed there
  death_after_commit,  // nothing arrives after the n-th commit
};

class Disk {
 public:
  /// Makes it SQLite's default. Call before the first database is opened.
  static void install();

  /// Writes to files whose path begins with `prefix` count; at number `after` (from 1) the trouble begins,
  /// and `begun` is called.
  static void trouble(std::string prefix, Trouble, std::uint64_t after, std::function<void()> begun = {});
  /// Trouble ends. True: it had begun.
  static bool heal();
};

}  // namespace giro::sim
