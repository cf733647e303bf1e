#include "app/models/definitions.hpp"

#include <algorithm>

#include "sync/base/assert.hpp"

namespace giro {

std::vector<Definition> definitions() {
  std::vector<Definition> all;
  for (auto table : {client_definitions(), work_definitions(), order_definitions(), figure_definitions(),
                     result_definitions()})
    all.insert(all.end(), table.begin(), table.end());
  return all;
}

QVariantMap Definitions::of(const QString& key) const {
  auto all = definitions();
  auto said = std::ranges::find(all, key, [](auto& one) { return QString::fromLatin1(one.key); });
  GIRO_ASSERT(said != all.end());  // tests/rules/definitions.cpp: every key used is there
  return {{"title", tr(said->title)},
          {"meaning", tr(said->meaning)},
          {"formula", tr(said->formula)},
          {"basis", tr(said->basis)}};
}

}  // namespace giro
