// Named histories: what random search reaches slowly, told step by step to the same engine: tablets, an
// office, backups, copies, without faults of chance. Each ends well or with the sentence of what was broken.
// One thread.
#pragma once

#include <span>
#include <string_view>

#include "tests/sim/company.hpp"

namespace giro::sim {

class Stage;

struct NamedHistory {
  std::string_view name;
  void (*tell)(Stage&);
};

std::span<const NamedHistory> named_histories();

/// In a folder of its own, which goes afterwards. Throws Violation.
void tell(const NamedHistory&, const Company&, const fs::path& folder);

}  // namespace giro::sim
