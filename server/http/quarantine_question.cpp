#include "server/http/quarantine_question.hpp"

#include <boost/json.hpp>

#include "sync/base/utf8.hpp"

namespace giro {
namespace {

namespace json = boost::json;

/// Absent: none.
std::optional<std::vector<Id>> ids(const json::object& body, std::string_view name) {
  std::vector<Id> found;
  auto* member = body.if_contains(name);
  if (!member) return found;
  auto* list = member->if_array();
  if (!list || list->size() > QuarantineQuestion::most_ops) return std::nullopt;
  for (auto& item : *list) {
    auto* text = item.if_string();
    auto id = text ? id_from_hex({text->data(), text->size()}) : std::nullopt;
    if (!id) return std::nullopt;
    found.push_back(*id);
  }
  return found;
}

}  // namespace

std::optional<QuarantineQuestion> parse_quarantine(std::string_view body) {
  boost::system::error_code bad;
  auto value = json::parse(body, bad);
  if (bad || !value.is_object()) return std::nullopt;
  auto& object = value.get_object();
  auto release = ids(object, "release"), refuse = ids(object, "refuse");
  if (!release || !refuse) return std::nullopt;
  QuarantineQuestion question{std::move(*release), std::move(*refuse), {}};
  if (auto* reason = object.if_contains("reason"); reason && reason->if_string())
    question.reason = std::string(reason->get_string());
  bool readable = question.reason.size() <= QuarantineQuestion::most_reason_bytes && is_utf8(question.reason);
  if (!readable || (!question.refuse.empty() && question.reason.empty())) return std::nullopt;
  return question;
}

}  // namespace giro
