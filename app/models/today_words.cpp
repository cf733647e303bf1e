#include "app/models/today_words.hpp"

#include <algorithm>
#include <span>

#include "app/models/today_model.hpp"
#include "sync/portfolio/client_card.hpp"
#include "sync/portfolio/lookups.hpp"

namespace giro {
namespace {

using words::text;

QString tr(const char* source) {
  return TodayModel::tr(source);
}

/// 15 or 16:30.
QString hour(std::int64_t second) {
  auto minutes = second / 60 % 60;
  auto hours = QString::number(second / 3600);
  return minutes == 0 ? hours : QStringLiteral("%1:%2").arg(hours).arg(minutes, 2, 10, QLatin1Char('0'));
}

bool whole_day(const TimeSpan& span) {
  return span == TimeSpan{};
}

/// Why nobody is suggested; empty on a day of work.
QString day_off(const DayPlan& plan) {
  auto reason = text(plan.off_reason);
  switch (plan.off) {
    case DayOff::none:
      break;
    case DayOff::absence:
      return reason.isEmpty() ? tr("assenza") : tr("assenza: %1").arg(reason);
    case DayOff::holiday:
      return reason.isEmpty() ? tr("festa del patrono") : tr("festivo: %1").arg(reason);
    case DayOff::no_working_day:
      return tr("non è un giorno di lavoro");
  }
  return {};
}

/// The same as a sentence.
QString day_off_sentence(const DayPlan& plan) {
  auto reason = text(plan.off_reason);
  switch (plan.off) {
    case DayOff::none:
      break;
    case DayOff::absence:
      return reason.isEmpty() ? tr("In questo giorno non ci sei")
                              : tr("In questo giorno non ci sei: %1").arg(reason);
    case DayOff::holiday:
      return reason.isEmpty() ? tr("È la festa del patrono") : tr("È festa: %1").arg(reason);
    case DayOff::no_working_day:
      return tr("Non è un giorno di lavoro");
  }
  return {};
}

}  // namespace

QString PlanWords::outcome_of(const Stop& stop) const {
  if (stop.status == "skipped") return tr("Saltata: %1").arg(words::label(skips, stop.skip_reason));
  if (stop.status != "done") return {};
  if (stop.order_cents) return tr("Ordine %1").arg(format::money(*stop.order_cents));
  if (stop.outcome.empty()) return tr("Manca l'esito");
  auto said = words::label(outcomes, stop.outcome);
  if (stop.no_order_reason.empty()) return said;
  return tr("%1: %2").arg(said, words::label(no_order, stop.no_order_reason).toLower());
}

QString PlanWords::place_of(const Stop& stop, std::int64_t day) const {
  QStringList hours;
  for (auto& span : stop.hours)
    if (!whole_day(span)) hours += hour(span.opens_s) + QStringLiteral("–") + hour(span.closes_s);
  auto where = QStringList{text(stop.client.city), text(stop.client.address)};
  where.removeAll(QString());
  auto closed = day == today ? tr("oggi chiuso") : tr("in questo giorno chiuso");
  return words::joined({where.join(QStringLiteral(", ")), stop.hours.empty() ? closed
                                                          : hours.isEmpty()
                                                              ? QString()
                                                              : tr("aperto %1").arg(hours.join(tr(" e ")))});
}

QString PlanWords::band_of(const Stop& stop, std::int64_t day) const {
  if (!stop.substituted) return {};
  auto name = name_of(db, "app_user", *stop.substituted),
       reason = absence_reason(db, *stop.substituted, iso_day(day));
  auto band = tr("Giro di %1").arg(text(name));
  return reason.empty() ? band : tr("%1, in %2").arg(band, text(reason).toLower());
}

QVariant PlanWords::hours_chip(const Stop& stop) const {
  constexpr std::int64_t morning_s = 9 * 3600, soon_s = 2 * 3600, just_s = 3600;
  if (stop.status != "planned" || !stop.arrives_at) return {};
  if (stop.hours.empty()) return words::chip("event_busy", tr("chiuso in questo giorno"), "warn");
  auto at = time.second_of_day(stop.arrives_at);
  for (auto& span : stop.hours) {
    if (at < span.opens_s || at >= span.closes_s || whole_day(span)) continue;
    if (span.opens_s > morning_s && at - span.opens_s <= just_s)
      return words::chip("schedule", tr("apre alle %1").arg(hour(span.opens_s)), "neutral");
    if (span.closes_s - at <= soon_s)
      return words::chip("schedule", tr("chiude alle %1").arg(hour(span.closes_s)), "neutral");
    return {};
  }
  bool open_all_day = stop.hours.size() == 1 && whole_day(stop.hours.front());
  return open_all_day ? QVariant() : words::chip("event_busy", tr("a quell'ora è chiuso"), "warn");
}

Row PlanWords::row(const Stop& stop, int number, bool next, std::int64_t day) const {
  auto& client = stop.client;
  auto id = format::hex(client.id);
  auto flag = hours_chip(stop);
  for (auto& reason : stop.reasons)
    if (reason.kind == Reason::Kind::complaint && !flag.isValid()) flag = words::reason_chip(reason);
  auto state = words::item_state(unsent.contains(id) ? SyncItem::State::saved : SyncItem::State::received);
  auto settled = stop.status == "done" || stop.status == "skipped";
  auto status = settled || stop.status == "in_progress" ? text(stop.status)
                : next                                  ? QString("next")
                                                        : QString("todo");
  auto why = words::why(client, stop.reasons, day);
  return {{"stopId", stop.suggested() ? id : format::hex(stop.visit)},
          {"visitId", format::hex(stop.visit)},
          {"clientId", id},
          {"number", number},
          {"position", static_cast<qlonglong>(stop.position.value_or(0))},
          {"status", status},
          {"suggested", stop.suggested()},
          {"time", stop.arrives_at ? format::clock(stop.arrives_at, time) : QString()},
          {"name", text(client.name)},
          {"klass", words::klass(client.abc)},
          {"town", text(client.city)},
          {"place", place_of(stop, day)},
          {"outcome", outcome_of(stop)},
          {"reason", why},
          {"chips", words::reason_chips(stop.reasons)},
          {"flag", flag},
          {"stateText", settled ? state.text : QString()},
          {"stateIcon", settled ? state.icon : QString()},
          {"stateTone", state.tone},
          {"phone", text(client.phone)},
          {"lat", static_cast<double>(client.lat_micro) / 1e6},
          {"lon", static_cast<double>(client.lon_micro) / 1e6},
          {"band", band_of(stop, day)},
          {"spoken", tr("Visita a %1, %2").arg(text(client.name), settled ? outcome_of(stop) : why)}};
}

void show_stops(Shown& shown, const PlanWords& say, const DayPlan& plan) {
  int number = 0;
  bool next_given = plan.day != say.today || plan.count("in_progress") > 0;
  QVariantList dashes;
  shown.rows["stops"];
  for (auto& stop : plan.stops) {
    bool next = !next_given && stop.status == "planned";
    next_given = next_given || next;
    auto row = say.row(stop, ++number, next, plan.day);
    auto status = row["status"].toString();
    dashes += status == "in_progress" ? QString("next") : status;
    shown.add("stops", std::move(row));
  }
  shown["dashes"] = dashes;
  shown.rows["others"];
  constexpr std::size_t most_others = 60;  // the most urgent; nobody looks through hundreds
  for (auto& [client, metres] : std::span(plan.others).first(std::min(most_others, plan.others.size())))
    shown.add("others", {{"clientId", format::hex(client.id)},
                         {"name", text(client.name)},
                         {"klass", words::klass(client.abc)},
                         {"town", text(client.city)},
                         {"reason", words::why(client, reasons_for(client), plan.day)},
                         {"kmText", metres > 0 ? tr("a %1").arg(format::kilometres(metres)) : QString()}});
}

void show_totals(Shown& shown, const DayPlan& plan, const CompanyTime& time, std::int64_t today) {
  auto done = static_cast<int>(plan.count("done")), left = static_cast<int>(plan.left());
  shown["doneCount"] = done;
  shown["todoCount"] = left;
  shown["summaryText"] = tr("%1, %2 da fare").arg(words::many(done, tr("1 fatta"), tr("%1 fatte"))).arg(left);
  auto ends = plan.ends_at ? tr("fine prevista %1").arg(format::clock(plan.ends_at, time)) : QString();
  shown["kmText"] = words::joined({format::kilometres(plan.metres), ends});
  shown["remainingText"] = left == 0
                               ? tr("Giro finito")
                               : words::joined({tr("%1 alla fine").arg(format::kilometres(plan.metres_left)),
                                                tr("%1 di guida").arg(format::hours(plan.driving_left_ms))});
  auto others = static_cast<std::int64_t>(plan.others.size());
  shown["othersText"] =
      others == 0 ? (plan.day == today ? tr("Nessun altro da visitare oggi") : tr("Nessun altro da visitare"))
                  : words::many(others, tr("Un altro da visitare lungo il giro"),
                                tr("Altri %1 da visitare lungo il giro"));
  QStringList rounds;
  for (auto& name : plan.round_names) rounds += text(name);
  auto round = rounds.isEmpty() ? QString() : tr("giro di %1").arg(rounds.join(QStringLiteral(", ")));
  shown["contextText"] = words::joined({format::long_day(plan.day), day_off(plan), round});
}

void show_day(Shown& shown, const DayPlan& plan, std::int64_t today) {
  auto near = plan.day - today;
  shown["isToday"] = near == 0;
  shown["canPlan"] = near >= 0;
  shown["titleText"] = near == 0    ? tr("Oggi")
                       : near == 1  ? tr("Domani")
                       : near == -1 ? tr("Ieri")
                                    : tr("Giro");
  shown["dayText"] = format::weekday(plan.day);
  auto off = day_off_sentence(plan);
  shown["offText"] = off;
  shown["offDetail"] =
      off.isEmpty() ? QString()
      : plan.stops.empty()
          ? tr("Per questo giorno non è proposto nessuno: chi è da fare resta per gli altri.")
          : tr("Resta quello che è già scritto; nessun altro è proposto.");
  shown["emptyText"] = !off.isEmpty() ? off
                       : near < 0     ? tr("Nessuna visita in quel giorno")
                                      : tr("Nessuna visita in programma");
  auto proposed = static_cast<std::int64_t>(std::ranges::count_if(plan.stops, &Stop::suggested));
  shown["suggestedCount"] = static_cast<int>(proposed);
  shown["suggestedText"] = proposed == 0 ? QString()
                                         : words::many(proposed, tr("1 tappa proposta, non ancora nel giro"),
                                                       tr("%1 tappe proposte, non ancora nel giro"));
}

}  // namespace giro
