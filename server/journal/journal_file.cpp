#include "server/journal/journal_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>

#include "server/office/store.hpp"
#include "sync/wire/codec.hpp"

namespace giro {
namespace {

constexpr std::size_t head_bytes = 4 + 8 + 4 + 1 + 16;
constexpr std::size_t most_packed_bytes = 16u << 20;  // an entry is an op, or a piece of administration

void put_number(Bytes& out, std::uint64_t number, int bytes) {
  for (int i = 0; i < bytes; ++i) out += static_cast<char>(number >> (8 * i) & 0xff);
}

std::uint64_t get_number(std::string_view in, int bytes) {
  std::uint64_t number = 0;
  for (int i = bytes - 1; i >= 0; --i)
    number = number << 8 | static_cast<Byte>(in[static_cast<std::size_t>(i)]);
  return number;
}

[[noreturn]] void fail(const std::filesystem::path& path, const char* what) {
  throw StoreFailure("the journal " + path.string() + " cannot be " + what + " (" + std::strerror(errno) +
                     "): nothing is confirmed until it can");
}

class File {
 public:
  explicit File(const std::filesystem::path& path)
      : path_(path), handle_(::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600)) {
    if (handle_ < 0) fail(path, "opened");
  }
  ~File() { ::close(handle_); }
  File(const File&) = delete;

  void cut(std::uintmax_t size) {
    auto to = static_cast<off_t>(size);
    if (::ftruncate(handle_, to) != 0 || ::lseek(handle_, to, SEEK_SET) < 0) fail(path_, "cut");
  }
  void write(std::string_view bytes) {
    while (!bytes.empty()) {
      auto written = ::write(handle_, bytes.data(), bytes.size());
      if (written < 0 && errno == EINTR) continue;
      if (written <= 0) fail(path_, "written");
      bytes.remove_prefix(static_cast<std::size_t>(written));
    }
  }
  void sync() {
    if (::fdatasync(handle_) != 0) fail(path_, "flushed to the disk");
  }

 private:
  const std::filesystem::path& path_;
  int handle_;
};

void sync_folder(const std::filesystem::path& folder) {
  int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (handle < 0) fail(folder, "opened");
  bool done = ::fsync(handle) == 0;
  ::close(handle);
  if (!done) fail(folder, "flushed to the disk");
}

}  // namespace

Frame make_frame(std::uint64_t number, std::uint32_t place, bool last, Bytes entry) {
  constexpr std::size_t worth_packing_bytes = 4096;
  bool packed = entry.size() >= worth_packing_bytes;
  return {.number = number,
          .place = place,
          .last = last,
          .packed = packed,
          .entry = packed ? wire::compress(entry) : std::move(entry)};
}

Result<Bytes> entry_of(const Frame& frame) {
  if (frame.packed) return wire::decompress(frame.entry);
  return {boost::system::in_place_value, frame.entry};
}

Bytes encode_frame(const Frame& frame) {
  Bytes bytes;
  put_number(bytes, frame.entry.size(), 4);
  put_number(bytes, frame.number, 8);
  put_number(bytes, frame.place, 4);
  put_number(bytes, frame.last | frame.packed << 1, 1);
  bytes += digest(bytes + frame.entry).view();
  return bytes += frame.entry;
}

std::uintmax_t read_frames(const std::filesystem::path& path, std::uintmax_t offset,
                           const FrameVisitor& visit) {
  std::ifstream file(path, std::ios::binary);
  return read_frames(file, offset, visit);
}

std::uintmax_t read_frames(std::istream& file, std::uintmax_t offset, const FrameVisitor& visit) {
  file.seekg(static_cast<std::streamoff>(offset));
  std::array<char, head_bytes> raw;
  bool more = true;
  while (more && file.read(raw.data(), raw.size())) {
    std::string_view head(raw.data(), raw.size());
    auto size = get_number(head, 4);
    if (size > most_packed_bytes) break;
    Frame frame{.number = get_number(head.substr(4), 8),
                .place = static_cast<std::uint32_t>(get_number(head.substr(12), 4)),
                .last = (head[16] & 1) != 0,
                .packed = (head[16] & 2) != 0,
                .entry = Bytes(size, '\0')};
    if (!file.read(frame.entry.data(), static_cast<std::streamsize>(size))) break;
    if (digest(Bytes(head.substr(0, head_bytes - 16)) + frame.entry).view() != head.substr(head_bytes - 16))
      break;
    Extent extent{offset, offset + head_bytes + size};
    more = visit(frame, extent);
    offset = extent.end;
  }
  return offset;
}

void write_durably(const std::filesystem::path& path, std::uintmax_t size, std::string_view bytes) {
  File file(path);
  file.cut(size);
  try {
    file.write(bytes);
    file.sync();
    if (size == 0) sync_folder(path.parent_path());
  } catch (const StoreFailure&) {
    file.cut(size);  // bytes that may not be on the disk must not look as if they were
    throw;
  }
}

}  // namespace giro
