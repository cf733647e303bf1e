// Ingest: a tablet's work that came as a file (sync/file). The same road as over the network: the sign-in
// inside the file is recognised, the requests are pushed in their order, the answer is the office's own.
//
//     a file decides what it brings exactly once, however often and late it comes, or changes nothing
//
// A file is read to its end before anything is decided. Any process that has the office open; one thread.
#pragma once

#include "server/accounts/accounts.hpp"
#include "server/office/office.hpp"
#include "sync/file/records.hpp"

namespace giro {

/// The parts of an office that files need.
struct IngestDesk {
  Office& office;
  Accounts& accounts;
  Id office_id;
  file::OfficeSeal seal;
};

struct IngestReport {
  std::string login;      // whose work
  bool trusted = true;    // false: revoked sign-in or disabled user, everything new is quarantined
  std::uint64_t ops = 0;  // in the file
  std::uint64_t known = 0;
  std::uint64_t accepted = 0, rejected = 0, waiting = 0, quarantined = 0;  // of the new ones
  std::uint64_t forked = 0;  // of a copied tablet: it will send them again under another number
  bool too_old = false;      // the app: what it recorded has arrived, but no answer fits it
  std::uint64_t pages = 0;   // of the answer
};

using OpenFile = std::function<file::Source()>;
using IngestProgress = std::function<void(std::size_t done, std::size_t total)>;

/// Takes a file in. `answer`: where the answer goes, empty: nowhere. A Problem says what is wrong with the
/// file: "is cut short: …".
Result<IngestReport> ingest(const IngestDesk&, const OpenFile&, const file::Sink& answer,
                            const IngestProgress& = {});

}  // namespace giro
