#include "app/i18n/translations.hpp"

#include <cstring>

namespace giro {

QString Translations::translate(const char* context, const char* source, const char* disambiguation,
                                int n) const {
  auto bare = std::strncmp(context, "giro::", 6) == 0 ? context + 6 : context;
  for (auto name :
       {bare, "giro::words", "Words", "giro", "giro::format", "giro::cli", "CLI", "Program", "InboxTeller"})
    if (auto text = QTranslator::translate(name, source, disambiguation, n); !text.isEmpty()) return text;
  return {};
}

}  // namespace giro
