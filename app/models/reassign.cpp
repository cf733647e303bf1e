#include "app/models/reassign.hpp"

#include <algorithm>
#include <map>

#include "app/models/words.hpp"
#include "sync/actions/assignment.hpp"
#include "sync/portfolio/overview.hpp"
#include "sync/portfolio/select.hpp"

namespace giro {
namespace {

using words::text;

struct Holder {
  Id id, user, segment;
  std::string name, role, from_on, to_on;

  bool ended(const std::string& today) const { return !to_on.empty() && to_on <= today; }
};

std::vector<Holder> holders(SQLite::Database& db) {
  Select query(
      db,
      "SELECT a.id, a.user_id, a.segment_id, coalesce(u.name, ''), a.role, coalesce(a.valid_from, ''), "
      "coalesce(a.valid_to, '')"
      " FROM assignment a LEFT JOIN app_user u ON u.id = a.user_id ORDER BY a.role, u.name, a.valid_from");
  std::vector<Holder> found;
  while (query.step()) {
    auto& h = found.emplace_back();
    query.read(h.id, h.user, h.segment, h.name, h.role, h.from_on, h.to_on);
  }
  return found;
}

QString role_text(std::string_view role) {
  if (role == "support") return Reassign::tr("di supporto");
  return role == "substitute" ? Reassign::tr("sostituto") : Reassign::tr("responsabile");
}

QString period(const Holder& holder, std::int64_t today) {
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

QStringList what_moves(const Choice& choice, const std::vector<Holder>& all, const QString& who,
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
    if (choice.role != "responsible" || holder.ended(iso_day(today))) continue;
    moves += Reassign::tr("%1 non li vede più; quello che non ha ancora mandato arriva lo stesso")
                 .arg(format::surname(text(holder.name)));
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
    auto all = holders(db);
    auto now = iso_day(today);
    Shown shown;
    Select segments(db,
                    "SELECT s.id, s.name, s.code, (SELECT count(*) FROM client c WHERE c.segment_id = s.id) "
                    "FROM segment s"
                    " JOIN segmentation g ON g.id = s.segmentation_id WHERE g.is_assignment <> 0 ORDER BY "
                    "s.name, s.code");
    shown.rows["segments"];
    std::map<Id, std::int64_t> clients;
    while (segments.step()) {
      Id id;
      std::string name, code;
      std::int64_t count = 0;
      segments.read(id, name, code, count);
      clients[id] = count;
      if (choice.segment.is_nil()) choice.segment = id;
      QStringList people;
      for (auto& holder : all)
        if (holder.segment == id && !holder.ended(now))
          people += holder.role == "responsible"
                        ? format::surname(text(holder.name))
                        : format::surname(text(holder.name)) + " " + role_text(holder.role);
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
      if (holder.role == "responsible" && !holder.ended(now) && holder.user != choice.user)
        shown["responsible"] = format::hex(holder.id);
      shown.add("people", {{"assignmentId", format::hex(holder.id)},
                           {"userId", format::hex(holder.user)},
                           {"name", text(holder.name)},
                           {"roleText", role_text(holder.role)},
                           {"periodText", period(holder, today)},
                           {"ended", holder.ended(now)}});
    }
    QVariantList users;
    QString who;
    Select agents(
        db, "SELECT id, name FROM app_user WHERE role = 'agent' AND coalesce(active, 1) <> 0 ORDER BY name");
    while (agents.step()) {
      Id id;
      std::string name;
      agents.read(id, name);
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
    shown["clientHint"] =
        tr("Un solo cliente cambia zona in sede: la zona intera passa a un'altra persona da qui.");
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
