// A suggestion in words: what, why, and what its figures are. Any thread.
#pragma once

#include <QString>

#include "app/models/order_facts.hpp"

namespace giro::words {

struct SuggestionWords {
  QString icon, title, reason;
  QString figures;  // one sentence with every figure of it
  QString about;    // its definition (definitions.hpp)
};
SuggestionWords suggestion(const Suggestion&, const OrderFacts&);

}  // namespace giro::words
