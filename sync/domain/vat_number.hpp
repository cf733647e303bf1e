// The Italian VAT number (partita IVA): eleven digits, the last of which checks the others (Luhn). Pure; any
// thread.
#pragma once

#include <string>
#include <string_view>

namespace giro {

bool valid_vat_number(std::string_view);

/// Ten digits with their check digit.
std::string with_check_digit(std::string_view ten_digits);

}  // namespace giro
