#include "app/models/client_frequency.hpp"

#include <QLocale>

#include "app/models/words.hpp"
#include "sync/actions/frequency.hpp"
#include "sync/portfolio/capacity.hpp"

namespace giro {
namespace {

using words::text;

QString tr(const char* source) {
  return ClientFrequency::tr(source);
}

QString visits_text(std::int64_t milli) {
  return milli == 1000 ? tr("1 visita") : tr("%1 visite").arg(format::quantity(milli));
}

QString origin_text(const std::optional<FrequencyStatement>& stated) {
  if (!stated) return tr("nessuno la stabilisce");
  auto& place = stated->place;
  if (place.origin == Origin::client) return tr("per questo cliente: %1").arg(text(stated->reason));
  if (place.origin == Origin::company) return tr("di tutta l'azienda");
  return tr("dal segmento %1").arg(text(place.name));
}

void show_state(Shown& shown, const ClientMonth& month, std::int64_t today) {
  auto& visits = month.visits;
  auto asked = visits.asked_milli == 0 ? tr("nessuna visita prevista")
               : visits.asked_milli == 1000
                   ? tr("1 visita prevista")
                   : tr("%1 visite previste").arg(format::quantity(visits.asked_milli));
  auto done = words::many(visits.done, tr("1 fatta"), tr("%1 fatte"));
  auto left = visits.remaining_milli() == 1000
                  ? tr("ne resta 1")
                  : tr("ne restano %1").arg(format::quantity(visits.remaining_milli()));
  shown["monthText"] = tr("%1: %2").arg(format::month_name(month_of(today)),
                                        visits.asked_milli == 0 && visits.done == 0
                                            ? asked
                                            : QStringList{asked, done, left}.join(QStringLiteral(", ")));
  shown["originText"] = origin_text(month.stated);
  shown["dueText"] = visits.due ? tr("Prossima: %1").arg(format::near_day(*visits.due, today))
                                : tr("Nessuna data: nessuno chiede visite");
  switch (visits.state(today)) {
    case VisitState::overdue:
      shown["stateText"] =
          words::many(today - *visits.due, tr("In ritardo di 1 giorno"), tr("In ritardo di %1 giorni"));
      shown["stateTone"] = "warn";
      return;
    case VisitState::due:
      shown["stateText"] = tr("Da fare");
      shown["stateTone"] = "info";
      return;
    case VisitState::planned:
      shown["stateText"] = tr("In programma");
      shown["stateTone"] = "info";
      return;
    case VisitState::covered:
      shown["stateText"] = tr("Coperto");
      shown["stateTone"] = "ok";
      return;
    case VisitState::not_asked:
      shown["stateText"] = tr("Non previsto");
      shown["stateTone"] = "neutral";
  }
}

void show_year(Shown& shown, const ClientYear& year, std::int64_t today) {
  auto now = month_of(today);
  QVariantList choices{words::choice("0", tr("Tutti i mesi"))};
  shown.rows["months"];
  for (int month = 1; month <= 12; ++month) {
    auto& stated = year.stated[static_cast<std::size_t>(month - 1)];
    auto done = year.done[static_cast<std::size_t>(month - 1)];
    auto asked = stated ? stated->visits_milli : 0;
    auto name = QLocale().standaloneMonthName(month, QLocale::ShortFormat);
    bool skipped = stated && asked == 0;
    auto asked_text = !stated ? QStringLiteral("–") : skipped ? tr("saltato") : format::quantity(asked);
    auto done_text = month > now ? QString() : words::many(done, tr("1 fatta"), tr("%1 fatte"));
    choices += words::choice(QString::number(month), name);
    shown.add("months",
              {{"month", month},
               {"label", name},
               {"askedText", asked_text},
               {"doneText", done_text},
               {"originText", origin_text(stated)},
               {"own", stated && stated->place.origin == Origin::client},
               {"skipped", skipped},
               {"isNow", month == now},
               {"spoken", QStringList{format::month_name(month), skipped ? tr("saltato") : visits_text(asked),
                                      done_text, origin_text(stated)}
                              .join(QStringLiteral(", "))}});
  }
  shown["monthChoices"] = choices;
}

}  // namespace

void ClientFrequency::load() {
  auto id = format::id(clientId_);
  if (id.is_nil()) return show({});
  ask([id, now = app()->now_at()](Source db) {
    auto time = company_time(db);
    auto today = time.day_of(now);
    Shown shown;
    auto month = client_month(db, time, today, id);
    shown["found"] = month.has_value();
    if (month) show_state(shown, *month, today);
    show_year(shown, client_year(db, time, today, id), today);
    return shown;
  });
}

QString ClientFrequency::visitsOf(int month) const {
  auto row = months_.get(months_.rowOf(QString::number(month)));
  return row["skipped"].toBool() ? QStringLiteral("0")
                                 : row["askedText"].toString().remove(QStringLiteral("–"));
}

void ClientFrequency::setVisits(int month, const QString& visits, const QString& reason) {
  bool is_number = false;
  auto number = QLocale().toDouble(visits.trimmed(), &is_number);
  if (!is_number || !(number >= 0) || number > 31)
    return app()->tell_failure(
        tr("\"%1\" non è un numero di visite al mese: da 0 (mese saltato) a 31, anche 0,5.").arg(visits));
  record([client = format::id(clientId_), month, milli = std::llround(number * 1000),
          why = reason.trimmed().toStdString()](
             Device& device) { return actions::set_frequency(device, client, month, milli, why); },
         tr("Frequenza salvata sul tablet"));
}

}  // namespace giro
