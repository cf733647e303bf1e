#include "server/home/folder_lock.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace giro {

Result<FolderLock> FolderLock::take(const std::filesystem::path& folder, int how, const char* otherwise) {
  auto path = folder / "office.use";
  int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (file < 0) throw std::system_error(errno, std::generic_category(), "cannot open " + path.string());
  FolderLock lock(file);
  if (::flock(file, how | LOCK_NB) != 0) return Problem{otherwise};
  return lock;
}

Result<FolderLock> FolderLock::share(const std::filesystem::path& folder) {
  return take(folder, LOCK_SH, "this office is being restored: wait until that is done");
}

Result<FolderLock> FolderLock::alone(const std::filesystem::path& folder) {
  return take(folder, LOCK_EX, "this office is in use: stop giro-server first");
}

FolderLock::FolderLock(FolderLock&& other) noexcept : file_(std::exchange(other.file_, -1)) {}

FolderLock::~FolderLock() {
  if (file_ >= 0) ::close(file_);
}

}  // namespace giro
