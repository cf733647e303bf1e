#include "app/models/figure_model.hpp"

#include <set>

#include "app/models/words.hpp"
#include "sync/portfolio/lookups.hpp"
#include "sync/portfolio/overview.hpp"
#include "sync/portfolio/segments.hpp"

namespace giro {
namespace {

using words::text;
QString tr(const char* source) {
  return FigureFilters::tr(source);
}

std::int64_t first_day(const QString& period, std::int64_t today) {
  if (period == "ytd") return day_number(iso_day(today).substr(0, 4) + "-01-01").value_or(today);
  return months_before(today, period == "month" ? 1 : period == "quarter" ? 3 : 12) + 1;
}

/// Areas first, then the segments of every other division.
QVariantList segments_to_choose(SQLite::Database& db, const std::optional<Id>& chosen) {
  QVariantList list{words::choice("", tr("tutti"), !chosen)};
  for (auto& segment : named_segments(db)) {
    auto name = segment.is_assigned
                    ? text(segment.name)
                    : QStringLiteral("%1: %2").arg(text(segment.segmentation), text(segment.name));
    list += words::choice(format::hex(segment.id), name, chosen == segment.id);
  }
  return list;
}

QVariantList province_choices(Source db, const FigureQuestion& asked) {
  auto everywhere = asked;
  everywhere.province.clear();
  std::set<std::string> provinces;
  for (auto& [id, client] : figure_clients(db, everywhere))
    if (!client.province.empty()) provinces.insert(client.province);
  QVariantList list{words::choice("", tr("tutte"), asked.province.empty())};
  for (auto& province : provinces)
    list += words::choice(text(province), text(province), asked.province == province);
  return list;
}

/// Credit looks back to the day the period begins with, coverage at a month of the calendar.
QVariantList period_choices(const QString& kind, const QString& period) {
  using Named = std::pair<const char*, QString>;
  std::vector<Named> named{
      {"year", tr("12 mesi")}, {"ytd", tr("da gennaio")}, {"quarter", tr("3 mesi")}, {"month", tr("1 mese")}};
  if (kind == "credit")
    named = {{"month", tr("1 mese fa")},
             {"quarter", tr("3 mesi fa")},
             {"ytd", tr("inizio anno")},
             {"year", tr("un anno fa")}};
  if (kind == "coverage") named = {{"month", tr("questo mese")}, {"last_month", tr("mese scorso")}};
  QVariantList list;
  for (auto& [code, label] : named) list += words::choice(code, label, period == code);
  return list;
}

}  // namespace

FigureQuestion figure_period(const QString& period, std::int64_t today) {
  auto from = first_day(period, today);
  if (period == "last_month") from = end_of_month(today, -2) + 1, today = end_of_month(today, -1);
  return {.from = iso_day(from), .to = iso_day(today)};
}

FigureModel::Ask FigureModel::asked() const {
  Ask ask{.question = figure_period(period_, app()->day()),
          .now_at = app()->now_at(),
          .contact_at = app()->session()->state().last_contact_at};
  if (basis_ == "invoices") ask.question.basis = Basis::invoices;
  if (auto id = format::id(segmentId_); !id.is_nil()) ask.question.segment = id;
  if (auto id = format::id(agentId_); !id.is_nil()) ask.question.user = id;
  ask.question.province = province_.toStdString();
  return ask;
}

QString FigureModel::Ask::context(const CompanyTime& time) const {
  auto today = day_number(question.to).value();
  return words::joined(
      {question.basis == Basis::invoices ? tr("fatture") : tr("ordini"),
       tr("dal %1 al %2")
           .arg(format::day(day_number(question.from).value(), today), format::day(today, today)),
       contact_at ? tr("come ricevuto %1").arg(format::moment(contact_at, now_at, time))
                  : tr("mai ricevuto dalla sede")});
}

void FigureFilters::load() {
  ask_figures([asked = asked(), basis = basis_now(), period = period_now(), kind = kind_](Source db) {
    Shown shown;
    auto& question = asked.question;
    shown["contextText"] = asked.context(company_time(db));
    shown["bases"] = QVariantList{words::choice("orders", tr("Ordini"), basis == "orders"),
                                  words::choice("invoices", tr("Fatture"), basis == "invoices")};
    shown["periods"] = period_choices(kind, period);
    shown["segments"] = segments_to_choose(db, question.segment);
    QVariantList agents{words::choice("", tr("tutti"), !question.user)};
    for (auto& agent : active_agents(db))
      agents += words::choice(format::hex(agent.id), text(agent.name), question.user == agent.id);
    shown["agents"] = agents;
    shown["provinces"] = province_choices(db, question);
    return shown;
  });
}

}  // namespace giro
