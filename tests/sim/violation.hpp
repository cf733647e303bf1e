// What a history may not do. Plain; any thread.
#pragma once

#include <stdexcept>
#include <string>

namespace giro::sim {

struct Violation : std::runtime_error {
  using std::runtime_error::runtime_error;
};

inline void need(bool condition, const std::string& text) {
  if (!condition) throw Violation(text);
}

}  // namespace giro::sim
