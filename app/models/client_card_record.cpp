// The lower part of a client's data: segments and why, how it pays, potential, places with hours, contracts,
// ratings. Where a value comes from is always said.
#include <algorithm>
#include <array>

#include "app/models/client_card.hpp"
#include "app/models/client_card_words.hpp"
#include "sync/portfolio/client_record.hpp"
#include "sync/portfolio/segments.hpp"

namespace giro {
namespace {

using words::text;
QString tr(const char* source) {
  return ClientCard::tr(source);
}

class Lines {
 public:
  /// `about`: the key of the figures' definition, "" for what needs none. Editable groups have a form of
  /// their name.
  Lines(Shown& shown, const char* group, const QString& title, const char* about = "", bool editable = false)
      : shown_(shown), group_(group), title_(title), about_(about), editable_(editable) {}

  void add(const QString& label, const QString& value, const QString& origin = {}) {
    shown_.add("fields", {{"key", QStringLiteral("%1/%2/%3").arg(group_).arg(label).arg(next_++)},
                          {"field", QString()},
                          {"changes", 0},
                          {"group", group_},
                          {"groupTitle", title_},
                          {"label", label},
                          {"value", value.isEmpty() ? QStringLiteral("–") : value},
                          {"origin", origin},
                          {"about", about_},
                          {"editable", editable_}});
  }

