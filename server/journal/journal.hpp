// Journal: what the office decided and was told, written ahead of each commit into files of its own, which
// may lie on another disk (make the folder a link). With a backup and the journal an office is whole again.
//
//     a group numbered n strikes every earlier group numbered n or more
//
// Groups are numbered by the database: one more than the last it committed. So a group whose commit never was
// is struck by the next one, which has the same number, and so is whatever a database thrown back to an older
// state no longer holds. What is left, in order, is what stands.
//
// append() is called while the database's write lock is held, so that processes take turns: one file is
// shared by all of them. Reading needs no lock. Machine failures throw StoreFailure.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "server/journal/entry.hpp"

namespace giro {

class Journal {
 public:
  static constexpr std::uintmax_t default_part_bytes = 64u << 20;

  /// Opens or makes the folder. Throws when it cannot be written.
  explicit Journal(std::filesystem::path folder, std::uintmax_t part_bytes = default_part_bytes);

  /// Durable on return. A torn end that a crash left is cut off first.
  void append(std::uint64_t number, std::span<const JournalEntry>);

  /// Of the newest complete group; 0: none.
  std::uint64_t last_number();

  struct Standing {
    std::uint64_t number = 0;
    std::vector<JournalEntry> entries;
  };
  using Progress = std::function<void(std::size_t done, std::size_t total)>;
  struct Visited {
    std::size_t groups = 0;
    std::uintmax_t torn_bytes = 0;  // at the end of the newest part: what a crash left of a write
  };
  /// Every standing group after `number`, in order. A Problem: a part other than the newest is damaged, or
  /// what `visit` said.
  Result<Visited> each_after(std::uint64_t number, const std::function<Result<void>(const Standing&)>& visit,
                             const Progress& = {}) const;

  /// The next group begins a new part.
  void turn() { turns_ = true; }
  /// Every part but the newest, entry by entry: what `instead` gives takes its place, on the disk before it
  /// does. How many. A Problem: a part is damaged. Others may append meanwhile.
  Result<std::size_t> rewrite(const std::function<std::optional<JournalEntry>(const JournalEntry&)>& instead);

  /// Removes whole parts in which every group is numbered `number` or less. The newest part stays.
  std::size_t forget(std::uint64_t number);

  const std::filesystem::path& folder() const { return folder_; }

 private:
  struct Place;
  std::vector<std::filesystem::path> parts() const;
  void catch_up();
  Result<std::vector<Place>> standing(const std::vector<std::filesystem::path>& parts, Visited&) const;

  std::filesystem::path folder_;
  std::uintmax_t part_bytes_;
  std::filesystem::path current_;
  std::uintmax_t end_ = 0;  // of the current part, as far as it is known to be sound
  std::uint64_t last_ = 0;
  bool turns_ = false;
};

}  // namespace giro
