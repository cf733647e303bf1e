// FolderLock: who uses an office's folder. Any number of processes share it; a restore, which exchanges the
// database, must have it alone. Held until it goes, or its process ends. One thread.
#pragma once

#include <filesystem>

#include "sync/base/result.hpp"

namespace giro {

class FolderLock {
 public:
  /// A Problem: a restore is running.
  static Result<FolderLock> share(const std::filesystem::path& folder);
  /// A Problem: somebody uses the office.
  static Result<FolderLock> alone(const std::filesystem::path& folder);

  FolderLock(FolderLock&& other) noexcept;
  FolderLock& operator=(FolderLock&&) = delete;
  ~FolderLock();

 private:
  explicit FolderLock(int file) : file_(file) {}
  static Result<FolderLock> take(const std::filesystem::path& folder, int how, const char* otherwise);

  int file_;
};

}  // namespace giro
