#include "app/models/contact_search_model.hpp"

#include <algorithm>
#include <set>

#include "app/models/words.hpp"
#include "sync/domain/provinces.hpp"
#include "sync/portfolio/contact_search.hpp"
#include "sync/portfolio/segments.hpp"

namespace giro {
namespace {

using words::text;
QString tr(const char* source) {
  return ContactSearch::tr(source);
}

constexpr std::int64_t most_read = 20'000;
constexpr std::size_t most_shown = 300;

QVariantList with_all(const QString& all, QVariantList choices) {
  choices.prepend(words::choice({}, all));
  return choices;
}

QVariantList segment_choices(SQLite::Database& db) {
  QVariantList choices;
  for (auto& segmentation : segmentations(db))
    for (auto& segment : segments_in(db, segmentation.id))
      choices += words::choice(format::hex(segment.id), text(segmentation.name + ": " + segment.name));
  return with_all(tr("tutti i segmenti"), choices);
}

/// Regions, then the provinces by name.
QVariantList place_choices() {
  std::set<std::string_view> regions;
  std::vector<const Province*> sorted;
  for (auto& province : provinces()) {
    regions.insert(province.region);
    sorted.push_back(&province);
  }
  std::ranges::sort(sorted, {}, &Province::name);
  QVariantList choices;
  for (auto region : regions) choices += words::choice(text(region), text(region));
  for (auto* province : sorted) {
    auto code = text(province->code);
    choices += words::choice(code, QStringLiteral("%1 (%2)").arg(text(province->name), code));
  }
  return with_all(tr("tutta Italia"), choices);
}

bool holds(const FoundContact& contact, const QString& typed) {
  if (typed.isEmpty()) return true;
  for (auto* part :
       {&contact.name, &contact.client_name, &contact.city, &contact.email, &contact.mobile, &contact.phone})
    if (text(*part).contains(typed, Qt::CaseInsensitive)) return true;
  return false;
}

Row row_of(const FoundContact& contact, const QString& role, const QString& market) {
  bool refuses = contact.consent && !*contact.consent;
  return {{"contactId", format::hex(contact.id)},
          {"clientId", format::hex(contact.client)},
          {"name", text(contact.name)},
          {"initials", format::initials(text(contact.name))},
          {"detail", words::joined({role, contact.decides ? tr("decide") : QString()})},
          {"clientText",
           words::joined({text(contact.client_name), market,
                          text(contact.city) +
                              (contact.province.empty() ? QString() : " (" + text(contact.province) + ")")})},
          {"phone", text(contact.mobile.empty() ? contact.phone : contact.mobile)},
          {"email", text(contact.email)},
          {"consentText", !contact.consent ? tr("consenso non chiesto")
                          : refuses        ? tr("non vuole essere contattato")
                                           : QString()},
          {"refuses", refuses}};
}

}  // namespace

void ContactSearch::load() {
  ContactQuestion question{.role = role_.toStdString(),
                           .market = market_.toStdString(),
                           .place = place_.toStdString(),
                           .decides = decides_,
                           .most = most_read};
  if (!segmentId_.isEmpty()) question.segment = format::id(segmentId_);
  ask([question, typed = text_.trimmed()](SQLite::Database& db) {
    Shown shown;
    auto roles = words::choices(db, "contact_role"), markets = words::choices(db, "market_type");
    shown["roles"] = with_all(tr("tutti i ruoli"), words::as_choices(roles, {}));
    shown["markets"] = with_all(tr("tutti i mercati"), words::as_choices(markets, {}));
    shown["segments"] = segment_choices(db);
    shown["places"] = place_choices();
    shown.rows["contacts"];
    auto found = find_contacts(db, question);
    if (found.has_error()) return shown;
    std::size_t people = 0;
    std::set<Id> clients;
    for (auto& contact : *found) {
      if (!holds(contact, typed)) continue;
      clients.insert(contact.client);
      if (++people > most_shown) continue;
      auto role = contact.role.empty() ? QString() : words::label(roles, contact.role).toLower();
      shown.add("contacts",
                row_of(contact, role,
                       contact.market.empty() ? QString() : words::label(markets, contact.market).toLower()));
    }
    auto said =
        tr("%1 di %2")
            .arg(words::many(static_cast<std::int64_t>(people), tr("1 contatto"), tr("%1 contatti")),
                 words::many(static_cast<std::int64_t>(clients.size()), tr("1 cliente"), tr("%1 clienti")));
    shown["headline"] =
        people > most_shown ? words::joined({said, tr("qui i primi %1").arg(most_shown)}) : said;
    return shown;
  });
}

}  // namespace giro
