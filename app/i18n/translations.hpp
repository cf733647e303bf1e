// Translations: the program's texts in another language. The extractor files texts of classes under their
// bare name and those of free functions under their namespace, while the running program asks with the full
// class name: both are tried. Loaded before use; then any thread.
#pragma once

#include <QTranslator>

namespace giro {

class Translations : public QTranslator {
 public:
  /// English, compiled in; Italian needs none.
  bool load_english() { return load(":/giro/i18n/giro_en.qm"); }
  QString translate(const char* context, const char* source, const char* disambiguation = nullptr,
                    int n = -1) const override;
};

}  // namespace giro
