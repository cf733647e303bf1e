// DemoWriter: rows into one AdminBatch, counted, with progress. A row the office refuses is a fault of the
// generator and throws. One thread, the batch's.
#pragma once

#include <cstddef>

#include "server/demo/demo.hpp"
#include "server/office/admin.hpp"

namespace giro::demo {

using Cells = AdminBatch::Cells;

class DemoWriter {
 public:
  DemoWriter(Office& office, const DemoProgress& progress) : batch(office), progress_(progress) {}

  void put(std::string_view table, const Id&, const Cells&);
  /// For tables with a natural key: the id follows from it. Returns the id.
  Id put_natural(std::string_view table, const Cells&);
  /// Rows still to come, for the progress.
  void expect(std::size_t rows) { expected_ = rows; }
  std::size_t rows() const { return rows_; }

  AdminBatch batch;

 private:
  const DemoProgress& progress_;
  std::size_t rows_ = 0;
  std::size_t expected_ = 0;
};

}  // namespace giro::demo
