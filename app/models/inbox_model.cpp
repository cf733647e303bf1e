#include "app/models/inbox_model.hpp"

#include <algorithm>

#include "app/models/cell_words.hpp"
#include "app/models/inbox_words.hpp"
#include "sync/actions/redo.hpp"

namespace giro {
namespace {

using words::text;

QString rejection_reason(const SyncItem& item) {
  auto& reason = item.reason;
  if (item.quarantined)
    return Inbox::tr("La sede l'ha ricevuto e lo tiene da parte intero: un responsabile decide se vale.");
  if (reason == "scope") return Inbox::tr("Il cliente non era tuo quando l'hai registrato.");
  if (reason == "depends") return Inbox::tr("Dipende da una cosa che la sede non ha accettato.");
  if (reason == "role") return Inbox::tr("Il tuo ruolo non può scriverlo.");
  if (reason.starts_with("column: "))
    return Inbox::tr("%1: il tuo ruolo non può scriverlo.").arg(words::column_label("", reason.substr(8)));
  if (reason.starts_with("immutable"))
    return Inbox::tr("%1: quel dato non si può più cambiare.")
        .arg(reason.size() > 11 ? words::column_label("", reason.substr(11)) : QString());
  if (reason.starts_with("oneself"))
    return Inbox::tr("A sé stessi non si toglie l'amministrazione: può farlo un altro amministratore.");
  if (reason.starts_with("status: ")) return Inbox::tr("Non può cominciare in quello stato.");
  if (reason == "internal")
    return Inbox::tr("La sede non è riuscita a leggerlo e l'ha conservato intero: avvisa la sede.");
  return Inbox::tr("La sede non l'ha accettato. Quello che avevi scritto è conservato.");
}

Row rejected_entry(const SyncItem& item, const words::InboxTeller& tell) {
  bool waits = item.quarantined;
  return {{"entryId", format::hex(item.op)},
          {"section", waits ? "waiting" : "rejected"},
          {"sectionTitle",
           waits ? Inbox::tr("Aspettano un responsabile") : Inbox::tr("Non accettati dalla sede")},
          {"icon", waits ? "hourglass_empty" : "error"},
          {"tone", waits ? "warn" : "bad"},
          {"title", Inbox::tr("%1 delle %2")
                        .arg(words::kind_title(item), format::moment(item.recorded_at, tell.now, tell.time))},
          {"detail", text(item.client_name)},
          {"dateText", format::near_day(tell.time.day_of(item.recorded_at), tell.time.day_of(tell.now))}};
}

Row rejected_card(const SyncItem& item, const words::InboxTeller& tell) {
  auto row = rejected_entry(item, tell);
  row["kind"] = "rejection";
  row["clientId"] = format::hex(item.client);
  row["clientText"] = text(item.client_name);
  row["why"] = rejection_reason(item);
  row["stateText"] = item.quarantined ? Inbox::tr("In attesa della sede") : Inbox::tr("Non accettato");
  row["stateIcon"] = row["icon"];
  row["stateTone"] = row["tone"];
  row["seenText"] = item.quarantined ? QString() : Inbox::tr("Metti via");
  row["redoText"] =
      item.quarantined || item.kind == SyncItem::Kind::decision ? QString() : Inbox::tr("Rifallo adesso");
  row["decided"] = true;
  for (auto text_role :
       {"beforeText", "beforeNote", "mineTitle", "mineText", "mineNote", "officeTitle", "officeText",
        "officeNote", "keepMineText", "keepOfficeText", "editText", "restoreText", "whyNotText"})
    row[text_role] = QString();
  for (auto flag : {"multi", "mineInForce", "officeInForce", "officeNow"}) row[flag] = false;
  for (auto list : {"beforeLines", "mineLines", "officeLines", "editFields"}) row[list] = QVariantList();
  row["more"] = words::written_lines(item, tell);
  return row;
}

/// How many of one's own changes to this client the office took without a question, lately.
int received_beside(Device& device, const Id& client, std::int64_t since) {
  int cells = 0;
  for (auto& entry : device.outbox().entries()) {
    if (!entry.accepted() || entry.client != client || entry.recorded_at < since) continue;
    auto op = decode_op(device.outbox().op_bytes(entry.op_id));
    if (op.has_error()) continue;
    for (auto& change : op->changes)
      if (change.table->name == "client") cells += static_cast<int>(change.cells.size());
    cells -= static_cast<int>(entry.outcome->conflicts.size());
  }
  return std::max(cells, 0);
}

}  // namespace

void Inbox::load() {
  ask_device([chosen = current_, user = app()->user(), everybody = !app()->is_agent(),
              role = app()->user_role(), now = app()->now_at()](Device& device) {
    auto& db = device.local();
    auto time = company_time(db);
    words::InboxTeller tell{db, time, user, role, now};
    auto groups = inbox(db, user, everybody);
    auto items = sync_items(device, 0);
    std::erase_if(items,
                  [](auto& item) { return item.state != SyncItem::State::review && !item.quarantined; });
    auto waiting = std::ranges::count_if(items, &SyncItem::quarantined);
    std::ranges::stable_partition(items, [](auto& item) { return !item.quarantined; });
    auto open = std::ranges::count_if(groups, &ConflictGroup::open);
    auto decided = static_cast<std::ptrdiff_t>(groups.size()) - open;

    Shown shown;
    RowList entries;
    for (auto& group : groups) entries.push_back(tell.entry(group));
    for (auto& item : items) entries.push_back(rejected_entry(item, tell));
    auto is_current = [&](const Row& row) { return row["entryId"].toString() == chosen; };
    auto current = std::ranges::find_if(entries, is_current);
    auto place = current == entries.end() ? 0u : static_cast<std::size_t>(current - entries.begin());
    Id client;
    if (place < groups.size())
      client = groups[place].newest().client;
    else if (place < entries.size())
      client = items[place - groups.size()].client;
    for (std::size_t i = 0; i < entries.size(); ++i) {
      entries[i]["selected"] = i == place;
      entries[i]["leads"] = i == 0 || entries[i]["section"] != entries[i - 1]["section"];
      auto section = entries[i]["section"].toString();
      entries[i]["sectionCount"] = section == "decide"    ? static_cast<int>(open)
                                   : section == "decided" ? static_cast<int>(decided)
                                   : section == "waiting"
                                       ? static_cast<int>(waiting)
                                       : static_cast<int>(items.size()) - static_cast<int>(waiting);
    }
    QStringList open_ones;  // groups of this client that wait for a decision
    shown.rows["cards"];
    // The chosen one first, then the others of its client.
    auto add_card = [&](std::size_t i) {
      if (i >= groups.size()) return shown.add("cards", rejected_card(items[i - groups.size()], tell));
      shown.add("cards", tell.card(groups[i]));
      if (groups[i].open()) open_ones += format::hex(groups[i].newest().id);
    };
    if (!entries.empty()) add_card(place);
    for (std::size_t i = 0; i < entries.size(); ++i) {
      if (i == place) continue;
      auto of = i < groups.size() ? groups[i].newest().client : items[i - groups.size()].client;
      if (of == client && !client.is_nil()) add_card(i);
    }
    shown["empty"] = entries.empty();
    auto refused = static_cast<std::ptrdiff_t>(items.size()) - waiting;
    shown["refused"] = !items.empty();
    shown["openOnes"] = open_ones;
    auto restorable = words::many(decided, tr("1 già deciso, si può ripristinare"),
                                  tr("%1 già decisi, si possono ripristinare"));
    shown["contextText"] =
        entries.empty()
            ? tr("Niente da controllare")
            : words::joined(
                  {open ? tr("%1 da decidere").arg(open) : QString(), decided ? restorable : QString(),
                   refused ? words::many(refused, tr("1 non accettato"), tr("%1 non accettati")) : QString(),
                   waiting ? tr("%1 da un responsabile").arg(waiting) : QString()});
    shown["hintText"] = tr("Nessun valore va perso: qui trovi sempre il tuo e quello dell'altro.");
    auto received = client.is_nil() ? 0 : received_beside(device, client, now - 3 * 86'400'000LL);
    shown["receivedText"] =
        received == 0
            ? QString()
            : words::many(received, tr("L'altro campo che hai cambiato qui è stato ricevuto dalla sede."),
                          tr("Gli altri %1 campi che hai cambiato qui sono stati ricevuti dalla sede."));
    shown["decideAllText"] = open_ones.size() > 1 ? tr("Decidi tutti (%1)").arg(open_ones.size()) : QString();
    shown.rows["entries"] = std::move(entries);
    return shown;
  });
}

namespace {

/// A decision about all records of a cell, and what takes it back: the value that was there. The records stay
/// decided: what is taken back is the value, by one more change.
struct Deciding {
  Id record;
  std::vector<Id> also;
  actions::Decision decision;
  std::shared_ptr<Draft> made = std::make_shared<Draft>();

