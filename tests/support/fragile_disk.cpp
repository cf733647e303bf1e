#include "tests/support/fragile_disk.hpp"

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <map>
#include <random>

namespace giro::test {
namespace {

namespace fs = std::filesystem;

/// One change to the bytes of a file, both ways.
struct Written {
  ino_t file;
  off_t at, size_before, size_after;
  std::string before, after;
};

/// One change of names, and how it is taken back. `saved`: another name of what it would have removed.
struct Named {
  char kind;  // c, n, r
  std::string name, from, saved;
};

struct Watch {
  std::string folder;
  Trouble trouble = Trouble::none;
  std::uint64_t left = 0;
  bool begun = false;
  std::string steps;
  std::string graveyard;
  int saved = 0;
  std::vector<Written> written;
  std::vector<Named> named;
  std::map<ino_t, int> handles;  // ours, of every file with unsynced bytes
};

Watch* watched = nullptr;
bool hurries = false;
std::optional<std::uint64_t> room;

// The calls themselves, past what is caught here.
long real_write(int file, const void* bytes, std::size_t size) {
  return ::syscall(SYS_write, file, bytes, size);
}
long real_pwrite(int file, const void* bytes, std::size_t size, off_t at) {
  return ::syscall(SYS_pwrite64, file, bytes, size, at);
}
int real_truncate(int file, off_t size) {
  return static_cast<int>(::syscall(SYS_ftruncate, file, size));
}
int real_open(const char* name, int flags, mode_t mode) {
  return static_cast<int>(::syscall(SYS_openat, AT_FDCWD, name, flags, mode));
}
int real_rename(const char* from, const char* to) {
  return static_cast<int>(::syscall(SYS_rename, from, to));
}
int real_link(const char* from, const char* to) {
  return static_cast<int>(::syscall(SYS_link, from, to));
}
int real_unlink(const char* name) {
  return static_cast<int>(::syscall(SYS_unlink, name));
}

bool exists(const char* name) {
  struct stat info {};
  return ::stat(name, &info) == 0;
}

bool is_ours(std::string_view name) {
  return watched && name.starts_with(watched->folder);
}

/// An open file below the folder, or the folder.
bool is_ours(int file) {
  if (!watched) return false;
  char name[4096];
  auto size = ::readlink(("/proc/self/fd/" + std::to_string(file)).c_str(), name, sizeof name);
  if (size <= 0) return false;
  std::string_view found(name, static_cast<std::size_t>(size));
  return is_ours(found) || watched->folder == std::string(found) + "/";
}

std::string folder_of(std::string_view name) {
  return std::string(name.substr(0, name.rfind('/')));
}

void note(int file, const void* bytes, std::size_t size, off_t at, off_t size_after) {
  struct stat info {};
  ::fstat(file, &info);
  auto& handle = watched->handles[info.st_ino];
  if (handle == 0) handle = real_open(("/proc/self/fd/" + std::to_string(file)).c_str(), O_RDWR, 0);
  Written change{info.st_ino, at, info.st_size, std::max(info.st_size, size_after), {}, {}};
  auto there = std::clamp<off_t>(info.st_size - at, 0, static_cast<off_t>(size));
  change.before.resize(static_cast<std::size_t>(there));
  auto read = ::syscall(SYS_pread64, handle, change.before.data(), change.before.size(), at);
  change.before.resize(static_cast<std::size_t>(std::max<long>(read, 0)));
  change.after.assign(static_cast<const char*>(bytes), size);
  watched->written.push_back(std::move(change));
}

/// Another name for what is about to lose this one.
std::string save(const char* name) {
  if (!exists(name)) return {};
  auto saved = watched->graveyard + "/" + std::to_string(++watched->saved);
  real_link(name, saved.c_str());
  return saved;
}

void take_back(const Named& change) {
  if (change.kind == 'c') real_unlink(change.name.c_str());
  if (change.kind == 'n') real_rename(change.name.c_str(), change.from.c_str());
  if (!change.saved.empty()) real_link(change.saved.c_str(), change.name.c_str());
}

void lose_power() {
  std::mt19937 chance(static_cast<unsigned>(watched->steps.size()));
  bool mixed = watched->trouble == Trouble::power_mixed;
  auto handle = [&](const Written& change) { return watched->handles[change.file]; };
  auto& all = watched->written;
  for (auto change = all.rbegin(); change != all.rend(); ++change) {
    real_pwrite(handle(*change), change->before.data(), change->before.size(), change->at);
    real_truncate(handle(*change), change->size_before);
  }
  for (auto& change : all) {
    if (!mixed || chance() % 2 == 0) continue;
    if (change.after.empty()) real_truncate(handle(change), change.size_after);
    real_pwrite(handle(change), change.after.data(), change.after.size(), change.at);
  }
  auto& names = watched->named;
  auto arrived = watched->trouble == Trouble::power_names ? names.size()
                 : mixed                                  ? chance() % (names.size() + 1)
                                                          : 0;
  for (; names.size() > arrived; names.pop_back()) take_back(names.back());
}

[[noreturn]] void die() {
  ::raise(SIGKILL);
  ::_exit(1);
}

/// Counts a step. An error number: it fails; 0: it is done. `half` is what a death still gets done.
int step(
    char kind, const std::function<void()>& half = [] {}) {
  auto& w = *watched;
  w.steps += kind;
  bool needs_room = kind == 'w' || kind == 'c';
  if (w.begun) return w.trouble == Trouble::full && needs_room ? ENOSPC : 0;
  if (w.left == 0 || --w.left > 0) return 0;
  w.begun = true;
  switch (w.trouble) {
    case Trouble::none:
      return 0;
    case Trouble::full:
      return needs_room ? ENOSPC : 0;
    case Trouble::io_error:
      return EIO;
    case Trouble::death:
      half();
      die();
    default:
      lose_power();
      die();
  }
}

int failing(int why) {
  errno = why;
  return -1;
}

long write_at(int file, const void* bytes, std::size_t size, off_t at, bool moves) {
  auto half = [&] { real_pwrite(file, bytes, size / 2, at); };
  if (int why = step('w', half)) return failing(why);
  note(file, bytes, size, at, at + static_cast<off_t>(size));
  return moves ? real_write(file, bytes, size) : real_pwrite(file, bytes, size, at);
}

int truncate_to(int file, off_t size) {
  if (!is_ours(file)) return real_truncate(file, size);
  if (int why = step('t')) return failing(why);
  struct stat info {};
  ::fstat(file, &info);
  note(file, nullptr, 0, info.st_size, 0);
  auto& change = watched->written.back();
  if (size < info.st_size) {  // the bytes that go
    change.at = size;
    change.before.resize(static_cast<std::size_t>(info.st_size - size));
    ::syscall(SYS_pread64, watched->handles[info.st_ino], change.before.data(), change.before.size(), size);
  }
  change.size_after = size;
  return real_truncate(file, size);
}

int sync_file(int file) {
  if (!is_ours(file)) return hurries ? 0 : static_cast<int>(::syscall(SYS_fsync, file));
  if (int why = step('s')) return failing(why);
  struct stat info {};
  ::fstat(file, &info);
  if (S_ISDIR(info.st_mode)) {
    char name[4096];
    auto size = ::readlink(("/proc/self/fd/" + std::to_string(file)).c_str(), name, sizeof name);
    std::string folder(name, static_cast<std::size_t>(size));
    std::erase_if(watched->named, [&](auto& change) { return folder_of(change.name) == folder; });
  } else {
    std::erase_if(watched->written, [&](auto& change) { return change.file == info.st_ino; });
  }
  return 0;
}

int open_file(const char* name, int flags, mode_t mode) {
  bool changes = is_ours(name) && (flags & (O_CREAT | O_TRUNC)) != 0;
  if (!changes) return real_open(name, flags, mode);
  if ((flags & O_CREAT) != 0 && !exists(name)) {
    if (int why = step('c')) return failing(why);
    watched->named.push_back({'c', name, {}, {}});
  }
  int file = real_open(name, flags & ~O_TRUNC, mode);
  if (file >= 0 && (flags & O_TRUNC) != 0) truncate_to(file, 0);
  return file;
}

int remove_file(const char* name) {
  if (!is_ours(name)) return real_unlink(name);
  if (!exists(name)) return failing(ENOENT);
  if (int why = step('r')) return failing(why);
  watched->named.push_back({'r', name, {}, save(name)});
  return real_unlink(name);
}

int rename_file(const char* from, const char* to) {
  if (!is_ours(from)) return real_rename(from, to);
  if (int why = step('n')) return failing(why);
  watched->named.push_back({'n', to, from, save(to)});
  return real_rename(from, to);
}

int link_file(const char* from, const char* to) {
  if (!is_ours(to)) return real_link(from, to);
  if (int why = step('n')) return failing(why);
  watched->named.push_back({'c', to, {}, {}});
  return real_link(from, to);
}

}  // namespace

void FragileDisk::watch(const fs::path& folder, Trouble trouble, std::uint64_t at_step) {
  static Watch watch;
  auto graveyard = graveyard_of(folder);
  fs::remove_all(graveyard);
  fs::create_directories(graveyard);
  watch = {.folder = folder.string() + "/", .trouble = trouble, .left = at_step, .graveyard = graveyard};
  watched = &watch;
}

fs::path FragileDisk::graveyard_of(const fs::path& folder) {
  return folder.string() + ".gone";
}

void FragileDisk::hurry(bool on) {
  hurries = on;
}

void FragileDisk::pretend_room(std::optional<std::uint64_t> bytes) {
  room = bytes;
}

const std::string& FragileDisk::steps() {
  return watched->steps;
}

}  // namespace giro::test

