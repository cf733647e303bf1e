#include "app/models/sync_status.hpp"

#include "app/models/format.hpp"

namespace giro {
namespace {

constexpr std::int64_t silence_ms = 12LL * 3600 * 1000;

QString last_contact(const SyncState& state, std::int64_t now_at, const CompanyTime& time) {
  if (state.last_contact_at == 0) return SyncStatus::tr("nessun contatto finora");
  return SyncStatus::tr("ultimo contatto %1").arg(format::moment(state.last_contact_at, now_at, time));
}

}  // namespace

void SyncStatus::show(const SyncState& state, int review_count, std::int64_t now_at,
                      const CompanyTime& time) {
  pending_ = static_cast<int>(state.counts.pending);
  review_count_ = review_count;
  review_ = review_count > 0 ? tr("%1 da controllare").arg(review_count) : QString();
  progress_ = -1;
  auto percent = state.download_percent();
  bool silent = state.last_contact_at > 0 && now_at - state.last_contact_at > silence_ms;
  if (state.blocked != Blocked::no) {
    say_blocked(state);
  } else if (percent >= 0 && (state.running || state.link == Link::reached)) {
    say("download", "file_download", "info", tr("Primo scarico, %1").arg(format::percent(percent * 100)), {});
    progress_ = percent / 100.0;
  } else if (state.running && state.sending_total > 0) {
    say("sending", "cloud_upload", "info",
        tr("In invio, %1 di %2").arg(state.sending_done).arg(state.sending_total), {});
    progress_ = static_cast<qreal>(state.sending_done) / static_cast<qreal>(state.sending_total);
  } else if (silent) {
    say("silent", "cloud_off", "warn",
        tr("Nessun contatto da %1").arg(format::moment(state.last_contact_at, now_at, time)),
        tr("%1 sul tablet").arg(pending_));
  } else if (state.link == Link::no_network || state.link == Link::no_answer || pending_ > 0) {
    say_waiting(state, now_at, time);
  } else if (review_count > 0) {
    say("review", "error", "warn", review_, tr("tutto il resto è ricevuto"));
    review_.clear();  // it is the sentence already
  } else if (state.link == Link::untried && state.last_contact_at == 0) {
    say("waiting", "schedule", "neutral", tr("Mai in contatto"), tr("la sede non ha ancora risposto"));
  } else {
    say("received", "cloud_done", "ok", tr("Tutto ricevuto dalla sede"),
        state.last_contact_at ? tr("alle %1").arg(format::clock(state.last_contact_at, time)) : QString());
  }
  short_ = pending_ > 0 ? QString::number(pending_) : QString();
  emit changed();
}

void SyncStatus::say(const QString& kind, const QString& icon, const QString& tone, const QString& title,
                     const QString& detail) {
  kind_ = kind;
  icon_ = icon;
  tone_ = tone;
  title_ = title;
  detail_ = detail;
}

void SyncStatus::say_blocked(const SyncState& state) {
  QString title;
  switch (state.blocked) {
    case Blocked::sign_in:
      title = tr("Accedi di nuovo");
      break;
    case Blocked::update_app:
      title = tr("Aggiorna Giro");
      break;
    case Blocked::disk_full:
      title = tr("Spazio esaurito");
      break;
    default:
      title = tr("Archivio danneggiato");
      break;
  }
  say("blocked", "lock", "bad", title, tr("%1 sul tablet, al sicuro").arg(pending_));
}

void SyncStatus::say_waiting(const SyncState& state, std::int64_t now_at, const CompanyTime& time) {
  if (state.link == Link::no_network) {
    auto title = pending_ > 0 ? tr("Senza rete · %1 sul tablet").arg(pending_) : tr("Senza rete");
    return say("offline", "cloud_off", "neutral", title, last_contact(state, now_at, time));
  }
  if (state.link == Link::no_answer) {
    auto seconds = state.next_try_at > now_at ? (state.next_try_at - now_at + 999) / 1000 : 0;
    auto title = pending_ > 0 ? tr("%1 in attesa").arg(pending_) : tr("La sede non risponde");
    auto next = seconds > 0 ? tr("nuovo tentativo tra %1 s").arg(seconds) : last_contact(state, now_at, time);
    return say("waiting", "schedule", "neutral", title, next);
  }
  say("waiting", "tablet_android", "neutral", tr("%1 sul tablet").arg(pending_),
      last_contact(state, now_at, time));
}

}  // namespace giro
