#include "server/http/admin_question.hpp"

#include <algorithm>
#include <boost/json.hpp>

#include "sync/base/limits.hpp"
#include "sync/base/utf8.hpp"

namespace giro {
namespace {

namespace json = boost::json;
using Ask = AdminQuestion::Ask;

constexpr std::size_t most_name_bytes = 120;  // of a code, a field, a day

struct AskName {
  Ask ask;
  std::string_view name;
};
constexpr AskName ask_names[] = {{Ask::tablets, "tablets"},   {Ask::revoke, "revoke"}, {Ask::wipe, "wipe"},
                                 {Ask::password, "password"}, {Ask::code, "code"},     {Ask::audit, "audit"},
                                 {Ask::import, "import"}};

/// Reads members, and remembers whether one was not what it must be. One that is absent changes nothing.
class Members {
 public:
  explicit Members(const json::object& body) : body_(body) {}

  Members& text(std::string_view name, std::string& into, std::size_t most_bytes = most_name_bytes) {
    auto* found = body_.if_contains(name);
    if (!found) return *this;
    auto* said = found->if_string();
    good_ = good_ && said && said->size() <= most_bytes && is_utf8({said->data(), said->size()});
    if (good_) into = std::string(*said);
    return *this;
  }
  Members& id(std::string_view name, Id& into) {
    std::string said;
    text(name, said);
    auto id = id_from_hex(said);
    good_ = good_ && id && !id->is_nil();
    if (good_) into = *id;
    return *this;
  }
  Members& flag(std::string_view name, bool& into) {
    auto* found = body_.if_contains(name);
    if (!found) return *this;
    good_ = good_ && found->is_bool();
    if (good_) into = found->get_bool();
    return *this;
  }
  template <typename Number>
  Members& number(std::string_view name, Number& into, std::int64_t least, std::int64_t most) {
    auto* found = body_.if_contains(name);
    if (!found) return *this;
    auto* said = found->if_int64();
    good_ = good_ && said && *said >= least && *said <= most;
    if (good_) into = static_cast<Number>(*said);
    return *this;
  }
  /// Pairs of texts; `said` is whether they were there at all.
  Members& pairs(std::string_view name, std::vector<std::pair<std::string, std::string>>& into, bool& said) {
    auto* found = body_.if_contains(name);
    said = found != nullptr;
    if (!found) return *this;
    auto* all = found->if_array();
    good_ = good_ && all && all->size() <= AdminQuestion::most_columns;
    for (std::size_t i = 0; good_ && i < all->size(); ++i) {
      auto* pair = (*all)[i].if_array();
      good_ = pair && pair->size() == 2 && is_name((*pair)[0]) && is_name((*pair)[1]);
      if (good_)
        into.emplace_back(std::string((*pair)[0].get_string()), std::string((*pair)[1].get_string()));
    }
    return *this;
  }
  bool good() const { return good_; }

 private:
  static bool is_name(const json::value& value) {
    return value.is_string() && value.get_string().size() <= most_name_bytes &&
           is_utf8({value.get_string().data(), value.get_string().size()});
  }

  const json::object& body_;
  bool good_ = true;
};

void read_search(Members& members, AuditSearch& search) {
  members.text("client", search.client)
      .text("user", search.user)
      .text("field", search.field)
      .text("from", search.from)
      .text("to", search.to)
      .number("most", search.most, 1, static_cast<std::int64_t>(AdminQuestion::most_entries));
}

void read_import(Members& members, ImportOptions& import) {
  std::string csv;
  bool mapped = false;
  members.text("kind", import.kind)
      .text("csv", csv, Limits::body_bytes)
      .pairs("map", import.map, mapped)
      .text("date_format", import.date_format)
      .text("segment_by", import.segment_by)
      .flag("skip_bad", import.skip_bad)
      .flag("preview", import.preview);
  import.by_name = !mapped;
  import.csv = std::move(csv);
}

/// What this question needs, and what it may say beside.
void read_details(Members& members, AdminQuestion& question) {
  switch (question.ask) {
    case Ask::tablets:
      return;
    case Ask::revoke:
      members.id("tablet", question.tablet);
      return;
    case Ask::wipe:
      members.id("tablet", question.tablet).flag("cancel", question.cancel);
      return;
    case Ask::password:
      members.id("user", question.user).text("password", question.password, Limits::password_bytes);
      return;
    case Ask::code:
      members.id("user", question.user)
          .flag("cancel", question.cancel)
          .number("hours", question.hours, 1, most_code_hours);
      return;
    case Ask::audit:
      read_search(members, question.audit);
      return;
    case Ask::import:
      read_import(members, question.import);
      return;
  }
}

}  // namespace

std::string_view ask_name(Ask ask) {
  return std::ranges::find(ask_names, ask, &AskName::ask)->name;
}

std::optional<AdminQuestion> parse_admin(std::string_view body) {
  boost::system::error_code bad;
  auto value = json::parse(body, bad);
  if (bad || !value.is_object()) return std::nullopt;
  Members members(value.get_object());
  std::string name;
  members.text("ask", name);
  auto asked = std::ranges::find(ask_names, name, &AskName::name);
  if (!members.good() || asked == std::end(ask_names)) return std::nullopt;
  AdminQuestion question{
      .ask = asked->ask, .tablet = {}, .user = {}, .password = {}, .audit = {}, .import = {}};
  read_details(members, question);
  if (!members.good() || (question.ask == Ask::password && question.password.empty())) return std::nullopt;
  return question;
}

}  // namespace giro
