#include "server/http/known_question.hpp"

#include <boost/json.hpp>

#include "sync/domain/alike.hpp"

namespace giro {

std::optional<KnownQuestion> parse_known(std::string_view body) {
  boost::system::error_code bad;
  auto value = boost::json::parse(body, bad);
  if (bad || !value.is_object()) return std::nullopt;
  auto member = [&](std::string_view name) -> std::string {
    auto* found = value.get_object().if_contains(name);
    auto* text = found ? found->if_string() : nullptr;
    return text ? bare_code(std::string_view(text->data(), text->size())) : std::string();
  };
  KnownQuestion question{member("vat_number"), member("tax_code")};
  return question.vat_number.empty() && question.tax_code.empty() ? std::nullopt : std::optional(question);
}

}  // namespace giro
