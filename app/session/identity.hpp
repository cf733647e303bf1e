// Identity: who is signed in on this replica and where: the content of `FILE.session` (JSON, mode 0600). Its
// tokens are sealed where the files have a key from elsewhere; without that key it is as if nobody were
// signed in. Plain value.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QUrl>
#include <filesystem>

#include "sync/base/id.hpp"
#include "sync/base/result.hpp"
#include "sync/device/device.hpp"
#include "sync/schema/schema.hpp"

namespace giro {

struct Identity {
  QUrl office;
  QString pin;  // of the office's key (net/key_pin.hpp); empty: whoever this system trusts
  Id user;
  QString login;
  QString name;
  schema::Role role = schema::agent;
  QString bearer;  // empty: signed out, the work stays
  QString
      refresh;  // good once, for the next bearer and the next of its kind; empty: the bearer is a long one
  qint64 renew_at = 0;  // wall clock of this device: from then on the bearer is renewed before it is used
  Id office_id;         // nil: the sign-in is older than exchange by file
  QString office_key;   // hex; the office's public key, for files

  bool signed_in() const { return !bearer.isEmpty(); }
  bool renews() const { return signed_in() && !refresh.isEmpty(); }
  bool is_agent() const { return role == schema::agent; }
};

/// The files of one signed-in user, all beside each other.
struct SessionFiles {
  std::filesystem::path replica;  // FILE
  std::string key = {};           // seals the tokens in FILE.session; empty: they lie there open

  DeviceFiles device() const;              // FILE and FILE.outbox
  std::filesystem::path identity() const;  // FILE.session
};

/// A Problem when nobody has signed in here yet, the tablet was erased, or the file cannot be understood.
Result<Identity> load_identity(const SessionFiles&);

/// Replaces the file at once and durably, mode 0600. Refuses when FILE already belongs to another user or
/// office.
Result<void> save_identity(const SessionFiles&, const Identity&);

}  // namespace giro
