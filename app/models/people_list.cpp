#include "app/models/people_list.hpp"

#include "app/models/role_words.hpp"
#include "app/models/words.hpp"
#include "sync/portfolio/overview.hpp"
#include "sync/portfolio/people.hpp"

namespace giro {
namespace {

using words::text;

bool is_of(const PersonRow& person, const QString& filter) {
  if (filter == "disabled") return !person.active;
  return person.active && (filter == "all" || text(person.role) == filter);
}

bool is_sought(const PersonRow& person, const QString& sought) {
  return sought.isEmpty() || text(person.name).contains(sought, Qt::CaseInsensitive) ||
         text(person.login).contains(sought, Qt::CaseInsensitive);
}

Row row_of(const PersonRow& person, const CompanyTime& time, std::int64_t now) {
  auto manager = person.manager_name.empty()
                     ? QString()
                     : PeopleList::tr("di %1").arg(format::surname(text(person.manager_name)));
  auto zones = person.segments == 0
                   ? QString()
                   : words::many(person.segments, PeopleList::tr("1 zona"), PeopleList::tr("%1 zone"));
  auto detail = words::joined({text(person.login), words::role_text(person.role), manager, zones});
  auto seen = person.last_seen_at == 0
                  ? PeopleList::tr("mai in contatto")
                  : PeopleList::tr("ultimo contatto %1").arg(format::moment(person.last_seen_at, now, time));
  auto state = person.active ? QString() : PeopleList::tr("Non accede");
  return {{"userId", format::hex(person.id)},
          {"name", text(person.name)},
          {"initials", format::initials(text(person.name))},
          {"detail", detail},
          {"seenText", seen},
          {"stateText", state},
          {"active", person.active},
          {"spoken", words::joined({text(person.name), detail, seen, state})}};
}

}  // namespace

PeopleList::PeopleList(QObject* parent) : ScreenModel(parent) {
  filter_ = "all";
}

void PeopleList::load() {
  ask([sought = text_.trimmed(), filter = filter_, on = app()->today().toStdString(),
       now = app()->now_at()](SQLite::Database& db) {
    auto everybody = giro::people(db, on);
    auto time = company_time(db);
    std::map<QString, int> counts;
    Shown shown;
    shown.rows["people"];
    for (auto& person : everybody) {
      ++counts[person.active ? text(person.role) : QString("disabled")];
      counts["all"] += person.active;
      if (is_of(person, filter) && is_sought(person, sought)) shown.add("people", row_of(person, time, now));
    }
    QVariantList filters;
    auto offer = [&](const QString& code, const QString& label) {
      if (counts[code] == 0 && code != filter) return;
      auto one = words::choice(code, label, code == filter);
      one["count"] = counts[code];
      filters += one;
    };
    offer("all", tr("Tutti"));
    for (auto& role : words::roles())
      offer(role.toMap()["code"].toString(), role.toMap()["label"].toString());
    offer("disabled", tr("Non accedono"));
    shown["filters"] = filters;
    shown["contextText"] =
        words::joined({words::many(counts["all"], tr("1 persona accede"), tr("%1 persone accedono")),
                       counts["disabled"] ? words::many(counts["disabled"], tr("1 non più"), tr("%1 non più"))
                                          : QString()});
    return shown;
  });
}

}  // namespace giro
