#include "server/home/durable.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace giro {
namespace fs = std::filesystem;
namespace {

[[noreturn]] void fail(int why, const fs::path& path) {
  throw std::system_error(why, std::generic_category(), "cannot write " + path.string());
}

/// 0, or the error number.
int write_whole(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    auto written = ::write(file, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return errno;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return ::fsync(file) == 0 ? 0 : errno;
}

}  // namespace

void remove_database(const fs::path& database) {
  for (auto tail : {"-journal", "-wal", "-shm", ""}) fs::remove(with_tail(database, tail));
}

void settle_on_disk(const fs::path& path) {
  int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  bool done = file >= 0 && ::fsync(file) == 0;
  auto why = errno;
  if (file >= 0) ::close(file);
  if (!done) fail(why, path);
}

void rename_durably(const fs::path& from, const fs::path& to) {
  fs::rename(from, to);
  settle_on_disk(folder_of(to));
}

void write_private(const fs::path& path, std::string_view bytes) {
  if (fs::exists(path)) fail(EEXIST, path);
  auto fresh = with_tail(path, ".new");
  fs::remove(fresh);  // what an interrupted one left
  int file = ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (file < 0) fail(errno, fresh);
  int why = write_whole(file, bytes);
  ::close(file);
  if (why != 0) {
    ::unlink(fresh.c_str());
    fail(why, path);
  }
  rename_durably(fresh, path);
}

}  // namespace giro
