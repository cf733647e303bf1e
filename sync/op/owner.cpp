#include "sync/op/owner.hpp"

namespace giro {

std::optional<Id> client_of(const schema::Table& table, const Id& row, const std::vector<Value>& cells) {
  if (table.name == "client") return row;
  auto index = table.index_of("client_id");
  if (index >= cells.size() || is_null(cells[index])) return std::nullopt;
  return as_id(cells[index]);
}

}  // namespace giro
