// The Italian tax code (codice fiscale). A person's has sixteen characters, the last of which checks the
// others (decree of 23 December 1976); two persons who would have the same get letters for some of the seven
// digits (omocodia: 0–9 are L M N P Q R S T U V). A company's has the eleven digits of a VAT number. Pure;
// any thread.
#pragma once

#include <string_view>

namespace giro {

/// Upper case, no spaces: of a person or of a company.
bool valid_fiscal_code(std::string_view);

/// The sixteenth character for the first fifteen (upper case letters and digits).
char fiscal_check_character(std::string_view fifteen);

}  // namespace giro
