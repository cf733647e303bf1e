#include "sync/access/sealed_text.hpp"

#include <sodium.h>

namespace giro {

static_assert(sealing_key_bytes == crypto_secretbox_KEYBYTES);
static_assert(sealing_nonce_bytes == crypto_secretbox_NONCEBYTES);

std::string seal_text(std::string_view text, std::span<const Byte, sealing_key_bytes> key,
                      std::span<const Byte, sealing_nonce_bytes> nonce) {
  std::string sealed(nonce.begin(), nonce.end());
  sealed.resize(sealing_nonce_bytes + crypto_secretbox_MACBYTES + text.size());
  crypto_secretbox_easy(reinterpret_cast<Byte*>(sealed.data()) + sealing_nonce_bytes,
                        reinterpret_cast<const Byte*>(text.data()), text.size(), nonce.data(), key.data());
  return to_hex(sealed);
}

std::optional<std::string> open_text(std::string_view shown, std::span<const Byte, sealing_key_bytes> key) {
  std::string sealed(shown.size() / 2, '\0');
  std::size_t size = 0;
  bool hex = sodium_hex2bin(reinterpret_cast<Byte*>(sealed.data()), sealed.size(), shown.data(), shown.size(),
                            nullptr, &size, nullptr) == 0;
  constexpr std::size_t around = sealing_nonce_bytes + crypto_secretbox_MACBYTES;
  if (!hex || size != sealed.size() || size < around) return std::nullopt;
  std::string text(size - around, '\0');
  auto* bytes = reinterpret_cast<const Byte*>(sealed.data());
  if (crypto_secretbox_open_easy(reinterpret_cast<Byte*>(text.data()), bytes + sealing_nonce_bytes,
                                 size - sealing_nonce_bytes, bytes, key.data()) != 0)
    return std::nullopt;
  return text;
}

}  // namespace giro
