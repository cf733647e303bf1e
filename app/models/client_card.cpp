#include "app/models/client_card.hpp"

#include "app/i18n/sentences.hpp"
#include "app/models/client_card_words.hpp"
#include "app/models/removing.hpp"
#include "sync/actions/client.hpp"
#include "sync/domain/client_advice.hpp"

namespace giro {

void ClientCard::load() {
  auto id = format::id(clientId_);
  if (id.is_nil()) return;  // of nobody there is nothing to show, nor to say that it is gone
  ask([id, user = app()->user(), now = app()->now_at()](Source db) {
    auto time = company_time(db);
    auto today = time.day_of(now);
    Shown shown;
    auto client = client_overview(db, time, today, id);
    shown["found"] = client.has_value();
    if (!client) return shown;
    CardFacts card{.db = db,
                   .time = time,
                   .user = user,
                   .today = today,
                   .now_at = now,
                   .client = *client,
                   .details = client_details(db, id).value_or(ClientDetails{}),
                   .credit = credit_of(db, id, today),
                   .habits = habits(db, time, id, today),
                   .products = catalogue(db),
                   .orders = giro::orders(db, {.client = id, .most = 60}),
                   .delivered = year_of_deliveries(db, time, today, id),
                   .strategies = running_strategies(db, id, today),
                   .visits = visits_of(db, id, 80)};
    show_header(shown, card);
    show_facts(shown, card);
    show_know(shown, card);
    show_strategies(shown, card);
    show_months(shown, card);
    show_lists(shown, card);
    show_credit(shown, card);
    show_fields(shown, card);
    show_record(shown, card);
    show_service(shown, card);
    show_history(shown, card);
    shown["removable"] = (card.details.relationship == "prospect" || card.details.relationship == "lead") &&
                         !card.client.last_visit && !card.client.last_order;
    return shown;
  });
}

void ClientCard::addNote(const QString& body) {
  record([client = format::id(clientId_), body = body.toStdString(),
          at = app()->now_at()](Device& device) { return actions::add_note(device, client, body, at); },
         tr("Nota salvata sul tablet"));
}

QVariantMap ClientCard::contactFaults(const QVariantMap& values) const {
  QVariantMap found;
  auto advice = advise("email", tidy("email", values["email"].toString().trimmed().toStdString()), {});
  if (advice.grade == Grade::impossible) found["email"] = in_words(QString::fromUtf8(advice.words));
  return found;
}

namespace {

using Cells = std::vector<std::pair<std::string, Value>>;

/// What a form says of a person. A consent is of the day it was said, unless it stays as it was.
Cells contact_cells(const QVariantMap& values, const std::string& today) {
  Cells cells;
  for (auto name : {"name", "role", "phone", "mobile", "email"})
    if (values.contains(name))
      cells.emplace_back(name, actions::text_or_null(values[name].toString().trimmed().toStdString()));
  if (values.contains("is_decision_maker"))
    cells.emplace_back("is_decision_maker", std::int64_t{values["is_decision_maker"].toBool()});
  if (!values.contains("consent")) return cells;
  auto said = values["consent"].toString();
  bool asked = !said.isEmpty(),
       same = said == values["consent_was"].toString() && !values["consent_on"].toString().isEmpty();
  auto on = same ? values["consent_on"].toString().toStdString() : today;
  auto source = values["consent_source"].toString().trimmed().toStdString();
  cells.emplace_back("consent", asked ? Value{std::int64_t{said == "yes"}} : Value{});
  cells.emplace_back("consent_on", asked ? Value{on} : Value{});
  cells.emplace_back("consent_source", asked ? actions::text_or_null(source) : Value{});
  return cells;
}

}  // namespace

void ClientCard::saveContact(const QString& contactId, const QVariantMap& values) {
  auto contact = format::id(contactId);
  record(
      [client = format::id(clientId_), contact,
       cells = contact_cells(values, app()->today().toStdString())](Device& device) {
        actions::Fields fields(cells.begin(), cells.end());
        if (contact.is_nil()) fields.emplace_back("active", 1);
        return actions::save_part(device, "contact", client,
                                  contact.is_nil() ? std::nullopt : std::optional(contact), fields);
      },
      tr("Contatto salvato sul tablet"));
}

void ClientCard::removeContact(const QString& contactId) {
  Removing removing{"contact", format::id(contactId)};
  record(removing, tr("Contatto tolto"), {}, removing.undo());
}

void ClientCard::removeNote(const QString& noteId) {
  Removing removing{"note", format::id(noteId)};
  record(removing, tr("Nota tolta"), {}, removing.undo());
}

void ClientCard::removeClient() {
  Removing removing{"client", format::id(clientId_)};
  record(
      removing, tr("Cliente tolto"), [this](const Recorded&) { emit removed(); }, removing.undo());
}

}  // namespace giro
