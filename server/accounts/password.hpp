// Passwords as Argon2id hashes in libsodium's string form. Hashing takes tens of milliseconds and 64 MiB on
// purpose: never on an I/O thread. Stateless; any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "sync/base/result.hpp"

namespace giro {

std::string hash_password(std::string_view password);
bool password_matches(const std::string& hash, std::string_view password);

/// Too short, too long, or not one line of text.
std::optional<Problem> check_new_password(std::string_view password);

}  // namespace giro
