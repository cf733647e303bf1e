#include "server/http/login_request.hpp"

#include <boost/json.hpp>

#include "sync/base/limits.hpp"

namespace giro {
namespace json = boost::json;
namespace {

constexpr std::size_t device_name_bytes = 120;
constexpr std::size_t code_bytes = 64;  // blanks and hyphens included
constexpr std::size_t refresh_token_bytes = 1'024;

/// A string member; absent: empty. nullopt: of another type or too long.
std::optional<std::string> member(const json::object& object, std::string_view name, std::size_t most_bytes) {
  auto* value = object.if_contains(name);
  if (!value) return std::string();
  auto* text = value->if_string();
  if (!text || text->size() > most_bytes) return std::nullopt;
  return std::string(*text);
}

}  // namespace

std::optional<SignInRequest> parse_login(std::string_view body, std::string address) {
  boost::system::error_code bad;
  auto value = json::parse(body, bad);
  if (bad || !value.is_object()) return std::nullopt;
  const auto& object = value.get_object();
  auto login = member(object, "login", Limits::login_bytes);
  auto password = member(object, "password", Limits::password_bytes);
  auto code = member(object, "code", code_bytes);
  auto device_name = member(object, "device_name", device_name_bytes);
  if (!login || !password || !code || !device_name || login->empty()) return std::nullopt;
  if (password->empty() == code->empty()) return std::nullopt;
  auto* renews = object.if_contains("renews");
  if (renews && !renews->is_bool()) return std::nullopt;
  return SignInRequest{.login = *login,
                       .password = *password,
                       .code = *code,
                       .device_name = *device_name,
                       .address = std::move(address),
                       .renews = renews && renews->get_bool()};
}

std::optional<std::string> parse_renewal(std::string_view body) {
  boost::system::error_code bad;
  auto value = json::parse(body, bad);
  if (bad || !value.is_object()) return std::nullopt;
  auto token = member(value.get_object(), "refresh", refresh_token_bytes);
  return token && !token->empty() ? token : std::nullopt;
}

}  // namespace giro
