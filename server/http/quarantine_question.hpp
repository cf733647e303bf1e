// The JSON body of POST /v1/quarantine → what to decide. Pure; any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sync/base/id.hpp"

namespace giro {

struct QuarantineQuestion {
  static constexpr std::size_t most_ops = 200, most_reason_bytes = 500;

  std::vector<Id> release, refuse;  // both empty: only what waits is asked
  std::string reason;               // of what is refused; its author reads it
};

/// nullopt: no JSON object, not ids, too many, or a refusal without a reason.
std::optional<QuarantineQuestion> parse_quarantine(std::string_view body);

}  // namespace giro
