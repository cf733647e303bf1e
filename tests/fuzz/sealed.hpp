// Bytes as if the office had sealed them: so that the parser behind the tag meets hostile bodies too.
#pragma once

#include <sodium.h>

#include <string>
#include <string_view>

#include "sync/op/token.hpp"

namespace giro::test {

inline constexpr SealKey fuzz_key{1, 2, 3};

inline std::string sealed(std::string_view purpose, std::string_view body) {
  std::array<Byte, 16> tag;
  auto text = std::string(purpose).append(body);
  crypto_generichash(tag.data(), tag.size(), reinterpret_cast<const Byte*>(text.data()), text.size(),
                     fuzz_key.data(), fuzz_key.size());
  return std::string(body).append(tag.begin(), tag.end());
}

/// Without the tag: what the corpus holds.
inline std::string body_of(std::string_view sealed) {
  return std::string(sealed.substr(0, sealed.size() - 16));
}

}  // namespace giro::test
