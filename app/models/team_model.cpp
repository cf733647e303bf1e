#include "app/models/team_model.hpp"

#include <algorithm>

#include "app/models/words.hpp"
#include "app/paper/figure_table.hpp"
#include "sync/portfolio/overview.hpp"
#include "sync/portfolio/team.hpp"

namespace giro {
namespace {

using words::text;
QString tr(const char* source) {
  return Team::tr(source);
}

struct DayWords {
  QString text, icon, tone;
};

DayWords day_words(const AgentToday& agent, const CompanyTime& time, std::int64_t now) {
  auto heard = agent.heard_at ? format::moment(*agent.heard_at, now, time) : QString();
  switch (agent.state) {
    case AgentState::silent:
      return {heard.isEmpty() ? tr("Mai in contatto, dati mancanti")
                              : tr("Ultimo contatto %1, dati parziali").arg(heard),
              "wifi_off", "warn"};
    case AgentState::closed:
      return {tr("Completa, chiusa alle %1").arg(format::clock(*agent.closed_at, time)), "check_circle",
              "ok"};
    case AgentState::absent: {
      auto reason = agent.absence_reason.empty() ? tr("Assente")
                                                 : tr("In %1").arg(text(agent.absence_reason).toLower());
      auto instead = agent.substitute.empty()
                         ? QString()
                         : tr("al suo posto %1").arg(format::surname(text(agent.substitute)));
      return {instead.isEmpty() ? reason : reason + ", " + instead, "event_available", "neutral"};
    }
    case AgentState::on_the_road:
      break;
  }
  return {heard.isEmpty() ? tr("In giro") : tr("In giro, ultimo contatto %1").arg(heard), "directions_car",
          "neutral"};
}

QVariantList blocks(const AgentToday& agent) {
  QVariantList shown;
  bool silent = agent.state == AgentState::silent;
  for (auto& visit : agent.visits) {
    bool settled = visit.status == "done" || visit.status == "skipped";
    shown += settled ? text(visit.status) : silent ? QString("unknown") : QString("planned");
  }
  return shown;
}

Row agent_row(const AgentToday& agent, const CompanyTime& time, std::int64_t now) {
  auto day = day_words(agent, time, now);
  bool silent = agent.state == AgentState::silent, absent = agent.state == AgentState::absent;
  auto visits = absent ? QString() : tr("%1 su %2").arg(agent.count("done")).arg(agent.visits.size());
  auto amount = agent.orders == 0 && !silent ? QString() : format::money(agent.orders_cents);
  auto none = QStringLiteral("–");
  return {{"userId", format::hex(agent.user)},
          {"name", text(agent.name)},
          {"initials", format::initials(text(agent.name))},
          {"area", text(agent.area)},
          {"dayText", day.text},
          {"dayIcon", day.icon},
          {"dayTone", day.tone},
          {"silent", silent},
          {"absent", absent},
          {"blocks", blocks(agent)},
          {"visitsText", visits},
          {"ordersCountText", absent ? QString() : QString::number(agent.orders)},
          {"ordersText", absent   ? QString()
                         : silent ? tr("almeno %1").arg(amount)
                                  : amount},
          {"heldText", agent.held ? QString::number(agent.held)
                       : absent   ? QString()
                                  : none},
          {"conflictsText", agent.conflicts ? QString::number(agent.conflicts)
                            : absent        ? QString()
                                            : none},
          {"held", static_cast<int>(agent.held)},
          {"conflicts", static_cast<int>(agent.conflicts)},
          {"spoken", words::joined({text(agent.name), day.text,
                                    visits.isEmpty() ? QString() : tr("visite %1").arg(visits)})}};
}

QVariantList tiles(const std::vector<AgentToday>& team) {
  std::int64_t done = 0, planned = 0, skipped = 0, orders = 0, cents = 0, held = 0, held_cents = 0,
               closed = 0, present = 0, silent = 0;
  for (auto& agent : team) {
    done += static_cast<std::int64_t>(agent.count("done"));
    skipped += static_cast<std::int64_t>(agent.count("skipped"));
    planned += static_cast<std::int64_t>(agent.visits.size());
    orders += agent.orders;
    cents += agent.orders_cents;
    held += agent.held;
    held_cents += agent.held_cents;
    closed += agent.state == AgentState::closed;
    silent += agent.state == AgentState::silent;
    present += agent.state != AgentState::absent;
  }
  auto least = silent > 0;
  auto waits = silent == 0 ? QString() : words::many(silent, tr("1 tablet tace"), tr("%1 tablet tacciono"));
  return {words::tile({.label = least ? tr("Visite fatte, almeno") : tr("Visite fatte"),
                       .value = QString::number(done),
                       .unit = tr("su %1").arg(planned),
                       .note = words::many(skipped, tr("1 saltata con motivo"), tr("%1 saltate con motivo")),
                       .info = "team_visits"}),
          words::tile({.label = least ? tr("Ordini ricevuti, almeno") : tr("Ordini ricevuti"),
                       .value = QString::number(orders),
                       .unit = format::money(cents),
                       .info = "team_orders"}),
          words::tile({.label = tr("Ordini trattenuti"),
                       .value = QString::number(held),
                       .unit = held ? format::money(held_cents) : QString(),
                       .note = held ? tr("da confermare o respingere") : tr("nessuno in attesa"),
                       .info = "team_held",
                       .icon = held ? "pause_circle_filled" : "",
                       .tone = held ? "warn" : "ok"}),
          words::tile({.label = tr("Giornate chiuse"),
                       .value = QString::number(closed),
                       .unit = tr("su %1").arg(present),
                       .note = waits,
                       .info = "team_closed",
                       .icon = silent ? "wifi_off" : "",
                       .tone = silent ? "warn" : "neutral"})};
}

paper::FigureTables tables(const std::vector<AgentToday>& team, const QString& about) {
  using Kind = paper::TableColumn::Kind;
  paper::FigureTable table{Team::tr("Squadra"),
                           about,
                           {{Team::tr("Agente")},
                            {Team::tr("Zona")},
                            {Team::tr("Visite fatte"), Kind::number},
                            {Team::tr("Saltate"), Kind::number},
                            {Team::tr("Visite del giorno"), Kind::number},
                            {Team::tr("Ordini"), Kind::number},
                            {Team::tr("Valore ordini"), Kind::euros},
                            {Team::tr("Ordini trattenuti"), Kind::number},
                            {Team::tr("Chilometri"), Kind::number}},
                           {}};
  auto count = [](std::size_t n) { return static_cast<qlonglong>(n); };
  for (auto& agent : team)
    table.rows.push_back({words::text(agent.name), words::text(agent.area), count(agent.count("done")),
                          count(agent.count("skipped")), count(agent.visits.size()), qlonglong{agent.orders},
                          qlonglong{agent.orders_cents}, qlonglong{agent.held},
                          agent.km ? QVariant(qlonglong{*agent.km}) : QVariant()});
  paper::FigureTables all;
  all.all.push_back(std::move(table));
  return all;
}

TeamQuestion question_of(const App& app, const QString& on) {
  auto day = day_number(on.toStdString()).value_or(app.day());
  auto manager = app.user_role() == schema::manager ? std::optional(app.user()) : std::nullopt;
  return {.manager = manager, .day = day, .now_at = app.now_at()};
}

}  // namespace

void Team::load() {
  ask_figures(
      [question = question_of(*app(), on_), contact = app()->session()->state().last_contact_at](Source db) {
        auto time = company_time(db);
        auto team = team_today(db, time, question);
        auto today = time.day_of(question.now_at);
        Shown shown;
        auto as_of = contact ? tr("dati della sede %1").arg(format::moment(contact, question.now_at, time))
                             : tr("dati della sede mai ricevuti");
        shown["contextText"] = words::joined({format::long_day(question.day), as_of});
        shown["dayText"] = format::near_day(question.day, today);
        shown["isToday"] = question.day == today;
        shown["tiles"] = tiles(team);
        shown["tables"] = QVariant::fromValue(tables(team, shown["contextText"].toString()));
        shown.rows["agents"];
        for (auto& agent : team) shown.add("agents", agent_row(agent, time, question.now_at));
        return shown;
      });
}

void Team::move_day(int by) {
  auto day = std::min(day_number(on_.toStdString()).value_or(app()->day()) + by, app()->day());
  on_ = day == app()->day() ? QString() : text(iso_day(day));
  emit subjectChanged();
}

void AgentDay::load() {
  auto id = format::id(userId_);
  if (id.is_nil()) return;
  ask_figures([id, question = question_of(*app(), on_)](Source db) {
    auto time = company_time(db);
    auto team = team_today(db, time, question);
    auto agent = std::ranges::find(team, id, &AgentToday::user);
    Shown shown;
    shown.rows["entries"];
    if (agent == team.end()) return shown;
    auto day = day_words(*agent, time, question.now_at);
    shown["title"] = text(agent->name);
    shown["contextText"] = words::joined({format::long_day(question.day), text(agent->area)});
    shown["dayText"] = day.text;
    shown["dayIcon"] = day.icon;
    shown["dayTone"] = day.tone;
    auto outcomes = words::choices(db, "outcome"), skips = words::choices(db, "skip_reason");
    std::vector<std::pair<std::int64_t, Row>> entries;
    for (auto& visit : agent->visits) {
      auto status = words::visit_status(visit.status);
      auto said = visit.status == "skipped" ? words::label(skips, visit.skip_reason)
                                            : words::label(outcomes, visit.outcome);
      auto length =
          visit.started_at && visit.ended_at ? format::hours(*visit.ended_at - *visit.started_at) : QString();
      entries.emplace_back(
          visit.started_at.value_or(INT64_MAX),
          Row{{"key", format::hex(visit.id)},
              {"time", visit.started_at ? format::clock(*visit.started_at, time) : QString()},
              {"icon", status.icon},
              {"tone", status.tone},
              {"title", text(visit.client_name)},
              {"detail", words::joined({status.text, said, length, text(visit.note)})},
              {"amountText", QString()},
              {"clientId", format::hex(visit.client)},
              {"orderId", QString()},
              {"visitId", format::hex(visit.id)}});
    }
    for (auto& order :
         orders(db, {.user = id, .from_at = time.at(question.day), .until_at = time.at(question.day + 1)})) {
      auto status = words::order_status(order.status);
      entries.emplace_back(
          *order.placed_at,
          Row{{"key", format::hex(order.id)},
              {"time", format::clock(*order.placed_at, time)},
              {"icon", "receipt_long"},
              {"tone", status.tone},
              {"title", text(order.client_name)},
              {"detail", words::joined({Team::tr("Ordine %1").arg(words::order_number(order)), status.text})},
              {"amountText", format::money(order.total_cents)},
              {"clientId", format::hex(order.client)},
              {"orderId", format::hex(order.id)},
              {"visitId", QString()}});
    }
    std::ranges::stable_sort(entries, {}, &std::pair<std::int64_t, Row>::first);
    for (auto& [at, row] : entries) shown.add("entries", std::move(row));
    auto line = [](const QString& label, const QString& value) {
      return QVariant(QVariantMap{{"label", label}, {"value", value}});
    };
    QVariantList summary{
        line(Team::tr("Visite"), Team::tr("%1 su %2").arg(agent->count("done")).arg(agent->visits.size())),
        line(Team::tr("Ordini"), QString::number(agent->orders)),
        line(Team::tr("Valore ordini"), format::money(agent->orders_cents))};
    if (agent->km) summary += line(Team::tr("Chilometri"), QString::number(*agent->km));
    if (!agent->note.empty()) summary += line(Team::tr("Nota per la sede"), text(agent->note));
    shown["summary"] = summary;
    return shown;
  });
}

}  // namespace giro
