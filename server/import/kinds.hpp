// What an import of each kind may fill: our column names as people write them in files, and where each one
// goes. Money, prices, percentages and quantities lose their unit in the name (`credit_limit`, not
// `credit_limit_cents`); references are the human key of what they name. Constant data; any thread.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "sync/schema/schema.hpp"

namespace giro {

struct ImportField {
  std::string_view ours;
  std::string_view table;
  std::string_view column;
  bool required = false;

  const schema::Table& schema_table() const;
  const schema::Column& schema_column() const;
};

struct ImportKind {
  std::string_view name;
  std::string_view table;
  std::string_view key;  // the field whose value names the thing; empty: several together do
  std::span<const ImportField> fields;

  const ImportField* find(std::string_view ours) const;
  std::string known_fields() const;  // "code, legal_name, …"
  static std::string all_names();    // "clients, users … and payments"
};

std::span<const ImportKind> import_kinds();
/// nullptr: no such kind.
const ImportKind* find_kind(std::string_view name);

}  // namespace giro
