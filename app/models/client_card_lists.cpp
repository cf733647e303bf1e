// The lists and tabs of a client's card in words.
#include <QHash>
#include <algorithm>

#include "app/models/cell_words.hpp"
#include "app/models/client_card.hpp"
#include "app/models/client_card_words.hpp"

namespace giro {
namespace {

using words::text;
QString tr(const char* source) {
  return ClientCard::tr(source);
}

void show_orders(Shown& shown, const CardFacts& card) {
  shown.rows["orders"];
  for (auto& order : card.orders) {
    auto status = words::order_status(order.status);
    shown.add(
        "orders",
        {{"orderId", format::hex(order.id)},
         {"number", words::order_number(order)},
         {"dateText",
          order.placed_at ? format::day(card.time.day_of(*order.placed_at), card.today) : tr("bozza")},
         {"statusText", status.text},
         {"tone", status.tone},
         {"totalText", format::money(order.total_cents)},
         {"detail", words::joined({format::surname(text(order.user_name)), delivery_text(card, order.id)})}});
  }
}

void show_visits(Shown& shown, const CardFacts& card) {
  auto outcomes = words::choices(card.db, "outcome");
  shown.rows["visits"];
  bool last_given = false;
  for (auto& visit : card.visits) {
    auto status = words::visit_status(visit.status);
    auto day =
        visit.started_at ? std::optional(card.time.day_of(*visit.started_at)) : day_number(visit.planned_on);
    auto date = day ? format::day(*day, card.today) : QString();
    auto outcome = visit.outcome.empty() ? QString() : words::label(outcomes, visit.outcome).toLower();
    auto minutes =
        visit.started_at && visit.ended_at ? format::hours(*visit.ended_at - *visit.started_at) : QString();
    auto detail = words::joined({words::channel(visit.channel), outcome});
    auto title = visit.note.empty()
                     ? (outcome.isEmpty() ? status.text : words::label(outcomes, visit.outcome))
                     : text(visit.note);
    shown.add("visits", {{"visitId", format::hex(visit.id)},
                         {"dateText", date},
                         {"title", title},
                         {"detail", words::joined({detail, format::surname(text(visit.user_name))})},
                         {"statusText", status.text},
                         {"tone", status.tone}});
    if (last_given || visit.status != "done") continue;
    last_given = true;
    bool in_person = visit.channel.empty() || visit.channel == "in_person";
    shown["lastVisitTitle"] = (in_person ? tr("Ultima visita, %1") : tr("Ultimo contatto, %1")).arg(date);
    shown["lastVisitText"] = visit.note.empty() ? tr("Nessuna nota") : text(visit.note);
    shown["lastVisitDetail"] = words::joined({detail, minutes});
  }
  if (!last_given) {
    shown["lastVisitTitle"] = tr("Mai visitato");
    shown["lastVisitText"] = QString();
    shown["lastVisitDetail"] = QString();
  }
}

/// Yes or no, since when, how and for what; of whom nobody asked, that.
QString consent_words(const ContactRow& contact, std::int64_t today) {
  if (!contact.consent) return tr("consenso non chiesto");
  auto day = day_number(contact.consent_on);
  return words::joined(
      {*contact.consent ? tr("consente a essere contattato") : tr("non vuole essere contattato"),
       day ? format::day(*day, today) : QString(), text(contact.consent_source)});
}

/// The person by column, as the form that changes it wants.
QVariantMap known_of(const ContactRow& contact) {
  auto consent = !contact.consent ? "" : *contact.consent ? "yes" : "no";
  return {{"name", text(contact.name)},
          {"role", text(contact.role)},
          {"phone", text(contact.phone)},
          {"mobile", text(contact.mobile)},
          {"email", text(contact.email)},
          {"is_decision_maker", contact.decides},
          {"consent", consent},
          {"consent_was", consent},
          {"consent_on", text(contact.consent_on)},
          {"consent_source", text(contact.consent_source)}};
}

int show_contacts(Shown& shown, const CardFacts& card) {
  auto roles = words::choices(card.db, "contact_role");
  shown["contactRoles"] = words::as_choices(roles, {});
  shown.rows["contacts"];
  for (auto& contact : contacts_of(card.db, card.client.id)) {
    auto role = contact.role.empty() ? QString() : words::label(roles, contact.role).toLower();
    shown.add("contacts", {{"contactId", format::hex(contact.id)},
                           {"name", text(contact.name)},
                           {"initials", format::initials(text(contact.name))},
                           {"detail", words::joined({role, contact.decides ? tr("decide") : QString()})},
                           {"phone", text(contact.mobile.empty() ? contact.phone : contact.mobile)},
                           {"email", text(contact.email)},
                           {"decides", contact.decides},
                           {"consentText", consent_words(contact, card.today)},
                           {"known", known_of(contact)}});
  }
  return static_cast<int>(shown.rows["contacts"].size());
}

int show_requests(Shown& shown, const CardFacts& card) {
  int open = 0;
  shown.rows["requests"];
  std::map<Id, QString> answered;  // by whom and when, as far as the office's history is here
  for (auto& change : changes_of(card.db, card.client.id))
    if (change.table == "request" && change.column == "answer")
      answered.try_emplace(change.row,
                           words::joined({format::surname(text(change.person)),
                                          format::moment(change.changed_at, card.now_at, card.time)}));
  for (auto& request : requests_of(card.db, card.client.id)) {
    bool is_open = request.status == "open";
    open += is_open;
    auto kind = request.kind == "complaint" ? tr("Reclamo")
                : request.kind == "return"  ? tr("Reso")
                                            : tr("Richiesta");
    auto due = day_number(request.due_on), opened = day_number(request.opened_on);
    auto answer = request.answer.empty()
                      ? QString()
                      : QStringLiteral("\n") + words::joined({tr("Risposta: %1").arg(text(request.answer)),
                                                              answered[request.id]});
    auto since = opened ? tr("del %1").arg(format::day(*opened, card.today)) : QString();
    auto until = due && is_open ? tr("entro %1").arg(format::near_day(*due, card.today)) : QString();
    shown.add("requests", {{"requestId", format::hex(request.id)},
                           {"title", request.body.empty() ? text(request.product) : text(request.body)},
                           {"detail", words::joined({kind, since, until}) + answer},
                           {"statusText", is_open                        ? tr("Aperta")
                                          : request.status == "answered" ? tr("Risposta data")
                                                                         : tr("Chiusa")},
                           {"tone", is_open ? (request.kind == "complaint" ? "warn" : "info") : "neutral"},
                           {"open", is_open},
                           {"closed", !is_open && request.status != "answered"}});
  }
  return open;
}

int show_notes(Shown& shown, const CardFacts& card) {
  shown.rows["notes"];
  for (auto& note : notes_of(card.db, card.client.id))
    shown.add("notes", {{"noteId", format::hex(note.id)},
                        {"dateText", format::moment(note.written_at, card.now_at, card.time)},
                        {"author", format::surname(text(note.author))},
                        {"body", text(note.body)},
                        {"removable", note.user == card.user}});
  return static_cast<int>(shown.rows["notes"].size());
}

/// Where a value comes from that the client does not state itself.
template <typename Value>
QString origin_words(const std::optional<Stated<Value>>& stated) {
  if (!stated || stated->place.origin == Origin::client) return {};
  auto name = text(stated->place.name);
  switch (stated->place.origin) {
    case Origin::group:
      return tr("dal gruppo %1").arg(name);
    case Origin::company:
      return tr("di tutta l'azienda");
    default:
      return tr("dal segmento %1").arg(name);
  }
}

}  // namespace

void show_lists(Shown& shown, const CardFacts& card) {
  show_orders(shown, card);
  show_visits(shown, card);
  auto contacts = show_contacts(shown, card), requests = show_requests(shown, card),
       notes = show_notes(shown, card);
  auto tab = [](const char* key, const QString& label, int count = -1) {
    return QVariant(QVariantMap{{"key", key}, {"label", label}, {"count", count > 0 ? count : -1}});
  };
  shown["tabs"] = QVariantList{tab("summary", tr("Riepilogo")),
                               tab("data", tr("Dati")),
                               tab("contacts", tr("Contatti"), contacts),
                               tab("orders", tr("Ordini")),
                               tab("visits", tr("Visite")),
                               tab("credit", tr("Crediti")),
                               tab("requests", tr("Richieste"), requests),
                               tab("notes", tr("Note"), notes)};
}

void show_credit(Shown& shown, const CardFacts& card) {
  auto& credit = card.credit;
  auto line = [](const QString& label, const char* info, const QString& value, const QString& note = {},
                 const QString& tone = "neutral") {
    return QVariant(
        QVariantMap{{"label", label}, {"value", value}, {"note", note}, {"tone", tone}, {"info", info}});
  };
  auto origin = credit.limit_origin == "group"     ? tr("dal gruppo %1").arg(text(credit.origin_name))
                : credit.limit_origin == "segment" ? tr("dal segmento %1").arg(text(credit.origin_name))
                : credit.limit_origin == "company" ? tr("di tutta l'azienda")
                                                   : QString();
  QVariantList lines{
      line(tr("Fatture da incassare"), "invoiced", format::money(credit.invoiced_cents)),
      line(tr("Ordini non ancora fatturati"), "ordered", format::money(credit.ordered_cents)),
      line(tr("Esposizione"), "exposure", format::money(credit.exposure_cents()), {},
           credit.over_limit_with(0) ? "bad" : "neutral"),
      line(tr("Fido"), "credit_limit",
           credit.limit_cents ? format::money(*credit.limit_cents) : tr("non stabilito"), origin)};
  if (credit.overdue_cents > 0)
    lines += line(tr("Scaduto"), "overdue", format::money(credit.overdue_cents), {}, "bad");
  shown["credit"] = lines;
  bool limited = credit.limit_cents && *credit.limit_cents > 0;
  shown["creditUsed"] =
      limited ? static_cast<double>(credit.exposure_cents()) / static_cast<double>(*credit.limit_cents) : 0.0;
  shown["creditText"] =
      limited ? tr("%1 su %2").arg(format::euros(credit.exposure_cents()), format::euros(*credit.limit_cents))
              : format::euros(credit.exposure_cents());
  auto methods = words::choices(card.db, "payment_method");
  shown.rows["instalments"];
  for (auto& item : open_instalments(card.db, card.client.id)) {
    auto due = day_number(item.due_on).value_or(card.today);
    auto late = card.today - due;
    auto state = item.status == "presented" ? tr("presentata in banca")
                 : item.status == "unpaid"  ? tr("insoluta")
                                            : QString();
    shown.add(
        "instalments",
        {{"instalmentId", format::hex(item.id)},
         {"title", tr("fattura %1").arg(text(item.invoice))},
         {"dueText", format::day(due, card.today)},
         {"amountText", format::money(item.cents)},
         {"lateText", late > 0 ? words::many(late, tr("scaduta da 1 giorno"), tr("scaduta da %1 giorni"))
                               : tr("non scaduta")},
         {"tone", late > 0 ? "bad" : "neutral"},
         {"detail", words::joined({item.method.empty() ? QString() : words::label(methods, item.method),
                                   state, item.disputed ? tr("contestata") : QString()})}});
  }
}

void show_fields(Shown& shown, const CardFacts& card) {
  auto& d = card.details;
  shown.rows["fields"];
  QHash<QString, int> changed;  // how many past values each field has here
  for (auto& change : changes_of(card.db, card.client.id))
    ++changed[text(change.table) + "." + text(change.column)];
  auto add = [&](const char* group, const QString& title, const QString& label, const QString& value,
                 bool editable, const QString& origin = {}, std::string_view column = {}) {
    auto* declared = column.empty() ? nullptr : schema::find_table("client")->find(column);
    auto unit = !declared ? column : declared->group.empty() ? declared->name : declared->group;
    auto field = column.empty() ? QString() : "client." + text(unit);
    shown.add("fields", {{"key", QString(group) + "/" + label},
                         {"field", field},
                         {"changes", static_cast<int>(changed.value(field))},
                         {"group", group},
                         {"groupTitle", title},
                         {"label", label},
                         {"value", value.isEmpty() ? QStringLiteral("–") : value},
                         {"origin", origin},
                         {"about", std::string_view(group) == "terms" ? "inherited" : ""},
                         {"editable", editable}});
  };
  auto own = [&](const char* group, const QString& title, std::string_view column, const std::string& value) {
    add(group, title, words::column_label("client", column), text(value), true, {}, column);
  };
  auto identity = tr("Dati fiscali"), address = tr("Indirizzo"), phones = tr("Recapiti"),
       profile = tr("Profilo"), terms = tr("Condizioni");
  auto relation = tr("Rapporto");
  add("relation", relation, tr("Stato"),
      words::cell_text(card.db, "client", "relationship", d.relationship, card.today), true, {},
      "relationship");
  auto since = day_number(d.active_from);
  if (since) add("relation", relation, tr("Attivo dal"), format::day(*since, card.today), false);
  own("identity", identity, "legal_name", d.legal_name);
  own("identity", identity, "trade_name", d.trade_name);
  own("identity", identity, "vat_number", d.vat_number);
  own("identity", identity, "tax_code", d.tax_code);
  own("identity", identity, "sdi_code", d.sdi_code);
  own("identity", identity, "pec", d.pec);
  own("address", address, "address", d.address);
  own("address", address, "postal_code", d.postal_code);
  own("address", address, "city", d.city);
  own("address", address, "province", d.province);
  own("phones", phones, "phone", d.phone);
  own("phones", phones, "email", d.email);
  add("profile", profile, words::column_label("client", "market_type"),
      d.market_type.empty() ? QString() : words::label(words::choices(card.db, "market_type"), d.market_type),
      true, {}, "market_type");
  add("profile", profile, words::column_label("client", "size_class"),
      d.size_class.empty() ? QString() : words::label(words::choices(card.db, "size_class"), d.size_class),
      true, {}, "size_class");
  add("profile", profile, words::column_label("client", "employees"),
      d.employees > 0 ? QString::number(d.employees) : QString(), true, {}, "employees");
  add("profile", profile, words::column_label("client", "ateco"),
      words::joined({text(d.ateco), d.ateco.empty() ? QString() : text(d.ateco_edition)}), true, {}, "ateco");
  add("profile", profile, words::column_label("client", "contract_kind"),
      d.contract_kind.empty() ? QString()
                              : words::label(words::choices(card.db, "contract_kind"), d.contract_kind),
      true, {}, "contract_kind");
  auto& stated = d.terms;
  add("terms", terms, tr("Pagamento"),
      stated.payment_term ? text(stated.payment_term->value.name) : QString(), false,
      origin_words(stated.payment_term), "payment_term_id");
  add("terms", terms, tr("Sconti"), stated.discounts ? format::discounts(stated.discounts->value) : QString(),
      false, origin_words(stated.discounts), "discount1_bp");
  add("terms", terms, tr("Listino"), text(d.price_list), false, {}, "price_list_id");
  add("terms", terms, tr("Servizio"), stated.service_level ? text(stated.service_level->value) : QString(),
      false, origin_words(stated.service_level), "service_level");
  add("terms", terms, tr("Agente"), text(d.agent), false, {}, "agent_id");
  if (!d.group.empty()) add("terms", terms, tr("Gruppo"), text(d.group), false, {}, "group_id");
}

}  // namespace giro
