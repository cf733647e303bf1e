#include "app/models/duplicates_words.hpp"

#include "sync/portfolio/client_card.hpp"
#include "sync/portfolio/lookups.hpp"
#include "sync/portfolio/orders.hpp"
#include "sync/portfolio/overview.hpp"

namespace giro::words {
namespace {

using Kind = Suspicion::Kind;

QString tr(const char* source) {
  return QCoreApplication::translate("PairTeller", source);
}

void fact(Shown& shown, const QString& label, const QString& first, const QString& second) {
  if (first.isEmpty() && second.isEmpty()) return;
  auto said = [](const QString& value) { return value.isEmpty() ? QStringLiteral("–") : value; };
  shown.add("facts", {{"key", label},
                      {"label", label},
                      {"first", said(first)},
                      {"second", said(second)},
                      {"differs", first != second}});
}

QVariant side(const Id& id, const QString& title, const QString& keep) {
  return QVariantMap{{"id", format::hex(id)}, {"title", title}, {"keepText", keep}};
}

std::optional<VisitRow> visit(SQLite::Database& db, const Id& client, const Id& id) {
  auto found = visits_of(db, client, 1, id);
  return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<OrderRow> order(SQLite::Database& db, const Id& id) {
  auto found = orders(db, {.order = id});
  return found.empty() ? std::nullopt : std::optional(found.front());
}

QString lines_text(SQLite::Database& db, const Id& id) {
  QStringList lines;
  for (auto& line : order_lines(db, id))
    if (line.quantity_milli != 0)
      lines += tr("%1 × %2").arg(format::quantity(line.quantity_milli), text(line.name));
  return lines.join(QLatin1Char('\n'));
}

}  // namespace

QString PairTeller::id(const Suspicion& pair) {
  return format::hex(pair.a) + format::hex(pair.b);
}

QString PairTeller::name(const Id& client) const {
  return text(name_of(db, "client", client));
}

QString PairTeller::why(const Suspicion& pair) const {
  if (pair.kind == Kind::visits) return tr("Due persone dallo stesso cliente nello stesso giorno.");
  if (pair.kind == Kind::orders) return tr("Due ordini con le stesse righe nello stesso giorno.");
  QStringList grounds;
  if (pair.grounds & Suspicion::same_vat) grounds += tr("stessa partita IVA");
  if (pair.grounds & Suspicion::same_tax_code) grounds += tr("stesso codice fiscale");
  if (pair.grounds & Suspicion::similar_name) grounds += tr("nome quasi uguale nella stessa città");
  auto all = grounds.join(", ");
  return all.left(1).toUpper() + all.mid(1) + ".";
}

Row PairTeller::entry(const Suspicion& pair) const {
  bool clients = pair.kind == Kind::clients;
  auto other = pair.client == pair.a ? pair.b : pair.a;
  auto title = clients ? tr("%1 e %2").arg(name(pair.client), name(other)) : name(pair.client);
  auto what = pair.kind == Kind::visits ? tr("Due visite") : tr("Due ordini uguali");
  return {{"pairId", id(pair)},
          {"kind", clients                     ? "clients"
                   : pair.kind == Kind::visits ? "visits"
                                               : "orders"},
          {"icon", clients                     ? "group"
                   : pair.kind == Kind::visits ? "event_available"
                                               : "receipt_long"},
          {"tone", "warn"},
          {"title", title},
          {"detail", clients ? why(pair) : what},
          {"dateText", clients ? QString() : format::near_day(pair.day, today())}};
}

void PairTeller::client_facts(Shown& shown, const Suspicion& pair) const {
  auto first = client_details(db, pair.a).value_or(ClientDetails{}),
       second = client_details(db, pair.b).value_or(ClientDetails{});
  auto both = [&](const QString& label, std::string ClientDetails::*field) {
    fact(shown, label, text(first.*field), text(second.*field));
  };
  auto column = [&](std::string_view name, std::string ClientDetails::*field) {
    both(column_label("client", name), field);
  };
  column("code", &ClientDetails::code);
  column("legal_name", &ClientDetails::legal_name);
  column("trade_name", &ClientDetails::trade_name);
  column("vat_number", &ClientDetails::vat_number);
  column("tax_code", &ClientDetails::tax_code);
  column("address", &ClientDetails::address);
  column("city", &ClientDetails::city);
  column("phone", &ClientDetails::phone);
  column("email", &ClientDetails::email);
  both(tr("Segmento"), &ClientDetails::segment);
  both(tr("Agente"), &ClientDetails::agent);
  auto story = [&](const Id& client) {
    auto overview = client_overview(db, time, today(), client);
    QStringList said;
    if (!overview) return said;
    said += overview->last_visit ? format::day(*overview->last_visit, today()) : tr("mai");
    said += overview->last_order ? format::day(*overview->last_order, today()) : tr("mai");
    said += format::euros(overview->turnover_cents);
    said += QString::number(contacts_of(db, client).size());
    return said;
  };
  auto left = story(pair.a), right = story(pair.b);
  QStringList labels{tr("Ultima visita"), tr("Ultimo ordine"), tr("Fatturato 12 mesi"), tr("Contatti")};
  for (qsizetype i = 0; i < labels.size(); ++i) fact(shown, labels[i], left.value(i), right.value(i));
  bool office = (role & schema::office_roles) != 0;
  auto keep = [&](const Id& id) { return office ? tr("Tieni %1").arg(name(id)) : QString(); };
  shown["sides"] =
      QVariantList{side(pair.a, name(pair.a), keep(pair.a)), side(pair.b, name(pair.b), keep(pair.b))};
  shown["whyNotText"] =
      office ? tr("L'altro diventa ex cliente, con una nota che dice quale era; quello che resta "
                  "prende i dati e i contatti che gli mancano.")
             : tr("Due clienti li unisce la sede; tu puoi dire che sono diversi.");
  shown["differentText"] = tr("Sono due clienti diversi");
}

void PairTeller::visit_facts(Shown& shown, const Suspicion& pair) const {
  auto first = visit(db, pair.client, pair.a), second = visit(db, pair.client, pair.b);
  if (!first || !second) return;
  auto outcomes = choices(db, "outcome");
  auto hours = [&](const VisitRow& visit) {
    auto from = visit.started_at ? format::clock(*visit.started_at, time) : QString();
    auto to = visit.ended_at ? format::clock(*visit.ended_at, time) : QString();
    return from.isEmpty() ? to : to.isEmpty() ? from : tr("%1–%2").arg(from, to);
  };
  fact(shown, tr("Chi"), text(first->user_name), text(second->user_name));
  fact(shown, tr("Ora"), hours(*first), hours(*second));
  fact(shown, tr("Esito"), first->outcome.empty() ? QString() : label(outcomes, first->outcome),
       second->outcome.empty() ? QString() : label(outcomes, second->outcome));
  fact(shown, tr("Con chi"), text(first->contact_name), text(second->contact_name));
  fact(shown, tr("Nota"), text(first->note), text(second->note));
  bool office = (role & schema::office_roles) != 0;
  auto keep = [&](const VisitRow& visit) {
    return office ? tr("Vale quella di %1").arg(format::surname(text(visit.user_name))) : QString();
  };
  shown["sides"] = QVariantList{side(pair.a, format::surname(text(first->user_name)), keep(*first)),
                                side(pair.b, format::surname(text(second->user_name)), keep(*second))};
  shown["whyNotText"] = office ? tr("L'altra visita viene annullata e resta leggibile.")
                               : tr("Una visita fatta la annulla la sede.");
  shown["differentText"] = tr("Sono giuste tutte e due");
}

void PairTeller::order_facts(Shown& shown, const Suspicion& pair) const {
  auto first = order(db, pair.a), second = order(db, pair.b);
  if (!first || !second) return;
  auto placed = [&](const OrderRow& row) {
    return row.placed_at ? format::moment(*row.placed_at, now, time) : QString();
  };
  fact(shown, tr("Numero"), order_number(*first), order_number(*second));
  fact(shown, tr("Chi"), text(first->user_name), text(second->user_name));
  fact(shown, tr("Quando"), placed(*first), placed(*second));
  fact(shown, tr("Stato"), order_status(first->status).text, order_status(second->status).text);
  fact(shown, tr("Righe"), lines_text(db, pair.a), lines_text(db, pair.b));
  fact(shown, tr("Totale"), format::money(first->total_cents), format::money(second->total_cents));
  auto keep = [&](const OrderRow& row) { return tr("Vale il %1").arg(order_number(row)); };
  shown["sides"] = QVariantList{side(pair.a, order_number(*first), keep(*first)),
                                side(pair.b, order_number(*second), keep(*second))};
  shown["whyNotText"] = tr("L'altro ordine viene annullato, con il motivo.");
  shown["differentText"] = tr("Sono giusti tutti e due");
}

void PairTeller::show(Shown& shown, const Suspicion& pair) const {
  shown.rows["facts"];
  shown["title"] = entry(pair)["title"];
  shown["kind"] = entry(pair)["kind"];
  shown["why"] = why(pair);
  shown["subjectClient"] = format::hex(pair.client);
  if (pair.kind == Kind::clients) client_facts(shown, pair);
  if (pair.kind == Kind::visits) visit_facts(shown, pair);
  if (pair.kind == Kind::orders) order_facts(shown, pair);
}

}  // namespace giro::words
