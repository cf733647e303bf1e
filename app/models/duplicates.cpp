#include "app/models/duplicates.hpp"

#include <algorithm>

#include "app/models/duplicates_words.hpp"
#include "sync/actions/duplicate.hpp"

namespace giro {
namespace {

/// Both halves of a pair's id.
std::pair<Id, Id> halves(const QString& pair) {
  return {format::id(pair.left(32)), format::id(pair.mid(32))};
}

}  // namespace

void Duplicates::load() {
  auto only = format::id(clientId_);
  ask([chosen = current_, only = only.is_nil() ? std::nullopt : std::optional(only), now = app()->now_at(),
       role = app()->user_role()](SQLite::Database& db) {
    auto time = company_time(db);
    auto found = suspected_duplicates(db, time, time.day_of(now), only);
    words::PairTeller tell{db, time, now, role};
    Shown shown;
    shown.rows["pairs"];
    shown.rows["facts"];
    auto current = std::ranges::find(found, chosen, &words::PairTeller::id);
    if (current == found.end()) current = found.begin();
    for (auto& pair : found) {
      auto row = tell.entry(pair);
      row["selected"] = &pair == &*current;
      shown.add("pairs", std::move(row));
    }
    auto count = static_cast<int>(found.size());
    shown["count"] = count;
    shown["contextText"] = count == 0 ? tr("Nessun doppione sospetto")
                                      : words::many(count, tr("1 da guardare"), tr("%1 da guardare"));
    shown["linkText"] =
        count == 0 ? QString() : words::many(count, tr("1 possibile doppione"), tr("%1 possibili doppioni"));
    shown["hintText"] = tr("Si somigliano; se sono la stessa cosa lo dice una persona.");
    for (auto name : {"title", "why", "kind", "differentText", "whyNotText", "subjectClient"})
      shown[name] = QString();
    shown["sides"] = QVariantList();
    if (!found.empty()) tell.show(shown, *current);
    shown["current"] = found.empty() ? QString() : words::PairTeller::id(*current);
    return shown;
  });
}

void Duplicates::merge(const Id& kept, const Id& lost) {
  struct Before {
    Value relationship, active_to;
  };
  auto before = std::make_shared<Before>();
  auto at = app()->now_at();
  auto drafts = std::make_shared<std::vector<Draft>>();
  auto undo = [lost, before](Device& device) {
    return actions::unmerge_client(device, lost, before->relationship, before->active_to);
  };
  record(
      [=](Device& device) -> Result<Draft> {
        auto made = actions::merge_clients(device, kept, lost, at);
        if (made.has_error()) return made.error();
        auto& table = *schema::find_table("client");
        auto cells = device.row(table, lost).value_or(std::vector<Value>(table.columns.size()));
        *before = {cells[table.index_of("relationship")], cells[table.index_of("active_to")]};
        *drafts = std::move(*made);
        return drafts->front();
      },
      QString(),
      [this, drafts, undo](const Recorded&) {
        record([drafts](Device&) -> Result<Draft> { return drafts->back(); }, tr("Uniti, salvato sul tablet"),
               [this](const Recorded&) { emit decided(); }, undo);
      });
}

void Duplicates::keep(const QString& rowId) {
  auto kept = format::id(rowId);
  auto [first, second] = halves(current_);
  auto lost = kept == first ? second : first;
  if (busy() || (kept != first && kept != second)) return;
  if (kind_ == QLatin1String("clients")) return merge(kept, lost);
  bool visits = kind_ == QLatin1String("visits");
  record(
      [=](Device& device) {
        return visits ? actions::cancel_double_visit(device, lost)
                      : actions::cancel_double_order(device, lost, kept);
      },
      visits ? tr("Visita annullata") : tr("Ordine annullato"), [this](const Recorded&) { emit decided(); });
}

void Duplicates::different() {
  if (busy() || current_.isEmpty()) return;
  auto [first, second] = halves(current_);
  auto said = tr("%1: guardati il %2, sono due (%3)")
                  .arg(title_, format::day(app()->day(), app()->day()), why_.chopped(1).toLower());
  record(
      [=, client = format::id(subject_client_), at = app()->now_at(), words = said.toStdString(), a = first,
       b = second](Device& device) { return actions::call_different(device, client, a, b, words, at); },
      differentText_, [this](const Recorded&) { emit decided(); });
}

}  // namespace giro
