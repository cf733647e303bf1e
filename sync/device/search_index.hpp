// SearchIndex: full-text search over clients and products, kept beside the tables they come from. Each
// indexed text lies in a table with an explicit integer key, which VACUUM cannot renumber. Changed rows are
// noted and indexed together at flush(); a client's contacts are part of its text.
//
//   SELECT c.* FROM client_search s JOIN client_text t ON t.key = s.rowid JOIN client c ON c.id = t.client_id
//   WHERE client_search MATCH ?      -- search_expression()
//
// One thread; inside the caller's transaction.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "sync/device/sql.hpp"
#include "sync/schema/schema.hpp"

namespace giro {

extern const char* const search_index_ddl;

/// What a person typed → an FTS5 expression: every word, as a prefix, anywhere. Empty: nothing to search for.
std::string search_expression(std::string_view typed);

class SearchIndex {
 public:
  explicit SearchIndex(Sql& sql) : sql_(sql) {}

  /// This row may have changed. `cells` in schema order, nullptr when unknown.
  void note(const schema::Table&, const Id&, const std::vector<Value>* cells);
  void note_client(const Id& client) { clients_.insert(client); }
  void note_product(const Id& product) { products_.insert(product); }
  /// Rows left the device: their words must leave too.
  void note_departures() { rebuild_ = true; }

  void flush();

 private:
  Sql& sql_;
  std::set<Id> clients_, products_;
  bool rebuild_ = false;
};

}  // namespace giro
