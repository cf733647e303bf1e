#include "app/models/person_view.hpp"

#include <algorithm>

#include "app/models/assignment_words.hpp"
#include "app/models/removing.hpp"
#include "app/models/role_words.hpp"
#include "app/models/words.hpp"
#include "sync/actions/assignment.hpp"
#include "sync/portfolio/overview.hpp"

namespace giro {
namespace {

using words::text;
QString tr(const char* source) {
  return PersonView::tr(source);
}

QVariantList facts_of(const PersonRow& person, const CompanyTime& time, std::int64_t now) {
  QVariantList facts;
  auto add = [&](const QString& label, const QString& value) {
    if (!value.isEmpty()) facts += QVariantMap{{"label", label}, {"value", value}};
  };
  add(tr("Accede come"), text(person.login));
  add(tr("Ruolo"), words::role_text(person.role));
  add(tr("Responsabile"), text(person.manager_name));
  add(tr("Sconto massimo"),
      person.discount_limit_bp ? format::percent(*person.discount_limit_bp) : tr("nessun limite"));
  add(tr("Telefono"), text(person.phone));
  add(tr("Email"), text(person.email));
  add(tr("Ultimo contatto"),
      person.last_seen_at ? format::moment(person.last_seen_at, now, time) : tr("mai"));
  return facts;
}

/// Those in force first, then those to come, then what is over.
int place_of(const AssignmentRow& row, const std::string& today) {
  if (words::has_ended(row, today)) return 2;
  return row.from_on > today ? 1 : 0;
}

}  // namespace

void PersonView::load() {
  ask([id = format::id(userId_), today = app()->day(), now = app()->now_at()](SQLite::Database& db) {
    auto on = iso_day(today);
    auto known = person(db, id, on);
    Shown shown;
    shown.rows["assignments"];
    shown["found"] = known.has_value();
    if (!known) return shown;
    shown["active"] = known->active;
    shown["follows"] = known->role == "agent";
    shown["title"] = text(known->name);
    shown["login"] = text(known->login);
    shown["contextText"] = words::joined({text(known->login), words::role_text(known->role)});
    shown["stateText"] =
        known->active ? QString()
                      : tr("Non accede: quello che il suo tablet manda ancora aspetta un responsabile");
    shown["facts"] = facts_of(*known, company_time(db), now);
    std::map<Id, SegmentRow> segments;
    for (auto& segment : assigned_segments(db)) segments[segment.id] = segment;
    auto all = giro::assignments(db);
    std::erase_if(all, [&](auto& row) { return row.user != id; });
    std::ranges::stable_sort(all, {}, [&](auto& row) { return place_of(row, on); });
    for (auto& row : all) {
      auto& segment = segments[row.segment];
      auto place = place_of(row, on);
      shown.add("assignments",
                {{"assignmentId", format::hex(row.id)},
                 {"segmentId", format::hex(row.segment)},
                 {"title", text(segment.name.empty() ? segment.code : segment.name)},
                 {"detail", words::joined({words::assignment_role(row.role),
                                           words::period(row.from_on, row.to_on, today),
                                           words::many(segment.clients, tr("1 cliente"), tr("%1 clienti"))})},
                 {"section", place == 0   ? tr("Adesso")
                             : place == 1 ? tr("Più avanti")
                                          : tr("Finite")},
                 {"ended", place == 2},
                 {"begun", place == 0}});
    }
    return shown;
  });
}

void PersonView::end(const QString& assignmentId) {
  auto id = format::id(assignmentId);
  for (int i = 0; i < assignments_.count(); ++i) {
    auto row = assignments_.get(i);
    if (row["assignmentId"].toString() != assignmentId || row["begun"].toBool()) continue;
    Removing removing{.table = "assignment", .row = id};
    record(removing, tr("Assegnazione tolta: non era ancora cominciata"), {}, removing.undo());
    return;
  }
  record([id, on = app()->today().toStdString()](
             Device& device) { return actions::end_assignment(device, id, on); },
         tr("Assegnazione finita da oggi"));
}

}  // namespace giro