  Result<Draft> operator()(Device& device) const {
    auto draft = actions::resolve_conflict(device, record, decision, also);
    if (draft.has_value()) *made = *draft;
    return draft;
  }
  App::Undo undo() const {
    return [made = made](Device& device) -> Result<Draft> {
      Draft back;
      back.client = made->client;
      for (auto& change : made->changes) {
        if (change.table->name == "conflict" || change.kind != Change::Kind::update) continue;
        actions::Fields fields;
        for (auto& cell : change.cells) fields.emplace_back(cell.column->name, cell.base);
        back.changes.push_back(device.update(change.table->name, change.row, fields));
      }
      std::erase_if(back.changes, [](auto& change) { return change.cells.empty(); });
      if (back.changes.empty()) return Problem{"La decisione non aveva cambiato niente: resta com'è."};
      return back;
    };
  }
};

}  // namespace

std::vector<Id> Inbox::others(const QString& entryId) const {
  std::vector<Id> ids;
  for (auto& card : cards_.rows()) {
    QStringList all{card["entryId"].toString()};
    for (auto& one : card["more"].toList()) all += one.toMap()["entryId"].toString();
    if (card["kind"].toString() != "conflict" || !all.contains(entryId)) continue;
    for (auto& id : all)
      if (id != entryId) ids.push_back(format::id(id));
  }
  return ids;
}

void Inbox::decide(const QString& entryId, actions::Decision decision, const QString& said) {
  bool writes = !std::holds_alternative<actions::KeepOffice>(decision);
  Deciding deciding{format::id(entryId), others(entryId), std::move(decision)};
  record(deciding, said, {}, writes ? deciding.undo() : App::Undo{});
}

void Inbox::keepMine(const QString& entryId) {
  decide(entryId, actions::KeepMine{}, tr("Deciso, salvato sul tablet"));
}
void Inbox::keepOffice(const QString& entryId) {
  decide(entryId, actions::KeepOffice{}, tr("Deciso, salvato sul tablet"));
}
void Inbox::restore(const QString& entryId) {
  decide(entryId, actions::KeepMine{}, tr("Ripristinato sul tablet"));
}

void Inbox::edit(const QString& entryId, const QString& text) {
  decide(entryId, actions::WriteOther{text.trimmed().toStdString(), {}}, tr("Deciso, salvato sul tablet"));
}

void Inbox::editGroup(const QString& entryId, const QVariantMap& values) {
  actions::WriteOther other;
  for (auto value = values.begin(); value != values.end(); ++value)
    other.columns[value.key().toStdString()] = value->toString().trimmed().toStdString();
  decide(entryId, std::move(other), tr("Deciso, salvato sul tablet"));
}

void Inbox::put_away(const Id& op) {
  app()->session()->device(
      this, [op](Device& device) { device.outbox().dismiss(op); },
      [this](Result<void>) {
        app()->session()->sync().refresh();
        reload();
      });
}

void Inbox::seen(const QString& entryId) {
  auto id = format::id(entryId);
  auto row = cards_.get(cards_.rowOf(entryId));
  if (row["kind"].toString() == "rejection") return put_away(id);
  record([id, also = others(entryId)](Device& device) { return actions::mark_seen(device, id, also); },
         tr("Va bene così"));
}

void Inbox::redo(const QString& entryId) {
  auto id = format::id(entryId);
  record([id](Device& device) { return actions::redo_rejected(device, id); },
         tr("Rifatto, salvato sul tablet"), [this, id](const Recorded&) { put_away(id); });
}

void Inbox::decideAll(const QString& which) {
  auto ids = open_ones_;
  for (auto& id : ids) {
    auto said = id == ids.back() ? tr("Decisi %1, salvati sul tablet").arg(ids.size()) : QString();
    auto mine = which == QLatin1String("mine");
    Deciding deciding{
        format::id(id), others(id),
        mine ? actions::Decision(actions::KeepMine{}) : actions::Decision(actions::KeepOffice{})};
    record(deciding, said);
  }
}

}  // namespace giro