// What is caught. Whatever a shared library calls comes here too: the program's own symbols count first.
extern "C" {

ssize_t write(int file, const void* bytes, size_t size) {
  using namespace giro::test;
  if (!is_ours(file)) return real_write(file, bytes, size);
  auto at = ::lseek(file, 0, SEEK_CUR);
  return at < 0 ? real_write(file, bytes, size) : write_at(file, bytes, size, at, true);
}
ssize_t pwrite64(int file, const void* bytes, size_t size, off_t at) {
  using namespace giro::test;
  if (!is_ours(file)) return real_pwrite(file, bytes, size, at);
  return write_at(file, bytes, size, at, false);
}
ssize_t pwrite(int file, const void* bytes, size_t size, off_t at) {
  return pwrite64(file, bytes, size, at);
}
ssize_t writev(int file, const iovec* parts, int count) {
  using namespace giro::test;
  if (!is_ours(file)) return ::syscall(SYS_writev, file, parts, count);
  std::string all;
  for (int i = 0; i < count; ++i) all.append(static_cast<const char*>(parts[i].iov_base), parts[i].iov_len);
  return write(file, all.data(), all.size());
}
int ftruncate64(int file, off_t size) noexcept {
  return giro::test::truncate_to(file, size);
}
int ftruncate(int file, off_t size) noexcept {
  return giro::test::truncate_to(file, size);
}
int fsync(int file) {
  return giro::test::sync_file(file);
}
int fdatasync(int file) {
  return giro::test::sync_file(file);
}
int open64(const char* name, int flags, ...) {
  std::va_list rest;
  va_start(rest, flags);
  auto mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  return giro::test::open_file(name, flags, mode);
}
int open(const char* name, int flags, ...) {
  std::va_list rest;
  va_start(rest, flags);
  auto mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  return giro::test::open_file(name, flags, mode);
}
int rename(const char* from, const char* to) noexcept {
  return giro::test::rename_file(from, to);
}
int link(const char* from, const char* to) noexcept {
  return giro::test::link_file(from, to);
}
int statvfs(const char* name, struct statvfs* space) noexcept {
  static auto* real = reinterpret_cast<int (*)(const char*, struct statvfs*)>(::dlsym(RTLD_NEXT, "statvfs"));
  auto done = real(name, space);
  if (done == 0 && giro::test::room) space->f_bavail = *giro::test::room / space->f_frsize;
  return done;
}
int unlink(const char* name) noexcept {
  return giro::test::remove_file(name);
}
int remove(const char* name) noexcept {
  struct stat info {};
  bool folder = ::lstat(name, &info) == 0 && S_ISDIR(info.st_mode);
  return folder ? ::rmdir(name) : giro::test::remove_file(name);
}
}
