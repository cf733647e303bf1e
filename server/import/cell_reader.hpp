// CellReader: the text of a cell → the value a column stores. Decimals are read exactly, digit by digit: a
// cell with more decimals than its column keeps is refused, never rounded. Problems are the second half of a
// sentence that begins with line and column. Immutable; any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "server/import/date_format.hpp"
#include "sync/base/company_time.hpp"
#include "sync/base/result.hpp"
#include "sync/base/value.hpp"
#include "sync/schema/schema.hpp"

namespace giro {

enum class Conversion : std::uint8_t {
  none,
  fraction,  // 0–1 where we keep percent
  inverse,   // yes ↔ no: `discontinued` is our `active`
};

/// "12.3" with two decimals → 1230.
Result<std::int64_t> read_decimal(std::string_view text, int decimals, char point = '.');

class CellReader {
 public:
  /// `date_format`: as in date_format.hpp; empty: ISO, with or without a time.
  CellReader(std::string_view date_format, const CompanyTime&, bool decimal_comma);

  /// Reads a non-empty cell for a column that is no reference.
  Result<Value> read(const schema::Table&, const schema::Column&, std::string_view text, Conversion) const;
  Result<Moment> read_moment(std::string_view text) const;

 private:
  Result<std::int64_t> read_number(schema::Type, std::string_view text, Conversion) const;

  DateFormat format_;
  CompanyTime time_;
  char point_;
};

}  // namespace giro
