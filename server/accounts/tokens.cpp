#include "server/accounts/tokens.hpp"

#include <sodium.h>

#include <array>

namespace giro {
namespace {

constexpr std::size_t id_bytes = sizeof(Id::bytes);
constexpr std::size_t number_bytes = 4;
constexpr std::size_t tag_bytes = 16;
constexpr std::size_t body_bytes = id_bytes + number_bytes + SignInToken::secret_bytes;

std::string keyed(std::string_view key, std::string_view text, std::size_t bytes) {
  std::string digest(bytes, '\0');
  crypto_generichash(reinterpret_cast<Byte*>(digest.data()), bytes,
                     reinterpret_cast<const Byte*>(text.data()), text.size(),
                     reinterpret_cast<const Byte*>(key.data()), key.size());
  return digest;
}

std::string body_of(const Id& session, std::uint32_t number, std::string_view secret) {
  std::string body(session.view());
  for (std::size_t i = 0; i < number_bytes; ++i) body += static_cast<char>(number >> (8 * i));
  return body.append(secret);
}

std::string tag_of(TokenKind kind, const std::string& body, std::string_view key) {
  return keyed(key, std::string("tag ") + static_cast<char>(kind) + body, tag_bytes);
}

}  // namespace

std::string token_hash(std::string_view shown) {
  return keyed({}, shown, crypto_generichash_BYTES);
}

std::string show_token(TokenKind kind, const Id& session, std::uint32_t number, std::string_view secret,
                       std::string_view key) {
  auto body = body_of(session, number, secret);
  return to_hex(body + tag_of(kind, body, key));
}

std::optional<SignInToken> read_token(std::string_view shown) {
  std::string raw(body_bytes + tag_bytes, '\0');
  std::size_t size = 0;
  if (shown.size() != 2 * raw.size()) return std::nullopt;
  if (sodium_hex2bin(reinterpret_cast<Byte*>(raw.data()), raw.size(), shown.data(), shown.size(), nullptr,
                     &size, nullptr) != 0 ||
      size != raw.size())
    return std::nullopt;
  SignInToken token;
  token.session = id_from_bytes(std::string_view(raw).substr(0, id_bytes)).value();
  for (std::size_t i = 0; i < number_bytes; ++i)
    token.number |= std::uint32_t{static_cast<Byte>(raw[id_bytes + i])} << (8 * i);
  token.secret = raw.substr(id_bytes + number_bytes, SignInToken::secret_bytes);
  token.tag = raw.substr(body_bytes);
  return token;
}

bool is_authentic(const SignInToken& token, TokenKind kind, std::string_view key) {
  auto right = tag_of(kind, body_of(token.session, token.number, token.secret), key);
  return !key.empty() && token.tag.size() == right.size() &&
         sodium_memcmp(token.tag.data(), right.data(), right.size()) == 0;
}

std::string next_secret(TokenKind kind, std::string_view secret, std::string_view salt,
                        std::string_view key) {
  std::string from = std::string("next ") + static_cast<char>(kind);
  return keyed(key, from.append(secret).append(salt), SignInToken::secret_bytes);
}

}  // namespace giro
