// The JSON bodies of POST /v1/login and /v1/refresh → what is asked. Pure; any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "server/accounts/accounts.hpp"

namespace giro {

/// nullopt: no JSON object, a member of another type or longer than its limit, without login, or not with
/// either password or code. `address` is the peer's.
std::optional<SignInRequest> parse_login(std::string_view body, std::string address);

/// The refresh token.
std::optional<std::string> parse_renewal(std::string_view body);

}  // namespace giro
