// AccessWorld: a company with somebody of every role and a row of every table in every place where one can
// stand, made from the declarative schema, and what each person may read and touch there, written down by
// hand from DESIGN's words (not asked of the office). For the access matrix. One thread.
#pragma once

#include "tests/office/support.hpp"

namespace giro::test {

/// Where a row stands, as its reader thinks of it.
enum class Place { everyone, north, south, of_ada, of_bea, managers };
inline constexpr Place places[] = {Place::everyone, Place::north,  Place::south,
                                   Place::of_ada,   Place::of_bea, Place::managers};

struct Person {
  std::string_view login;
  schema::Role role;
  std::set<Place> sees;
};

/// ada is of the north and of max's team; bea is of the south and of nobody's.
const std::vector<Person>& people();

/// One row and its place; `client`: whose row it is, if a client's.
struct Standing {
  const schema::Table* table = nullptr;
  Id row;
  Place place = Place::everyone;
  std::optional<Id> client;
};

class AccessWorld : public Company {
 public:
  AccessWorld();

  const std::vector<Standing>& rows() const { return rows_; }
  /// A value that fits the column; `other`: a different one.
  Value value(const schema::Column&, const Standing&, bool other) const;
  /// The cells a new row needs in this place, with an id that no row has.
  std::pair<Id, std::vector<Cell>> fresh(const Standing&, schema::Role) const;
  /// Of this person, listing every bucket they see now.
  Bytes token_of(const Person&) const;

 private:
  void add(const schema::Table&, Place, bool with_client);
  Id segment_at(Place) const;

  std::vector<Standing> rows_;
};

std::string describe(const Standing&);

}  // namespace giro::test
