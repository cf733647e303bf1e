#include "app/models/close_day.hpp"

#include <QJsonDocument>
#include <QLocale>
#include <algorithm>

#include "app/models/words.hpp"
#include "sync/actions/day.hpp"
#include "sync/portfolio/inbox.hpp"
#include "sync/portfolio/lookups.hpp"

namespace giro {
namespace {

using words::text;
QString tr(const char* source) {
  return CloseDay::tr(source);
}

struct Checks {
  Shown& shown;
  int to_fix = 0;

  void add(const QString& key, const QString& tone, const QString& title, const QString& detail,
           const QString& action = {}, const QString& target = {}, const QString& id = {},
           const QString& client = {}) {
    auto icon = tone == "ok" ? "check_circle" : tone == "warn" ? "error" : "info";
    to_fix += tone == "warn";
    shown.add("checks", {{"key", key},
                         {"tone", tone},
                         {"icon", icon},
                         {"title", title},
                         {"detail", detail},
                         {"action", action},
                         {"target", target},
                         {"targetId", id},
                         {"clientId", client}});
  }
};

QString span(const Stop& stop, const CompanyTime& time) {
  if (!stop.started_at) return text(stop.client.name);
  auto from = format::clock(*stop.started_at, time);
  auto until = stop.ended_at ? QStringLiteral("–") + format::clock(*stop.ended_at, time) : QString();
  return QStringLiteral("%1, %2%3").arg(text(stop.client.name), from, until);
}

void check_visits(Checks& checks, const DayPlan& plan, const CompanyTime& time, SQLite::Database& db) {
  auto done = static_cast<std::int64_t>(plan.count("done"));
  bool exits = true, outcomes = true;
  for (auto& stop : plan.stops) {
    auto id = format::hex(stop.visit), client = format::hex(stop.client.id);
    if (stop.status == "in_progress") {
      exits = false;
      checks.add("exit-" + id, "warn", tr("Una visita senza uscita"), span(stop, time), tr("Completa"),
                 "visit", id, client);
    } else if (stop.status == "done" && stop.outcome.empty()) {
      outcomes = false;
      checks.add("outcome-" + id, "warn", tr("Una visita senza esito"), span(stop, time), tr("Completa"),
                 "visit", id, client);
    }
  }
  if (exits)
    checks.add("exits", "ok", tr("Uscite registrate"),
               done == 0 ? tr("nessuna visita oggi")
                         : words::many(done, tr("la visita ha un'uscita"),
                                       tr("tutte e %1 le visite hanno un'uscita")));
  if (exits && outcomes && done > 0)
    checks.add("outcomes", "ok", tr("Esiti registrati"), tr("ogni visita ha il suo esito"));
  auto reasons = words::choices(db, "skip_reason");
  for (auto& stop : plan.stops) {
    if (stop.status != "skipped") continue;
    checks.add("skip-" + format::hex(stop.visit), "info", tr("Una tappa saltata"),
               QStringLiteral("%1: %2").arg(text(stop.client.name),
                                            words::label(reasons, stop.skip_reason).toLower()),
               tr("Vedi"), "plan", format::hex(stop.visit), format::hex(stop.client.id));
  }
}

void check_rest(Checks& checks, Device& device, const Id& user, const QString& own_form) {
  QStringList names;
  QString first, kind, client;
  for (auto& form : device.outbox().forms()) {
    auto key = text(form.key);
    if (key == own_form) continue;
    auto content = QJsonDocument::fromJson(QByteArray::fromStdString(form.content)).object();
    if (names.isEmpty()) {
      first = key;
      client = content["clientId"].toString();
    }
    names += content["title"].toString();
  }
  if (names.isEmpty())
    checks.add("forms", "ok", tr("Nessun modulo aperto"), tr("ordini e visite sono tutti salvati"));
  else
    checks.add("forms", "info", words::many(names.size(), tr("Un modulo aperto"), tr("%1 moduli aperti")),
               names.first(), tr("Vedi"), "form", first, client);
  auto status = device.status();
  auto pending = static_cast<std::int64_t>(status.pending);
  if (pending == 0)
    checks.add("sync", "ok", tr("Tutto ricevuto dalla sede"), tr("niente in attesa sul tablet"));
  else
    checks.add("sync", "info",
               words::many(pending, tr("1 sul tablet, da inviare"), tr("%1 sul tablet, da inviare")),
               tr("puoi chiudere anche senza rete: il resto parte da solo"), tr("Vedi"), "sync");
  int open = 0;
  QString about;
  for (auto& group : inbox(device.local(), user, false)) {
    if (!group.open()) continue;
    if (open++ == 0)
      about = QStringLiteral("%1, %2").arg(words::column_label(group.newest().table, group.newest().column),
                                           text(group.newest().client_name));
  }
  if (open > 0)
    checks.add("inbox", "info",
               words::many(open, tr("Un controllo da decidere"), tr("%1 controlli da decidere")),
               words::joined({about, tr("può aspettare")}), tr("Vedi"), "inbox");
}

void show_summary(Shown& shown, const DayPlan& plan, const CompanyTime& time) {
  std::int64_t orders = 0, cents = 0, spent = 0, first = 0, last = 0;
  for (auto& stop : plan.stops) {
    if (stop.order_cents) {
      ++orders;
      cents += *stop.order_cents;
    }
    if (stop.status != "done" || !stop.started_at) continue;
    auto until = stop.ended_at.value_or(*stop.started_at);
    spent += until - *stop.started_at;
    first = first == 0 ? *stop.started_at : std::min(first, *stop.started_at);
    last = std::max(last, until);
  }
  auto line = [](const QString& label, const QString& value) {
    return QVariant(QVariantMap{{"label", label}, {"value", value}});
  };
  auto planned = plan.count("done") + plan.count("skipped") + plan.count("in_progress");
  for (auto& stop : plan.stops) planned += stop.status == "planned" && !stop.suggested();
  shown["summary"] =
      QVariantList{line(tr("Visite"), tr("%1 su %2").arg(plan.count("done")).arg(planned)),
                   line(tr("Clienti con ordine"), QString::number(orders)),
                   line(tr("Ordini, IVA inclusa"), format::money(cents)),
                   line(tr("Tempo dai clienti"), format::hours(spent)),
                   line(tr("Prima e ultima visita"),
                        first ? format::clock(first, time) + QStringLiteral(" – ") + format::clock(last, time)
                              : QStringLiteral("–"))};
}

void show_tomorrow(Shown& shown, const DayPlan& next, const CompanyTime& time, std::int64_t today) {
  auto name = QLocale().toString(format::date(next.day), QStringLiteral("dddd d"));
  shown["tomorrowTitle"] =
      next.day == today + 1 ? tr("Domani, %1").arg(name) : name.left(1).toUpper() + name.mid(1);
  auto count = static_cast<std::int64_t>(next.stops.size());
  shown["tomorrowText"] =
      tr("%1, %2").arg(words::many(count, tr("1 tappa"), tr("%1 tappe")), format::kilometres(next.metres));
  shown.rows["tomorrow"];
  for (std::size_t i = 0; i < next.stops.size() && i < 4; ++i) {
    auto& stop = next.stops[i];
    shown.add("tomorrow", {{"clientId", format::hex(stop.client.id)},
                           {"time", format::clock(stop.arrives_at, time)},
                           {"klass", words::klass(stop.client.abc)},
                           {"name", text(stop.client.name)}});
  }
  shown["moreText"] = count > 4 ? words::many(count - 4, tr("e un'altra"), tr("e altre %1")) : QString();
}

}  // namespace

QString CloseDay::form_key() const {
  return app() ? "day:" + app()->today() : QString();
}
QJsonObject CloseDay::content() const {
  return {{"title", tr("Chiusura di giornata")}, {"km", km_}, {"note", note_}};
}

/// The plans are read where they are remembered; what waits in the outbox is known to the Device alone.
void CloseDay::load() {
  PlanQuestion question{.user = app()->user(), .day = app()->day(), .now_at = app()->now_at()};
  app()->session()->read(
      this,
      [question](Source db) {
        auto time = company_time(db);
        Plans plans{.today = day_plan(db, time, question), .next = {}};
        plans.next = next_day_plan(db, time, question, plans.today);
        return plans;
      },
      [this, question](Result<Plans> plans) {
        if (!app() || !app()->session()) return;
        if (plans.has_error()) return app()->tell_failure(QString::fromStdString(plans.error().what));
        load_rest(question, std::move(*plans));
      });
}

void CloseDay::load_rest(const PlanQuestion& question, Plans plans) {
  ask_device([question, plans = std::move(plans), key = form_key()](Device& device) {
    auto& db = device.local();
    auto time = company_time(db);
    auto& plan = plans.today;
    Shown shown;
    shown.rows["checks"];
    Checks checks{shown};
    check_visits(checks, plan, time, db);
    check_rest(checks, device, question.user, key);
    shown["toFixText"] = checks.to_fix == 0 ? tr("Tutto a posto")
                                            : words::many(checks.to_fix, tr("1 cosa da sistemare"),
                                                          tr("%1 cose da sistemare"));
    shown["toFixTone"] = checks.to_fix == 0 ? "ok" : "warn";
    shown["contextText"] = words::joined(
        {format::long_day(question.day), tr("ore %1").arg(format::clock(question.now_at, time))});
    auto closed_at = day_closed_at(db, question.user, iso_day(question.day));
    shown["closed"] = closed_at != 0;
    shown["closedText"] = closed_at ? tr("Chiusa alle %1").arg(format::clock(closed_at, time)) : QString();
    auto driven = plan.metres - plan.metres_left;
    shown["kmHint"] =
        driven > 0 ? tr("circa %1 tra le visite fatte").arg(format::kilometres(driven)) : QString();
    show_summary(shown, plan, time);
    show_tomorrow(shown, plans.next, time, question.day);
    shown["kept"] = kept(device, key);
    shown["keptAt"] = static_cast<qlonglong>(kept_at(device, key));
    return shown;
  });
}

void CloseDay::shown() {
  if (std::exchange(restored_, true) || kept_.isEmpty()) return;
  without_keeping([&] {
    km_ = kept_["km"].toString();
    note_ = kept_["note"].toString();
  });
  note_kept(kept_at_);
}

void CloseDay::close() {
  if (busy()) return;
  bool fine = false;
  auto typed = QLocale().toInt(km_.trimmed(), &fine);
  if (!km_.trimmed().isEmpty() && (!fine || typed < 0))
    return app()->tell_failure(tr("I chilometri sono un numero intero."));
  auto km = fine ? std::optional<std::int64_t>(typed) : std::nullopt;
  record([on = app()->today().toStdString(), at = app()->now_at(), km, note = note_.trimmed().toStdString()](
             Device& device) { return actions::close_day(device, on, at, km, note); },
         tr("Giornata chiusa"),
         [this](const Recorded&) {
           forget();
           emit closedDay();
         });
}

}  // namespace giro
