#include "server/home/office_key.hpp"

#include <sodium.h>
#include <sys/stat.h>

#include <algorithm>
#include <fstream>

#include "server/home/durable.hpp"

namespace giro {
namespace {

std::string read_text(const std::filesystem::path& path) {
  std::ifstream file(path);
  std::string text;
  file >> text;
  return text;
}

bool others_may_read(const std::filesystem::path& path) {
  struct stat info {};
  return ::stat(path.c_str(), &info) == 0 && (info.st_mode & (S_IRWXG | S_IRWXO)) != 0;
}

}  // namespace

SealKey create_key(const std::filesystem::path& path, Environment& environment) {
  SealKey key;
  environment.random(key);
  write_private(path, to_hex({reinterpret_cast<const char*>(key.data()), key.size()}) + "\n");
  return key;
}

std::optional<SealKey> parse_key(std::string_view text) {
  if (text.size() != 64) return std::nullopt;
  auto first = id_from_hex(text.substr(0, 32)), second = id_from_hex(text.substr(32));
  if (!first || !second) return std::nullopt;
  SealKey key;
  std::ranges::copy(first->bytes, key.begin());
  std::ranges::copy(second->bytes, key.begin() + 16);
  return key;
}

Result<SealKey> read_key(const std::filesystem::path& path) {
  if (!std::filesystem::exists(path)) {
    return Problem{path.string() +
                   " is missing: copy it back from the backup; without it no tablet can sync"};
  }
  if (others_may_read(path)) return Problem{path.string() + " can be read by others: run chmod 600 on it"};
  auto key = parse_key(read_text(path));
  if (!key) return Problem{path.string() + " is not an office key: copy it back from the backup"};
  return *key;
}

void copy_key(const std::filesystem::path& from, const std::filesystem::path& to) {
  write_private(to, read_text(from) + "\n");
}

Id office_id(const SealKey& key) {
  static constexpr std::string_view purpose = "giro office id";
  Id id;
  crypto_generichash(id.bytes.data(), id.bytes.size(), reinterpret_cast<const Byte*>(purpose.data()),
                     purpose.size(), key.data(), key.size());
  return id;
}

}  // namespace giro
