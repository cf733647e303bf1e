#include "app/models/capacity_check.hpp"

#include <QLocale>
#include <algorithm>

#include "app/models/words.hpp"
#include "sync/actions/assignment.hpp"
#include "sync/actions/frequency.hpp"
#include "sync/portfolio/lookups.hpp"

namespace giro {
namespace {

using words::text;

QString tr(const char* source) {
  return CapacityCheck::tr(source);
}

QString visits(std::int64_t milli) {
  return QLocale().toString(static_cast<double>(milli) / 1000, 'f', milli % 1000 == 0 ? 0 : 1);
}

std::optional<AssignmentRow> responsible_for(const std::vector<AssignmentRow>& all, const Id& segment,
                                             std::string_view day_on) {
  auto found = std::ranges::find_if(all, [&](auto& one) {
    return one.segment == segment && one.role == "responsible" &&
           (one.from_on.empty() || one.from_on <= day_on) && (one.to_on.empty() || day_on < one.to_on);
  });
  return found == all.end() ? std::nullopt : std::optional(*found);
}

double share_of(const AgentCapacity& agent) {
  if (agent.holds() == 0) return agent.asked_milli > 0 ? 2 : 0;
  return static_cast<double>(agent.asked_milli) / 1000 / static_cast<double>(agent.holds());
}

QString away_text(const AgentCapacity& agent) {
  return words::joined(
      {agent.absent == 0 ? QString()
                         : words::many(agent.absent, tr("1 giorno di assenza"), tr("%1 giorni di assenza")),
       agent.holidays == 0 ? QString() : words::many(agent.holidays, tr("1 festivo"), tr("%1 festivi"))});
}

Row agent_row(const AgentCapacity& agent, const QString& name, const AgentCapacity* before) {
  auto days =
      tr("%1 giorni × %2 visite = %3").arg(agent.working_days).arg(agent.visits_per_day).arg(agent.holds());
  auto asked =
      tr("%1 chieste da %2")
          .arg(visits(agent.asked_milli), words::many(agent.clients, tr("1 cliente"), tr("%1 clienti")));
  auto spare = agent.spare_milli();
  auto verdict = spare < 0 ? tr("%1 di troppo").arg(visits(-spare)) : tr("%1 libere").arg(visits(spare));
  auto full = share_of(agent);
  return {{"userId", format::hex(agent.agent)},
          {"name", name},
          {"initials", format::initials(name)},
          {"daysText", days},
          {"awayText", away_text(agent)},
          {"askedText", asked},
          {"spareText", verdict},
          {"tone", spare < 0    ? "bad"
                   : full > 0.9 ? "warn"
                                : "ok"},
          {"share", std::min(1.0, full / 1.25)},
          {"before", before ? std::min(1.0, share_of(*before) / 1.25) : -1.0},
          {"spoken", QStringList{name, days, asked, verdict}.join(QStringLiteral(", "))}};
}

void show_agents(Shown& shown, SQLite::Database& db, const CapacityGround& ground, const WhatIf& otherwise,
                 bool changed) {
  auto before = capacity(ground.agents, ground.demands, {});
  shown.rows["agents"];
  std::int64_t over = 0;
  for (auto& agent : capacity(ground.agents, ground.demands, otherwise)) {
    if (agent.clients == 0 && agent.agent.is_nil()) continue;
    over += agent.spare_milli() < 0;
    auto was = std::ranges::find(before, agent.agent, &AgentCapacity::agent);
    auto name = agent.agent.is_nil() ? tr("Senza agente")
                : agent.name.empty() ? text(name_of(db, "app_user", agent.agent))
                                     : text(agent.name);
    shown.add("agents", agent_row(agent, name, changed && was != before.end() ? &*was : nullptr));
  }
  shown["verdictText"] = over == 0 ? tr("I giorni di tutti bastano per le visite chieste")
                                   : words::many(over, tr("A un agente i giorni non bastano"),
                                                 tr("A %1 agenti i giorni non bastano"));
  shown["verdictTone"] = over == 0 ? "ok" : "bad";
}

struct Segments {
  std::map<Id, std::pair<std::int64_t, std::int64_t>> stated;  // → clients, thousandths asked of each
  std::vector<SegmentRow> assigned;
  std::vector<AssignmentRow> holders;
};

Segments segments_of(SQLite::Database& db, const CapacityGround& ground) {
  Segments all{.stated = {}, .assigned = assigned_segments(db), .holders = assignments(db)};
  for (auto& demand : ground.demands) {
    if (demand.segment.is_nil()) continue;
    auto& [clients, milli] = all.stated[demand.segment];
    ++clients;
    milli = demand.asked_milli;
  }
  return all;
}

QString a_month(std::int64_t milli) {
  return milli == 1000 ? tr("1 visita al mese") : tr("%1 visite al mese").arg(format::quantity(milli));
}

QStringList show_segments(Shown& shown, SQLite::Database& db, const Segments& all, const WhatIf& otherwise,
                          std::string_view day_on) {
  QStringList changes;
  QVariantList agents;
  std::map<Id, QString> names;
  for (auto& [id, name] : active_agents(db)) {
    names[id] = text(name);
    agents += words::choice(format::hex(id), text(name));
  }
  shown.rows["segments"];
  auto add = [&](const Id& id, const QString& name, bool assigned) {
    auto stated = all.stated.find(id);
    auto was = stated == all.stated.end() ? std::int64_t{-1} : stated->second.second;
    auto changed = otherwise.segments.find(id);
    auto now = changed == otherwise.segments.end() ? was : changed->second;
    auto holder = assigned ? responsible_for(all.holders, id, day_on) : std::nullopt;
    auto moved = otherwise.moved.find(id);
    auto held = moved != otherwise.moved.end() ? moved->second : holder ? holder->user : Id{};
    if (now != was) changes += tr("%1: %2, ora %3").arg(name, a_month(now), format::quantity(was));
    if (moved != otherwise.moved.end()) changes += tr("%1 a %2").arg(name, names[moved->second]);
    auto clients = stated == all.stated.end() ? std::int64_t{0} : stated->second.first;
    shown.add("segments",
              {{"segmentId", format::hex(id)},
               {"name", name},
               {"detail", was < 0 ? tr("non stabilisce la frequenza")
                                  : words::many(clients, tr("per 1 cliente"), tr("per %1 clienti"))},
               {"visits", static_cast<double>(now) / 1000},
               {"was", static_cast<double>(was) / 1000},
               {"visitsText", now < 0 ? QString() : a_month(now)},
               {"wasText", now != was ? tr("ora %1").arg(format::quantity(was)) : QString()},
               {"assigned", assigned},
               {"holderId", format::hex(held)},
               {"holderText", held.is_nil() ? tr("nessuno") : names[held]},
               {"people", agents}});
  };
  for (auto& segment : all.assigned) add(segment.id, text(segment.name), true);
  for (auto& [id, stated] : all.stated)
    if (std::ranges::find(all.assigned, id, &SegmentRow::id) == all.assigned.end())
      add(id, text(name_of(db, "segment", id)), false);
  return changes;
}

}  // namespace

void CapacityCheck::load() {
  ask_figures([otherwise = otherwise_, ahead = ahead_, today = app()->day()](Source db) {
    auto time = company_time(db);
    auto day = ahead == 0 ? today : end_of_month(today, ahead - 1) + 1;
    auto ground = capacity_ground(db, time, day);
    Shown shown;
    auto month = QLocale().toString(format::date(day), QStringLiteral("MMMM yyyy"));
    shown["monthText"] = month.left(1).toUpper() + month.mid(1);
    auto usual = ground.agents.empty() ? 8 : ground.agents.front().visits_per_day;
    auto changes = show_segments(shown, db, segments_of(db, ground), otherwise, iso_day(today));
    if (otherwise.visits_per_day && *otherwise.visits_per_day != usual)
      changes.prepend(tr("%1 visite al giorno, ora %2").arg(*otherwise.visits_per_day).arg(usual));
    shown["usualPerDay"] = static_cast<int>(usual);
    shown["visitsPerDay"] = static_cast<int>(otherwise.visits_per_day.value_or(usual));
    show_agents(shown, db, ground, otherwise, !changes.isEmpty());
    shown["changes"] = static_cast<int>(changes.size());
    shown["changesText"] = changes.join(QStringLiteral(" · "));
    return shown;
  });
}

void CapacityCheck::change_month(int by) {
  ahead_ = std::clamp(ahead_ + by, 0, 11);
  emit subjectChanged();
}

void CapacityCheck::setVisitsPerDay(int visits) {
  otherwise_.visits_per_day.reset();
  if (visits != usualPerDay_) otherwise_.visits_per_day = std::clamp(visits, 1, 40);
  emit subjectChanged();
}

void CapacityCheck::setVisits(const QString& segmentId, double visits) {
  auto id = format::id(segmentId);
  auto milli = std::llround(std::clamp(visits, 0.0, 31.0) * 1000);
  auto was = segments_.get(segments_.rowOf(segmentId))["was"].toDouble();
  if (milli == std::llround(was * 1000))
    otherwise_.segments.erase(id);  // back to what it is
  else
    otherwise_.segments[id] = milli;
  emit subjectChanged();
}

void CapacityCheck::move(const QString& segmentId, const QString& userId) {
  otherwise_.moved[format::id(segmentId)] = format::id(userId);
  emit subjectChanged();
}

void CapacityCheck::reset() {
  otherwise_ = {};
  emit subjectChanged();
}

void CapacityCheck::apply() {
  if (busy()) return;
  std::vector<std::function<Result<Draft>(Device&)>> steps;
  auto why = tr("deciso guardando la capacità").toStdString();
  for (auto& [segment, milli] : otherwise_.segments)
    steps.emplace_back([=, id = segment, visits = milli](Device& device) {
      return actions::set_segment_frequency(device, id, visits, why);
    });
  if (otherwise_.visits_per_day)
    steps.emplace_back([visits = *otherwise_.visits_per_day](Device& device) {
      return actions::set_visits_per_day(device, visits);
    });
  for (auto& [segment, user] : otherwise_.moved)
    steps.emplace_back([segment = segment, user = user, on = iso_day(app()->day())](Device& device) {
      auto holder = responsible_for(assignments(device.local()), segment, on);
      return actions::assign(device, {.user = user,
                                      .segment = segment,
                                      .role = "responsible",
                                      .from_on = on,
                                      .to_on = {},
                                      .replaces = holder ? std::optional(holder->id) : std::nullopt});
    });
  for (auto& step : steps)
    record(step, &step == &steps.back() ? tr("Applicato: la sede lo riceve adesso") : QString());
  reset();
}

}  // namespace giro
