// POST /v1/quarantine: a manager sees what their team's tablets brought and nobody has decided, and lets it
// in or not. Asked and answered at once, not recorded as an op: it is about ops that only the office has, it
// must not be decided twice, and it needs no promise of being there later (sync/PROTOCOL.md §13).
#include <spdlog/spdlog.h>

#include <algorithm>
#include <boost/json.hpp>

#include "server/http/endpoints.hpp"
#include "server/http/quarantine_question.hpp"
#include "server/http/server_state.hpp"
#include "server/office/quarantine.hpp"

namespace giro {
namespace asio = boost::asio;
namespace json = boost::json;
namespace {

constexpr std::size_t most_op_bytes = 3u << 20;  // of one answer; they travel as hex

json::object shown(const Quarantined& waiting, const std::string& author) {
  auto& record = waiting.record;
  return {{"id", to_hex(record.id)},         {"author", author},
          {"reason", record.outcome.reason}, {"recorded_at", record.corrected_at},
          {"client", waiting.client},        {"received_at", record.received_at},
          {"op", to_hex(record.bytes)}};
}

json::array decide(Office& office, const SignedIn& who, const QuarantineQuestion& question) {
  json::array decided;
  auto one = [&](const Id& op, bool release) {
    auto mine = quarantined_of(*office.store().snapshot(), who.user.id, who.user.role);
    bool waits = std::ranges::any_of(mine, [&](auto& waiting) { return waiting.record.id == op; });
    Result<Outcome> outcome = Problem{"it is decided already, or not of your team"};
    if (waits) outcome = release ? release_op(office, op) : refuse_op(office, op, question.reason);
    decided.push_back(json::object{{"id", to_hex(op)},
                                   {"accepted", outcome && outcome->verdict == Verdict::accepted},
                                   {"problem", outcome ? std::string() : outcome.error().what}});
  };
  for (auto& op : question.release) one(op, true);
  for (auto& op : question.refuse) one(op, false);
  return decided;
}

json::object answer(Office& office, const SignedIn& who, const QuarantineQuestion& question) {
  auto decided = decide(office, who, question);
  auto snapshot = office.store().snapshot();
  json::array waiting;
  std::size_t bytes = 0, left = 0;
  for (auto& one : quarantined_of(*snapshot, who.user.id, who.user.role)) {
    bytes += one.record.bytes.size();
    if (waiting.size() >= QuarantineQuestion::most_ops || (bytes > most_op_bytes && !waiting.empty())) {
      ++left;
      continue;
    }
    auto author = snapshot->row(one.record.user);
    waiting.push_back(shown(one, author ? std::string(as_text(author->cell("name"))) : std::string()));
  }
  return {{"decided", std::move(decided)}, {"waiting", std::move(waiting)}, {"left", left}};
}

}  // namespace

asio::awaitable<Reply> quarantine_endpoint(ServerState& state, Call& call) {
  auto question = parse_quarantine(call.body);
  if (!question) co_return refuse(400, "bad_body", "send a JSON object with release, or refuse and reason");
  auto& who = *call.caller;
  if (!who.trusted || (who.user.role != schema::manager && who.user.role != schema::admin))
    co_return refuse(403, "not_a_manager",
                     "only a manager or an administrator decides what is in quarantine");
  Reply reply;
  reply.body = co_await on(state.workers,
                           [&] { return json::serialize(answer(state.served.office, who, *question)); });
  if (auto count = question->release.size() + question->refuse.size(); count != 0) {
    spdlog::info("request {}: {} operations in quarantine decided", call.id, count);
    state.live.nudge();
  }
  co_return reply;
}

}  // namespace giro
