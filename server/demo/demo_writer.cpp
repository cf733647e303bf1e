#include "server/demo/demo_writer.hpp"

#include <algorithm>

#include "sync/op/natural_key.hpp"

namespace giro::demo {

void DemoWriter::put(std::string_view table, const Id& id, const Cells& cells) {
  batch.put(table, id, cells).value();
  constexpr std::size_t rows_between_reports = 1024;
  if (++rows_ % rows_between_reports == 0 && progress_) progress_(rows_, std::max(expected_, rows_));
}

Id DemoWriter::put_natural(std::string_view table, const Cells& cells) {
  auto id = natural_id(*schema::find_table(table), [&](std::string_view column) {
    auto found = std::ranges::find(cells, column, &Cells::value_type::first);
    return found == cells.end() ? Value() : found->second;
  });
  put(table, id, cells);
  return id;
}

}  // namespace giro::demo
