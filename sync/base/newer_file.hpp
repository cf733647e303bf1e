// NewerFile: a newer program wrote this file, so this one refuses it and leaves it as it is. Thrown when a
// file is opened.
#pragma once

#include <stdexcept>

namespace giro {

class NewerFile : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace giro
