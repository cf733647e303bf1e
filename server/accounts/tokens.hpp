// Tokens: what a sign-in shows the office. A refresh token makes the next one and an access token, once; each
// names its sign-in and its place in the row, and carries a tag made with that sign-in's own key.
//
//     any token the office ever gave is known as its own, without a list of those that are spent;
//     who has the store and no token can make none
//
// The tokens that answer a refresh follow from the one that asks and a salt, so that a repeated question can
// have the same answer. Pure; any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "sync/base/id.hpp"

namespace giro {

enum class TokenKind : char { access = 'a', refresh = 'r' };

struct SignInToken {
  static constexpr std::size_t secret_bytes = 32;

  Id session;
  std::uint32_t number = 0;
  std::string secret;
  std::string tag;
};

/// BLAKE2b-256: all that the store keeps of a token.
std::string token_hash(std::string_view shown);

/// As it travels: hex.
std::string show_token(TokenKind, const Id& session, std::uint32_t number, std::string_view secret,
                       std::string_view key);
/// nullopt: not of this form. The tag is not looked at.
std::optional<SignInToken> read_token(std::string_view shown);
/// It is one of this sign-in's own, of this kind.
bool is_authentic(const SignInToken&, TokenKind, std::string_view key);

/// The secret of the token of this kind that follows one.
std::string next_secret(TokenKind, std::string_view secret, std::string_view salt, std::string_view key);

}  // namespace giro
