// The office's key file: 64 hex digits or nothing.
#include "server/home/office_key.hpp"
#include "tests/fuzz/target.hpp"

using namespace giro;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  auto text = bytes_of(data, size);
  auto key = parse_key(text);
  if (!key) return 0;
  auto hex = to_hex({reinterpret_cast<const char*>(key->data()), key->size()});
  GIRO_ASSERT(text.size() == 64 && parse_key(hex) == key);
  GIRO_ASSERT(!parse_key(text.substr(1)) && !parse_key(hex + "0"));
  for (std::size_t i = 0; i < hex.size(); ++i) GIRO_ASSERT(hex[i] == (text[i] | 0x20) || hex[i] == text[i]);
  return 0;
}

std::vector<std::string> seeds() {
  std::string lower(64, '0'), upper(64, 'A');
  for (std::size_t i = 0; i < lower.size(); ++i) lower[i] = "0123456789abcdef"[i * 7 % 16];
  return {lower, upper, lower.substr(0, 63), lower.substr(0, 31) + "-" + lower.substr(32)};
}
