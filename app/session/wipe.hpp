// Wipe: this tablet is erased, by order of the office or after too many wrong PINs. `FILE.wipe` (JSON, mode
// 0600) carries it through three steps, each durable before the next; interrupted anywhere it is taken up
// again at the next start.
//
//     ordered   nothing is recorded any more; by order of the office: what waited has been heard by it
//     erased    replica, outbox, sign-in and what was ever set aside of them are gone
//     told      the office knows, or will not listen; the token is forgotten, the note stays until a sign-in
//
// Deleting is what the file system makes of it: server/README.md says what that protects against. Functions
// touch these files only.
#pragma once

#include <QString>
#include <QUrl>
#include <functional>
#include <optional>

#include "app/session/identity.hpp"

namespace giro {

class Transport;

enum class WipeWhy { office, wrong_pins };

struct Wipe {
  QUrl office;
  QString pin;
  QString bearer;  // empty: told
  qint64 at = 0;   // this device's wall clock
  WipeWhy why = WipeWhy::office;

  bool told() const { return bearer.isEmpty(); }
};

std::optional<Wipe> load_wipe(const SessionFiles&);
/// Ordered: from here on it happens.
Result<void> begin_wipe(const SessionFiles&, const Identity&, WipeWhy);
/// Erased; a second time does nothing.
Result<void> erase_files(const SessionFiles&);
/// Takes up what is left of a wipe, if there is one: erases, tells. `done` here, true when nothing is left to
/// do.
void finish_wipe(const SessionFiles&, Transport&, std::function<void(bool)> done);

/// Somebody signs in anew: the note of a wipe that is over goes.
void forget_wipe(const SessionFiles&);

/// What the person is told.
QString sentence(const Wipe&);

}  // namespace giro
