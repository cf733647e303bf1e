#include "app/models/substitution_form.hpp"

#include <algorithm>

#include "app/models/assignment_words.hpp"
#include "app/models/words.hpp"
#include "sync/actions/assignment.hpp"

namespace giro {
namespace {

using words::text;

struct Field {
  const char* column;
  const char* kind;
  const char* label;
};
constexpr Field all_fields[] = {
    {"substitute", "pick", QT_TR_NOOP("Chi la sostituisce")},
    {"from_on", "date", QT_TR_NOOP("Dal")},
    {"to_on", "date", QT_TR_NOOP("Fino al, compreso")},
};

actions::SubstitutionRequest request(const QVariantMap& values, const Id& away) {
  auto typed = [&](const char* column) { return values[column].toString().trimmed().toStdString(); };
  return {.away = away,
          .substitute = format::id(values["substitute"].toString()),
          .from_on = typed("from_on"),
          .to_on = words::day_after(typed("to_on"))};
}

bool is_whole(const actions::SubstitutionRequest& asked) {
  return !asked.substitute.is_nil() && !asked.from_on.empty() && asked.from_on < asked.to_on;
}

/// One sentence for each segment, and how many clients that is.
QStringList moves_of(const std::vector<StandIn>& days, const std::vector<SegmentRow>& segments,
                     const QString& who, const QString& away, std::int64_t today) {
  if (days.empty())
    return {SubstitutionForm::tr("%1 non segue in quei giorni zone che %2 non veda già").arg(away, who)};
  QStringList moves;
  std::int64_t clients = 0;
  for (auto& one : days) {
    auto segment = std::ranges::find(segments, one.segment, &SegmentRow::id);
    if (segment == segments.end()) continue;
    clients += segment->clients;
    moves += words::joined({text(segment->name.empty() ? segment->code : segment->name),
                            words::period(one.from_on, one.to_on, today),
                            words::many(segment->clients, SubstitutionForm::tr("1 cliente"),
                                        SubstitutionForm::tr("%1 clienti"))});
  }
  moves.push_front(
      SubstitutionForm::tr("%1 vede %2 in più; %3 continua a vederli")
          .arg(who,
               words::many(clients, SubstitutionForm::tr("1 cliente"), SubstitutionForm::tr("%1 clienti")),
               format::surname(away)));
  return moves;
}

}  // namespace

void SubstitutionForm::load() {
  ask_device([away = format::id(userId_), key = form_key(), today = app()->day(),
              values = values_](Device& device) {
    Shown shown;
    show_kept(shown, device, key);
    auto& db = device.local();
    auto on = iso_day(today);
    auto who = person(db, away, on).value_or(PersonRow{});
    shown["title"] = text(who.name);
    QVariantList others{words::choice("", tr("scegli"))};
    for (auto& one : active_agents(db))
      if (one.id != away) others += words::choice(format::hex(one.id), text(one.name));
    shown["lists"] = QVariantMap{{"substitute", others}};
    shown["current"] = QVariantMap{{"substitute", ""}, {"from_on", text(on)}, {"to_on", ""}};
    auto asked = request(values, away);
    auto days = is_whole(asked)
                    ? stand_ins(assignments(db), away, asked.substitute, asked.from_on, asked.to_on)
                    : std::vector<StandIn>{};
    shown["moves"] = is_whole(asked)
                         ? moves_of(days, assigned_segments(db),
                                    text(name_of(db, "app_user", asked.substitute)), text(who.name), today)
                         : QStringList();
    shown["movesOf"] = values;
    return shown;
  });
}

RowList SubstitutionForm::field_rows() {
  RowList rows;
  for (auto& field : all_fields)
    rows.push_back({{"column", field.column},
                    {"label", tr(field.label)},
                    {"value", values_[field.column]},
                    {"kind", field.kind},
                    {"choices", choices_of(field.column)},
                    {"error", QString()},
                    {"warning", QString()},
                    {"hint", QString()},
                    {"required", true},
                    {"group", QString()},
                    {"groupTitle", QString()}});
  return rows;
}

QString SubstitutionForm::missing_text() const {
  if (value("substitute").isEmpty()) return tr("Scegli chi sostituisce");
  if (value("from_on").isEmpty()) return tr("Manca il primo giorno");
  if (value("to_on").isEmpty()) return tr("Manca l'ultimo giorno");
  if (value("to_on") < value("from_on")) return tr("Finirebbe prima di cominciare");
  return {};
}

void SubstitutionForm::save() {
  if (busy() || !missing_text().isEmpty()) return;
  record([asked = request(values_, format::id(userId_))](
             Device& device) { return actions::substitute(device, asked); },
         tr("Sostituzione salvata"),
         [this](const Recorded&) {
           end();
           emit saved();
         });
}

}  // namespace giro
