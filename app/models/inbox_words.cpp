#include "app/models/inbox_words.hpp"

#include "sync/merge/merge_unit.hpp"
#include "sync/portfolio/lookups.hpp"

namespace giro::words {
namespace {

QString tr(const char* source) {
  return QCoreApplication::translate("Inbox", source);
}

QString readable(SQLite::Database& db, const schema::Column& column, const Value& value, std::int64_t today) {
  if (is_null(value)) return {};
  auto number = as_int(value);
  using schema::Type;
  switch (column.type) {
    case Type::cents:
      return format::money(number);
    case Type::micro:
      return column.group == "position" || column.group == "place"
                 ? QString::number(static_cast<double>(number) / 1e6, 'f', 5)
                 : format::price(number);
    case Type::milli:
      return format::quantity(number);
    case Type::bp:
      return format::percent(number);
    case Type::flag:
      return number ? tr("sì") : tr("no");
    case Type::on: {
      auto day = day_number(as_text(value));
      return day ? format::day(*day, today) : text(as_text(value));
    }
    case Type::ref:
      return text(name_of(db, column.detail, as_id(value)));
    default:
      break;
  }
  if (column.name == "status") return order_status(as_text(value)).text;
  return text(to_text(value));
}

}  // namespace

QString InboxTeller::value(const ConflictRow& record, const std::string& kept) const {
  auto* table = schema::find_table(record.table);
  auto today = time.day_of(now);
  if (!table || kept.empty()) return kept.empty() ? tr("vuoto") : text(kept);
  QStringList lines;
  for (auto& [column, cell] : merge::unit_values(*table, record.column, kept)) {
    bool visit = table->name == "visit" && column->name == "status";
    auto line = visit ? visit_status(as_text(cell)).text : readable(db, *column, cell, today);
    if (!line.isEmpty()) lines += line;
  }
  return lines.isEmpty() ? tr("vuoto") : lines.join(QLatin1Char('\n'));
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
  auto other = who(record.office_user, record.office_user_name);
  auto both =
      mine ? tr("Tu e %1 avete scritto due valori diversi.").arg(other)
           : tr("%1 e %2 hanno scritto due valori diversi.").arg(who(record.user, record.user_name), other);
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
          {"title", column_label(record.table, record.column)},
          {"detail", joined({text(record.client_name), in_force})},
          {"dateText", format::near_day(time.day_of(record.filed_at), time.day_of(now))}};
}

Row InboxTeller::card(const ConflictGroup& group) const {
  auto& record = group.newest();
  bool open = group.open(), mine = record.user == user;
  auto other = who(record.office_user, record.office_user_name);
  bool theirs_is_me = record.office_user == user;
  QVariantList more;
  for (std::size_t i = 1; i < group.records.size(); ++i) {
    auto& lost = group.records[i];
    more += QVariantMap{{"title", said(lost.user, lost.user_name, lost.mine_at)},
                        {"text", value(lost, lost.mine)},
                        {"entryId", format::hex(lost.id)}};
  }
  auto client = record.city.empty() ? text(record.client_name)
                                    : tr("%1, %2").arg(text(record.client_name), text(record.city));
  auto office_text = value(record, record.office);
  auto* table = schema::find_table(record.table);
  bool editable = table && merge::unit_columns(*table, record.column).size() == 1;
  return {{"entryId", format::hex(record.id)},
          {"kind", "conflict"},
          {"title", column_label(record.table, record.column)},
          {"clientId", format::hex(record.client)},
          {"clientText", client},
          {"why", why(group)},
          {"stateText", open                           ? tr("Da decidere")
                        : record.rule == "office_wins" ? tr("Deciso: vale la sede")
                                                       : tr("Deciso: vale il più recente")},
          {"stateIcon", open ? "gavel" : "history"},
          {"stateTone", open ? "warn" : "neutral"},
          {"decided", !open},
          {"multi", office_text.contains('\n')},
          {"beforeText", value(record, record.base)},
          {"beforeNote", QString()},
          {"mineTitle", said(record.user, record.user_name, record.mine_at)},
          {"mineText", value(record, record.mine)},
          {"mineNote", QString()},
          {"mineInForce", !open && record.chosen == "mine"},
          {"officeTitle", said(record.office_user, record.office_user_name, record.office_at)},
          {"officeText", office_text},
          {"officeNote", QString()},
          {"officeInForce", !open && record.chosen != "mine"},
          {"officeNow", open},
          {"keepMineText", !open  ? QString()
                           : mine ? tr("Tieni il mio")
                                  : tr("Tieni quello di %1").arg(who(record.user, record.user_name))},
          {"keepOfficeText", !open          ? QString()
                             : theirs_is_me ? tr("Tieni il mio")
                                            : tr("Tieni quello di %1").arg(other)},
          {"editText", open && editable ? tr("Scrivi un altro valore") : QString()},
          {"restoreText", open || record.chosen == "mine" ? QString()
                          : mine                          ? tr("Ripristina il mio")
                                 : tr("Ripristina quello di %1").arg(who(record.user, record.user_name))},
          {"seenText", open ? QString() : tr("Va bene così")},
          {"more", more}};
}

}  // namespace giro::words
