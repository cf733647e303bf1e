#include "tests/sim/disk.hpp"

#include <sqlite3.h>

#include <optional>

namespace giro::sim {
namespace {

struct Plan {
  std::string prefix;
  Trouble kind;
  std::uint64_t left;
  bool begun = false;
};

struct File {
  sqlite3_file base;
  const char* name;  // SQLite's, valid until the file is closed
  sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

sqlite3_vfs* real_vfs = nullptr;
std::optional<Plan> plan;

File* self(sqlite3_file* file) {
  return reinterpret_cast<File*>(file);
}

bool is_planned(const char* name) {
  return plan && name && std::string_view(name).starts_with(plan->prefix);
}

/// What becomes of a change to a file now: an error code, or SQLITE_OK.
int fate(const char* name, bool sync = false) {
  if (!is_planned(name) || (sync && plan->kind == Trouble::full)) return SQLITE_OK;
  if (plan->begun) {
    if (plan->kind == Trouble::full) return SQLITE_FULL;
    return plan->kind == Trouble::death ? SQLITE_IOERR_WRITE : SQLITE_OK;
  }
  if (--plan->left > 0) return SQLITE_OK;
  plan->begun = true;
  if (plan->kind == Trouble::full) return SQLITE_FULL;
  return sync ? SQLITE_IOERR_FSYNC : SQLITE_IOERR_WRITE;
}

int close(sqlite3_file* f) {
  return self(f)->real()->pMethods->xClose(self(f)->real());
}
int read(sqlite3_file* f, void* into, int size, sqlite3_int64 at) {
  return self(f)->real()->pMethods->xRead(self(f)->real(), into, size, at);
}
int write(sqlite3_file* f, const void* from, int size, sqlite3_int64 at) {
  auto* real = self(f)->real();
  bool before = plan && plan->begun;
  auto code = fate(self(f)->name);
  if (code == SQLITE_OK) return real->pMethods->xWrite(real, from, size, at);
  if (plan->kind == Trouble::death && !before) real->pMethods->xWrite(real, from, size / 2, at);
  return code;
}
int truncate(sqlite3_file* f, sqlite3_int64 size) {
  auto code = fate(self(f)->name);
  if (code == SQLITE_FULL) code = SQLITE_OK;  // shortening needs no room
  return code == SQLITE_OK ? self(f)->real()->pMethods->xTruncate(self(f)->real(), size) : code;
}
int sync(sqlite3_file* f, int) {
  return fate(self(f)->name, true);
}
int size(sqlite3_file* f, sqlite3_int64* bytes) {
  return self(f)->real()->pMethods->xFileSize(self(f)->real(), bytes);
}
int lock(sqlite3_file* f, int level) {
  return self(f)->real()->pMethods->xLock(self(f)->real(), level);
}
int unlock(sqlite3_file* f, int level) {
  return self(f)->real()->pMethods->xUnlock(self(f)->real(), level);
}
int is_reserved(sqlite3_file* f, int* held) {
  return self(f)->real()->pMethods->xCheckReservedLock(self(f)->real(), held);
}
int control(sqlite3_file* f, int what, void* argument) {
  return self(f)->real()->pMethods->xFileControl(self(f)->real(), what, argument);
}
int sector(sqlite3_file* f) {
  return self(f)->real()->pMethods->xSectorSize(self(f)->real());
}
int traits(sqlite3_file* f) {
  return self(f)->real()->pMethods->xDeviceCharacteristics(self(f)->real());
}
int shm_map(sqlite3_file* f, int page, int bytes, int extend, void volatile** memory) {
  return self(f)->real()->pMethods->xShmMap(self(f)->real(), page, bytes, extend, memory);
}
int shm_lock(sqlite3_file* f, int offset, int count, int flags) {
  return self(f)->real()->pMethods->xShmLock(self(f)->real(), offset, count, flags);
}
void shm_barrier(sqlite3_file* f) {
  self(f)->real()->pMethods->xShmBarrier(self(f)->real());
}
int shm_unmap(sqlite3_file* f, int remove) {
  return self(f)->real()->pMethods->xShmUnmap(self(f)->real(), remove);
}

const sqlite3_io_methods methods = {
    2,       close,  read,   write,   truncate, sync,        size,      lock,    unlock,  is_reserved,
    control, sector, traits, shm_map, shm_lock, shm_barrier, shm_unmap, nullptr, nullptr,
};

int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* out_flags) {
  auto* mine = self(file);
  mine->name = name;
  mine->base.pMethods = nullptr;
  auto code = real_vfs->xOpen(real_vfs, name, mine->real(), flags, out_flags);
  if (mine->real()->pMethods) mine->base.pMethods = &methods;
  return code;
}

int erase(sqlite3_vfs*, const char* name, int sync_directory) {
  auto code = fate(name);
  if (code == SQLITE_FULL) code = SQLITE_OK;
  return code == SQLITE_OK ? real_vfs->xDelete(real_vfs, name, sync_directory) : code;
}

}  // namespace

void Disk::install() {
  if (real_vfs) return;
  real_vfs = sqlite3_vfs_find(nullptr);
  static sqlite3_vfs shim = *real_vfs;
  shim.szOsFile = static_cast<int>(sizeof(File)) + real_vfs->szOsFile;
  shim.zName = "giro-sim";
  shim.xOpen = open;
  shim.xDelete = erase;
  sqlite3_vfs_register(&shim, 1);
}

void Disk::trouble(std::string prefix, Trouble kind, std::uint64_t after) {
  plan = Plan{.prefix = std::move(prefix), .kind = kind, .left = after};
}

bool Disk::heal() {
  bool begun = plan && plan->begun;
  plan.reset();
  return begun;
}

}  // namespace giro::sim
