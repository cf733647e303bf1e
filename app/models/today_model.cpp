#include "app/models/today_model.hpp"

#include <QLocale>
#include <QSaveFile>

#include "app/models/month_words.hpp"
#include "app/models/today_words.hpp"
#include "sync/actions/client.hpp"
#include "sync/actions/visit.hpp"
#include "sync/portfolio/calendar_file.hpp"
#include "sync/portfolio/lookups.hpp"
#include "sync/portfolio/promises.hpp"

namespace giro {
namespace {

using words::text;

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
  auto asked = static_cast<std::int64_t>(open_requests(db, std::nullopt, Owed::open, iso_day(today)).size());
  auto all = static_cast<std::int64_t>(shown.rows["tasks"].size());
  shown["owedText"] = words::joined(
      {all == 0 ? TodayModel::tr("Scrivine una") : TodayModel::tr("Tutte, %1").arg(all),
       asked == 0 ? QString()
                  : words::many(asked, TodayModel::tr("1 richiesta"), TodayModel::tr("%1 richieste"))});
}

/// The working day after the one shown; nothing after a day that is past.
void show_next_day(Shown& shown, Source db, const CompanyTime& time, const PlanQuestion& question,
                   const DayPlan& plan, std::int64_t today) {
  auto day = plan.day;
  shown["tomorrowTitle"] = shown["tomorrowText"] = shown["tomorrowTowns"] = shown["tomorrowOn"] = QString();
  if (day < today) return;
  auto next = next_day_plan(db, time, question, plan);
  shown["tomorrowOn"] = QString::fromStdString(iso_day(next.day));
  auto date = format::date(next.day);
  auto name = QLocale().toString(date, QStringLiteral("dddd d"));
  shown["tomorrowTitle"] =
      next.day == today + 1 ? TodayModel::tr("Domani, %1").arg(name) : name.left(1).toUpper() + name.mid(1);
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

/// What waits in the outbox is known to the Device alone; the plan is read where plans are remembered.
void TodayModel::load() {
  app()->session()->device(
      this,
      [](Device& device) {
        QSet<QString> unsent;
        for (auto& entry : device.outbox().entries())
          if (entry.undecided() && entry.client) unsent += format::hex(*entry.client);
        return unsent;
      },
      [this](Result<QSet<QString>> unsent) {
        if (!app() || !app()->session()) return;
        if (unsent.has_error()) return app()->tell_failure(QString::fromStdString(unsent.error().what));
        load_plan(std::move(*unsent));
      });
}

void TodayModel::load_plan(QSet<QString> unsent) {
  auto asked = PlanQuestion{.user = app()->user(), .day = day(), .now_at = app()->now_at()};
  ask([asked, today = app()->day(), unsent = std::move(unsent)](Source db) {
    auto time = company_time(db);
    auto question = asked;
    auto plan = plan_seen(db, time, question, today);
    PlanWords say{db,
                  time,
                  today,
                  words::choices(db, "outcome"),
                  words::choices(db, "no_order_reason"),
                  words::choices(db, "skip_reason"),
                  unsent};
    Shown shown;
    show_day(shown, plan, today);
    show_stops(shown, say, plan);
    show_totals(shown, plan, time, today);
    show_tasks(shown, db, question.user, today);
    show_next_day(shown, db, time, question, plan, today);
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
  for (auto& row : stops_.rows()) {
    auto status = row["status"].toString();
    bool settled = status == "done" || status == "skipped";
    if (row["clientId"].toString() == clientId && !row["suggested"].toBool() && !settled)
      return app()->tell(tr("%1 è già nel giro di questo giorno").arg(row["name"].toString()));
  }
  auto visit = std::make_shared<Id>();
  record(
      [client = format::id(clientId), on = iso_day(day()), visit](Device& device) -> Result<Draft> {
        auto draft = actions::plan_visit(device, client, on, std::nullopt);
        if (draft.has_value()) *visit = draft->changes.front().row;
        return draft;
      },
      tr("Tappa aggiunta"), {}, [visit](Device& device) { return actions::cancel_visit(device, *visit); });
}

void TodayModel::acceptAll() {
  put_in_order({stops_.rows().begin(), stops_.rows().end()}, tr("Giro accettato"));
}

void TodayModel::saveCalendar(const QUrl& file) {
  if (!app() || !app()->session()) return;
  auto asked = PlanQuestion{.user = app()->user(), .day = day(), .now_at = app()->now_at()};
  app()->session()->read(
      this,
      [asked, today = app()->day(), path = file.toLocalFile()](SQLite::Database& db) -> Result<int> {
        auto time = company_time(db);
        auto question = asked;
        auto plan = plan_seen(db, time, question, today);
        auto content = calendar_file(plan, question.now_at, [&](const Stop& stop) {
          return words::why(stop.client, stop.reasons, plan.day).toStdString();
        });
        QSaveFile out(path);
        auto size = static_cast<qint64>(content.size());
        if (out.open(QIODevice::WriteOnly) && out.write(content.data(), size) == size && out.commit())
          return static_cast<int>(plan.left());
        return Problem{tr("Non riesco a scrivere %1: %2. Il giro resta qui: scegli un altro posto.")
                           .arg(path, out.errorString())
                           .toStdString()};
      },
      [self = QPointer(this), path = file.toLocalFile()](Result<int> stops) {
        if (!self || !self->app()) return;
        if (stops.has_error()) return self->app()->tell_failure(QString::fromStdString(stops.error().what));
        self->app()->tell(
            words::many(*stops, tr("1 tappa salvata in %1"), tr("%1 tappe salvate in %2")).arg(path));
      });
}

QString TodayModel::calendarName() const {
  return tr("giro %1.ics").arg(QString::fromStdString(iso_day(day())));
}

void TodayModel::removeStop(const QString& stopId) {
  auto visit = format::id(stop(stopId)["visitId"].toString());
  if (!visit.is_nil())
    record([visit](Device& device) { return actions::cancel_visit(device, visit); }, tr("Tappa tolta"));
}

void TodayModel::move(int from, int to) {
  std::vector<Row> order(stops_.rows().begin(), stops_.rows().end());
  auto valid = [&](int row) { return row >= 0 && row < static_cast<int>(order.size()); };
  if (!valid(from) || !valid(to) || from == to) return;
  auto moved = order[static_cast<std::size_t>(from)];
  order.erase(order.begin() + from);
  order.insert(order.begin() + to, moved);
  put_in_order(order, tr("Giro riordinato"));
}

void TodayModel::put_in_order(const std::vector<Row>& order, const QString& said) {
  // Every open stop gets its place, where it has another; suggested ones become planned by that.
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
  for (auto& step : steps) record(step, &step == &steps.back() ? said : QString());
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
