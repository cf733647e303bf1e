#include "server/accounts/password.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <stdexcept>

#include "sync/base/limits.hpp"

namespace giro {
namespace {

constexpr std::size_t shortest_password = 8;

}  // namespace

std::string hash_password(std::string_view password) {
  std::array<char, crypto_pwhash_STRBYTES> hash{};
  if (crypto_pwhash_str(hash.data(), password.data(), password.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                        crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0) {
    throw std::runtime_error("not enough memory to hash a password");
  }
  return hash.data();
}

bool password_matches(const std::string& hash, std::string_view password) {
  return crypto_pwhash_str_verify(hash.c_str(), password.data(), password.size()) == 0;
}

std::optional<Problem> check_new_password(std::string_view password) {
  if (password.size() < shortest_password)
    return Problem{"the password is too short: use at least 8 characters"};
  if (password.size() > Limits::password_bytes)
    return Problem{"the password is too long: use at most 256 bytes"};
  auto control = [](char c) { return static_cast<unsigned char>(c) < 0x20; };
  if (std::ranges::any_of(password, control)) return Problem{"the password must be one line of text"};
  return std::nullopt;
}

}  // namespace giro
