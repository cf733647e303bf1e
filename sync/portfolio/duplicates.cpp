#include "sync/portfolio/duplicates.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "sync/domain/alike.hpp"
#include "sync/domain/segment_rule.hpp"
#include "sync/portfolio/select.hpp"
#include "sync/portfolio/suspected_clients.sql.hpp"
#include "sync/portfolio/suspected_orders.sql.hpp"
#include "sync/portfolio/suspected_visits.sql.hpp"

namespace giro {
namespace {

constexpr std::int64_t look_back_days = 60;

struct Face {
  Id id, group;
  std::string called;
  std::vector<std::string> names;  // bare: trade and legal
  std::string vat, tax, town;
};

std::vector<Face> read_faces(SQLite::Database& db) {
  Select query(db, sql::suspected_clients);
  std::vector<Face> found;
  while (query.step()) {
    auto& face = found.emplace_back();
    std::string trade, legal, vat, tax;
    query.read(face.id, trade, legal, vat, tax, face.town, face.group);
    face.called = trade.empty() ? legal : trade;
    face.vat = bare_code(vat);
    face.tax = bare_code(tax);
    for (auto& name : {trade, legal})
      if (auto bare = bare_name(name);
          !bare.empty() && std::ranges::find(face.names, bare) == face.names.end())
        face.names.push_back(bare);
  }
  return found;
}

std::shared_ptr<const std::vector<Face>> faces(Source db) {
  return db.remembered<std::vector<Face>>("faces", [&] { return read_faces(db); });
}

using Pairs = std::map<std::pair<Id, Id>, std::uint8_t>;

void add(Pairs& pairs, const Id& a, const Id& b, Suspicion::Ground ground) {
  if (a == b) return;
  auto& grounds = pairs[{std::min(a, b), std::max(a, b)}];
  grounds = static_cast<std::uint8_t>(grounds | ground);
}

/// Pairs of clients whose key is the same and says something; the shops of one group share theirs by right.
void pair_up(Pairs& pairs, const std::vector<Face>& all, std::string Face::*key, Suspicion::Ground ground) {
  std::map<std::string_view, std::vector<const Face*>> groups;
  for (auto& face : all)
    if (!(face.*key).empty()) groups[face.*key].push_back(&face);
  for (auto& [value, members] : groups)
    for (std::size_t i = 0; i < members.size(); ++i)
      for (std::size_t j = i + 1; j < members.size(); ++j)
        if (members[i]->group.is_nil() || members[i]->group != members[j]->group)
          add(pairs, members[i]->id, members[j]->id, ground);
}

/// Two VAT numbers that differ by more than a slip are two companies, however alike their names.
bool look_alike(const Face& a, const Face& b) {
  if (!a.vat.empty() && !b.vat.empty() && !nearly_same(a.vat, b.vat)) return false;
  return std::ranges::any_of(a.names, [&](auto& mine) {
    return std::ranges::any_of(b.names, [&](auto& other) { return nearly_same(mine, other); });
  });
}

/// Within a town, and only names that begin alike: a slip in the first two letters goes unseen, ten thousand
/// clients stay quick.
void pair_names(Pairs& pairs, const std::vector<Face>& all) {
  std::map<std::string, std::vector<const Face*>> groups;
  for (auto& face : all)
    if (!face.town.empty())
      for (auto& name : face.names) {
        auto& members = groups[face.town + '\0' + name.substr(0, 2)];
        if (members.empty() || members.back() != &face) members.push_back(&face);
      }
  for (auto& [where, members] : groups)
    for (std::size_t i = 0; i < members.size(); ++i)
      for (std::size_t j = i + 1; j < members.size(); ++j)
        if (look_alike(*members[i], *members[j]))
          add(pairs, members[i]->id, members[j]->id, Suspicion::similar_name);
}

/// Do names of the two begin alike in one town?
bool begin_alike(const Face& a, const Face& b) {
  if (a.town.empty() || a.town != b.town) return false;
  return std::ranges::any_of(a.names, [&](auto& mine) {
    return std::ranges::any_of(b.names, [&](auto& other) { return mine.substr(0, 2) == other.substr(0, 2); });
  });
}

/// The pairs of one client: it is held against the others, not they against each other.
void pair_one(Pairs& pairs, const std::vector<Face>& all, const Id& only) {
  auto mine = std::ranges::find(all, only, &Face::id);
  if (mine == all.end()) return;
  for (auto& face : all) {
    bool one_group = !mine->group.is_nil() && mine->group == face.group;
    if (!one_group && !mine->vat.empty() && mine->vat == face.vat)
      add(pairs, only, face.id, Suspicion::same_vat);
    if (!one_group && !mine->tax.empty() && mine->tax == face.tax)
      add(pairs, only, face.id, Suspicion::same_tax_code);
    if (begin_alike(*mine, face) && look_alike(*mine, face))
      add(pairs, only, face.id, Suspicion::similar_name);
  }
}

void add_clients(std::vector<Suspicion>& found, Source db, const std::optional<Id>& only) {
  auto known = faces(db);
  auto& all = *known;
  Pairs pairs;
  if (only) {
    pair_one(pairs, all, *only);
  } else {
    pair_up(pairs, all, &Face::vat, Suspicion::same_vat);
    pair_up(pairs, all, &Face::tax, Suspicion::same_tax_code);
    pair_names(pairs, all);
  }
  for (auto& [pair, grounds] : pairs)
    found.push_back({.kind = Suspicion::Kind::clients,
                     .a = pair.first,
                     .b = pair.second,
                     .client = only.value_or(pair.first),
                     .grounds = grounds});
}

void add_rows(std::vector<Suspicion>& found, SQLite::Database& db, std::string_view sql, Suspicion::Kind kind,
              const CompanyTime& time, std::int64_t today, const std::optional<Id>& only) {
  Select query(db, sql);
  query.bind(":since_at", time.at(today - look_back_days)).bind_ids(":least", ":most", only);
  while (query.step()) {
    Suspicion pair{.kind = kind};
    std::int64_t first = 0, second = 0;
    query.read(pair.a, pair.b, pair.client, first, second);
    pair.day = time.day_of(first);
    if (pair.day == time.day_of(second)) found.push_back(pair);
  }
}

bool is_called_different(SQLite::Database& db, const Suspicion& pair) {
  Select query(db, "SELECT 1 FROM note WHERE id = :note");
  query.bind(":note", difference_note(pair.a, pair.b));
  return query.step();
}

}  // namespace

std::vector<Likeness> likely_same(SQLite::Database& db, const TypedClient& typed, std::optional<Id> except) {
  Face mine{.vat = bare_code(typed.vat_number), .tax = bare_code(typed.tax_code)};
  for (auto& name : {typed.trade_name, typed.legal_name})
    if (auto bare = bare_name(name); !bare.empty()) mine.names.push_back(bare);
  auto town = lower_case(typed.city);
  std::vector<Likeness> found;
  auto known = faces(db);
  for (auto& face : *known) {
    if (face.id == except) continue;
    std::uint8_t grounds = 0;
    if (!mine.vat.empty() && mine.vat == face.vat)
      grounds = static_cast<std::uint8_t>(grounds | Suspicion::same_vat);
    if (!mine.tax.empty() && mine.tax == face.tax)
      grounds = static_cast<std::uint8_t>(grounds | Suspicion::same_tax_code);
    if (!town.empty() && lower_case(face.town) == town && look_alike(mine, face))
      grounds = static_cast<std::uint8_t>(grounds | Suspicion::similar_name);
    if (grounds != 0) found.push_back({face.id, face.called, face.town, grounds});
  }
  auto sureness = [](auto& one) {
    return std::tuple((one.grounds & Suspicion::same_vat) == 0, (one.grounds & Suspicion::same_tax_code) == 0,
                      one.client);
  };
  std::ranges::sort(found, {}, sureness);
  return found;
}

Id difference_note(const Id& a, const Id& b) {
  return derive_id("different", {std::min(a, b).view(), std::max(a, b).view()});
}

std::vector<Suspicion> suspected_duplicates(Source db, const CompanyTime& time, std::int64_t today,
                                            const std::optional<Id>& only) {
  std::vector<Suspicion> found;
  add_clients(found, db, only);
  add_rows(found, db, sql::suspected_orders, Suspicion::Kind::orders, time, today, only);
  add_rows(found, db, sql::suspected_visits, Suspicion::Kind::visits, time, today, only);
  std::erase_if(found, [&](auto& pair) { return is_called_different(db, pair); });
  return found;
}

}  // namespace giro
