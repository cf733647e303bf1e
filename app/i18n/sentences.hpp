// Sentences the core gives as Problems, in the person's language. The core writes them in Italian and knows
// no translation; they are listed here so that the extractor finds them. Any thread.
#pragma once

#include <QString>

#include "sync/base/result.hpp"

namespace giro {

/// The Problem's sentence; one that is not listed stays as it is.
QString in_words(const Problem&);
QString in_words(const QString& sentence);

}  // namespace giro
