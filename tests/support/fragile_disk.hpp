// FragileDisk: the disk under this process. Every call by which a program changes a folder (SQLite, the
// standard library and our own code alike) is a step that is counted and may be the last: the calls of the C
// library are caught, so nothing has to know of it.
//
// Invariant: without trouble every call does what it always does, but for fsync inside the folder, which is
// only noted: a process that dies loses no write, and what a power cut loses is taken back here. What a power
// cut loses: of bytes, all since the file's last sync, or some of them; of names, all since the folder's last
// sync, or the last ones. Trouble belongs into a child process (cut.hpp). One thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace giro::test {

enum class Trouble {
  none,
  death,        // killed at the n-th step, a write half done
  full,         // from the n-th step on there is no room
  io_error,     // the n-th step fails, once
  power,        // cut at the n-th step: what was not synced is gone, names too
  power_names,  // the same, but all names have arrived
  power_mixed,  // the same, but some bytes and the first names have arrived
};

class FragileDisk {
 public:
  /// From now on, below this folder.
  static void watch(const std::filesystem::path& folder, Trouble, std::uint64_t at_step);
  /// Where it keeps what files were before, beside the folder, for whoever watched to remove.
  static std::filesystem::path graveyard_of(const std::filesystem::path& folder);
  /// Outside a watched folder nothing is synced either, while this is on: nobody cuts the power there.
  static void hurry(bool on);
  /// What is left on every disk, as asked; nullopt: the truth.
  static void pretend_room(std::optional<std::uint64_t> bytes);
  /// The steps so far: 'w' write, 't' truncate, 's' sync, 'c' create, 'n' rename or link, 'r' remove.
  static const std::string& steps();
};

}  // namespace giro::test
