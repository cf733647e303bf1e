// POST /v1/login: login and password, or one-time code → a bearer token and what the tablet needs to start.
// POST /v1/refresh: a refresh token → the next one and a fresh bearer token. POST /v1/wiped: the last word of
// a sign-in.
#include <spdlog/spdlog.h>

#include <boost/json.hpp>

#include "server/http/endpoints.hpp"
#include "server/http/login_request.hpp"
#include "server/http/place.hpp"
#include "server/http/server_state.hpp"

namespace giro {
namespace asio = boost::asio;
namespace json = boost::json;
namespace {

Reply refuse_login(const Refusal& refusal, bool by_code) {
  switch (refusal.why) {
    case Refusal::Why::wait: {
      auto seconds = std::to_string((refusal.wait_ms + 999) / 1000);
      auto reply = refuse(429, "too_many_attempts",
                          "too many wrong passwords or codes: wait " + seconds + " seconds, then try again");
      reply.headers.emplace_back("Retry-After", seconds);
      return reply;
    }
    case Refusal::Why::disabled:
      return refuse(403, "account_disabled", "this account is disabled: ask the office to enable it");
    default:
      if (by_code)
        return refuse(
            401, "wrong_code",
            "this code is wrong, was used, has expired or is another user's: ask the office for another");
      return refuse(401, "wrong_password", "unknown user or wrong password: check both and try again");
  }
}

/// How long they live goes beside when they end: a tablet's clock may be anywhere.
json::object tokens(const Granted& granted, std::int64_t now_at) {
  json::object told{{"token", granted.token},
                    {"expires_at", granted.expires_at},
                    {"expires_in_ms", granted.expires_at - now_at}};
  if (granted.refresh.empty()) return told;
  told["refresh"] = granted.refresh;
  told["refresh_expires_at"] = granted.refresh_expires_at;
  return told;
}

Reply welcome(const Granted& granted, const OfficeFacts& office, std::int64_t now_at) {
  const auto& user = granted.user;
  auto told = tokens(granted, now_at);
  told["user"] = {{"id", to_hex(user.id)},
                  {"login", user.login},
                  {"name", user.name},
                  {"role", schema::role_name(user.role)}};
  told["office"] = {{"id", office.id},
                    {"epoch", std::to_string(office.epoch)},  // 64 bits do not fit a JSON number
                    {"key", office.key}};
  told["today"] = office.today;
  Reply reply;
  reply.body = json::serialize(told);
  return reply;
}

}  // namespace

asio::awaitable<Reply> login_endpoint(ServerState& state, Call& call) {
  auto request = parse_login(call.body, call.address);
  if (!request)
    co_return refuse(400, "bad_body",
                     "send a JSON object with login, password or code, device_name and app_version");
  if (state.logins_waiting >= ServerState::most_logins_waiting) {
    co_return refuse(503, "busy", "too many people are signing in: try again in a minute");
  }
  Place place(state.logins_waiting);
  co_return co_await on(state.password_worker, [&]() -> Reply {
    auto granted = state.served.accounts.sign_in(*request);
    if (!granted) return refuse_login(granted.error(), !request->code.empty());
    return welcome(*granted, state.served.facts(), state.served.office.environment().clock().wall_at);
  });
}

asio::awaitable<Reply> refresh_endpoint(ServerState& state, Call& call) {
  auto token = parse_renewal(call.body);
  if (!token) co_return refuse(400, "bad_body", "send a JSON object with refresh: the refresh token");
  auto granted =
      co_await on(state.workers, [&] { return std::optional(state.served.accounts.renew(*token)); });
  if (*granted) {
    Reply reply;
    reply.body = json::serialize(tokens(**granted, state.served.office.environment().clock().wall_at));
    co_return reply;
  }
  auto why = granted->error().why;
  if (why == Refusal::Why::reused_token)
    spdlog::warn("request {}: a refresh token came that was used before: its sign-in is closed", call.id);
  co_return refuse_token(why);
}

/// Its bearer token may have ended while the tablet had no network: the tablet has no other any more.
asio::awaitable<Reply> wiped_endpoint(ServerState& state, Call& call) {
  constexpr std::string_view bearer = "Bearer ";
  if (!call.authorization.starts_with(bearer)) co_return refuse_token(Refusal::Why::unknown_token);
  auto token = std::string_view(call.authorization).substr(bearer.size());
  auto noted =
      co_await on(state.workers, [&] { return std::optional(state.served.accounts.note_wiped(token)); });
  if (noted->has_error() && noted->error().why == Refusal::Why::disabled)
    co_return refuse(403, "no_wipe", "nobody has ordered this tablet to be erased: nothing was noted");
  if (noted->has_error()) co_return refuse_token(noted->error().why);
  spdlog::info("request {}: a tablet was erased as ordered", call.id);
  Reply reply;
  reply.body = "{}";
  co_return reply;
}

}  // namespace giro
