#include "server/home/sealed_backup.hpp"

#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <system_error>

#include "server/home/durable.hpp"
#include "server/home/office_key.hpp"

namespace giro {
namespace fs = std::filesystem;
namespace {

constexpr std::string_view magic = "giro-sealed-backup-1\n";
constexpr std::size_t chunk_bytes = 256u << 10,
                      sealed_chunk_bytes = chunk_bytes + crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr unsigned char last_tag = crypto_secretstream_xchacha20poly1305_TAG_FINAL;
using StreamKey = std::array<Byte, crypto_secretstream_xchacha20poly1305_KEYBYTES>;
using Header = std::array<Byte, crypto_secretstream_xchacha20poly1305_HEADERBYTES>;
using SealedKey = std::array<Byte, sizeof(StreamKey) + crypto_box_SEALBYTES>;

const Byte* raw(std::string_view text) {
  return reinterpret_cast<const Byte*>(text.data());
}

std::string_view view(const auto& bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// Written to the end, then durable; the owner's alone.
class Out {
 public:
  explicit Out(const fs::path& path)
      : path_(path), file_(::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600)) {
    if (file_ < 0) fail();
  }
  ~Out() { ::close(file_); }
  Out(const Out&) = delete;

  void write(std::string_view bytes) {
    while (!bytes.empty()) {
      auto written = ::write(file_, bytes.data(), bytes.size());
      if (written < 0 && errno == EINTR) continue;
      if (written <= 0) fail();
      bytes.remove_prefix(static_cast<std::size_t>(written));
    }
  }
  void settle() {
    if (::fsync(file_) != 0) fail();
  }

 private:
  [[noreturn]] void fail() const {
    throw std::system_error(errno, std::generic_category(), "cannot write " + path_.string());
  }
  const fs::path& path_;
  int file_;
};

constexpr std::string_view secret_half = "giro-backup-secret", public_half = "giro-backup-public";

/// Each half says which it is: what is sealed to a secret one by mistake nobody could open.
Result<SealKey> half_of_pair(const fs::path& path, std::string_view wanted) {
  std::ifstream in(path);
  std::string half, text;
  in >> half >> text;
  auto key = parse_key(text);
  if (half == wanted && key) return *key;
  if (key && half == secret_half) return Problem{path.string() + " is the secret half: give FILE.pub"};
  if (key && half == public_half) return Problem{path.string() + " is the public half: give the secret one"};
  return Problem{path.string() + " is not a key for backups: make a pair with `backup-key`"};
}

SealKey public_of(const SealKey& secret) {
  SealKey shown;
  crypto_scalarmult_base(shown.data(), secret.data());
  return shown;
}

std::string hex_line(const SealKey& key) {
  return to_hex(view(key)) + "\n";
}

std::string half_line(std::string_view half, const SealKey& key) {
  return std::string(half) + " " + hex_line(key);
}

/// Office key first, in a chunk of its own; then the database.
void seal(const fs::path& plain, std::string_view office_key, const SealKey& shown, Out& out) {
  StreamKey key;
  crypto_secretstream_xchacha20poly1305_keygen(key.data());
  SealedKey sealed_key;
  crypto_box_seal(sealed_key.data(), key.data(), key.size(), shown.data());
  crypto_secretstream_xchacha20poly1305_state state;
  Header header;
  crypto_secretstream_xchacha20poly1305_init_push(&state, header.data(), key.data());
  sodium_memzero(key.data(), key.size());
  out.write(magic);
  out.write(view(sealed_key));
  out.write(view(header));
  std::string chunk(sealed_chunk_bytes, '\0');
  auto push = [&](std::string_view bytes, unsigned char tag) {
    unsigned long long size = 0;
    crypto_secretstream_xchacha20poly1305_push(&state, reinterpret_cast<Byte*>(chunk.data()), &size,
                                               raw(bytes), bytes.size(), nullptr, 0, tag);
    out.write(std::string_view(chunk).substr(0, size));
  };
  std::string first(office_key);
  first.resize(chunk_bytes, ' ');
  push(first, 0);
  std::ifstream in(plain, std::ios::binary);
  std::string bytes(chunk_bytes, '\0');
  for (bool more = true; more;) {
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    auto size = static_cast<std::size_t>(in.gcount());
    more = size == bytes.size();
    push(std::string_view(bytes).substr(0, size), more ? 0 : last_tag);
  }
  sodium_memzero(&state, sizeof state);
}

/// Takes a file away with whoever leaves.
struct Gone {
  fs::path path;
  ~Gone() {
    std::error_code ignored;
    for (auto tail : {"", "-journal", "-wal", "-shm", ".key"}) fs::remove(with_tail(path, tail), ignored);
  }
};

}  // namespace

Result<void> make_backup_keys(const fs::path& file) {
  auto shown = with_tail(file, ".pub");
  for (auto& path : {file, shown})
    if (fs::exists(path)) return Problem{path.string() + " already exists: choose another name"};
  SealKey secret;
  randombytes_buf(secret.data(), secret.size());
  write_private(file, half_line(secret_half, secret));
  write_private(shown, half_line(public_half, public_of(secret)));
  return {};
}

Result<Backup> back_up_sealed(OfficeHome& home, const fs::path& file, const fs::path& public_key,
                              const CopyProgress& progress) {
  if (fs::exists(file)) return Problem{file.string() + " already exists: choose another name"};
  auto shown = half_of_pair(public_key, public_half);
  if (!shown) return shown.error();
  Gone plain{with_tail(home.database_file(), ".sealing")};
  for (auto tail : {"", ".key"}) fs::remove(with_tail(plain.path, tail));  // what an interrupted one left
  auto backup = back_up(home, plain.path, progress);
  if (!backup) return backup.error();
  auto office_key = read_key(home.key_file());
  if (!office_key) return office_key.error();
  Gone part{with_tail(file, ".part")};
  Out out(part.path);
  seal(plain.path, hex_line(*office_key), *shown, out);
  out.settle();
  backup->file = file;
  backup->bytes = fs::file_size(part.path);
  rename_durably(part.path, file);
  return *backup;
}

Result<void> open_sealed_backup(const fs::path& sealed, const fs::path& secret_key, const fs::path& into) {
  auto secret = half_of_pair(secret_key, secret_half);
  if (!secret) return secret.error();
  Problem damaged{sealed.string() + " is damaged: restore another backup"};
  std::ifstream in(sealed, std::ios::binary);
  std::string start(magic.size(), '\0');
  SealedKey sealed_key;
  Header header;
  in.read(start.data(), static_cast<std::streamsize>(start.size()));
  in.read(reinterpret_cast<char*>(sealed_key.data()), sealed_key.size());
  if (!in.read(reinterpret_cast<char*>(header.data()), header.size()) || start != magic) return damaged;
  StreamKey key;
  auto shown = public_of(*secret);
  if (crypto_box_seal_open(key.data(), sealed_key.data(), sealed_key.size(), shown.data(), secret->data()) !=
      0)
    return Problem{sealed.string() + " was sealed to another key than " + secret_key.string()};
  crypto_secretstream_xchacha20poly1305_state state;
  if (crypto_secretstream_xchacha20poly1305_init_pull(&state, header.data(), key.data()) != 0) return damaged;
  for (auto tail : {"", ".key"}) fs::remove(with_tail(into, tail));
  Out out(into);
  std::string bytes(sealed_chunk_bytes, '\0'), plain(chunk_bytes, '\0');
  bool is_first = true, is_over = false;
  while (!is_over) {
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    unsigned long long size = 0;
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(&state, reinterpret_cast<Byte*>(plain.data()), &size, &tag,
                                                   raw(bytes), static_cast<std::size_t>(in.gcount()), nullptr,
                                                   0) != 0)
      return damaged;
    auto chunk = std::string_view(plain).substr(0, size);
    is_first ? write_private(with_tail(into, ".key"), chunk.substr(0, chunk.find('\n') + 1))
             : out.write(chunk);
    is_first = false;
    is_over = tag == last_tag;
  }
  if (in.peek() != std::ifstream::traits_type::eof()) return damaged;
  out.settle();
  return {};
}

std::optional<Problem> not_a_seal(const fs::path& public_key) {
  if (auto half = half_of_pair(public_key, public_half); !half) return half.error();
  return std::nullopt;
}

bool is_sealed_backup(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::string start(magic.size(), '\0');
  return in.read(start.data(), static_cast<std::streamsize>(start.size())) && start == magic;
}

}  // namespace giro
