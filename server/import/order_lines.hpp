// OrderLines: the lines a file gives an order. An order's lines are replaced as a whole, and only when they
// differ. One thread, the batch's.
#pragma once

#include <array>
#include <unordered_map>

#include "server/import/import_run.hpp"

namespace giro {

struct LineIn {
  Id product;
  std::int64_t quantity_milli = 0;  // below zero: returned
  std::int64_t unit_price_micro = 0;
  std::array<Value, 4> discounts_bp;
};

enum class LinesWritten { same, first, replaced };

class OrderLines {
 public:
  explicit OrderLines(ImportRun& run) : run_(run) {}

  /// Product and quantity are mapped together or not at all.
  std::optional<Problem> check_mapping() const;
  /// The row's line; nullopt when it has none.
  Result<std::optional<LineIn>> read(const ImportRun::Values&);
  Result<LinesWritten> write(const Id& order, const Id& client, const std::vector<LineIn>&);

 private:
  struct Product {
    Value price_micro, vat, vat_rate_bp;
  };
  const Product& product(const Id&);
  AdminBatch::Cells cells_of(const Id& order, const Id& client, const LineIn&, std::int64_t position);
  /// Existing lines by position.
  std::vector<Id> existing(const Id& order) const;
  bool same(const Id& line, const AdminBatch::Cells&) const;

  ImportRun& run_;
  std::unordered_map<Id, Product> products_;
};

}  // namespace giro
