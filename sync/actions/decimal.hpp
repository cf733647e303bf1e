// Decimals as people type them: "1.240,50", "1240.50", "12,5 %". Pure; any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace giro::actions {

/// Exact, digit by digit, as a whole number of the last decimal kept; nullopt: it is no number, or has more
/// decimals than are kept.
std::optional<std::int64_t> read_decimal(std::string_view typed, std::size_t decimals);

}  // namespace giro::actions
