// The JSON body of POST /v1/known → which numbers are asked about. Pure; any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace giro {

struct KnownQuestion {
  std::string vat_number,
      tax_code;  // bare: letters and digits alone (sync/domain/alike.hpp); empty: not asked
};

/// nullopt: no JSON object, or neither number in it.
std::optional<KnownQuestion> parse_known(std::string_view body);

}  // namespace giro
