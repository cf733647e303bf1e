#include "app/models/trail.hpp"

#include "app/models/trail_words.hpp"
#include "sync/device/search_index.hpp"
#include "sync/portfolio/lookups.hpp"
#include "sync/portfolio/users.hpp"

namespace giro {
namespace {

using words::text;
constexpr int most_entries = 300, most_candidates = 8;

QVariantList people_of(SQLite::Database& db, const QString& chosen) {
  QVariantList people{words::choice(QString(), Trail::tr("Tutte le persone"), chosen.isEmpty())};
  for (auto& one : everybody(db))
    people += words::choice(format::hex(one.id), text(one.name), format::hex(one.id) == chosen);
  return people;
}

}  // namespace

void Trail::started() {
  connect(&link_, &AdminLink::asking_changed, this, &Trail::askingChanged, Qt::UniqueConnection);
}

QJsonObject Trail::question() const {
  QJsonObject asked{{"ask", "audit"}, {"most", most_entries}};
  auto add = [&](const char* name, const QString& value) {
    if (!value.isEmpty()) asked[name] = value;
  };
  add("client", clientId_);
  add("user", userId_);
  add("from", fromOn_);
  add("to", toOn_);
  return asked;
}

void Trail::load() {
  if (auto wanted = question(); wanted != asked_ && !link_.asking()) ask_office(wanted);
  bool known = !said_.isEmpty();
  ask([said = said_, problem = problem_, known, now = app()->now_at(), user = userId_,
       client = format::id(clientId_),
       expression = search_expression(sought_.trimmed().toStdString())](SQLite::Database& db) {
    auto time = company_time(db);
    Shown shown;
    shown.rows["candidates"];
    shown.rows["entries"] = words::TrailTeller{db, time, now}.rows(said["entries"].toArray());
    shown["people"] = people_of(db, user);
    shown["clientName"] = client.is_nil() ? QString() : text(name_of(db, "client", client));
    auto count = static_cast<std::int64_t>(shown.rows["entries"].size());
    shown["contextText"] = !known       ? tr("Chi ha cambiato che cosa, e che ne è stato")
                           : count == 0 ? tr("Nessuna modifica")
                                        : words::many(count, tr("1 modifica"), tr("%1 modifiche"));
    shown["moreText"] = said["more"].toBool()
                            ? tr("Ce ne sono di più vecchie: scegli i giorni, una persona o un cliente")
                            : QString();
    shown["problemText"] = problem;
    if (client.is_nil() && !expression.empty())
      for (auto& one : clients_like(db, expression, most_candidates))
        shown.add("candidates", {{"clientId", format::hex(one.id)},
                                 {"name", text(one.name)},
                                 {"detail", words::joined({text(one.city), text(one.code)})}});
    return shown;
  });
}

void Trail::ask_office(const QJsonObject& question) {
  asked_ = question;
  problem_.clear();
  link_.ask(*app(), question, [this](const AdminLink::Answer& answer) {
    said_ = answer.said;
    problem_ = answer.not_done ? tr("La sede non conosce quel cliente, quella persona o quel giorno.")
                               : answer.problem;
    if (!answer.is_good()) said_ = {};
    reload();
  });
}

void Trail::askAgain() {
  if (!link_.asking()) ask_office(question());
  reload();
}

}  // namespace giro
