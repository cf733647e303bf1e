#include "sync/portfolio/inherited.hpp"

#include <algorithm>

#include "sync/base/whole_number.hpp"
#include "sync/portfolio/places.sql.hpp"
#include "sync/portfolio/select.hpp"
#include "sync/portfolio/stated_terms.sql.hpp"

namespace giro {
namespace {

struct AllStated {
  std::vector<Stated<Discounts>> discounts;
  std::vector<Stated<NamedTerm>> terms;
  std::vector<Stated<std::int64_t>> credit;
  std::vector<Stated<std::string>> levels;
};

bool any(const Discounts& discounts) {
  return std::ranges::any_of(discounts, [](std::int64_t bp) { return bp != 0; });
}

void add_client_and_segments(SQLite::Database& db, const Id& client, bool with_own, AllStated& all) {
  Select query(db, sql::stated_terms);
  query.bind(":client", client);
  while (query.step()) {
    Place place;
    int step = 0;
    Discounts off{};
    NamedTerm term;
    std::optional<std::int64_t> credit;
    std::string level;
    query.read(step, place.rank, place.segmentation, place.id, place.name, off[0], off[1], off[2], off[3],
               term.id, term.name, credit, level);
    place.origin = static_cast<Origin>(step);
    if (place.origin == Origin::client && !with_own) continue;
    if (any(off)) all.discounts.push_back({place, off});
    if (!term.id.is_nil()) all.terms.push_back({place, term});
    if (credit) all.credit.push_back({place, *credit});
    if (!level.empty()) all.levels.push_back({place, level});
  }
}

void add_company(SQLite::Database& db, AllStated& all) {
  Select query(db,
               "SELECT s.code, coalesce(s.content, ''), t.id, coalesce(t.name, t.code, '') FROM setting s"
               " LEFT JOIN payment_term t ON s.code = 'company_payment_term' AND t.code = s.content"
               " WHERE s.code LIKE 'company\\_%' ESCAPE '\\'");
  Place place{.origin = Origin::company};
  while (query.step()) {
    std::string code, content;
    NamedTerm term;
    query.read(code, content, term.id, term.name);
    auto number = whole_number(content);
    if (code == "company_discount_bp" && number && *number != 0)
      all.discounts.push_back({place, Discounts{*number}});
    if (code == "company_payment_term" && !term.id.is_nil()) all.terms.push_back({place, term});
    if (code == "company_credit_limit_cents" && number) all.credit.push_back({place, *number});
    if (code == "company_service_level" && !content.empty()) all.levels.push_back({place, content});
  }
}

Terms terms(SQLite::Database& db, const Id& client, bool with_own) {
  AllStated all;
  add_client_and_segments(db, client, with_own, all);
  add_company(db, all);
  return {inherited(all.discounts), inherited(all.terms), inherited(all.credit), inherited(all.levels)};
}

}  // namespace

Terms terms_of(SQLite::Database& db, const Id& client) {
  return terms(db, client, true);
}

Terms usual_terms_of(SQLite::Database& db, const Id& client) {
  return terms(db, client, false);
}

std::map<Id, std::vector<Place>> places_of(SQLite::Database& db, std::optional<Id> client) {
  Select query(db, sql::places);
  query.bind_ids(":least", ":most", client);
  std::map<Id, std::vector<Place>> found;
  auto last = found.end();  // rows come client by client
  while (query.step()) {
    Id of;
    Place place;
    int step = 0;
    query.read(of, step, place.rank, place.segmentation, place.id, place.name);
    place.origin = static_cast<Origin>(step);
    if (last == found.end() || last->first != of) last = found.try_emplace(found.end(), of);
    last->second.push_back(std::move(place));
  }
  return found;
}

}  // namespace giro
