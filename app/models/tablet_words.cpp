#include "app/models/tablet_words.hpp"

#include <QJsonArray>
#include <algorithm>
#include <tuple>

namespace giro::words {
namespace {

constexpr std::int64_t day_ms = 24LL * 3'600'000;

QString tr(const char* source) {
  return QCoreApplication::translate("Tablets", source);
}

std::int64_t whole(const QJsonValue& value) {
  return static_cast<std::int64_t>(value.toDouble());
}

/// What the office says is newer than the replica.
void take(const QJsonObject& said, TabletFacts& tablet) {
  auto utf8 = [&](const char* name) { return said[name].toString().toStdString(); };
  auto& known = tablet.known;
  known.user = format::id(said["user"].toString());
  known.user_name = utf8("name");
  known.name = utf8("device");
  known.app_version = utf8("app_version");
  known.last_seen_at = whole(said["last_seen_at"]);
  known.pending = said["pending"].isDouble() ? std::optional(whole(said["pending"])) : std::nullopt;
  known.revoked = said["revoked"].toBool();
  tablet.told = true;
  tablet.reused = said["reused"].toBool();
  tablet.signed_in_at = whole(said["signed_in_at"]);
  tablet.wipe_at = whole(said["wipe_at"]);
  tablet.wiped_at = whole(said["wiped_at"]);
  tablet.lost = whole(said["lost"]);
}

}  // namespace

std::vector<TabletFacts> tablet_facts(std::vector<KnownTablet> known, const QJsonObject& told) {
  std::vector<TabletFacts> all;
  for (auto& one : known) all.push_back({.known = std::move(one)});
  for (auto each : told["tablets"].toArray()) {
    auto said = each.toObject();
    auto id = format::id(said["id"].toString());
    auto found = std::ranges::find(all, id, [](auto& one) { return one.known.id; });
    if (found == all.end()) found = all.insert(all.end(), TabletFacts{.known = {.id = id}});
    take(said, *found);
  }
  for (auto& one : all)
    one.replaced = std::ranges::any_of(all, [&](auto& other) {
      return other.known.user == one.known.user && !other.closed() &&
             other.known.last_seen_at > one.known.last_seen_at;
    });
  std::ranges::stable_sort(
      all, {}, [](auto& one) { return std::tuple(one.closed(), one.replaced, one.known.last_seen_at); });
  return all;
}

StatusWords tablet_state(const TabletFacts& tablet, std::int64_t now_at, const CompanyTime& time) {
  auto when = [&](std::int64_t at) { return format::moment(at, now_at, time); };
  if (tablet.wiped_at) return {tr("Svuotato, %1").arg(when(tablet.wiped_at)), "neutral", "check_circle"};
  if (tablet.wipe_at) return {tr("Da svuotare al prossimo contatto"), "warn", "delete_outline"};
  if (tablet.reused) return {tr("Chiuso: usato da due posti"), "bad", "error"};
  if (tablet.known.revoked) return {tr("Accesso revocato"), "neutral", "lock"};
  if (tablet.replaced) return {tr("Non più usato: c'è un accesso più recente"), "neutral", "history"};
  if (tablet.silent(now_at)) {
    if (tablet.known.last_seen_at == 0) return {tr("Mai sentito"), "warn", "cloud_off"};
    auto days = (now_at - tablet.known.last_seen_at) / day_ms;
    return {many(days, tr("Silenzioso da 1 giorno"), tr("Silenzioso da %1 giorni")), "warn", "cloud_off"};
  }
  return {tr("In contatto"), "ok", "cloud_done"};
}

QString tablet_heard(const TabletFacts& tablet, std::int64_t now_at, const CompanyTime& time) {
  if (tablet.known.last_seen_at != 0)
    return tr("Sentito: %1").arg(format::moment(tablet.known.last_seen_at, now_at, time));
  return tablet.signed_in_at == 0
             ? tr("Mai sentito")
             : tr("Entrato: %1, mai sentito").arg(format::moment(tablet.signed_in_at, now_at, time));
}

QString tablet_note(const TabletFacts& tablet) {
  QStringList parts;
  if (auto pending = tablet.known.pending.value_or(0); pending > 0)
    parts +=
        many(pending, tr("1 registrazione aspetta sul tablet"), tr("%1 registrazioni aspettano sul tablet"));
  if (tablet.lost > 0)
    parts += many(tablet.lost, tr("1 registrazione perduta con un archivio danneggiato"),
                  tr("%1 registrazioni perdute con un archivio danneggiato"));
  return joined(parts);
}

}  // namespace giro::words
