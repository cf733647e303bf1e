#include "app/models/words.hpp"

#include <QLocale>
#include <algorithm>

#include "sync/actions/read.hpp"
#include "sync/portfolio/lookups.hpp"

namespace giro::words {
namespace {

QString tr(const char* source) {
  return QCoreApplication::translate("Words", source);
}

struct BuiltIn {
  std::string_view list;
  const char* code;
  const char* label;
};
constexpr BuiltIn built_in[] = {
    {"outcome", "order", QT_TRANSLATE_NOOP("Words", "Ordine preso")},
    {"outcome", "no_order", QT_TRANSLATE_NOOP("Words", "Nessun ordine")},
    {"outcome", "info", QT_TRANSLATE_NOOP("Words", "Informazioni")},
    {"outcome", "callback", QT_TRANSLATE_NOOP("Words", "Da richiamare")},
    {"outcome", "absent", QT_TRANSLATE_NOOP("Words", "Cliente assente")},
    {"no_order_reason", "stock_full", QT_TRANSLATE_NOOP("Words", "Scorte piene")},
    {"no_order_reason", "price", QT_TRANSLATE_NOOP("Words", "Prezzo")},
    {"no_order_reason", "competitor", QT_TRANSLATE_NOOP("Words", "Concorrente")},
    {"no_order_reason", "decides_later", QT_TRANSLATE_NOOP("Words", "Decide più avanti")},
    {"no_order_reason", "other", QT_TRANSLATE_NOOP("Words", "Altro")},
    {"skip_reason", "closed", QT_TRANSLATE_NOOP("Words", "Chiuso")},
    {"skip_reason", "no_time", QT_TRANSLATE_NOOP("Words", "Non c'è stato tempo")},
    {"skip_reason", "postponed", QT_TRANSLATE_NOOP("Words", "Rimandata dal cliente")},
    {"skip_reason", "phoned", QT_TRANSLATE_NOOP("Words", "Sentito al telefono")},
    {"contact_role", "owner", QT_TRANSLATE_NOOP("Words", "Titolare")},
    {"contact_role", "purchasing", QT_TRANSLATE_NOOP("Words", "Acquisti")},
    {"contact_role", "kitchen", QT_TRANSLATE_NOOP("Words", "Cucina")},
    {"contact_role", "administration", QT_TRANSLATE_NOOP("Words", "Amministrazione")},
    {"reject_reason", "credit", QT_TRANSLATE_NOOP("Words", "Troppo scoperto")},
    {"reject_reason", "price", QT_TRANSLATE_NOOP("Words", "Prezzo non concordato")},
    {"reject_reason", "stock", QT_TRANSLATE_NOOP("Words", "Merce non disponibile")},
    {"reject_reason", "duplicate", QT_TRANSLATE_NOOP("Words", "Ordine doppio")},
    {"market_type", "horeca", QT_TRANSLATE_NOOP("Words", "Horeca")},
    {"market_type", "retail", QT_TRANSLATE_NOOP("Words", "Dettaglio")},
    {"market_type", "wholesale", QT_TRANSLATE_NOOP("Words", "Ingrosso")},
    {"size_class", "small", QT_TRANSLATE_NOOP("Words", "Piccolo")},
    {"size_class", "medium", QT_TRANSLATE_NOOP("Words", "Medio")},
    {"size_class", "large", QT_TRANSLATE_NOOP("Words", "Grande")},
};

}  // namespace

QString text(const std::string& utf8) {
  return QString::fromStdString(utf8);
}
QString text(std::string_view utf8) {
  return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString many(std::int64_t n, const QString& one, const QString& several) {
  return n == 1 ? one : several.arg(format::count(n));
}

QString joined(const QStringList& parts) {
  QStringList kept;
  for (auto& part : parts)
    if (!part.isEmpty()) kept += part;
  return kept.join(QStringLiteral(" · "));
}

QString first_of(std::size_t shown, std::size_t all) {
  if (all <= shown) return {};
  return tr("i primi %1 di %2: cerca o filtra")
      .arg(format::count(static_cast<std::int64_t>(shown)), format::count(static_cast<std::int64_t>(all)));
}

QVariantMap chip(const QString& icon, const QString& text, const QString& tone) {
  return {{"icon", icon}, {"text", text}, {"tone", tone}};
}

QVariantMap tile(const Tile& tile) {
  return {{"label", tile.label}, {"value", tile.value},
          {"unit", tile.unit},   {"note", tile.note},
          {"icon", tile.icon},   {"tone", tile.tone},
          {"info", tile.info},   {"opens", tile.opens.isEmpty() ? tile.info : tile.opens}};
}

QVariantMap money_tile(std::int64_t cents, Tile tile) {
  auto words = format::euros(cents);
  bool after = words.endsWith(QStringLiteral("€"));  // "1.240 €": the sign is the unit, in smaller letters
  tile.value = after ? format::amount(cents) : words;
  tile.unit = after ? QStringLiteral("€") : QString();
  return words::tile(tile);
}

QVariantMap choice(const QString& code, const QString& label, bool selected) {
  return {{"code", code}, {"label", label}, {"selected", selected}};
}

QString interval(std::int64_t days) {
  if (days % 7 == 0) return many(days / 7, tr("ogni settimana"), tr("ogni %1 settimane"));
  return many(days, tr("ogni giorno"), tr("ogni %1 giorni"));
}

QVariantMap reason_chip(const Reason& reason) {
  using Kind = Reason::Kind;
  auto n = reason.amount;
  switch (reason.kind) {
    case Kind::overdue:
      return chip("euro", tr("%1 scaduti").arg(format::money(n)), "bad");
    case Kind::late:
      return chip("event_busy", many(n, tr("In ritardo di 1 giorno"), tr("In ritardo di %1 giorni")), "warn");
    case Kind::order_expected:
      return chip("update", many(n, tr("Ordine atteso da 1 giorno"), tr("Ordine atteso da %1 giorni")),
                  "info");
    case Kind::complaint:
      return chip("flag", many(n, tr("1 reclamo"), tr("%1 reclami")), "warn");
    case Kind::request:
      return chip("flag", many(n, tr("1 richiesta"), tr("%1 richieste")), "neutral");
    case Kind::never_visited:
      return chip("explore", tr("Mai visitato"), "info");
    case Kind::due_today:
      return chip("event", tr("Prevista oggi"), "neutral");
    case Kind::due_soon:
      return chip("event", many(n, tr("Prevista domani"), tr("Prevista tra %1 giorni")), "neutral");
    case Kind::appointment:
      return chip("event_available", text(reason.text), "neutral");
    case Kind::task:
      return chip("task_alt", n > 1 ? tr("%1 cose da fare").arg(n) : tr("Da fare: %1").arg(text(reason.text)),
                  "info");
    case Kind::interval:
      break;
  }
  return chip("", interval(n), "neutral");
}

QVariantList reason_chips(const std::vector<Reason>& reasons) {
  // People read the visit first, money last; what is worst stays when there is no room.
  QVariantList chips;
  int more = 0;
  for (auto& reason : reasons) {
    if (reason.kind == Reason::Kind::interval) continue;
    if (chips.size() < 3)
      chips += reason_chip(reason);
    else
      ++more;
  }
  if (chips.size() == 3 && chips.front().toMap()["icon"] == "euro") chips.move(0, 2);
  if (more > 0) chips += chip("", QStringLiteral("+%1").arg(more), "neutral");
  return chips;
}

QString reason_line(const std::vector<Reason>& reasons) {
  using Kind = Reason::Kind;
  auto find = [&](std::initializer_list<Kind> kinds) {
    for (auto kind : kinds)
      for (auto& reason : reasons)
        if (reason.kind == kind) return reason_chip(reason)["text"].toString();
    return QString();
  };
  return joined({find({Kind::appointment, Kind::task, Kind::late, Kind::never_visited, Kind::due_today,
                       Kind::due_soon}),
                 find({Kind::complaint, Kind::order_expected, Kind::interval})});
}

QString why(const ClientOverview& client, const std::vector<Reason>& reasons, std::int64_t today) {
  using Kind = Reason::Kind;
  auto number = [&](Kind kind) -> std::optional<std::int64_t> {
    auto found = std::ranges::find(reasons, kind, &Reason::kind);
    return found == reasons.end() ? std::nullopt : std::optional(found->amount);
  };
  auto said = [&](Kind kind) {
    auto found = std::ranges::find(reasons, kind, &Reason::kind);
    return found == reasons.end() ? QString() : reason_chip(*found)["text"].toString();
  };
  QStringList who;
  if (client.abc != ' ') who += tr("cliente %1").arg(klass(client.abc));
  if (client.interval_days > 0) who += interval(client.interval_days);
  QString due;
  if (auto late = number(Kind::late))
    due = many(*late, tr("Da fare da 1 giorno"), tr("Da fare da %1 giorni"));
  if (number(Kind::never_visited)) due = joined({tr("Mai visitato"), due.toLower()});
  if (due.isEmpty() && number(Kind::due_today)) due = tr("Da fare oggi");
  if (auto soon = number(Kind::due_soon); due.isEmpty() && soon)
    due = many(*soon, tr("Da fare domani"), tr("Da fare tra %1 giorni"));
  if (!due.isEmpty() && !who.isEmpty()) due = tr("%1 (%2)").arg(due, who.join(", "));
  QString cycle;
  if (number(Kind::order_expected) && client.last_order)
    cycle = tr("ciclo d'ordine %1 giorni, ultimo ordine %2 giorni fa")
                .arg(*client.order_cycle_days)
                .arg(today - *client.last_order);
  auto overdue = number(Kind::overdue);
  return joined({said(Kind::appointment), said(Kind::task), due, said(Kind::complaint), said(Kind::request),
                 cycle, overdue ? tr("%1 scaduti").arg(format::euros(*overdue)) : QString()});
}

QString due_short(const ClientOverview& client, std::int64_t today) {
  if (client.blocked() && client.credit_status == "blocked") return tr("bloccato");
  if (!client.due) return client.in_portfolio ? QString() : tr("potenziale");
  if (client.days_late > 0) return many(client.days_late, tr("ritardo 1 g"), tr("ritardo %1 gg"));
  if (client.days_late >= -1) return format::near_day(*client.due, today);
  if (client.days_late >= -14) return tr("tra %1 giorni").arg(-client.days_late);
  return format::day(*client.due, today);
}

QString klass(char abc) {
  return abc == ' ' ? QString() : QString(QLatin1Char(abc));
}

StatusWords order_status(std::string_view status) {
  if (status == "draft") return {tr("Bozza"), "neutral", "edit_note"};
  if (status == "submitted") return {tr("Inviato"), "info", "send"};
  if (status == "held") return {tr("Trattenuto"), "warn", "pause_circle_filled"};
  if (status == "confirmed") return {tr("Confermato"), "ok", "check_circle"};
  if (status == "in_delivery") return {tr("In consegna"), "info", "local_shipping"};
  if (status == "delivered") return {tr("Consegnato"), "ok", "inventory_2"};
  if (status == "invoiced")  // one word with "turnover" in Italian, two in other tongues
    return {QCoreApplication::translate("Words", "Fatturato", "of an order"), "ok", "receipt"};
  return {tr("Annullato"), "neutral", "cancel"};
}

StatusWords visit_status(std::string_view status) {
  if (status == "done") return {tr("Fatta"), "ok", "check_circle"};
  if (status == "in_progress") return {tr("In corso"), "info", "schedule"};
  if (status == "skipped") return {tr("Saltata"), "warn", "remove_circle_outline"};
  return {tr("Prevista"), "neutral", "event"};
}

StatusWords item_state(SyncItem::State state) {
  switch (state) {
    case SyncItem::State::saved:
      return {tr("Salvato sul tablet"), "neutral", "tablet_android"};
    case SyncItem::State::waiting:
      return {tr("In attesa"), "neutral", "schedule"};
    case SyncItem::State::received:
      return {tr("Ricevuto dalla sede"), "ok", "done_all"};
    case SyncItem::State::review:
      break;
  }
  return {tr("Da controllare"), "warn", "error"};
}

QString channel(std::string_view name) {
  if (name == "phone") return tr("Telefono");
  if (name == "video") return tr("Video");
  if (name == "email") return tr("E-mail");
  return tr("Di persona");
}

QString channel_icon(std::string_view name) {
  if (name == "phone") return "phone";
  if (name == "video") return "videocam";
  return name == "email" ? "email" : "person";
}

QString order_number(const OrderRow& order) {
  return text(order.number.empty() ? actions::provisional_number(order.id) : order.number);
}

std::vector<std::pair<QString, QString>> choices(SQLite::Database& db, std::string_view list) {
  std::vector<std::pair<QString, QString>> found;
  bool english = QLocale().language() == QLocale::English;
  for (auto& choice : choices_of(db, list))
    found.emplace_back(text(choice.code), text(english ? choice.english : choice.italian));
  if (!found.empty()) return found;
  for (auto& item : built_in)
    if (item.list == list) found.emplace_back(item.code, tr(item.label));
  return found;
}

QString label(const std::vector<std::pair<QString, QString>>& list, std::string_view code) {
  auto name = text(code);
  auto found = std::ranges::find(list, name, &std::pair<QString, QString>::first);
  return found == list.end() ? name : found->second;
}

QVariantList as_choices(const std::vector<std::pair<QString, QString>>& list, const QString& selected) {
  QVariantList shown;
  for (auto& [code, name] : list) shown += choice(code, name, code == selected);
  return shown;
}

}  // namespace giro::words
