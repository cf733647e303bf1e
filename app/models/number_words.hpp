// Numbers of forms: how one is written into a field, and what was typed there. Any thread.
#pragma once

#include <QString>
#include <cstdint>
#include <optional>

namespace giro::words {

/// Plain digits with the language's decimal mark and no more decimals than it has: 1250, 2 → "12,5".
QString decimal(std::int64_t number, int decimals);

struct Typed {
  std::optional<std::int64_t> value;  // none: the field is empty, or faulty
  bool is_faulty = false;             // no number, or more decimals than are kept
};
Typed read_number(const QString& typed, int decimals);

}  // namespace giro::words