 private:
  Shown& shown_;
  QString group_, title_, about_;
  bool editable_;
  int next_ = 0;
};

QString day_words(const std::string& on, std::int64_t today) {
  auto day = day_number(on);
  return day ? format::day(*day, today) : QString();
}

void add_segments(Shown& shown, const CardFacts& card) {
  Lines lines(shown, "segments", tr("Segmenti"));
  for (auto& m : memberships_of(card.db, card.client.id)) {
    auto why = m.is_assignment        ? tr("spostato solo da una persona")
               : m.source == "manual" ? tr("a mano: %1").arg(text(m.reason))
                                      : tr("per regola: %1").arg(text(m.reason));
    lines.add(m.segmentation_name.empty() ? tr("Zona") : text(m.segmentation_name), text(m.segment_name),
              why);
  }
}

void add_habits(Shown& shown, const CardFacts& card) {
  auto habits = payment_habits(card.db, card.client.id, card.today);
  if (!habits.days_late && habits.unpaid == 0) return;
  Lines lines(shown, "habits", tr("Come paga"), "habits");
  auto days = habits.days_late.value_or(0);
  if (habits.days_late) {
    auto when = days > 0
                    ? words::many(days, tr("1 giorno dopo la scadenza"), tr("%1 giorni dopo la scadenza"))
                : days < 0 ? words::many(-days, tr("1 giorno prima"), tr("%1 giorni prima"))
                           : tr("alla scadenza");
    lines.add(tr("In media"), when, tr("pesata sugli importi pagati negli ultimi 24 mesi"));
    lines.add(tr("Puntuale"), format::percent(habits.on_time_cents * 10'000 / habits.paid_cents),
              tr("quota pagata entro la scadenza"));
    if (!habits.usual_method.empty())
      lines.add(tr("Di solito"),
                words::label(words::choices(card.db, "payment_method"), habits.usual_method));
  }
  lines.add(tr("Insoluti"), QString::number(habits.unpaid));
}

void add_potential(Shown& shown, const CardFacts& card) {
  auto potential = potential_of(card.db, card.time, card.client.id, card.today);
  Lines lines(shown, "potential", tr("Potenziale"), "potential", true);
  if (!potential) return lines.add(tr("All'anno"), {}, tr("nessuno l'ha ancora stimato"));
  auto since = day_words(potential->on, card.today);
  lines.add(tr("All'anno"), format::euros(potential->cents),
            since.isEmpty() ? since : tr("stimato il %1").arg(since));
  lines.add(tr("Fatturato 12 mesi"), format::euros(potential->turnover_cents));
  lines.add(tr("Da conquistare"), format::euros(potential->left_cents()),
            tr("potenziale meno fatturato degli ultimi 12 mesi"));
}

/// "lun–ven 9:00–13:00 e 15:00–19:00", "sab 9:00–13:00": days in a row with the same hours are one.
QStringList week_words(const std::vector<HoursRow>& hours, const Id& place) {
  static const char* const days[] = {QT_TR_NOOP("lun"), QT_TR_NOOP("mar"), QT_TR_NOOP("mer"),
                                     QT_TR_NOOP("gio"), QT_TR_NOOP("ven"), QT_TR_NOOP("sab"),
                                     QT_TR_NOOP("dom")};
  std::array<QStringList, 7> open;
  for (auto& row : hours)
    if (row.location == place && row.closed_from.empty() && row.weekday && *row.weekday >= 0 &&
        *row.weekday < 7)
      open[static_cast<std::size_t>(*row.weekday)] << text(row.opens) + "–" + text(row.closes);
  QStringList words;
  for (std::size_t first = 0, last = 0; first < 7; first = ++last) {
    while (last < 6 && open[last + 1] == open[first]) ++last;
    if (open[first].isEmpty()) continue;
    auto when = first == last ? tr(days[first]) : tr(days[first]) + "–" + tr(days[last]);
    words << when + " " + open[first].join(tr(" e "));
  }
  return words;
}

QString closing_words(const HoursRow& row, std::int64_t today) {
  auto to = row.closed_to.empty() ? row.closed_from : row.closed_to;
  auto closed = tr("chiuso %1 – %2").arg(day_words(row.closed_from, today), day_words(to, today));
  return row.reason.empty() ? closed : closed + " (" + text(row.reason) + ")";
}

void add_places(Shown& shown, const CardFacts& card) {
  Lines lines(shown, "places", tr("Sedi e orari"), "", true);
  auto hours = all_hours_of(card.db, card.client.id);
  bool any = false;
  for (auto& place : locations_of(card.db, card.client.id)) {
    if (!place.active) continue;
    any = true;
    auto open = week_words(hours, place.id);
    for (auto& row : hours)
      if (row.location == place.id && !row.closed_from.empty()) open << closing_words(row, card.today);
    auto kind = place.kind == "registered" ? tr("Sede legale")
                : place.kind == "billing"  ? tr("Fatturazione")
                                           : tr("Consegna");
    lines.add(place.name.empty() ? kind : text(place.name),
              words::joined({text(place.address), text(place.city)}), open.join(", "));
  }
  if (!any) lines.add(tr("Sedi"), {}, tr("vale l'indirizzo del cliente, sempre aperto"));
}

void add_contracts(Shown& shown, const CardFacts& card) {
  Lines lines(shown, "contracts", tr("Contratti"));
  for (auto& c : contracts_of(card.db, card.client.id)) {
    auto until =
        c.ends_on.empty() ? tr("senza scadenza") : tr("fino al %1").arg(day_words(c.ends_on, card.today));
    lines.add(c.number.empty() ? tr("Contratto") : text(c.number),
              words::joined({c.kind.empty() ? QString()
                                            : words::label(words::choices(card.db, "contract_kind"), c.kind),
                             c.agreed_cents ? format::euros(*c.agreed_cents) : QString(), until}),
              text(c.note));
  }
}

void add_ratings(Shown& shown, const CardFacts& card) {
  Lines lines(shown, "ratings", tr("Valutazioni"));
  for (auto& r : ratings_of(card.db, card.client.id, card.today)) {
    auto kind = r.kind == "credit" ? tr("Credito")
                : r.kind == "esg"  ? tr("Ambiente e sociale")
                                   : tr("Conformità");
    auto until = r.valid_until.empty() ? QString()
                 : r.expired           ? tr("scaduta il %1").arg(day_words(r.valid_until, card.today))
                                       : tr("vale fino al %1").arg(day_words(r.valid_until, card.today));
    lines.add(kind, text(r.score), words::joined({text(r.source), day_words(r.rated_on, card.today), until}));
  }
}

void add_notes(Shown& shown, const CardFacts& card) {
  Lines lines(shown, "notes", tr("Note"), "", true);
  lines.add(words::column_label("client", "esg_note"), text(card.details.esg_note));
  lines.add(words::column_label("client", "compliance_note"), text(card.details.compliance_note));
}

}  // namespace

void show_record(Shown& shown, const CardFacts& card) {
  add_segments(shown, card);
  add_habits(shown, card);
  add_potential(shown, card);
  add_places(shown, card);
  add_contracts(shown, card);
  add_ratings(shown, card);
  add_notes(shown, card);
}

}  // namespace giro
