#include "sync/device/row_image.hpp"

#include "sync/wire/convert.hpp"

namespace giro {

std::string encode_cells(const schema::Table& table, const std::vector<Value>& cells) {
  wire::Change out;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (is_null(cells[i])) continue;
    auto& cell = *out.add_cells();
    cell.set_column(std::string(table.columns[i].name));
    wire::to_wire(cells[i], *cell.mutable_value());
  }
  return out.SerializeAsString();
}

std::vector<Value> decode_cells(const schema::Table& table, std::string_view bytes) {
  std::vector<Value> cells(table.columns.size());
  wire::Change in;
  if (!wire::parse(in, bytes)) return cells;
  for (auto& cell : in.cells()) {
    auto index = table.index_of(cell.column());
    auto value = wire::from_wire(cell.value());
    if (index < cells.size() && value) cells[index] = *value;
  }
  return cells;
}

}  // namespace giro
