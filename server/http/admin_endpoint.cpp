// POST /v1/admin: what an administrator asks of the office, and orders it to do, in the app as on the command
// line: server/administration/ does both. Only what the office alone has, or must do itself, is asked here;
// rows that an administrator may write travel as operations (sync/access/ADMINISTRATION.md).
//
// The log says what was asked, never of whom, and no password or code. Writes run on the workers, what costs
// a password hash on its own thread.
#include <spdlog/spdlog.h>

#include <boost/json.hpp>

#include "server/administration/imports.hpp"
#include "server/administration/tablets.hpp"
#include "server/home/office_home.hpp"
#include "server/http/admin_question.hpp"
#include "server/http/endpoints.hpp"
#include "server/http/place.hpp"
#include "server/http/server_state.hpp"
#include "server/http/tls.hpp"
#include "server/office/store.hpp"

namespace giro {
namespace asio = boost::asio;
namespace json = boost::json;
namespace {

using Ask = AdminQuestion::Ask;

Reply told(json::object answer) {
  Reply reply;
  reply.body = json::serialize(answer);
  return reply;
}

/// It was understood, and cannot be done now.
Reply not_done(const Problem& problem) {
  return refuse(409, "not_done", problem.what);
}

Reply done_or_not(const Result<void>& done) {
  return done ? told({}) : not_done(done.error());
}

json::object shown(const Tablet& tablet) {
  auto& session = tablet.session;
  json::object one{{"id", to_hex(session.id)},
                   {"user", to_hex(session.user)},
                   {"login", tablet.user ? tablet.user->login : std::string()},
                   {"name", tablet.user ? tablet.user->name : std::string()},
                   {"device", session.device_name},
                   {"app_version", tablet.app_version},
                   {"signed_in_at", session.created_at},
                   {"last_seen_at", tablet.last_seen_at},
                   {"revoked", session.revoked},
                   {"wipe_at", session.wipe_at},
                   {"wiped_at", session.wiped_at},
                   {"reused", session.rotation.reused},
                   {"lost", tablet.lost}};
  if (tablet.pending) one["pending"] = *tablet.pending;
  return one;
}

Reply list_tablets(ServerState& state) {
  json::array all;
  for (auto& tablet : tablets(state.served.office.store())) all.push_back(shown(tablet));
  return told({{"tablets", std::move(all)}, {"now_at", state.served.office.environment().clock().wall_at}});
}

json::value id_or_null(const std::optional<Id>& id) {
  return id && !id->is_nil() ? json::value(json::string(to_hex(*id))) : json::value();
}

json::value text_or_null(const Value& value) {
  return is_null(value) ? json::value() : json::value(json::string(to_text(value)));
}

json::object shown(const AuditEntry& entry) {
  return {{"at", entry.at},
          {"user", id_or_null(entry.user)},
          {"op", id_or_null(entry.op)},
          {"client", id_or_null(entry.client)},
          {"table", entry.table},
          {"row", to_hex(entry.row)},
          {"column", entry.column},
          {"from", text_or_null(entry.from)},
          {"to", text_or_null(entry.to)},
          {"became", became_name(entry.became)},
          {"reason", entry.reason}};
}

Reply search_trail(ServerState& state, const AuditSearch& search) {
  auto& office = state.served.office;
  auto trail = search_audit(office.store(), state.served.folder / OfficeHome::database_name, search);
  if (!trail) return not_done(trail.error());
  json::array entries;
  for (auto& entry : trail->entries) entries.push_back(shown(entry));
  return told({{"entries", std::move(entries)}, {"more", trail->more}});
}

Reply code_for(ServerState& state, const AdminQuestion& question) {
  auto& served = state.served;
  if (question.cancel) return done_or_not(cancel_code(served.office, question.user));
  auto pin = pin_to_hand_out(served.url, served.certificate);
  if (!pin) return not_done(pin.error());
  auto given = give_code(served.office, question.user, question.hours, {.url = served.url, .pin = *pin});
  if (!given) return not_done(given.error());
  return told({{"login", given->enrolment.login},
               {"code", given->enrolment.code},
               {"link", given->link},
               {"expires_at", given->expires_at}});
}

json::object shown(const ImportLook& look) {
  json::array columns, fields;
  for (auto& column : look.columns)
    columns.push_back({{"name", column.name}, {"sample", column.sample}, {"ours", column.ours}});
  for (auto& field : look.fields) fields.push_back({{"name", field.ours}, {"required", field.required}});
  return {{"columns", std::move(columns)}, {"fields", std::move(fields)}};
}

Reply import_file(ServerState& state, const ImportOptions& asked) {
  auto answer = import_for_administrator(state.served.office, asked);
  if (!answer) return not_done(answer.error());
  auto& report = answer->report;
  auto body = shown(answer->look);
  json::array bad;
  for (auto& row : report.bad_rows)
    if (bad.size() < AdminQuestion::most_bad_rows) bad.push_back(json::string(row));
  body["problem"] = answer->problem;
  body["loaded"] = report.loaded;
  body["rows"] = report.rows;
  body["inserted"] = report.inserted;
  body["updated"] = report.updated;
  body["unchanged"] = report.unchanged;
  body["bad"] = report.bad_rows.size();
  body["bad_rows"] = std::move(bad);
  return told(std::move(body));
}

/// On a thread that may block; what costs a hash, on the one for that.
Reply answer(ServerState& state, const AdminQuestion& question) {
  auto& office = state.served.office;
  switch (question.ask) {
    case Ask::tablets:
      return list_tablets(state);
    case Ask::revoke:
      return done_or_not(revoke_tablet(office, question.tablet));
    case Ask::wipe:
      return done_or_not(order_wipe(office, question.tablet, question.cancel));
    case Ask::password:
      return done_or_not(set_password(office, question.user, question.password));
    case Ask::code:
      return code_for(state, question);
    case Ask::audit:
      return search_trail(state, question.audit);
    case Ask::import:
      return import_file(state, question.import);
  }
  return refuse(400, "bad_body", "nobody knows this question");
}

Reply later(std::string_view what) {
  return refuse(503, "busy", what);
}

}  // namespace

asio::awaitable<Reply> admin_endpoint(ServerState& state, Call& call) {
  auto& who = *call.caller;
  if (!who.trusted || who.user.role != schema::admin)
    co_return refuse(403, "not_an_administrator", "only an administrator asks this of the office");
  auto question = parse_admin(call.body);
  if (!question)
    co_return refuse(
        400, "bad_body",
        "send a JSON object with ask: tablets, revoke, wipe, password, code, audit or import, and "
        "what it needs");
  bool hashes = question->ask == Ask::password || (question->ask == Ask::code && !question->cancel);
  if (hashes && state.logins_waiting >= ServerState::most_logins_waiting)
    co_return later("too many people are signing in: try again in a minute");
  if (question->ask == Ask::audit && state.searches > 0)
    co_return later("somebody is searching the trail already: try again in a moment");
  if (question->ask == Ask::import && state.imports > 0)
    co_return later("a file is being imported already: try again in a moment");
  spdlog::info("request {}: administration: {}", call.id, ask_name(question->ask));
  std::optional<Place> place;
  if (hashes) place.emplace(state.logins_waiting);
  if (question->ask == Ask::audit) place.emplace(state.searches);
  if (question->ask == Ask::import) place.emplace(state.imports);
  auto reply =
      co_await on(hashes ? state.password_worker : state.workers, [&] { return answer(state, *question); });
  if (reply.status == 200 && question->ask != Ask::tablets && question->ask != Ask::audit)
    state.live.nudge();  // a revoked listener is let go, one that is to be wiped hears it
  co_return reply;
}

}  // namespace giro
