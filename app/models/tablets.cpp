#include "app/models/tablets.hpp"

#include <algorithm>

#include "app/models/tablet_words.hpp"

namespace giro {
namespace {

using words::TabletFacts;
using words::text;

bool passes(const TabletFacts& tablet, const QString& filter, std::int64_t now_at) {
  if (filter == QLatin1String("silent")) return tablet.silent(now_at);
  return tablet.closed() == (filter == QLatin1String("closed"));
}

Row row_of(const TabletFacts& tablet, std::int64_t now_at, const CompanyTime& time) {
  auto& known = tablet.known;
  auto state = words::tablet_state(tablet, now_at, time);
  auto person = known.user_name.empty() ? Tablets::tr("Persona sconosciuta") : text(known.user_name);
  auto device = words::joined({text(known.name), text(known.app_version)});
  auto heard = words::tablet_heard(tablet, now_at, time), note = words::tablet_note(tablet);
  bool open = tablet.told && tablet.wiped_at == 0;
  return {{"tabletId", format::hex(known.id)},
          {"userId", format::hex(known.user)},
          {"person", person},
          {"initials", format::initials(person)},
          {"device", device},
          {"heardText", heard},
          {"noteText", note},
          {"stateText", state.text},
          {"stateIcon", state.icon},
          {"stateTone", state.tone},
          {"canRevoke", open && !known.revoked},
          {"canWipe", open && tablet.wipe_at == 0},
          {"canKeep", open && tablet.wipe_at != 0},
          {"spoken", QStringList{person, device, state.text, heard, note}.join(QStringLiteral(", "))}};
}

QVariantList filters_of(const std::vector<TabletFacts>& all, const QString& filter, std::int64_t now_at) {
  QVariantList list;
  auto add = [&](const char* code, const QString& label) {
    auto count = std::ranges::count_if(all, [&](auto& one) { return passes(one, code, now_at); });
    auto choice = words::choice(code, label, filter == QLatin1String(code));
    choice["count"] = static_cast<int>(count);
    list += choice;
  };
  add("open", Tablets::tr("In uso"));
  add("silent", Tablets::tr("Silenziosi"));
  add("closed", Tablets::tr("Chiusi"));
  return list;
}

QString nothing(const QString& filter) {
  if (filter == QLatin1String("silent")) return Tablets::tr("Nessun tablet tace da più di tre giorni");
  if (filter == QLatin1String("closed")) return Tablets::tr("Nessun accesso è stato chiuso");
  return Tablets::tr("Nessun tablet è ancora entrato");
}

}  // namespace

void Tablets::started() {
  connect(&link_, &AdminLink::asking_changed, this, &Tablets::askingChanged, Qt::UniqueConnection);
  follow_contact();
}

void Tablets::load() {
  if (!fresh_ && !link_.asking()) ask_office();
  fresh_ = false;
  ask([told = told_, problem = problem_, now = app()->now_at(),
       filter = filter_.isEmpty() ? QStringLiteral("open") : filter_](SQLite::Database& db) {
    auto time = company_time(db);
    auto all = words::tablet_facts(known_tablets(db), told);
    Shown shown;
    shown.rows["tablets"];
    int silent = 0;
    for (auto& one : all) {
      silent += one.silent(now);
      if (passes(one, filter, now)) shown.add("tablets", row_of(one, now, time));
    }
    shown["filters"] = filters_of(all, filter, now);
    auto open = static_cast<std::int64_t>(
        std::ranges::count_if(all, [](auto& one) { return !one.closed() && !one.replaced; }));
    shown["contextText"] =
        words::joined({words::many(open, tr("1 tablet in uso"), tr("%1 tablet in uso")),
                       silent ? words::many(silent, tr("1 silenzioso"), tr("%1 silenziosi")) : QString()});
    shown["emptyText"] = nothing(filter);
    shown["problemText"] = problem;
    return shown;
  });
}

void Tablets::ask_office() {
  link_.ask(*app(), {{"ask", "tablets"}}, [this](const AdminLink::Answer& answer) {
    fresh_ = true;
    problem_ = answer.problem;
    if (answer.is_good()) told_ = answer.said;
    reload();
  });
}

void Tablets::order(const QJsonObject& question, const QString& done) {
  if (link_.asking()) return;
  link_.ask(*app(), question, [this, done](const AdminLink::Answer& answer) {
    if (!answer.problem.isEmpty()) app()->tell_failure(answer.problem);
    if (answer.not_done)
      app()->tell_failure(
          tr("Non si può più: quel tablet non c'è, o si è già svuotato. L'elenco è quello di adesso."));
    if (answer.is_good()) app()->tell(done);
    ask_office();
  });
}

void Tablets::revoke(const QString& tabletId) {
  order({{"ask", "revoke"}, {"tablet", tabletId}},
        tr("Accesso revocato: quel tablet non riceve più niente, e consegna ancora quello che ha"));
}
void Tablets::wipe(const QString& tabletId) {
  order({{"ask", "wipe"}, {"tablet", tabletId}},
        tr("Ordinato: al prossimo contatto il tablet consegna e si svuota"));
}
void Tablets::keep(const QString& tabletId) {
  order({{"ask", "wipe"}, {"tablet", tabletId}, {"cancel", true}},
        tr("Ordine ritirato: il tablet resta com'è"));
}
void Tablets::askAgain() {
  if (!link_.asking()) ask_office();
}

}  // namespace giro
