// Whether two clients may be one: their VAT numbers or tax codes are the same, or their names are nearly so
// and they stand in one town. A suspicion for a person to look at, never a ground to merge. Pure; any thread.
#pragma once

#include <string>
#include <string_view>

namespace giro {

/// Letters and digits only, lower case, accents and apostrophes dropped, without the words every other name
/// has
/// ("srl", "snc", "di", "la"…); words in alphabetical order, so "Da Nino, Trattoria" is "Trattoria Da
/// Nino".
std::string bare_name(std::string_view name);

/// Upper case letters and digits, without a leading "IT" of a VAT number; empty when it is too short to mean
/// anything, or all zeros.
std::string bare_code(std::string_view vat_or_tax_code);

/// Bare names that differ by a slip of the finger: at most one letter in eight, one at least.
bool nearly_same(std::string_view bare_a, std::string_view bare_b);

}  // namespace giro
