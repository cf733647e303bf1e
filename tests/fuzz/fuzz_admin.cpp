// The JSON body of an administrator's question: what it needs is there, within its limits, and it reads back.
#include <boost/json.hpp>

#include "server/http/admin_question.hpp"
#include "sync/base/limits.hpp"
#include "tests/fuzz/target.hpp"

using namespace giro;

namespace {

using Ask = AdminQuestion::Ask;

std::string written(const AdminQuestion& question) {
  boost::json::object body{
      {"ask", ask_name(question.ask)}, {"cancel", question.cancel},       {"hours", question.hours},
      {"password", question.password}, {"client", question.audit.client}, {"field", question.audit.field},
      {"from", question.audit.from},   {"to", question.audit.to},         {"most", question.audit.most}};
  if (question.ask == Ask::import) {
    auto& import = question.import;
    body["kind"] = import.kind, body["csv"] = *import.csv, body["date_format"] = import.date_format;
    body["segment_by"] = import.segment_by;
    body["skip_bad"] = import.skip_bad, body["preview"] = import.preview;
    boost::json::array pairs;
    for (auto& [theirs, ours] : import.map) pairs.push_back(boost::json::array{theirs, ours});
    if (!import.by_name) body["map"] = std::move(pairs);
  }
  if (!question.tablet.is_nil()) body["tablet"] = to_hex(question.tablet);
  if (question.ask == Ask::audit) body["user"] = question.audit.user;
  if (!question.user.is_nil()) body["user"] = to_hex(question.user);
  return boost::json::serialize(body);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  auto question = parse_admin(bytes_of(data, size));
  if (!question) return 0;
  auto ask = question->ask;
  GIRO_ASSERT(question->tablet.is_nil() == (ask != Ask::revoke && ask != Ask::wipe));
  GIRO_ASSERT(question->user.is_nil() == (ask != Ask::password && ask != Ask::code));
  GIRO_ASSERT(question->password.empty() == (ask != Ask::password));
  GIRO_ASSERT(question->password.size() <= Limits::password_bytes);
  GIRO_ASSERT(question->hours >= 1 && question->hours <= most_code_hours);
  GIRO_ASSERT(question->audit.most >= 1 && question->audit.most <= AdminQuestion::most_entries);
  GIRO_ASSERT(question->import.csv.has_value() == (ask == Ask::import));
  GIRO_ASSERT(question->import.map.size() <= AdminQuestion::most_columns);
  auto again = parse_admin(written(*question));
  GIRO_ASSERT(again && again->ask == ask && again->tablet == question->tablet &&
              again->user == question->user && again->cancel == question->cancel &&
              again->password == question->password && again->hours == question->hours &&
              again->audit.client == question->audit.client && again->audit.user == question->audit.user &&
              again->audit.field == question->audit.field && again->audit.from == question->audit.from &&
              again->audit.to == question->audit.to && again->audit.most == question->audit.most);
  auto &first = question->import, &second = again->import;
  GIRO_ASSERT(first.kind == second.kind && first.csv == second.csv && first.map == second.map &&
              first.date_format == second.date_format && first.segment_by == second.segment_by &&
              first.skip_bad == second.skip_bad && first.preview == second.preview &&
              first.by_name == second.by_name);
  return 0;
}

std::vector<std::string> seeds() {
  auto one = to_hex(digest("one"));
  return {
      R"({"ask":"tablets"})",
      R"({"ask":"revoke","tablet":")" + one + R"("})",
      R"({"ask":"wipe","tablet":")" + one + R"(","cancel":true})",
      R"({"ask":"password","user":")" + one + R"(","password":"una password lunga"})",
      R"({"ask":"code","user":")" + one + R"(","hours":48,"cancel":false})",
      R"({"ask":"audit","client":"C-1","user":"anna","field":"client.phone","from":"2026-11-01","to":)"
      R"("2026-11-30","most":50})",
      R"({"ask":"import","kind":"clients","csv":"codice,nome\nC-1,Bar\n","map":[["codice","code"],)"
      R"(["nome","legal_name"]],"date_format":"D/M/YYYY","segment_by":"zona","skip_bad":true,"preview":true})"};
}
