// POST /v1/known: does the company know a client with this VAT number or tax code? Yes or no, and nothing
// about whose it is. Numbers only: a name can be read off a shop's sign, a number must be in hand. Counted
// per person, so that nobody tries all numbers (sync/portfolio/SEGMENTS.md §6).
#include <boost/json.hpp>

#include "server/http/endpoints.hpp"
#include "server/http/known_question.hpp"
#include "server/http/server_state.hpp"
#include "server/office/store.hpp"

namespace giro {
namespace asio = boost::asio;
namespace json = boost::json;
namespace {

bool holds(const Snapshot& snapshot, std::string_view column, const std::string& code) {
  if (code.empty()) return false;
  auto& client = *schema::find_table("client");
  for (auto& written : {code, "IT" + code})
    if (!snapshot.find(client, column, written).empty()) return true;
  return false;
}

}  // namespace

asio::awaitable<Reply> known_endpoint(ServerState& state, Call& call) {
  auto question = parse_known(call.body);
  if (!question) co_return refuse(400, "bad_body", "send a JSON object with vat_number or tax_code");
  if (call.caller->user.role == schema::service)
    co_return refuse(403, "not_a_person", "clients are not for services, not even their numbers");
  auto now_at = state.served.office.environment().clock().wall_at;
  if (!call.caller->trusted || !state.questions.allows(call.caller->user.id, now_at))
    co_return refuse(429, "too_many_questions", "too many questions in an hour: ask the office by phone");
  auto known = co_await on(state.workers, [&] {
    auto snapshot = state.served.office.store().snapshot();
    return holds(*snapshot, "vat_number", question->vat_number) ||
           holds(*snapshot, "tax_code", question->tax_code);
  });
  Reply reply;
  reply.body = json::serialize(json::object{{"known", known}});
  co_return reply;
}

}  // namespace giro
