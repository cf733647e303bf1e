#include "sync/schema/table_set.hpp"

#include "sync/base/assert.hpp"
#include "sync/schema/schema.hpp"

namespace giro::schema {

TableSet table_set(std::string_view name) {
  GIRO_ASSERT(tables().size() <= TableSet().size());
  TableSet set;
  if (auto* table = find_table(name)) set.set(table_number(*table));
  return set;
}

}  // namespace giro::schema
