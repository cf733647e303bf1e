#include "app/models/reassign.hpp"

#include <algorithm>
#include <map>

#include "app/models/assignment_words.hpp"
#include "app/models/words.hpp"
#include "sync/actions/assignment.hpp"
#include "sync/portfolio/lookups.hpp"
#include "sync/portfolio/overview.hpp"

namespace giro {
namespace {

using words::text;

struct Choice {
  Id segment, user;
  std::string role, from_on, to_on;
  bool replace;
};

}  // namespace

Reassign::Reassign(QObject* parent) : ScreenModel(parent) {
  role_ = "responsible";
  replace_ = true;
}

void Reassign::load() {
  if (fromOn_.isEmpty()) fromOn_ = app()->today();
  Choice asked{format::id(segmentId_),
               format::id(userId_),
               role_.toStdString(),
               fromOn_.toStdString(),
               words::day_after(toOn_.toStdString()),
               replace_};
  ask([asked, today = app()->day()](SQLite::Database& db) {
    auto choice = asked;
    auto all = assignments(db);
    auto now = iso_day(today);
    Shown shown;
    shown.rows["segments"];
    std::map<Id, std::int64_t> clients;
    for (auto& [id, name, code, count] : assigned_segments(db)) {
      clients[id] = count;
      if (choice.segment.is_nil()) choice.segment = id;
      QStringList people;
      for (auto& holder : all)
        if (holder.segment == id && !words::has_ended(holder, now))
          people += holder.role == "responsible"
                        ? format::surname(text(holder.user_name))
                        : format::surname(text(holder.user_name)) + " " + words::assignment_role(holder.role);
      shown.add("segments",
                {{"segmentId", format::hex(id)},
                 {"name", text(name)},
                 {"code", text(code)},
                 {"detail", words::many(count, tr("1 cliente"), tr("%1 clienti"))},
                 {"peopleText", people.isEmpty() ? tr("nessuno la segue") : words::joined(people)},
                 {"selected", id == choice.segment}});
    }
    shown.rows["people"];
    shown["responsible"] = QString();
    for (auto& holder : all) {
      if (holder.segment != choice.segment) continue;
      if (holder.role == "responsible" && !words::has_ended(holder, now) && holder.user != choice.user)
        shown["responsible"] = format::hex(holder.id);
      shown.add("people", {{"assignmentId", format::hex(holder.id)},
                           {"userId", format::hex(holder.user)},
                           {"name", text(holder.user_name)},
                           {"roleText", words::assignment_role(holder.role)},
                           {"periodText", words::period(holder.from_on, holder.to_on, today)},
                           {"ended", words::has_ended(holder, now)}});
    }
    QVariantList users;
    QString who;
    for (auto& [id, name] : active_agents(db)) {
      if (id == choice.user) who = text(name);
      users += words::choice(format::hex(id), text(name), id == choice.user);
    }
    shown["users"] = users;
    shown["roles"] = words::assignment_roles(choice.role);
    shown["chosenSegment"] = format::hex(choice.segment);
    shown["moves"] = who.isEmpty() ? QStringList()
                                   : words::assignment_moves({choice.user, choice.segment, choice.role,
                                                              choice.from_on, choice.to_on, choice.replace},
                                                             all, who, clients[choice.segment], today);
    bool substitute_open = choice.role == "substitute" && choice.to_on.empty();
    auto missing = who.isEmpty()     ? tr("Scegli una persona")
                   : substitute_open ? tr("Manca fino a quando sostituisce")
                                     : QString();
    shown["missingText"] = missing;
    shown["canSave"] = missing.isEmpty();
    shown["contextText"] = tr("Una zona intera passa a un'altra persona");
    return shown;
  });
}

void Reassign::shown() {
  segmentId_ = chosen_segment_;
}

void Reassign::save() {
  if (busy() || !canSave_) return;
  actions::AssignmentRequest request{.user = format::id(userId_),
                                     .segment = format::id(segmentId_),
                                     .role = role_.toStdString(),
                                     .from_on = fromOn_.toStdString(),
                                     .to_on = words::day_after(toOn_.toStdString()),
                                     .replaces = std::nullopt};
  auto responsible = format::id(responsible_);
  if (replace_ && role_ == QLatin1String("responsible") && !responsible.is_nil())
    request.replaces = responsible;
  record([request](Device& device) { return actions::assign(device, request); }, tr("Assegnazione salvata"),
         [this](const Recorded&) { emit saved(); });
}

void Reassign::end(const QString& assignmentId) {
  record([id = format::id(assignmentId), on = app()->today().toStdString()](
             Device& device) { return actions::end_assignment(device, id, on); },
         tr("Assegnazione finita da oggi"));
}

}  // namespace giro
