#include "app/models/inbox_model.hpp"

#include <algorithm>

#include "app/models/inbox_words.hpp"
#include "sync/actions/conflict.hpp"

namespace giro {
namespace {

using words::text;

QString rejection_reason(const std::string& reason) {
  if (reason == "scope") return Inbox::tr("Il cliente non era tuo quando l'hai registrato.");
  if (reason == "depends") return Inbox::tr("Dipende da una cosa che la sede non ha accettato.");
  if (reason == "immutable") return Inbox::tr("Quel dato non si può più cambiare.");
  if (reason == "internal")
    return Inbox::tr("La sede non è riuscita a leggerlo e l'ha conservato intero: avvisa la sede.");
  return Inbox::tr("La sede non l'ha accettato. Quello che avevi scritto è conservato.");
}

Row rejected_entry(const SyncItem& item, const words::InboxTeller& tell) {
  return {{"entryId", format::hex(item.op)},
          {"section", "rejected"},
          {"sectionTitle", Inbox::tr("Non accettati dalla sede")},
          {"icon", "error"},
          {"tone", "bad"},
          {"title",
           Inbox::tr("Registrazione delle %1").arg(format::moment(item.recorded_at, tell.now, tell.time))},
          {"detail", text(item.client_name)},
          {"dateText", format::near_day(tell.time.day_of(item.recorded_at), tell.time.day_of(tell.now))}};
}

Row rejected_card(const SyncItem& item, const words::InboxTeller& tell) {
  auto row = rejected_entry(item, tell);
  row["kind"] = "rejection";
  row["clientId"] = format::hex(item.client);
  row["clientText"] = text(item.client_name);
  row["why"] = rejection_reason(item.reason);
  row["stateText"] = Inbox::tr("Non accettato");
  row["stateIcon"] = "error";
  row["stateTone"] = "bad";
  row["seenText"] = Inbox::tr("Ho capito");
  row["decided"] = true;
  for (auto text_role :
       {"beforeText", "beforeNote", "mineTitle", "mineText", "mineNote", "officeTitle", "officeText",
        "officeNote", "keepMineText", "keepOfficeText", "editText", "restoreText"})
    row[text_role] = QString();
  for (auto flag : {"multi", "mineInForce", "officeInForce", "officeNow"}) row[flag] = false;
  row["more"] = QVariantList();
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
              now = app()->now_at()](Device& device) {
    auto& db = device.local();
    auto time = company_time(db);
    words::InboxTeller tell{db, time, user, now};
    auto groups = inbox(db, user, everybody);
    auto items = sync_items(device, 0);
    std::erase_if(items, [](auto& item) { return item.state != SyncItem::State::review; });
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
      auto section = entries[i]["section"].toString();
      entries[i]["sectionCount"] = section == "decide"    ? static_cast<int>(open)
                                   : section == "decided" ? static_cast<int>(decided)
                                                          : static_cast<int>(items.size());
    }
    QStringList open_ones;
    shown.rows["cards"];
    // The chosen one first, then the others of its client.
    auto add_card = [&](std::size_t i) {
      if (i >= groups.size()) return shown.add("cards", rejected_card(items[i - groups.size()], tell));
      shown.add("cards", tell.card(groups[i]));
      for (auto& record : groups[i].records)
        if (record.open()) open_ones += format::hex(record.id);
    };
    if (!entries.empty()) add_card(place);
    for (std::size_t i = 0; i < entries.size(); ++i) {
      if (i == place) continue;
      auto of = i < groups.size() ? groups[i].newest().client : items[i - groups.size()].client;
      if (of == client && !client.is_nil()) add_card(i);
    }
    shown["empty"] = entries.empty();
    shown["openOnes"] = open_ones;
    auto restorable = words::many(decided, tr("1 già deciso, si può ripristinare"),
                                  tr("%1 già decisi, si possono ripristinare"));
    shown["contextText"] =
        entries.empty()
            ? tr("Niente da controllare")
            : words::joined({open ? tr("%1 da decidere").arg(open) : QString(),
                             decided ? restorable : QString(),
                             items.empty() ? QString() : tr("%1 non accettati").arg(items.size())});
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
auto resolution(const QString& entry, actions::Decision decision) {
  return [id = format::id(entry), decision = std::move(decision)](Device& device) {
    return actions::resolve_conflict(device, id, decision);
  };
}
}  // namespace

void Inbox::keepMine(const QString& entryId) {
  record(resolution(entryId, actions::KeepMine{}), tr("Deciso, salvato sul tablet"));
}
void Inbox::keepOffice(const QString& entryId) {
  record(resolution(entryId, actions::KeepOffice{}), tr("Deciso, salvato sul tablet"));
}
void Inbox::restore(const QString& entryId) {
  record(resolution(entryId, actions::KeepMine{}), tr("Ripristinato sul tablet"));
}

void Inbox::edit(const QString& entryId, const QString& text) {
  record(resolution(entryId, actions::WriteOther{text.trimmed().toStdString()}),
         tr("Deciso, salvato sul tablet"));
}

void Inbox::seen(const QString& entryId) {
  auto id = format::id(entryId);
  auto row = cards_.get(cards_.rowOf(entryId));
  if (row["kind"].toString() != "rejection")
    return record([id](Device& device) { return actions::mark_seen(device, id); }, tr("Va bene così"));
  app()->session()->device(
      this, [id](Device& device) { device.outbox().dismiss(id); },
      [this](Result<void>) {
        app()->session()->sync().refresh();
        reload();
      });
}

void Inbox::decideAll(const QString& which) {
  auto ids = open_ones_;
  for (auto& id : ids) {
    auto said = id == ids.back() ? tr("Decisi %1, salvati sul tablet").arg(ids.size()) : QString();
    if (which == QLatin1String("mine"))
      record(resolution(id, actions::KeepMine{}), said);
    else
      record(resolution(id, actions::KeepOffice{}), said);
  }
}

}  // namespace giro
