#include "tests/sim/disk.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdlib>
#include <cstring>
#include <map>
#include <optional>

namespace giro::sim {
namespace {

struct Plan {
  std::string prefix;
  Trouble kind;
  std::uint64_t left;
  std::function<void()> tell;
  bool begun = false;

  void begin() {
    begun = true;
    if (tell) tell();
  }
};

/// Who holds the locks of one write-ahead log: how many share each, or exclusive. Kept here, because all who
/// open a history's files are in this process.
constexpr int exclusive = -1, writers_lock = 0;
using Holders = std::array<int, SQLITE_SHM_NLOCK>;
std::map<std::string, Holders> holders;

struct File {
  sqlite3_file base;
  const char* name;  // SQLite's, valid until the file is closed
  Holders* holders;  // of the log beside it, once it was asked for
  unsigned held;     // the locks this one holds, a bit each
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
    return plan->kind == Trouble::io_error ? SQLITE_OK : SQLITE_IOERR_WRITE;
  }
  if (plan->kind == Trouble::death_after_commit || --plan->left > 0) return SQLITE_OK;
  plan->begin();
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
  auto* file = self(f);
  if (!file->holders) file->holders = &holders[file->name];
  bool shares = (flags & SQLITE_SHM_SHARED) != 0;
  auto first = file->holders->begin() + offset, last = first + count;
  if ((flags & SQLITE_SHM_LOCK) != 0 &&
      std::any_of(first, last, [&](int holder) { return holder == exclusive || (holder != 0 && !shares); }))
    return SQLITE_BUSY;
  for (int i = offset; i < offset + count; ++i) {
    auto& holder = (*file->holders)[static_cast<std::size_t>(i)];
    auto bit = 1U << i;
    if ((flags & SQLITE_SHM_LOCK) != 0) {
      if ((file->held & bit) == 0) holder = shares ? holder + 1 : exclusive;
      file->held |= bit;
    } else if ((file->held & bit) != 0) {
      bool wrote = i == writers_lock && is_planned(file->name) && !plan->begun;
      if (wrote && plan->kind == Trouble::death_after_commit && --plan->left == 0) plan->begin();
      holder = shares ? holder - 1 : 0;
      file->held &= ~bit;
    }
  }
  return SQLITE_OK;
}
void shm_barrier(sqlite3_file* f) {
  self(f)->real()->pMethods->xShmBarrier(self(f)->real());
}
int shm_unmap(sqlite3_file* f, int remove) {
  for (int i = 0; i < SQLITE_SHM_NLOCK && self(f)->held != 0; ++i)
    if (auto& holder = (*self(f)->holders)[static_cast<std::size_t>(i)]; (self(f)->held & 1U << i) != 0) {
      holder = holder == exclusive ? 0 : holder - 1;
      self(f)->held &= ~(1U << i);
    }
  return self(f)->real()->pMethods->xShmUnmap(self(f)->real(), remove);
}

const sqlite3_io_methods methods = {
    2,       close,  read,   write,   truncate, sync,        size,      lock,    unlock,  is_reserved,
    control, sector, traits, shm_map, shm_lock, shm_barrier, shm_unmap, nullptr, nullptr,
};

int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* out_flags) {
  auto* mine = self(file);
  mine->name = name;
  mine->holders = nullptr;
  mine->held = 0;
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

// SQLite's memory: freed pieces wait in a list of their size, so that compiling a schema again and again, as
// tablets that are killed do, is not a matter of the allocator. What a process has once taken it keeps.
constexpr std::size_t smallest = 32, sizes = 12;  // 32 bytes to 64 KiB; larger ones are the system's
struct Piece {
  std::size_t size;  // what follows
  Piece* next;       // while it is free
};
constexpr std::size_t head = 16;
std::array<Piece*, sizes> idle{};

std::size_t size_class(std::size_t bytes) {
  return bytes <= smallest ? 0 : static_cast<std::size_t>(std::bit_width((bytes - 1) / smallest));
}
int rounded(int bytes) {
  return (bytes + 7) & ~7;
}
void* take(int bytes) {
  auto wanted = static_cast<std::size_t>(bytes), list = size_class(wanted);
  Piece* piece = nullptr;
  if (list >= sizes) {
    piece = static_cast<Piece*>(std::malloc(head + wanted));
    if (piece) piece->size = wanted;
  } else if (piece = idle[list]; piece) {
    idle[list] = piece->next;
  } else {
    piece = static_cast<Piece*>(std::malloc(head + (smallest << list)));
    if (piece) piece->size = smallest << list;
  }
  return piece ? reinterpret_cast<char*>(piece) + head : nullptr;
}
Piece* piece_of(void* memory) {
  return reinterpret_cast<Piece*>(static_cast<char*>(memory) - head);
}
void give(void* memory) {
  if (!memory) return;
  auto* piece = piece_of(memory);
  auto list = size_class(piece->size);
  if (list >= sizes) return std::free(piece);
  piece->next = idle[list];
  idle[list] = piece;
}
int size_of(void* memory) {
  return memory ? static_cast<int>(piece_of(memory)->size) : 0;
}
void* resize(void* memory, int bytes) {
  auto had = piece_of(memory)->size;
  if (static_cast<std::size_t>(bytes) <= had) return memory;
  auto* grown = take(bytes);
  if (!grown) return nullptr;
  std::memcpy(grown, memory, had);
  give(memory);
  return grown;
}
int begin(void*) {
  return SQLITE_OK;
}
void end(void*) {}

}  // namespace

void Disk::install() {
  if (real_vfs) return;
  static sqlite3_mem_methods memory{take, give, resize, size_of, rounded, begin, end, nullptr};
  sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
  sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
  sqlite3_config(SQLITE_CONFIG_MALLOC, &memory);
  real_vfs = sqlite3_vfs_find(nullptr);
  static sqlite3_vfs shim = *real_vfs;
  shim.szOsFile = static_cast<int>(sizeof(File)) + real_vfs->szOsFile;
  shim.zName = "giro-sim";
  shim.xOpen = open;
  shim.xDelete = erase;
  sqlite3_vfs_register(&shim, 1);
}

void Disk::trouble(std::string prefix, Trouble kind, std::uint64_t after, std::function<void()> begun) {
  plan = Plan{.prefix = std::move(prefix), .kind = kind, .left = after, .tell = std::move(begun)};
}

bool Disk::heal() {
  bool begun = plan && plan->begun;
  plan.reset();
  return begun;
}

}  // namespace giro::sim
