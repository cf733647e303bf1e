// Definitions: what a figure means, how it is made, from what and over which period. The texts stand here and
// nowhere else; each names the document whose rule it says in plain words, and that document names its key in
// backticks. Italian is the source, English comes with i18n. Constants and free functions: any thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>
#include <span>
#include <vector>

namespace giro {

struct Definition {
  const char* key;       // what an "i" asks for
  const char* document;  // beside the code, from the project's folder
  const char* title;
  const char* meaning;  // in plain words
  const char* formula;
  const char* basis;  // source and period
};

/// By field: who adds a figure adds its definition to the table of its field; a new table to definitions()
/// too.
std::span<const Definition> client_definitions();
std::span<const Definition> work_definitions();
std::span<const Definition> order_definitions();
std::span<const Definition> figure_definitions();
std::span<const Definition> result_definitions();

/// All of them.
std::vector<Definition> definitions();

class Definitions : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON

 public:
  /// {title, meaning, formula, basis}, in the language of now.
  Q_INVOKABLE QVariantMap of(const QString& key) const;
};

}  // namespace giro
