#include "app/models/client_card_words.hpp"

#include <algorithm>
#include <span>
#include <tuple>

#include "app/models/cell_words.hpp"
#include "app/models/client_card.hpp"
#include "app/models/duplicates_words.hpp"
#include "sync/base/limits.hpp"
#include "sync/portfolio/months.hpp"

namespace giro {
namespace {

using words::text;
QString tr(const char* source) {
  return ClientCard::tr(source);
}

QString open_now(const CardFacts& card) {
  auto now = format::clock(card.now_at, card.time);
  QString next;
  for (auto& hours : hours_of(card.db, card.client.id, iso_day(card.today))) {
    auto opens = text(hours.opens), closes = text(hours.closes);
    if (opens <= now && now < closes) return tr("aperto fino alle %1").arg(closes);
    if (now < opens && next.isEmpty()) next = tr("apre alle %1").arg(opens);
  }
  return next;
}

QVariantMap fact(const QString& label, const QString& value, const QString& note, const QString& icon = {},
                 const QString& tone = "neutral") {
  return {{"label", label}, {"value", value}, {"note", note}, {"icon", icon}, {"tone", tone}};
}

QVariantMap explained(QVariantMap figure, const char* info) {
  figure["info"] = QString::fromLatin1(info);
  return figure;
}

QVariantMap visit_fact(const CardFacts& card) {
  auto& c = card.client;
  auto value = c.last_visit ? format::day(*c.last_visit, card.today) : tr("mai");
  if (!c.due) return fact(tr("Ultima visita"), value, c.in_portfolio ? tr("nessuna frequenza") : QString());
  if (c.days_late > 0)
    return fact(tr("Ultima visita"), value,
                words::many(c.days_late, tr("in ritardo di 1 giorno"), tr("in ritardo di %1 giorni")),
                "event_busy", "warn");
  return fact(tr("Ultima visita"), value, tr("prossima %1").arg(format::near_day(*c.due, card.today)));
}

QVariantMap order_fact(const CardFacts& card) {
  auto& c = card.client;
  if (!c.last_order) return fact(tr("Ultimo ordine"), tr("mai"), {});
  auto late = c.order_cycle_days && c.order_days_late > 0;
  auto note = late ? words::many(c.order_days_late, tr("atteso da 1 giorno"), tr("atteso da %1 giorni"))
              : c.order_cycle_days ? tr("di solito %1").arg(words::interval(*c.order_cycle_days))
                                   : QString();
  return fact(tr("Ultimo ordine"), format::day(*c.last_order, card.today), note, {},
              late ? "info" : "neutral");
}

QVariantMap turnover_fact(const CardFacts& card) {
  auto& c = card.client;
  auto value = format::euros(c.turnover_cents);
  if (c.turnover_before_cents <= 0) return fact(tr("Fatturato 12 mesi"), value, tr("nessun confronto"));
  auto change = (c.turnover_cents - c.turnover_before_cents) * 100 / c.turnover_before_cents;
  auto note = tr("%1 in un anno").arg((change > 0 ? "+" : "") + format::percent(change * 100));
  if (change == 0) return fact(tr("Fatturato 12 mesi"), value, note);
  return fact(tr("Fatturato 12 mesi"), value, note, change < 0 ? "trending_down" : "trending_up",
              change >= 0    ? "ok"
              : change < -20 ? "bad"
                             : "warn");
}

QVariantMap exposure_fact(const CardFacts& card) {
  auto& credit = card.credit;
  auto value = format::euros(credit.exposure_cents());
  if (!credit.limit_cents) return fact(tr("Esposizione"), value, tr("nessun fido stabilito"));
  auto over = credit.over_limit_with(0);
  return fact(tr("Esposizione"), value, tr("su un fido di %1").arg(format::euros(*credit.limit_cents)),
              over ? "warning" : "", over ? "bad" : "neutral");
}

constexpr std::int64_t most_of_a_kind = 3;  // of what is to be known; then how many more there are

void know(Shown& shown, const QString& key, const QString& icon, const QString& tone, const QString& title,
          const QString& detail, const QString& kind, const Id& target = {}) {
  shown.add("know", {{"key", key},
                     {"icon", icon},
                     {"tone", tone},
                     {"title", title},
                     {"detail", detail},
                     {"kind", kind},
                     {"targetId", format::hex(target)}});
}

void know_overdue(Shown& shown, const CardFacts& card) {
  auto open = open_instalments(card.db, card.client.id);
  auto due = open.empty() ? std::nullopt : day_number(open.front().due_on);
  if (card.credit.overdue_cents <= 0 || !due) return;
  auto method = open.front().status == "unpaid" ? tr("insoluta")
                : open.front().method.empty()
                    ? QString()
                    : words::label(words::choices(card.db, "payment_method"), open.front().method);
  know(shown, "overdue", "euro", "bad",
       tr("%1 scaduti dal %2").arg(format::money(card.credit.overdue_cents), format::day(*due, card.today)),
       words::joined({tr("fattura %1").arg(text(open.front().invoice)), method}), "credit");
}

/// "Telefono cambiato il 12 nov", and from what to what, by whom.
void know_change(Shown& shown, const CardFacts& card, const CellChange& change, const QString& since) {
  auto label = words::column_label(change.table, change.column);
  auto whose = change.of.empty() ? label : tr("%1 di %2").arg(label, text(change.of));
  auto day = format::day(card.time.day_of(change.changed_at), card.today);
  know(shown, "changed-" + format::hex(change.id), "edit", "info", tr("%1: cambiato il %2").arg(whose, day),
       words::joined({change_text(card, change), since, change_author(change)}), "history");
}

/// What others changed since one's own last visit; for who was never there, since anybody's.
void know_changes(Shown& shown, const CardFacts& card) {
  auto since_at = changed_since(card);
  if (since_at == 0) return;
  bool own = own_last_visit(card.db, card.client.id, card.user).has_value();
  auto since = own ? tr("dopo la tua ultima visita") : tr("dopo l'ultima visita");
  std::int64_t said = 0, fields = 0;
  QStringList known;
  for (auto& change : changes_of(card.db, card.client.id, since_at, card.user)) {
    auto field = format::hex(change.row) + text(change.column);
    if (known.contains(field)) continue;  // the latest of each field: the rest is in its history
    known += field;
    ++fields;
    if (said == most_of_a_kind) continue;
    ++said;
    know_change(shown, card, change, since);
  }
  if (fields > said)
    know(shown, "changed-more", "history", "info",
         words::many(fields - said, tr("Un altro dato cambiato"), tr("Altri %1 dati cambiati")), since,
         "history");
}

void know_products(Shown& shown, const CardFacts& card) {
  int lapsed = 0;
  for (auto& habit : card.habits) {
    auto product = std::ranges::find(card.products, habit.product, &Product::id);
    if (!habit.lapsed || product == card.products.end()) continue;
    auto since = tr("ultimo il %1").arg(format::day(habit.last_day, card.today));
    if (lapsed == 0) {
      auto months = (card.today - habit.last_day) / 30;
      auto stopped = months >= 2 ? tr("ferma da %1 mesi").arg(months)
                                 : tr("ferma da %1 giorni").arg(card.today - habit.last_day);
      know(shown, "lapsed", "inventory", "warn", tr("%1: %2").arg(text(product->name), stopped),
           tr("prima %1").arg(words::interval(*habit.cycle_days)), "order", habit.product);
    }
    if (lapsed < 3) {
      shown.add(
          "propose",
          {{"productId", format::hex(habit.product)}, {"name", text(product->name)}, {"reason", since}});
    }
    ++lapsed;
  }
}

/// Complaints first, then what must be answered soonest.
std::vector<RequestRow> open_in_order(const CardFacts& card) {
  auto open = requests_of(card.db, card.client.id);
  std::erase_if(open, [](auto& request) { return request.status != "open"; });
  std::ranges::stable_sort(open, {}, [](auto& request) {
    return std::tuple(request.kind != "complaint", request.due_on.empty(), std::string_view(request.due_on));
  });
  return open;
}

void know_requests(Shown& shown, const CardFacts& card) {
  auto open = open_in_order(card);
  auto told = std::min(std::ssize(open), most_of_a_kind);
  for (auto& request : std::span(open).first(static_cast<std::size_t>(told))) {
    auto due = day_number(request.due_on);
    auto kind = request.kind == "complaint" ? tr("reclamo aperto") : tr("richiesta aperta");
    auto title = request.body.empty() ? text(request.product) : text(request.body);
    know(shown, "request-" + format::hex(request.id), "flag",
         request.kind == "complaint" ? "warn" : "neutral", title,
         words::joined({kind, due ? tr("entro %1").arg(format::near_day(*due, card.today)) : QString()}),
         "requests", request.id);
  }
  if (auto more = std::ssize(open) - told; more > 0)
    know(shown, "request-more", "flag",
         open[static_cast<std::size_t>(told)].kind == "complaint" ? "warn" : "neutral",
         words::many(more, tr("Un'altra richiesta aperta"), tr("Altre %1 richieste aperte")), {}, "requests");
}

void know_duplicates(Shown& shown, const CardFacts& card) {
  words::PairTeller tell{card.db, card.time, card.now_at};
  std::int64_t found = 0;
  for (auto& pair : suspected_duplicates(card.db, card.time, card.today, card.client.id)) {
    if (++found > most_of_a_kind) continue;
    auto entry = tell.entry(pair);
    bool clients = pair.kind == Suspicion::Kind::clients;
    know(shown, "duplicate-" + words::PairTeller::id(pair), entry["icon"].toString(), "warn",
         clients ? tr("Forse è un doppione: %1").arg(entry["title"].toString()) : entry["detail"].toString(),
         tell.why(pair), "duplicate");
  }
  if (found > most_of_a_kind)
    know(shown, "duplicate-more", "group", "warn",
         words::many(found - most_of_a_kind, tr("Un altro possibile doppione"),
                     tr("Altri %1 possibili doppioni")),
         {}, "duplicate");
}

}  // namespace

std::int64_t changed_since(const CardFacts& card) {
  if (auto own = own_last_visit(card.db, card.client.id, card.user)) return *own;
  return card.client.last_visit ? card.time.at(*card.client.last_visit + 1) : 0;
}

QString change_text(const CardFacts& card, const CellChange& change) {
  auto said = [&](const std::string& kept) {
    return words::cell_text(card.db, change.table, change.column, kept, card.today).replace('\n', ", ");
  };
  return tr("da %1 a %2").arg(said(change.from), said(change.to));
}

QString change_author(const CellChange& change) {
  return change.person.empty() ? tr("Sede") : format::surname(text(change.person));
}

void show_history(Shown& shown, const CardFacts& card) {
  shown.rows["history"];
  auto since_at = changed_since(card);
  auto changes = changes_of(card.db, card.client.id);
  for (auto& change : changes) {
    auto label = words::column_label(change.table, change.column);
    bool own = change.user == card.user;
    shown.add("history",
              {{"changeId", format::hex(change.id)},
               {"field", text(change.table) + "." + text(change.column)},
               {"heading", change.of.empty() ? label : tr("%1 di %2").arg(label, text(change.of))},
               {"fromText", words::cell_text(card.db, change.table, change.column, change.from, card.today)},
               {"toText", words::cell_text(card.db, change.table, change.column, change.to, card.today)},
               {"whoText", own ? tr("Tu") : change_author(change)},
               {"whenText", format::moment(change.changed_at, card.now_at, card.time)},
               {"recent", !own && since_at > 0 && change.changed_at > since_at}});
  }
  shown["historyHint"] = tr("Gli ultimi %1 valori di ogni campo; quelli più vecchi li conserva la sede.")
                             .arg(static_cast<int>(Limits::history_per_cell));
}

void show_header(Shown& shown, const CardFacts& card) {
  auto& d = card.details;
  auto& c = card.client;
  shown["name"] = text(c.name);
  shown["klass"] = words::klass(c.abc);
  shown["segmentName"] = text(d.segment);
  auto vat = d.vat_number.empty() ? QString() : tr("P. IVA %1").arg(text(d.vat_number));
  shown["identityText"] =
      words::joined({d.code.empty() ? tr("codice dalla sede") : text(d.code), text(d.segment), vat});
  auto town = (text(d.postal_code) + " " + text(d.city)).trimmed();
  auto where = QStringList{text(d.address), town};
  where.removeAll(QString());
  shown["addressText"] = where.join(", ");
  shown["openText"] = open_now(card);
  shown["phone"] = text(d.phone);
  shown["email"] = text(d.email);
  shown["lat"] = static_cast<double>(c.lat_micro) / 1e6;
  shown["lon"] = static_cast<double>(c.lon_micro) / 1e6;
  shown["blocked"] = c.credit_status == "blocked";
  shown["blockedText"] =
      c.credit_status == "blocked"
          ? (card.credit.reason.empty() ? tr("Cliente bloccato") : text(card.credit.reason))
          : QString();
  shown["prospect"] = d.relationship == "prospect" || d.relationship == "lead";
  shown["visitOpen"] = std::ranges::any_of(card.visits, [](auto& v) { return v.status == "in_progress"; });
  shown["orderOpen"] = std::ranges::any_of(card.orders, [](auto& o) { return o.status == "draft"; });
  shown["canRepeat"] = std::ranges::any_of(
      card.orders, [](auto& o) { return o.status != "draft" && o.status != "cancelled"; });
}

void show_facts(Shown& shown, const CardFacts& card) {
  shown["facts"] =
      QVariantList{explained(visit_fact(card), "last_visit"), explained(order_fact(card), "last_order"),
                   explained(turnover_fact(card), "turnover"), explained(exposure_fact(card), "exposure")};
}

void show_know(Shown& shown, const CardFacts& card) {
  shown.rows["know"];
  shown.rows["propose"];
  know_overdue(shown, card);
  know_changes(shown, card);
  know_products(shown, card);
  know_requests(shown, card);
  know_duplicates(shown, card);
}

void show_months(Shown& shown, const CardFacts& card) {
  QVariantList months;
  std::int64_t most = 0;
  auto turnover = month_turnover(card.db, card.time, card.today, card.client.id, std::nullopt);
  std::int64_t total = 0;
  for (auto& month : turnover) {
    months += QVariantMap{{"label", format::month_letter(month.month)},
                          {"cents", static_cast<double>(month.cents)},
                          {"beforeCents", static_cast<double>(month.before_cents)},
                          {"text", tr("%1: %2, un anno prima %3")
                                       .arg(format::month_name(month.month), format::euros(month.cents),
                                            format::euros(month.before_cents))}};
    most = std::max({most, month.cents, month.before_cents});
    total += month.cents;
  }
  shown["months"] = months;
  shown["monthsMax"] = static_cast<double>(most);
  shown["monthsText"] = tr("Fatturato degli ultimi 12 mesi: %1").arg(format::euros(total));
}

}  // namespace giro
