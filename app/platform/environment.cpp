#include "app/platform/environment.hpp"

#include <QRandomGenerator>

namespace giro {

void MachineEnvironment::random(std::span<Byte> out) {
  auto* source = QRandomGenerator::system();
  for (auto& byte : out) byte = static_cast<Byte>(source->generate());
}

}  // namespace giro
