// A tablet in words: how it stands, when it was heard, what waits on it or is lost. Plain values; any thread.
#pragma once

#include <QJsonObject>

#include "app/models/words.hpp"
#include "sync/portfolio/tablets.hpp"

namespace giro::words {

struct TabletFacts {
  KnownTablet known;
  bool told = false;  // the office has said what follows
  bool reused = false;
  std::int64_t signed_in_at = 0, wipe_at = 0, wiped_at = 0, lost = 0;
  bool replaced = false;  // its person has been heard since through another one

  static constexpr std::int64_t silent_after_ms = 3LL * 24 * 3'600'000;  // a weekend is not silence

  bool closed() const { return known.revoked || reused || wiped_at != 0; }
  bool silent(std::int64_t now_at) const {
    return !closed() && !replaced && known.last_seen_at < now_at - silent_after_ms;
  }
};

/// What the replica knows and what the office said, one after the other by what needs looking at: open ones,
/// the longest silent first, then closed ones.
std::vector<TabletFacts> tablet_facts(std::vector<KnownTablet>, const QJsonObject& told);

StatusWords tablet_state(const TabletFacts&, std::int64_t now_at, const CompanyTime&);
/// "Sentito alle 14:05", "Mai sentito".
QString tablet_heard(const TabletFacts&, std::int64_t now_at, const CompanyTime&);
/// What waits on it, what it lost; empty: nothing.
QString tablet_note(const TabletFacts&);

}  // namespace giro::words
