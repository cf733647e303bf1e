#include "app/models/client_places.hpp"

#include <QLocale>
#include <algorithm>

#include "app/i18n/sentences.hpp"
#include "app/models/removing.hpp"
#include "app/models/words.hpp"
#include "sync/actions/client.hpp"
#include "sync/domain/client_advice.hpp"
#include "sync/portfolio/client_card.hpp"
#include "sync/portfolio/client_record.hpp"
#include "sync/portfolio/lookups.hpp"
#include "sync/portfolio/overview.hpp"

namespace giro {
namespace {

using words::text;

QString kind_text(std::string_view kind) {
  if (kind == "registered") return ClientPlaces::tr("Sede legale");
  return kind == "billing" ? ClientPlaces::tr("Fatturazione") : ClientPlaces::tr("Consegna");
}

QString weekday_name(int day) {
  return QLocale().standaloneDayName(day + 1);
}

QVariantMap hours_line(const HoursRow& row, std::int64_t today) {
  QString title, detail;
  auto from = day_number(row.closed_from), to = day_number(row.closed_to);
  if (from) {
    title =
        to && *to != *from
            ? ClientPlaces::tr("Chiuso dal %1 al %2").arg(format::day(*from, today), format::day(*to, today))
            : ClientPlaces::tr("Chiuso %1").arg(format::weekday(*from));
    detail = text(row.reason);
  } else if (row.weekday && *row.weekday >= 0 && *row.weekday < 7) {
    title = weekday_name(static_cast<int>(*row.weekday));
    detail = QStringLiteral("%1–%2").arg(text(row.opens), text(row.closes));
  }
  return {
      {"hoursId", format::hex(row.id)}, {"title", title}, {"detail", detail}, {"closing", from.has_value()}};
}

/// Weekdays in order, then closing periods by day.
QVariantList hours_lines(std::vector<HoursRow>& all, const Id& place, std::int64_t today) {
  std::ranges::stable_sort(all, {},
                           [](auto& row) { return std::tuple(row.closed_from, row.weekday, row.opens); });
  QVariantList lines;
  for (auto& row : all)
    if (auto line = hours_line(row, today); row.location == place && !line["title"].toString().isEmpty())
      lines += line;
  return lines;
}

/// "9", "9.30", "0930", "09:30" → "09:30"; empty: no time of day.
QString time_of_day(const QString& typed) {
  auto digits = typed.trimmed();
  digits.replace('.', ':');
  if (!digits.contains(':')) {
    if (digits.size() > 2)
      digits.insert(digits.size() - 2, ':');
    else if (!digits.isEmpty())
      digits += ":00";
  }
  auto parts = digits.split(':');
  bool fine_hour = false, fine_minute = false;
  auto hour = parts.value(0).toInt(&fine_hour), minute = parts.value(1).toInt(&fine_minute);
  if (parts.size() != 2 || !fine_hour || !fine_minute || hour < 0 || hour > 23 || minute < 0 || minute > 59)
    return {};
  return QStringLiteral("%1:%2").arg(hour, 2, 10, QChar('0')).arg(minute, 2, 10, QChar('0'));
}

constexpr const char* place_columns[] = {"kind", "name", "address", "postal_code", "city", "province"};

}  // namespace

void ClientPlaces::load() {
  ask([id = format::id(clientId_), now = app()->now_at()](SQLite::Database& db) {
    Shown shown;
    auto today = company_time(db).day_of(now);
    shown["clientName"] = text(name_of(db, "client", id));
    QVariantList kinds, weekdays;
    for (auto kind : {"delivery", "registered", "billing"}) kinds += words::choice(kind, kind_text(kind));
    for (int day = 0; day < 7; ++day) weekdays += words::choice(QString::number(day), weekday_name(day));
    shown["kinds"] = kinds;
    shown["weekdays"] = weekdays;
    shown.rows["places"];
    auto hours = all_hours_of(db, id);
    for (auto& place : locations_of(db, id)) {
      auto kind = kind_text(place.kind);
      shown.add("places",
                {{"locationId", format::hex(place.id)},
                 {"title", words::joined({place.name.empty() ? kind : text(place.name),
                                          place.name.empty() ? QString() : kind.toLower(),
                                          place.active ? QString() : tr("non più in uso")})},
                 {"kind", text(place.kind)},
                 {"name", text(place.name)},
                 {"address", text(place.address)},
                 {"postal_code", text(place.postal_code)},
                 {"city", text(place.city)},
                 {"province", text(place.province)},
                 {"addressText",
                  words::joined({text(place.address), text(place.postal_code + " " + place.city).trimmed(),
                                 text(place.province)})},
                 {"active", place.active},
                 {"hours", hours_lines(hours, place.id, today)}});
    }
    return shown;
  });
}

QVariantMap ClientPlaces::faults(const QVariantMap& values) const {
  QVariantMap found;
  for (auto name : {"postal_code", "province"}) {
    if (!values.contains(name)) continue;
    auto advice = advise(name, tidy(name, values[name].toString().trimmed().toStdString()), {});
    if (advice.grade == Grade::impossible) found[name] = in_words(QString::fromUtf8(advice.words));
  }
  auto hour = [&](const char* name) { return time_of_day(values[name].toString()); };
  for (auto name : {"opens", "closes"})
    if (!values[name].toString().isEmpty() && hour(name).isEmpty())
      found[name] = tr("Scrivi un'ora, come 09:30.");
  if (found.isEmpty() && values.contains("opens") && !hour("opens").isEmpty() &&
      hour("closes") <= hour("opens") && !hour("closes").isEmpty())
    found["closes"] = tr("Chiuderebbe prima di aprire: correggi le ore.");
  if (auto to = values["closed_to"].toString(); !to.isEmpty() && to < values["closed_from"].toString())
    found["closed_to"] = tr("La chiusura finirebbe prima di cominciare: correggi le date.");
  return found;
}

void ClientPlaces::savePlace(const QString& locationId, const QVariantMap& values) {
  auto place = format::id(locationId);
  std::vector<std::pair<std::string, std::string>> cells;
  for (auto name : place_columns)
    if (values.contains(name))
      cells.emplace_back(name, tidy(name, values[name].toString().trimmed().toStdString()));
  record(
      [client = format::id(clientId_), place, cells](Device& device) {
        actions::Fields fields;
        for (auto& [column, value] : cells) fields.emplace_back(column, actions::text_or_null(value));
        if (place.is_nil()) fields.emplace_back("active", 1);
        return actions::save_part(device, "location", client,
                                  place.is_nil() ? std::nullopt : std::optional(place), fields);
      },
      tr("Sede salvata sul tablet"));
}

void ClientPlaces::setActive(const QString& locationId, bool active) {
  record(
      [client = format::id(clientId_), place = format::id(locationId), active](Device& device) {
        return actions::save_part(device, "location", client, place, {{"active", std::int64_t{active}}});
      },
      active ? tr("Sede di nuovo in uso") : tr("Sede non più in uso"));
}

void ClientPlaces::addHours(const QString& locationId, const QStringList& days, const QString& opens,
                            const QString& closes) {
  std::vector<actions::Fields> rows;
  for (auto& day : days)
    rows.push_back({{"location_id", format::id(locationId)},
                    {"weekday", std::int64_t{day.toInt()}},
                    {"opens", time_of_day(opens).toStdString()},
                    {"closes", time_of_day(closes).toStdString()}});
  record(
      [client = format::id(clientId_), rows](Device& device) -> Result<Draft> {
        Draft all;
        for (auto& fields : rows) {
          auto one = actions::save_part(device, "location_hours", client, std::nullopt, fields);
          if (one.has_error()) return one;
          all.client = one->client;
          all.changes.insert(all.changes.end(), one->changes.begin(), one->changes.end());
        }
        return all;
      },
      tr("Orario salvato sul tablet"));
}

void ClientPlaces::addClosing(const QString& locationId, const QString& fromOn, const QString& toOn,
                              const QString& reason) {
  actions::Fields fields{{"location_id", format::id(locationId)},
                         {"closed_from", fromOn.toStdString()},
                         {"closed_to", (toOn.isEmpty() ? fromOn : toOn).toStdString()},
                         {"reason", actions::text_or_null(reason.trimmed().toStdString())}};
  record(
      [client = format::id(clientId_), fields](Device& device) {
        return actions::save_part(device, "location_hours", client, std::nullopt, fields);
      },
      tr("Chiusura salvata sul tablet"));
}

void ClientPlaces::remove(const QString& hoursId) {
  Removing removing{"location_hours", format::id(hoursId)};
  record(removing, tr("Orario tolto"), {}, removing.undo());
}

}  // namespace giro
