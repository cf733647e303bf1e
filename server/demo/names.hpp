// Names out of word lists: people, businesses, streets. Whoever bears one of them does so by chance.
#pragma once

#include <string>

#include "server/demo/company.hpp"

namespace giro::demo {

struct BusinessName {
  std::string legal, trade;
};

std::string person_name(Random&);
std::string surname(Random&);
BusinessName business_name(Market, const Town&, Random&);
std::string street(Random&);
/// "danino" for an address under .example, which nobody can own.
std::string mail_name(std::string_view name);
/// A number that cannot be anybody's: local numbers do not begin with 0.
std::string landline(const Town&, Random&);
std::string mobile(Random&);

/// Its code in the choice list market_type.
std::string_view market_code(Market);

}  // namespace giro::demo
