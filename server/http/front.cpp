#include "server/http/front.hpp"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <array>

#include "server/office/store.hpp"

namespace giro {
namespace asio = boost::asio;
namespace {

constexpr std::string_view bearer = "Bearer ";

Reply no_token() {
  auto reply = refuse(401, "no_token", "this request carries no token: sign in first");
  reply.headers.emplace_back("WWW-Authenticate", "Bearer");
  return reply;
}

Reply too_large(const Endpoint& endpoint) {
  return refuse(413, "body_too_large",
                "the body is over " + std::to_string(endpoint.most_body_bytes) + " bytes: send less at once");
}

}  // namespace

asio::awaitable<std::optional<Reply>> Front::admit(Call& call) {
  co_return co_await caught(call, judge(call));
}

asio::awaitable<Reply> Front::answer(Call& call) {
  if (call.body.size() > call.endpoint->most_body_bytes) co_return too_large(*call.endpoint);
  auto reply = co_await caught(call, run(call));
  co_return std::move(*reply);
}

asio::awaitable<std::optional<Reply>> Front::caught(const Call& call,
                                                    asio::awaitable<std::optional<Reply>> work) {
  try {
    auto reply = co_await std::move(work);
    if (reply) spread(*reply);
    co_return reply;
  } catch (const StoreFailure& failure) {
    spdlog::error("request {}: the store failed: {}", call.id, failure.what());
    auto reply = refuse(503, "office_failed",
                        "the office could not use its database: nothing was lost, try again later");
    spread(reply);
    co_return reply;
  } catch (const std::exception& failure) {
    spdlog::error("request {}: {}", call.id, failure.what());
    co_return refuse(500, "internal",
                     "the office failed on request " + std::to_string(call.id) + ": tell its administrator");
  }
}

Reply Front::busy(std::string_view why) {
  auto reply = refuse(503, "busy", std::string(why) + ": try again in a moment");
  spread(reply);
  return reply;
}

/// Who is sent away comes again, but not all at the same moment.
void Front::spread(Reply& reply) {
  if (reply.status != 503) return;
  constexpr unsigned least = 1, more = 8;
  std::array<Byte, 1> drawn{};
  state_.served.office.environment().random(drawn);
  reply.headers.emplace_back("Retry-After", std::to_string(least + drawn[0] % more));
}

asio::awaitable<std::optional<Reply>> Front::run(Call& call) {
  co_return co_await call.endpoint->handler(state_, call);
}

asio::awaitable<std::optional<Reply>> Front::judge(Call& call) {
  if (auto refusal = route(call)) co_return refusal;
  if (auto refusal = check_content(call)) co_return refusal;
  if (call.endpoint->feeds_writer && state_.writer.busy())  // before its body is read
    co_return busy("too many wait for the office");
  if (!call.endpoint->signed_in) co_return std::nullopt;
  co_return co_await recognise(call);
}

std::optional<Reply> Front::route(Call& call) {
  auto same_path = [&](const Endpoint& endpoint) { return endpoint.path == call.path; };
  auto found = std::ranges::find_if(endpoints(), same_path);
  if (found == endpoints().end())
    return refuse(404, "not_found", "there is nothing at this address: check the office URL");
  if (found->method != call.method) {
    auto reply = refuse(405, "wrong_method", "use " + std::string(found->method) + " for this address");
    reply.headers.emplace_back("Allow", found->method);
    return reply;
  }
  call.endpoint = &*found;
  return std::nullopt;
}

std::optional<Reply> Front::check_content(const Call& call) {
  const auto& wanted = *call.endpoint;
  if (call.content_type != wanted.content_type && !wanted.content_type.empty()) {
    return refuse(415, "wrong_content_type",
                  "send the body as Content-Type: " + std::string(wanted.content_type));
  }
  if (call.content_encoding != wanted.content_encoding) {
    auto how = wanted.content_encoding.empty()
                   ? "without Content-Encoding"
                   : "with Content-Encoding: " + std::string(wanted.content_encoding);
    return refuse(415, "wrong_content_encoding", "send the body " + how);
  }
  if (call.content_length.value_or(0) > wanted.most_body_bytes) return too_large(wanted);
  return std::nullopt;
}

asio::awaitable<std::optional<Reply>> Front::recognise(Call& call) {
  if (!call.authorization.starts_with(bearer)) co_return no_token();
  auto token = std::string_view(call.authorization).substr(bearer.size());
  auto caller = co_await on(state_.workers, [&]() -> std::optional<Admitted<SignedIn>> {
    return state_.served.accounts.recognise(token);
  });
  if (caller->has_error()) co_return refuse_token(caller->error().why);
  call.caller = std::move(caller->value());
  co_return std::nullopt;
}

}  // namespace giro
