// POST /v1/sync: one round trip pushes and pulls. Decoded on the pool, decided by the writer, answered on the
// pool.
#include <spdlog/spdlog.h>

#include <algorithm>

#include "server/http/endpoints.hpp"
#include "server/http/server_state.hpp"
#include "sync/wire/codec.hpp"

namespace giro {
namespace asio = boost::asio;
namespace {

std::vector<Id> devices_of(const Request& request) {
  std::vector<Id> devices;
  for (const auto& acked : request.acked) devices.push_back(acked.device);
  for (const auto& gap : request.gaps) devices.push_back(gap.device);
  for (const auto& envelope : request.envelopes) devices.push_back(envelope.device);
  std::ranges::sort(devices);
  devices.erase(std::unique(devices.begin(), devices.end()), devices.end());
  return devices;
}

/// Body → request within its limits (the codec knows them), or why not. Also binds its device ids to the
/// sign-in.
std::optional<Reply> read_request(ServerState& state, const Call& call, Request& out) {
  auto unpacked = wire::decompress(call.body, Limits::request_unpacked_bytes);
  if (!unpacked) return refuse(400, "bad_body", unpacked.error().what);
  auto request = wire::decode_request(*unpacked);
  if (!request) return refuse(400, "bad_body", request.error().what);
  out = std::move(*request);
  if (!state.served.accounts.claim_devices(*call.caller, devices_of(out))) {
    return refuse(403, "device_of_another_user",
                  "device of another user: this tablet must use a device id of its own");
  }
  return std::nullopt;
}

Reply encode(const Response& response) {
  Reply reply;
  reply.content_type = "application/x-protobuf";
  reply.content_encoding = "zstd";
  reply.body = wire::compress(wire::encode_response(response));
  return reply;
}

/// What is to be erased on the tablet is not sent to it first.
Reply answer(const ServerState& state, Caller caller, bool wipe, const Request& request, std::uint64_t& cut) {
  caller.trusted = caller.trusted && !wipe;
  auto response = state.served.office.answer(caller, request);
  cut = response.cut.value_or(0);
  auto reply = encode(response);
  if (wipe) reply.headers.emplace_back("Giro-Wipe", "1");
  return reply;
}

/// Looking into a body costs most when there is nothing in it.
Reply too_many_bad_bodies() {
  auto reply =
      refuse(429, "too_many_bad_bodies",
             "what this tablet sends cannot be read: check the app and what is between it and the office");
  reply.headers.emplace_back("Retry-After", "60");
  return reply;
}

asio::awaitable<Reply> push_and_pull(ServerState& state, Call& call, LiveHub::Syncing& syncing) {
  Request request;
  auto& user = call.caller->user.id;
  auto now_at = state.served.office.environment().clock().wall_at;
  if (state.bad_bodies.is_spent(user, now_at)) co_return too_many_bad_bodies();
  auto refusal = co_await on(state.workers, [&] { return read_request(state, call, request); });
  if (refusal) {
    (void)state.bad_bodies.allows(user, now_at);
    co_return std::move(*refusal);
  }

  const auto& who = *call.caller;
  Caller caller{
      .user = who.user.id, .role = who.user.role, .session = who.session.id, .trusted = who.trusted};
  bool wipe = who.session.wipe_at != 0;
  // Also without ops: the office notes which tablets it heard from.
  if (state.writer.busy()) co_return refuse(503, "busy", "the office is busy: try again in a minute");
  co_await state.writer.push({caller, &request});
  for (const auto& gap : request.gaps)
    spdlog::warn("request {}: device {} lost its operations {} to {} with a damaged outbox", call.id,
                 to_hex(gap.device).substr(0, 8), gap.first, gap.last);
  if (request.schema < schema::oldest_version) {
    co_return refuse(426, "app_too_old",
                     "this app is too old for the office: what was recorded has arrived, update the app");
  }
  std::uint64_t cut = 0;
  auto reply = co_await on(state.workers, [&] { return answer(state, caller, wipe, request, cut); });
  syncing.heard(cut);
  co_return reply;
}

}  // namespace

asio::awaitable<Reply> sync_endpoint(ServerState& state, Call& call) {
  // One device may not take the workers of all: a tablet asks one thing at a time.
  LiveHub::Syncing syncing(state.live, call.caller->session.id);
  if (syncing.count() <= ServerState::most_syncs_at_once)
    co_return co_await push_and_pull(state, call, syncing);
  auto reply = refuse(429, "too_many_at_once", "this tablet asks too much at once: one sync after the other");
  reply.headers.emplace_back("Retry-After", "1");
  co_return reply;
}

}  // namespace giro
