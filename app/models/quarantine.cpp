#include "app/models/quarantine.hpp"

#include <algorithm>

#include "app/models/inbox_words.hpp"

namespace giro {
namespace {

using words::text;

QString why(const QString& reason) {
  if (reason == "revoked")
    return Quarantine::tr("L'accesso di quel tablet era già revocato, o la persona disattivata.");
  return Quarantine::tr("È stata scritta su una storia che la sede ha perduto con un ripristino.");
}

Row row_of(const QuarantineAnswer::Waiting& waiting, const words::InboxTeller& tell) {
  auto detail = words::joined({waiting.author, waiting.client});
  auto when = format::moment(waiting.recorded_at, tell.now, tell.time);
  auto op = decode_op(waiting.op);
  if (op.has_error())
    return {
        {"opId", waiting.id},
        {"title", Quarantine::tr("Registrazione delle %1").arg(when)},
        {"detail", detail},
        {"why", Quarantine::tr("Questa versione di Giro non la sa leggere: aggiornala prima di decidere.")},
        {"lines", QVariantList()}};
  auto item = item_of(tell.db, *op);
  return {{"opId", waiting.id},
          {"title", Quarantine::tr("%1 delle %2").arg(words::kind_title(item), when)},
          {"detail", detail},
          {"why", why(waiting.reason)},
          {"lines", words::written_lines(item, tell)}};
}

}  // namespace

void Quarantine::started() {
  follow_contact();
}

/// Words for what the office said last; and the office is asked, unless this is what it has just said.
void Quarantine::load() {
  auto role = app()->user_role();
  bool decides = role == schema::manager || role == schema::admin;
  if (decides && !fresh_ && !asking_office_) ask_office({});
  fresh_ = false;
  ask([answer = decides ? answer_ : QuarantineAnswer(), problem = problem_, now = app()->now_at(),
       user = app()->user(), role](SQLite::Database& db) {
    auto time = company_time(db);
    words::InboxTeller tell{db, time, user, role, now};
    Shown shown;
    shown.rows["items"];
    for (auto& waiting : answer.waiting) shown.add("items", row_of(waiting, tell));
    auto count = static_cast<int>(answer.waiting.size()) + static_cast<int>(answer.left);
    shown["count"] = count;
    shown["problemText"] = problem;
    shown["contextText"] = count > 0           ? words::many(count, tr("1 aspetta te"), tr("%1 aspettano te"))
                           : problem.isEmpty() ? tr("Niente aspetta una decisione")
                                               : QString();  // nobody knows
    shown["linkText"] = count == 0 ? QString()
                                   : words::many(count, tr("1 registrazione tenuta da parte dalla sede"),
                                                 tr("%1 registrazioni tenute da parte dalla sede"));
    shown["hintText"] = tr("Le hanno portate tablet della tua squadra: valgono se lo dici tu.");
    return shown;
  });
}

void Quarantine::ask_office(const QuarantineQuestion& question) {
  asking_office_ = true;
  emit decidingChanged();
  auto* session = app()->session();
  session->sync().with_fresh_token(this, [this, session, question] {
    transport_.quarantine(
        session->identity(), question,
        [this](const std::optional<QuarantineAnswer>& answer, LinkError error) { heard(answer, error); });
  });
}

void Quarantine::heard(const std::optional<QuarantineAnswer>& answer, LinkError error) {
  asking_office_ = false;
  fresh_ = true;
  problem_ = answer ? QString() : sentence(error);
  if (answer) {
    answer_ = *answer;
    auto accepted = std::ranges::count_if(answer->decided, &QuarantineAnswer::Decided::accepted);
    auto undecided = std::ranges::count_if(answer->decided, [](auto& one) { return !one.problem.isEmpty(); });
    auto refused = static_cast<std::ptrdiff_t>(answer->decided.size()) - accepted - undecided;
    if (undecided)
      app()->tell_failure(tr("%1 non si possono decidere ora: forse aspettano altro, o ha deciso un collega.")
                              .arg(undecided));
    else if (accepted + refused)
      app()->tell(accepted ? tr("Accettate: %1").arg(accepted) : tr("Rifiutate: %1").arg(refused));
  }
  emit decidingChanged();
  reload();
}

QStringList Quarantine::all() const {
  QStringList ids;
  for (auto& waiting : answer_.waiting) ids += waiting.id;
  return ids;
}

void Quarantine::accept(const QString& opId) {
  if (!asking_office_) ask_office({.release = {opId}, .refuse = {}, .reason = {}});
}
void Quarantine::refuse(const QString& opId, const QString& reason) {
  if (!asking_office_) ask_office({.release = {}, .refuse = {opId}, .reason = reason});
}
void Quarantine::acceptAll() {
  if (!asking_office_) ask_office({.release = all(), .refuse = {}, .reason = {}});
}
void Quarantine::refuseAll(const QString& reason) {
  if (!asking_office_) ask_office({.release = {}, .refuse = all(), .reason = reason});
}
void Quarantine::askAgain() {
  if (!asking_office_) ask_office({});
}

}  // namespace giro
