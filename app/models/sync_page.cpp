#include "app/models/sync_page.hpp"

#include <QLocale>
#include <algorithm>
#include <filesystem>

#include "app/models/words.hpp"
#include "sync/actions/read.hpp"
#include "sync/portfolio/lookups.hpp"

namespace giro {
namespace {

using words::text;
using Kind = SyncItem::Kind;

QString icon_of(const SyncItem& item) {
  switch (item.kind) {
    case Kind::visit:
      return "event_available";
    case Kind::order:
      return "shopping_cart";
    case Kind::client:
      return "person";
    case Kind::contact:
      return "contacts";
    case Kind::note:
      return "sticky_note_2";
    case Kind::request:
      return "flag";
    case Kind::task:
      return "task_alt";
    case Kind::day:
      return "event";
    case Kind::decision:
      return "gavel";
    case Kind::sealed:
      return "lock";
    default:
      return "edit";
  }
}

QString visit_title(const SyncItem& item, const std::vector<std::pair<QString, QString>>& outcomes) {
  if (!item.outcome.empty())
    return SyncPage::tr("Visita, %1").arg(words::label(outcomes, item.outcome).toLower());
  return SyncPage::tr("Visita, %1").arg(words::visit_status(item.status).text.toLower());
}

QString changed_title(const SyncItem& item) {
  QStringList labels;
  for (auto& column : item.columns)
    if (auto label = words::column_label("client", column); !labels.contains(label)) labels += label;
  if (labels.isEmpty()) return SyncPage::tr("Dati del cliente");
  if (labels.size() == 1) return SyncPage::tr("%1, modifica").arg(labels.front());
  return SyncPage::tr("%1 e altro, modifica").arg(labels.front());
}

QString title_of(const SyncItem& item, const std::vector<std::pair<QString, QString>>& outcomes) {
  switch (item.kind) {
    case Kind::visit:
      return visit_title(item, outcomes);
    case Kind::order:
      return item.number.empty()
                 ? SyncPage::tr("Ordine provvisorio %1").arg(text(actions::provisional_number(item.row)))
                 : SyncPage::tr("Ordine %1").arg(text(item.number));
    case Kind::client:
      return item.created ? SyncPage::tr("Nuovo cliente") : changed_title(item);
    case Kind::contact:
      return SyncPage::tr("Contatto");
    case Kind::note:
      return SyncPage::tr("Nota");
    case Kind::request:
      return SyncPage::tr("Richiesta");
    case Kind::task:
      return SyncPage::tr("Cosa da fare");
    case Kind::day:
      return SyncPage::tr("Giornata");
    case Kind::decision:
      return SyncPage::tr("Decisione");
    case Kind::assignment:
      return SyncPage::tr("Assegnazione di zona");
    case Kind::sealed:
      return SyncPage::tr("Per un cliente che non è più tuo");
    case Kind::other:
      break;
  }
  return SyncPage::tr("Modifica");
}

QString why_of(const SyncItem& item) {
  if (item.state == SyncItem::State::waiting && !item.reason.empty())
    return SyncPage::tr("aspetta qualcosa che viene prima");
  if (item.state != SyncItem::State::review) return {};
  if (item.reason == "scope") return SyncPage::tr("il cliente non è più tuo");
  if (item.reason == "internal")
    return SyncPage::tr("la sede non è riuscita a leggerlo: l'ha conservato intero");
  if (item.reason == "depends") return SyncPage::tr("dipende da una cosa non accettata");
  if (item.reason == "immutable") return SyncPage::tr("quel dato non si può più cambiare");
  return SyncPage::tr("non accettato dalla sede");
}

QString disk_used(const SessionFiles& files) {
  std::uintmax_t bytes = 0;
  for (auto path : {files.device().replica, files.device().outbox}) {
    std::error_code ignored;
    auto size = std::filesystem::file_size(path, ignored);
    if (!ignored) bytes += size;
  }
  return QLocale().formattedDataSize(static_cast<qint64>(bytes), 0, QLocale::DataSizeSIFormat);
}

}  // namespace

SyncPage::SyncPage(QObject* parent) : ScreenModel(parent) {
  tab_ = "here";
}

void SyncPage::started() {
  connect(app()->sync(), &SyncStatus::changed, this, &SyncPage::say_situation, Qt::UniqueConnection);
  follow_contact();
  say_situation();
}

void SyncPage::load() {
  ask_device([tab_now = tab_, now = app()->now_at(), files = app()->files(), reviews = app()->inbox_count(),
              contact = app()->session()->state().last_contact_at](Device& device) {
    auto& db = device.local();
    auto time = company_time(db);
    auto outcomes = words::choices(db, "outcome");
    auto all = sync_items(device, 50);
    using State = SyncItem::State;
    auto here = [](const SyncItem& item) {
      return item.state == State::saved || item.state == State::waiting;
    };
    auto counted = [&](auto is) { return static_cast<int>(std::count_if(all.begin(), all.end(), is)); };
    Shown shown;
    auto tab_of = [](const char* key, const QString& label, int count) {
      return QVariant(QVariantMap{{"key", key}, {"label", label}, {"count", count}});
    };
    shown["tabs"] = QVariantList{tab_of("here", tr("Sul tablet"), counted(here)),
                                 tab_of("received", tr("Ricevuti dalla sede"),
                                        counted([](auto& i) { return i.state == State::received; })),
                                 tab_of("review", tr("Da controllare"), reviews)};
    shown.rows["items"];
    int latest = 0;
    for (auto& item : all) {
      bool received = item.state == State::received;
      if (tab_now == "here" && !here(item) && !(received && latest++ < 5)) continue;
      if (tab_now == "received" && !received) continue;
      if (tab_now == "review" && item.state != State::review) continue;
      auto state = words::item_state(item.state);
      auto amount = item.kind == Kind::order && item.cents ? format::money(item.cents) : QString();
      shown.add("items",
                {{"opId", format::hex(item.op)},
                 {"icon", icon_of(item)},
                 {"title", title_of(item, outcomes)},
                 {"detail", words::joined({text(item.client_name), amount})},
                 {"time", format::moment(item.recorded_at, now, time)},
                 {"stateText", state.text},
                 {"stateIcon", state.icon},
                 {"stateTone", state.tone},
                 {"clientId", format::hex(item.client)},
                 {"reason", why_of(item)},
                 {"section", tab_now == "here" && received ? tr("Ultimi ricevuti dalla sede") : QString()}});
    }
    if (tab_now == "here")
      std::stable_partition(shown.rows["items"].begin(), shown.rows["items"].end(),
                            [](auto& row) { return row["section"].toString().isEmpty(); });
    auto [clients, prospects] = client_counts(db);
    auto fact = [](const QString& label, const QString& value) {
      return QVariant(QVariantMap{{"label", label}, {"value", value}});
    };
    shown["facts"] = QVariantList{
        fact(tr("Clienti"), prospects
                                ? words::many(prospects, tr("%1 e 1 potenziale").arg(format::count(clients)),
                                              tr("%2 e %1 potenziali").replace("%2", format::count(clients)))
                                : format::count(clients)),
        fact(tr("Dati fino a"), contact ? format::moment(contact, now, time) : tr("mai ricevuti")),
        fact(tr("Spazio usato"), disk_used(files))};
    return shown;
  });
}

void SyncPage::say_situation() {
  if (!app() || !app()->session()) return;
  auto& state = app()->session()->state();
  auto* badge = app()->sync();
  auto now = app()->now_at();
  auto kind = badge->property("kind").toString();
  situation_icon_ = badge->property("icon").toString();
  situation_tone_ = badge->property("tone").toString();
  progress_ = badge->property("progress").toReal();
  situation_title_ = badge->property("title").toString();
  if (kind == "offline") {
    situation_title_ = tr("Senza rete, puoi continuare");
    situation_text_ =
        tr("Tutto quello che registri resta su questo tablet e parte da solo appena torna la rete. La sede "
           "non l'ha ancora visto.");
  } else if (kind == "waiting") {
    situation_text_ = tr("Il lavoro è salvato su questo tablet e parte da solo appena la sede risponde.");
  } else if (kind == "blocked") {
    situation_text_ = state.problem.isEmpty() ? tr("Il lavoro è al sicuro su questo tablet.") : state.problem;
  } else if (kind == "download") {
    situation_text_ = tr("Puoi già lavorare: clienti e ordini compaiono mano a mano.");
  } else if (kind == "sending") {
    situation_text_ = tr("Puoi continuare a lavorare.");
  } else if (kind == "silent") {
    situation_text_ = tr("Il lavoro è salvato qui. Controlla la rete o chiedi alla sede.");
  } else if (kind == "review") {
    situation_text_ = tr("Tutto è arrivato in sede. C'è qualcosa da guardare insieme.");
  } else {
    situation_text_ = tr("La sede ha tutto quello che hai registrato su questo tablet.");
  }
  constexpr std::int64_t week_ms = 7LL * 24 * 3'600 * 1'000;
  if (auto& salvage = state.counts.salvage; salvage && now - salvage->at < week_ms)
    situation_text_ += "\n" + salvage_text(*salvage);
  auto when = state.last_contact_at ? format::moment(state.last_contact_at, now, app()->time()) : QString();
  contact_text_ = when.isEmpty() ? tr("Nessun contatto finora") : tr("Ultimo contatto %1").arg(when);
  auto seconds = state.next_try_at > now ? (state.next_try_at - now + 999) / 1000 : 0;
  next_try_text_ = state.running ? tr("In corso adesso")
                   : seconds     ? words::many(seconds, tr("Prossimo tentativo tra 1 secondo"),
                                               tr("Prossimo tentativo tra %1 secondi"))
                                 : QString();
  emit situationChanged();
}

void SyncPage::retry() {
  if (app()) app()->syncNow();
}

}  // namespace giro
