// Words on paper: in the language of the app, Italian first.
#pragma once

#include <QCoreApplication>
#include <QString>
#include <string>

namespace giro::paper {

inline QString text(const std::string& words) {
  return QString::fromStdString(words);
}

inline QString tr(const char* italian) {
  return QCoreApplication::translate("giro::paper", italian);
}

}  // namespace giro::paper
