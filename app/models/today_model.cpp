#include "app/models/today_model.hpp"

#include <QLocale>
#include <QSet>

#include "app/models/month_words.hpp"
#include "app/models/words.hpp"
#include "sync/actions/client.hpp"
#include "sync/actions/visit.hpp"
#include "sync/portfolio/client_card.hpp"
#include "sync/portfolio/lookups.hpp"

namespace giro {
namespace {

using words::text;

struct PlanWords {
  SQLite::Database& db;
  const CompanyTime& time;
  std::int64_t today;
  std::vector<std::pair<QString, QString>> outcomes, no_order, skips;
  const QSet<QString>& unsent;  // clients with work the office has not received

  QString outcome_of(const Stop& stop) const;
  QString place_of(const Stop&, std::int64_t day) const;
  QString band_of(const Stop&) const;
  Row row(const Stop&, int number, bool next, std::int64_t day) const;
};

QString PlanWords::outcome_of(const Stop& stop) const {
  if (stop.status == "skipped")
    return TodayModel::tr("Saltata: %1").arg(words::label(skips, stop.skip_reason));
  if (stop.status != "done") return {};
  if (stop.order_cents) return TodayModel::tr("Ordine %1").arg(format::money(*stop.order_cents));
  if (stop.outcome.empty()) return TodayModel::tr("Manca l'esito");
  auto said = words::label(outcomes, stop.outcome);
  if (stop.no_order_reason.empty()) return said;
  return TodayModel::tr("%1: %2").arg(said, words::label(no_order, stop.no_order_reason).toLower());
}

QString PlanWords::place_of(const Stop& stop, std::int64_t day) const {
  QStringList hours;
  for (auto& open : hours_of(db, stop.client.id, iso_day(day)))
    hours += text(open.opens) + QStringLiteral("–") + text(open.closes);
  auto where = QStringList{text(stop.client.city), text(stop.client.address)};
  where.removeAll(QString());
  return words::joined(
      {where.join(QStringLiteral(", ")),
       hours.isEmpty() ? QString() : TodayModel::tr("aperto %1").arg(hours.join(TodayModel::tr(" e ")))});
}

QString PlanWords::band_of(const Stop& stop) const {
  if (!stop.substituted) return {};
  auto name = name_of(db, "app_user", *stop.substituted),
       reason = absence_reason(db, *stop.substituted, iso_day(today));
  auto band = TodayModel::tr("Giro di %1").arg(text(name));
  return reason.empty() ? band : TodayModel::tr("%1, in %2").arg(band, text(reason).toLower());
}

Row PlanWords::row(const Stop& stop, int number, bool next, std::int64_t day) const {
  auto& client = stop.client;
  auto id = format::hex(client.id);
  auto chips = words::reason_chips(stop.reasons);
  QVariant flag;
  for (auto& reason : stop.reasons)
    if (reason.kind == Reason::Kind::complaint && !flag.isValid()) flag = words::reason_chip(reason);
  auto state = words::item_state(unsent.contains(id) ? SyncItem::State::saved : SyncItem::State::received);
  auto settled = stop.status == "done" || stop.status == "skipped";
  auto status = settled || stop.status == "in_progress" ? text(stop.status)
                : next                                  ? QString("next")
                                                        : QString("todo");
  return {
      {"stopId", stop.suggested() ? id : format::hex(stop.visit)},
      {"visitId", format::hex(stop.visit)},
      {"clientId", id},
      {"number", number},
      {"position", static_cast<qlonglong>(stop.position.value_or(0))},
      {"status", status},
      {"time", stop.arrives_at ? format::clock(stop.arrives_at, time) : QString()},
      {"name", text(client.name)},
      {"klass", words::klass(client.abc)},
      {"town", text(client.city)},
      {"place", place_of(stop, day)},
      {"outcome", outcome_of(stop)},
      {"reason", words::reason_line(stop.reasons)},
      {"chips", chips},
      {"flag", flag},
      {"stateText", settled ? state.text : QString()},
      {"stateIcon", settled ? state.icon : QString()},
      {"stateTone", state.tone},
      {"phone", text(client.phone)},
      {"lat", static_cast<double>(client.lat_micro) / 1e6},
      {"lon", static_cast<double>(client.lon_micro) / 1e6},
      {"band", band_of(stop)},
      {"spoken", TodayModel::tr("Visita a %1, %2")
                     .arg(text(client.name), settled ? outcome_of(stop) : words::reason_line(stop.reasons))}};
}

void show_stops(Shown& shown, const PlanWords& say, const DayPlan& plan) {
  int number = 0;
  bool next_given = plan.count("in_progress") > 0;
  QVariantList dashes;
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
  for (auto& [client, metres] : plan.others) {
    shown.add("others",
              {{"clientId", format::hex(client.id)},
               {"name", text(client.name)},
               {"klass", words::klass(client.abc)},
               {"town", text(client.city)},
               {"reason", words::reason_line(reasons_for(client))},
               {"kmText", metres > 0 ? TodayModel::tr("a %1").arg(format::kilometres(metres)) : QString()}});
  }
}

/// Why nobody is suggested; empty on a day of work.
QString day_off(const DayPlan& plan) {
  auto why = text(plan.off_reason);
  switch (plan.off) {
    case DayOff::none:
      break;
    case DayOff::absence:
      return why.isEmpty() ? TodayModel::tr("assenza") : TodayModel::tr("assenza: %1").arg(why);
    case DayOff::holiday:
      return why.isEmpty() ? TodayModel::tr("festa del patrono") : TodayModel::tr("festivo: %1").arg(why);
    case DayOff::no_working_day:
      return TodayModel::tr("non è un giorno di lavoro");
  }
  return {};
}

void show_totals(Shown& shown, const DayPlan& plan, const CompanyTime& time, std::int64_t today) {
  auto done = static_cast<int>(plan.count("done")), left = static_cast<int>(plan.left());
  shown["doneCount"] = done;
  shown["todoCount"] = left;
  shown["isToday"] = plan.day == today;
  shown["summaryText"] = TodayModel::tr("%1, %2 da fare")
                             .arg(words::many(done, TodayModel::tr("1 fatta"), TodayModel::tr("%1 fatte")))
                             .arg(left);
  auto ends =
      plan.ends_at ? TodayModel::tr("fine prevista %1").arg(format::clock(plan.ends_at, time)) : QString();
  shown["kmText"] = words::joined({format::kilometres(plan.metres), ends});
  shown["remainingText"] =
      left == 0 ? TodayModel::tr("Giro finito")
                : words::joined({TodayModel::tr("%1 alla fine").arg(format::kilometres(plan.metres_left)),
                                 TodayModel::tr("%1 di guida").arg(format::hours(plan.driving_left_ms))});
  auto others = static_cast<std::int64_t>(plan.others.size());
  shown["othersText"] = others == 0
                            ? TodayModel::tr("Nessun altro da visitare oggi")
                            : words::many(others, TodayModel::tr("Un altro da visitare lungo il giro"),
                                          TodayModel::tr("Altri %1 da visitare lungo il giro"));
  QStringList rounds;
  for (auto& name : plan.round_names) rounds += text(name);
  auto round =
      rounds.isEmpty() ? QString() : TodayModel::tr("giro di %1").arg(rounds.join(QStringLiteral(", ")));
  shown["contextText"] = words::joined({format::long_day(plan.day), day_off(plan), round});
}

void show_tasks(Shown& shown, SQLite::Database& db, const Id& user, std::int64_t today) {
  shown.rows["tasks"];
  for (auto& [id, client, title, due, name, done] : tasks_of(db, user, today * 86'400'000)) {
    auto day = day_number(due);
    bool late = !done && day && *day <= today;
    auto when = !day           ? QString()
                : *day < today ? TodayModel::tr("dal %1").arg(format::day(*day, today))
                               : TodayModel::tr("entro %1").arg(format::near_day(*day, today));
    shown.add("tasks", {{"taskId", format::hex(id)},
                        {"title", text(title)},
                        {"detail", words::joined({text(name), when})},
                        {"clientId", format::hex(client)},
                        {"late", late},
                        {"done", done}});
  }
}

void show_next_day(Shown& shown, const DayPlan& next, std::int64_t day) {
  auto date = format::date(next.day);
  auto name = QLocale().toString(date, QStringLiteral("dddd d"));
  shown["tomorrowTitle"] =
      next.day == day + 1 ? TodayModel::tr("Domani, %1").arg(name) : name.left(1).toUpper() + name.mid(1);
  auto stops = static_cast<std::int64_t>(next.stops.size());
  shown["tomorrowText"] =
      TodayModel::tr("%1, %2").arg(words::many(stops, TodayModel::tr("1 tappa"), TodayModel::tr("%1 tappe")),
                                   format::kilometres(next.metres));
  QStringList towns;
  for (auto& stop : next.stops)
    if (auto town = text(stop.client.city); !town.isEmpty() && !towns.contains(town) && towns.size() < 3)
      towns += town;
  auto last = towns.size() > 1 ? towns.takeLast() : QString();
  shown["tomorrowTowns"] =
      last.isEmpty() ? towns.join("") : TodayModel::tr("%1 e %2").arg(towns.join(", "), last);
}

}  // namespace

std::int64_t TodayModel::day() const {
  return day_number(on_.toStdString()).value_or(app()->day());
}

void TodayModel::load() {
  auto question = PlanQuestion{.user = app()->user(), .day = day(), .now_at = app()->now_at()};
  ask_device([question, today = app()->day()](Device& device) {
    auto& db = device.local();
    auto time = company_time(db);
    QSet<QString> unsent;
    for (auto& entry : device.outbox().entries())
      if (entry.undecided() && entry.client) unsent += format::hex(*entry.client);
    auto asked = question;
    if (question.day != today) asked.now_at = 0;
    auto plan = day_plan(db, time, asked);
    PlanWords say{db,
                  time,
                  today,
                  words::choices(db, "outcome"),
                  words::choices(db, "no_order_reason"),
                  words::choices(db, "skip_reason"),
                  unsent};
    Shown shown;
    shown.rows["stops"];
    show_stops(shown, say, plan);
    show_totals(shown, plan, time, today);
    show_tasks(shown, db, question.user, today);
    show_next_day(shown, next_day_plan(db, time, asked, plan), plan.day);
    auto month = words::month_so_far(db, time, question.user, plan.day);
    shown["monthTitle"] = month.title;
    shown["monthDaysText"] = month.days_text;
    shown["targets"] = month.targets;
    shown["skipReasons"] = words::as_choices(say.skips, {});
    return shown;
  });
}

Row TodayModel::stop(const QString& stopId) const {
  return stops_.get(stops_.rowOf(stopId));
}

void TodayModel::skip(const QString& stopId, const QString& code) {
  auto row = stop(stopId);
  if (row.isEmpty()) return;
  auto client = format::id(row["clientId"].toString()), visit = format::id(row["visitId"].toString());
  auto planned = visit.is_nil() ? std::nullopt : std::optional(visit);
  record([=, on = iso_day(day()), reason = code.toStdString()](
             Device& device) { return actions::skip_visit(device, client, planned, on, reason); },
         tr("Tappa saltata"), {},
         visit.is_nil() ? App::Undo{}
                        : [visit](Device& device) { return actions::reopen_visit(device, visit); });
}

void TodayModel::addStop(const QString& clientId) {
  record([client = format::id(clientId), on = iso_day(day()), place = stops_.count() + 1](
             Device& device) { return actions::plan_visit(device, client, on, place); },
         tr("Tappa aggiunta"));
}

void TodayModel::removeStop(const QString& stopId) {
  auto visit = format::id(stop(stopId)["visitId"].toString());
  if (!visit.is_nil())
    record([visit](Device& device) { return actions::cancel_visit(device, visit); }, tr("Tappa tolta"));
}

void TodayModel::move(int from, int to) {
  // Every open stop gets its place, where it has another; suggested ones become planned by that.
  std::vector<Row> order(stops_.rows().begin(), stops_.rows().end());
  auto valid = [&](int row) { return row >= 0 && row < static_cast<int>(order.size()); };
  if (!valid(from) || !valid(to) || from == to) return;
  auto moved = order[static_cast<std::size_t>(from)];
  order.erase(order.begin() + from);
  order.insert(order.begin() + to, moved);
  std::vector<std::function<Result<Draft>(Device&)>> steps;
  std::int64_t place = 0;
  for (auto& row : order) {
    ++place;
    auto status = row["status"].toString();
    if ((status != "next" && status != "todo") || row["position"].toLongLong() == place) continue;
    auto visit = format::id(row["visitId"].toString()), client = format::id(row["clientId"].toString());
    steps.emplace_back([=, on = iso_day(day())](Device& device) {
      return visit.is_nil() ? actions::plan_visit(device, client, on, place)
                            : actions::move_stop(device, visit, place);
    });
  }
  for (auto& step : steps) record(step, &step == &steps.back() ? tr("Giro riordinato") : QString());
}

void TodayModel::setTaskDone(const QString& taskId, bool done) {
  auto task = format::id(taskId);
  auto set = [task, at = app()->now_at()](std::string status) -> App::Undo {
    return [task, status, at](Device& device) { return actions::set_task(device, task, status, at); };
  };
  record(set(done ? "done" : "open"), done ? tr("Fatto") : tr("Da fare di nuovo"), {},
         set(done ? "open" : "done"));
}

}  // namespace giro
