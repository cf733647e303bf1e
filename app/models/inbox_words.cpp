#include "app/models/inbox_words.hpp"

#include "app/models/cell_words.hpp"
#include "sync/actions/conflict.hpp"
#include "sync/merge/merge_unit.hpp"
#include "sync/portfolio/lookups.hpp"

namespace giro::words {
namespace {

QString tr(const char* source) {
  return QCoreApplication::translate("Inbox", source);
}

/// Which row of its kind: the contact's name, the order's number; nothing for the client's own fields.
QString subject(SQLite::Database& db, const ConflictRow& record) {
  for (auto table : {"contact", "location", "product", "segment", "sales_order"})
    if (record.table == table) return text(name_of(db, record.table, record.row));
  return {};
}

QString removed_kind(std::string_view table) {
  if (table == "sales_order") return tr("Bozza d'ordine eliminata");
  if (table == "order_line") return tr("Riga d'ordine tolta");
  if (table == "contact") return tr("Contatto tolto");
  if (table == "note") return tr("Nota tolta");
  if (table == "client") return tr("Cliente tolto");
  return column_label(table, "dead");
}

}  // namespace

QString InboxTeller::value(const ConflictRow& record, const std::string& kept) const {
  return cell_text(db, record.table, record.column, kept, time.day_of(now));
}

QString InboxTeller::title(const ConflictRow& record) const {
  auto of = subject(db, record);
  auto label =
      record.rule == "delete" ? removed_kind(record.table) : column_label(record.table, record.column);
  return of.isEmpty() ? label : tr("%1 · %2").arg(label, of);
}

QString InboxTeller::who(const Id& person, const std::string& name, bool with_first) const {
  if (person == user) return tr("Tu");
  if (name.empty()) return tr("Sede");
  return with_first ? text(name) : format::surname(text(name));
}

QString InboxTeller::said(const Id& person, const std::string& name, std::int64_t at) const {
  auto by = who(person, name);
  return at ? tr("%1, %2").arg(by, format::moment(at, now, time)) : by;
}

QString InboxTeller::why(const ConflictGroup& group) const {
  auto& record = group.newest();
  bool mine = record.user == user;
  auto author = who(record.user, record.user_name), other = who(record.office_user, record.office_user_name);
  auto both = mine ? tr("Tu e %1 avete scritto due valori diversi.").arg(other)
                   : tr("%1 e %2 hanno scritto due valori diversi.").arg(author, other);
  if (record.rule == "delete")
    return mine ? tr("Hai tolto questo dato, ma %1 ci ha scritto senza saperlo: niente è stato tolto.")
                      .arg(other)
                : tr("%1 ha tolto questo dato, ma %2 ci ha scritto senza saperlo: niente è stato tolto.")
                      .arg(author, other);
  if (record.rule == "frozen")
    return tr("L'ordine era già partito quando la modifica è arrivata: le righe sono rimaste com'erano.");
  if (record.rule == "human_key")
    return tr("%1 è già di un altro: questo è rimasto senza, finché qualcuno decide.")
        .arg(value(record, record.mine));
  if (record.rule == "number")
    return tr("Dopo un ripristino della sede il numero di prima è di un altro: ne ha uno nuovo.");
  if (record.rule == "revision")
    return tr("Le righe non erano più quelle viste da chi ha deciso: la bozza è rimasta.");
  if (record.rule == "resent")
    return tr("Dopo un ripristino della sede i due valori si sono incontrati di nuovo.");
  if (record.rule == "status") return tr("Questo passaggio non era più possibile quando è arrivato in sede.");
  if (!group.open()) {
    if (record.rule == "office_wins") return both + " " + tr("Per questo dato vale quello della sede.");
    return both + " " + tr("Vale il più recente; l'altro si può ripristinare.");
  }
  return both + " " + tr("Decide una persona: fino ad allora la sede tiene il valore di %1.").arg(other);
}

Row InboxTeller::entry(const ConflictGroup& group) const {
  auto& record = group.newest();
  bool open = group.open();
  auto winner = record.chosen == "mine" ? who(record.user, record.user_name)
                                        : who(record.office_user, record.office_user_name);
  auto in_force = open ? QString() : winner == tr("Tu") ? tr("vale il tuo") : tr("vale %1").arg(winner);
  return {{"entryId", format::hex(record.id)},
          {"section", open ? "decide" : "decided"},
          {"sectionTitle", open ? tr("Da decidere") : tr("Già decisi dalla regola")},
          {"icon", open ? "gavel" : "history"},
          {"tone", open ? "warn" : "neutral"},
          {"title", title(record)},
          {"detail", joined({text(record.client_name), in_force})},
          {"dateText", format::near_day(time.day_of(record.filed_at), time.day_of(now))}};
}

/// The labels of what may be decided; an empty one is not offered.
void InboxTeller::add_choices(Row& row, const ConflictGroup& group) const {
  auto& record = group.newest();
  bool open = group.open(), mine = record.user == user, removal = record.rule == "delete";
  bool office_is_me = record.office_user == user;
  auto author = who(record.user, record.user_name), other = who(record.office_user, record.office_user_name);
  auto choices = actions::choices_for({.table = record.table,
                                       .key = record.column,
                                       .rule = record.rule,
                                       .present = record.office,
                                       .wanted = record.mine,
                                       .role = role});
  bool lost = record.chosen != "mine";
  auto keep_mine = removal ? tr("Togli lo stesso")
                   : mine  ? tr("Tieni il mio")
                           : tr("Tieni quello di %1").arg(author);
  auto keep_office = removal                      ? tr("Lascialo")
                     : record.rule == "number"    ? tr("Va bene il nuovo")
                     : record.rule == "human_key" ? tr("Lascialo vuoto")
                     : office_is_me               ? tr("Tieni il mio")
                     : record.rule == "status" || record.rule == "frozen"
                         ? tr("Lascia com'è in sede")
                         : tr("Tieni quello di %1").arg(other);
  auto restore = removal ? keep_mine
                 : mine  ? tr("Ripristina il mio")
                         : tr("Ripristina quello di %1").arg(author);
  row["keepMineText"] = open && choices.keep_mine ? keep_mine : QString();
  row["keepOfficeText"] = open ? keep_office : QString();
  row["editText"] = open && choices.write_other ? tr("Scrivi un altro valore") : QString();
  row["restoreText"] = !open && lost && choices.keep_mine ? restore : QString();
  row["seenText"] = open ? QString() : tr("Va bene così");
  row["whyNotText"] = text(choices.why);
}

/// The columns of the cell, each with the value it has now in the record, to write another.
QVariantList InboxTeller::edit_fields(const ConflictRow& record) const {
  QVariantList fields;
  auto* table = schema::find_table(record.table);
  if (!table || merge::unit_columns(*table, record.column).empty()) return fields;
  for (auto& [column, kept] : merge::unit_values(*table, record.column, actions::text_or_null(record.mine)))
    fields += QVariantMap{{"column", text(column->name)},
                          {"label", column_label(record.table, column->name)},
                          {"value", typed_text(*column, kept)}};
  return fields;
}

Row InboxTeller::card(const ConflictGroup& group) const {
  auto& record = group.newest();
  bool open = group.open();
  auto today = time.day_of(now);
  QVariantList more;
  for (std::size_t i = 1; i < group.records.size(); ++i) {
    auto& lost = group.records[i];
    more += QVariantMap{{"title", said(lost.user, lost.user_name, lost.mine_at)},
                        {"text", value(lost, lost.mine)},
                        {"entryId", format::hex(lost.id)}};
  }
  auto client = record.city.empty() ? text(record.client_name)
                                    : tr("%1, %2").arg(text(record.client_name), text(record.city));
  auto lines = [&](const std::string& kept, const std::string& beside) {
    return differing_lines(db, record.table, record.column, kept, beside, today);
  };
  auto mine_lines = lines(record.mine, record.office), office_lines = lines(record.office, record.mine);
  bool multi = mine_lines.size() > 1 || office_lines.size() > 1;
  auto decided = record.rule == "office_wins" ? tr("Deciso: vale la sede")
                 : record.rule == "delete"    ? tr("Non tolto")
                                              : tr("Deciso: vale il più recente");
  Row row{{"entryId", format::hex(record.id)},
          {"kind", "conflict"},
          {"title", title(record)},
          {"clientId", format::hex(record.client)},
          {"clientText", client},
          {"why", why(group)},
          {"stateText", open ? tr("Da decidere") : decided},
          {"stateIcon", open ? "gavel" : "history"},
          {"stateTone", open ? "warn" : "neutral"},
          {"decided", !open},
          {"multi", multi},
          {"beforeText", value(record, record.base)},
          {"beforeNote", QString()},
          {"beforeLines", multi ? lines(record.base, record.base) : QVariantList()},
          {"mineTitle", said(record.user, record.user_name, record.mine_at)},
          {"mineText", value(record, record.mine)},
          {"mineNote", QString()},
          {"mineLines", multi ? mine_lines : QVariantList()},
          {"mineInForce", !open && record.chosen == "mine"},
          {"officeTitle", said(record.office_user, record.office_user_name, record.office_at)},
          {"officeText", value(record, record.office)},
          {"officeNote", QString()},
          {"officeLines", multi ? office_lines : QVariantList()},
          {"officeInForce", !open && record.chosen != "mine"},
          {"officeNow", open},
          {"editFields", edit_fields(record)},
          {"more", more},
          {"redoText", QString()}};
  add_choices(row, group);
  return row;
}

QString kind_title(const SyncItem& item) {
  using Kind = SyncItem::Kind;
  switch (item.kind) {
    case Kind::visit:
      return tr("Visita");
    case Kind::order:
      return tr("Ordine");
    case Kind::client:
      return item.created ? tr("Cliente nuovo") : tr("Dati del cliente");
    case Kind::contact:
      return tr("Contatto");
    case Kind::note:
      return tr("Nota");
    case Kind::request:
      return tr("Richiesta");
    case Kind::task:
      return tr("Cosa da fare");
    case Kind::day:
      return tr("Giornata");
    case Kind::decision:
      return tr("Decisione");
    case Kind::assignment:
      return tr("Assegnazione");
    case Kind::sealed:
      return tr("Per un cliente che non è più tuo");
    case Kind::other:
      break;
  }
  return tr("Registrazione");
}

QVariantList written_lines(const SyncItem& item, const InboxTeller& tell) {
  QVariantList lines;
  for (auto& cell : item.written)
    lines += QVariantMap{
        {"title", column_label(cell.table, cell.column)},
        {"text", cell_text(tell.db, cell.table, cell.column, cell.value, tell.time.day_of(tell.now))},
        {"entryId", QString()}};
  return lines;
}

}  // namespace giro::words
