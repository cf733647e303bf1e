#include "sync/portfolio/contact_search.hpp"

#include "sync/domain/provinces.hpp"
#include "sync/domain/segment_rule.hpp"
#include "sync/portfolio/contact_search.sql.hpp"
#include "sync/portfolio/lookups.hpp"
#include "sync/portfolio/select.hpp"

namespace giro {
namespace {

/// The code of what people call it; a Problem lists what there is.
Result<std::string> choice_code(SQLite::Database& db, std::string_view list, const std::string& said) {
  if (said.empty()) return {boost::system::in_place_value, std::string()};
  auto wanted = lower_case(said);
  std::string known;
  for (auto& choice : choices_of(db, list)) {
    for (auto& name : {choice.code, choice.italian, choice.english})
      if (lower_case(name) == wanted) return {boost::system::in_place_value, choice.code};
    known += (known.empty() ? "" : ", ") + choice.code;
  }
  if (known.empty()) return {boost::system::in_place_value, said};  // no list of them is kept
  return Problem{"\"" + said + "\" non c'è: scegli tra " + known + "."};
}

Result<std::string> place_letters(const std::string& place) {
  if (place.empty()) return {boost::system::in_place_value, std::string()};
  auto codes = provinces_in(place);
  if (codes.empty()) return Problem{"\"" + place + "\" non è una regione né una provincia."};
  std::string all = ",";
  for (auto code : codes) {
    all += lower_case(code) + ",";
    all += lower_case(find_province(code)->name) + ",";
  }
  return {boost::system::in_place_value, all};
}

}  // namespace

Result<std::vector<FoundContact>> find_contacts(SQLite::Database& db, const ContactQuestion& question) {
  auto role = choice_code(db, "contact_role", question.role);
  if (role.has_error()) return role.error();
  auto market = choice_code(db, "market_type", question.market);
  if (market.has_error()) return market.error();
  auto places = place_letters(question.place);
  if (places.has_error()) return places.error();
  Select query(db, sql::contact_search);
  query.bind(":role", *role).bind(":market", *market).bind(":places", *places);
  query.bind(":decides", std::int64_t{question.decides}).bind(":relationship", question.relationship);
  query.bind(":segment", question.segment).bind(":most", question.most);
  std::vector<FoundContact> found;
  while (query.step()) {
    auto& c = found.emplace_back();
    std::optional<std::int64_t> consent;
    query.read(c.id, c.client, c.name, c.role, c.phone, c.mobile, c.email, c.client_code, c.client_name,
               c.city, c.province, c.market, c.decides, consent);
    if (consent) c.consent = *consent != 0;
  }
  return found;
}

}  // namespace giro
