// The platform's keychain (QtKeychain: Secret Service, KWallet; elsewhere what the system has). It holds one
// thing of Giro: a key for each folder of replicas, made once, that seals the tokens in FILE.session
// (identity.hpp). So a renewal writes one file, as ever, and a keychain that does not answer for once costs a
// sign-in, never work. The thread with the event loop; it waits for the keychain, which may ask its person
// first.
#pragma once

#include "app/session/identity.hpp"

namespace giro {

/// With the key; made where a keychain answers that has none yet, and what lay in the open is sealed. Without
/// it: no keychain answers.
SessionFiles with_keychain(SessionFiles);

/// The same for who reads only: asks for no key unless FILE.session is sealed, and makes none.
SessionFiles with_known_key(SessionFiles);

}  // namespace giro
