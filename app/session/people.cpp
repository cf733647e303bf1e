#include "app/session/people.hpp"

namespace giro {

SessionFiles files_of(const SessionFiles& usual, const Identity& identity) {
  auto owner = load_identity(usual);
  if (owner.has_error() || owner->user == identity.user) return usual;
  auto own = usual;
  own.replica += "-" + to_hex(identity.user);
  return own;
}

}  // namespace giro
