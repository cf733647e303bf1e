#include "app/models/reassign.hpp"

#include <algorithm>
#include <map>

#include "app/models/words.hpp"
#include "sync/actions/assignment.hpp"
#include "sync/portfolio/lookups.hpp"
#include "sync/portfolio/overview.hpp"

namespace giro {
namespace {

using words::text;

bool ended(const AssignmentRow& holder, const std::string& today) {
  return !holder.to_on.empty() && holder.to_on <= today;
}

QString role_text(std::string_view role) {
  if (role == "support") return Reassign::tr("di supporto");
  return role == "substitute" ? Reassign::tr("sostituto") : Reassign::tr("responsabile");
}

QString period(const AssignmentRow& holder, std::int64_t today) {
  auto from = day_number(holder.from_on), to = day_number(holder.to_on);
  auto since = from ? Reassign::tr("dal %1").arg(format::day(*from, today)) : QString();
  auto until = to ? Reassign::tr("fino al %1").arg(format::day(*to - 1, today)) : QString();
  return (since + " " + until).trimmed();
}

struct Choice {
  Id segment, user;
  std::string role, from_on, to_on;
  bool replace;
};

QStringList what_moves(const Choice& choice, const std::vector<AssignmentRow>& all, const QString& who,
                       std::int64_t clients, std::int64_t today) {
  QStringList moves;
  auto from = day_number(choice.from_on).value_or(today);
  auto when = from == today ? Reassign::tr("da oggi") : Reassign::tr("da %1").arg(format::weekday(from));
  auto many = words::many(clients, Reassign::tr("1 cliente"), Reassign::tr("%1 clienti"));
  moves += Reassign::tr("%1 vede %2 %3").arg(who, many, when);
  if (auto to = day_number(choice.to_on))
    moves += Reassign::tr("Fino al %1 compreso, poi non li vede più").arg(format::day(*to - 1, today));
  for (auto& holder : all) {
    if (holder.segment != choice.segment || holder.role != "responsible" || holder.user == choice.user ||
        !choice.replace)
      continue;
    if (choice.role != "responsible" || ended(holder, iso_day(today))) continue;
    moves += Reassign::tr("%1 non li vede più; quello che non ha ancora mandato arriva lo stesso")
                 .arg(format::surname(text(holder.user_name)));
  }
  return moves;
}

}  // namespace

Reassign::Reassign(QObject* parent) : ScreenModel(parent) {
  role_ = "responsible";
  replace_ = true;
}

void Reassign::load() {
  if (fromOn_.isEmpty()) fromOn_ = app()->today();
  Choice choice{format::id(segmentId_), format::id(userId_), role_.toStdString(),
                fromOn_.toStdString(),  toOn_.toStdString(), replace_};
  ask([choice, today = app()->day()](SQLite::Database& db) mutable {
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
        if (holder.segment == id && !ended(holder, now))
          people += holder.role == "responsible"
                        ? format::surname(text(holder.user_name))
                        : format::surname(text(holder.user_name)) + " " + role_text(holder.role);
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
      if (holder.role == "responsible" && !ended(holder, now) && holder.user != choice.user)
        shown["responsible"] = format::hex(holder.id);
      shown.add("people", {{"assignmentId", format::hex(holder.id)},
                           {"userId", format::hex(holder.user)},
                           {"name", text(holder.user_name)},
                           {"roleText", role_text(holder.role)},
                           {"periodText", period(holder, today)},
                           {"ended", ended(holder, now)}});
    }
    QVariantList users;
    QString who;
    for (auto& [id, name] : active_agents(db)) {
      if (id == choice.user) who = text(name);
      users += words::choice(format::hex(id), text(name), id == choice.user);
    }
    shown["users"] = users;
    QVariantList roles;
    for (auto role : {"responsible", "support", "substitute"})
      roles += words::choice(role, role_text(role), choice.role == role);
    shown["roles"] = roles;
    shown["chosenSegment"] = format::hex(choice.segment);
    shown["moves"] =
        who.isEmpty() ? QStringList() : what_moves(choice, all, who, clients[choice.segment], today);
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
                                     .to_on = toOn_.toStdString(),
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
