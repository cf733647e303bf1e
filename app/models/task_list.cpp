#include "app/models/task_list.hpp"

#include <algorithm>

#include "app/models/words.hpp"
#include "sync/actions/client.hpp"
#include "sync/actions/frequency.hpp"
#include "sync/portfolio/lookups.hpp"
#include "sync/portfolio/overview.hpp"
#include "sync/portfolio/promises.hpp"

namespace giro {
namespace {

using words::text;

QString tr(const char* source) {
  return TaskList::tr(source);
}

struct Owe {
  Id id, client;
  QString kind, title, client_name, person, answer;
  std::optional<std::int64_t> due, opened;
  bool answered = false, done = false, mine = true;

  bool is_due(std::int64_t today) const { return !answered && !done && due && *due <= today; }
};

QString kind_name(const QString& kind) {
  if (kind == "task") return tr("Da fare");
  if (kind == "complaint") return tr("Reclamo");
  return kind == "return" ? tr("Reso") : tr("Richiesta");
}

std::vector<Owe> owed(SQLite::Database& db, const Id& me, bool everybody, std::int64_t today) {
  auto user = everybody ? std::nullopt : std::optional(me);
  std::vector<Owe> all;
  for (auto& task : open_tasks(db, user, Owed::open, iso_day(today)))
    all.push_back({.id = task.id,
                   .client = task.client,
                   .kind = "task",
                   .title = text(task.title),
                   .client_name = text(task.client_name),
                   .person = task.user == me ? QString() : text(task.user_name),
                   .due = day_number(task.due_on),
                   .mine = task.user == me});
  for (auto& request : open_requests(db, std::nullopt, Owed::open, iso_day(today))) {
    bool others = !request.assignee.is_nil() && request.assignee != me;
    all.push_back({.id = request.id,
                   .client = request.client,
                   .kind = text(request.kind),
                   .title = text(request.body),
                   .client_name = text(request.client_name),
                   .person = others ? text(name_of(db, "app_user", request.assignee)) : QString(),
                   .answer = text(request.answer),
                   .due = day_number(request.due_on),
                   .opened = day_number(request.opened_on),
                   .answered = request.status == "answered"});
  }
  return all;
}

/// 0 late, 1 today, 2 to come, 3 no day, 4 answered.
int urgency(const Owe& one, std::int64_t today) {
  if (one.answered) return 4;
  if (!one.due) return 3;
  return *one.due < today ? 0 : *one.due == today ? 1 : 2;
}

QString section_of(const Owe& one, bool by_client, std::int64_t today) {
  if (by_client) return one.client_name.isEmpty() ? tr("Senza cliente") : one.client_name;
  switch (urgency(one, today)) {
    case 0:
      return tr("In ritardo");
    case 1:
      return tr("Oggi");
    case 2:
      return tr("Più avanti");
    case 3:
      return tr("Senza data");
    default:
      return tr("Risposta data, da chiudere");
  }
}

QString due_words(const Owe& one, std::int64_t today) {
  if (one.answered || !one.due) return {};
  if (*one.due < today)
    return words::many(today - *one.due, tr("in ritardo di 1 giorno"), tr("in ritardo di %1 giorni"));
  return tr("entro %1").arg(format::near_day(*one.due, today));
}

Row row_of(const Owe& one, bool by_client, bool one_client, std::int64_t today) {
  auto opened = one.opened ? tr("del %1").arg(format::day(*one.opened, today)) : QString();
  auto what = one.kind == "task" ? QString()
                                 : QStringList{kind_name(one.kind), opened}.join(QLatin1Char(' ')).trimmed();
  auto detail = words::joined({by_client || one_client ? QString() : one.client_name, what,
                               due_words(one, today), format::surname(one.person)});
  auto late = one.is_due(today);
  return {{"itemId", format::hex(one.id)},
          {"kind", one.kind},
          {"section", one_client ? QString() : section_of(one, by_client, today)},
          {"title", one.title},
          {"detail", detail},
          {"clientId", format::hex(one.client)},
          {"icon", one.kind == "complaint" ? "flag"
                   : one.kind == "return"  ? "undo"
                                           : "help_outline"},
          {"tone", late || one.kind == "complaint" ? "warn" : "info"},
          {"late", late},
          {"done", one.done},
          {"mine", one.mine},
          {"answer", one.answer},
          {"open", !one.answered},
          {"spoken", words::joined({one.title, one.client_name, detail})}};
}

bool passes(const Owe& one, const QString& filter, std::int64_t today) {
  if (filter == "due") return one.is_due(today);
  if (filter == "request") return one.kind == "request" || one.kind == "return";
  return filter.isEmpty() || filter == "all" || filter == one.kind;
}

void sort(std::vector<Owe>& all, bool by_client, std::int64_t today) {
  auto by_due = [today](const Owe& one) {
    return std::tuple(urgency(one, today), one.due.value_or(0), one.id);
  };
  std::ranges::sort(all, [&](auto& a, auto& b) {
    if (by_client && a.client_name != b.client_name)
      return a.client_name.localeAwareCompare(b.client_name) < 0;
    return by_due(a) < by_due(b);
  });
}

QVariantList filters_of(const std::vector<Owe>& all, const QString& chosen, std::int64_t today) {
  QVariantList filters;
  for (auto& [code, label] :
       {std::pair("all", tr("Tutte")), std::pair("due", tr("Entro oggi")), std::pair("task", tr("Da fare")),
        std::pair("request", tr("Richieste")), std::pair("complaint", tr("Reclami"))}) {
    auto choice = words::choice(code, label, chosen == code || (chosen.isEmpty() && code == QString("all")));
    choice["count"] =
        static_cast<int>(std::ranges::count_if(all, [&](auto& one) { return passes(one, code, today); }));
    filters += choice;
  }
  return filters;
}

}  // namespace

void TaskList::load() {
  auto client = format::id(clientId_);
  ask([client, me = app()->user(), everybody = !app()->is_agent(), filter = filter_, by_client = byClient_,
       now = app()->now_at()](SQLite::Database& db) {
    auto today = company_time(db).day_of(now);
    auto all = owed(db, me, everybody || !client.is_nil(), today);
    if (!client.is_nil()) std::erase_if(all, [&](auto& one) { return one.client != client; });
    sort(all, by_client, today);
    Shown shown;
    shown["filters"] = filters_of(all, filter, today);
    shown["kinds"] = QVariantList{
        words::choice("task", kind_name("task")), words::choice("request", kind_name("request")),
        words::choice("complaint", kind_name("complaint")), words::choice("return", kind_name("return"))};
    auto due = std::ranges::count_if(all, [&](auto& one) { return one.is_due(today); });
    shown["contextText"] = words::joined(
        {words::many(static_cast<qint64>(all.size()), tr("1 in sospeso"), tr("%1 in sospeso")),
         due == 0 ? tr("nessuna per oggi") : words::many(due, tr("1 entro oggi"), tr("%1 entro oggi"))});
    shown["emptyText"] = filter == "due"         ? tr("Niente da fare entro oggi")
                         : filter == "complaint" ? tr("Nessun reclamo aperto")
                         : filter == "request"   ? tr("Nessuna richiesta aperta")
                                                 : tr("Niente in sospeso");
    shown.rows["items"];
    for (auto& one : all)
      if (passes(one, filter, today))
        shown.add("items", row_of(one, by_client && client.is_nil(), !client.is_nil(), today));
    return shown;
  });
}

void TaskList::add(const QString& kind, const QString& clientId, const QString& body, const QString& dueOn) {
  auto client = format::id(clientId);
  auto written = body.trimmed().toStdString(), due = dueOn.toStdString();
  record(
      [=, kind = kind.toStdString(), at = app()->now_at()](Device& device) -> Result<Draft> {
        if (kind == "task")
          return actions::add_task(device, client.is_nil() ? std::nullopt : std::optional(client), written,
                                   due);
        if (client.is_nil()) return Problem{tr("Scegli il cliente che lo chiede.").toStdString()};
        return actions::add_request(device, client, kind, written, at, std::nullopt, due);
      },
      tr("%1: salvato sul tablet").arg(kind_name(kind)));
}

void TaskList::setDone(const QString& itemId, bool done) {
  auto set = [task = format::id(itemId), at = app()->now_at()](std::string status) -> App::Undo {
    return [task, status, at](Device& device) { return actions::set_task(device, task, status, at); };
  };
  record(set(done ? "done" : "open"), done ? tr("Fatto") : tr("Da fare di nuovo"), {},
         set(done ? "open" : "done"));
}

void TaskList::answer(const QString& itemId, const QString& answer) {
  record([id = format::id(itemId), said = answer.trimmed().toStdString()](
             Device& device) { return actions::answer_request(device, id, said); },
         tr("Risposta salvata sul tablet"));
}

void TaskList::closeRequest(const QString& itemId) {
  record([id = format::id(itemId)](Device& device) { return actions::close_request(device, id); },
         tr("Richiesta chiusa"));
}

}  // namespace giro
