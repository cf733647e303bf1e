#include "app/paper/report.hpp"

#include <QDateTime>
#include <algorithm>

#include "app/paper/pdf_sheet.hpp"
#include "app/paper/words.hpp"
#include "sync/actions/read.hpp"
#include "sync/figures/open_items.hpp"
#include "sync/portfolio/client_card.hpp"
#include "sync/portfolio/credit.hpp"
#include "sync/portfolio/lookups.hpp"
#include "sync/portfolio/orders.hpp"
#include "sync/portfolio/overview.hpp"
#include "sync/portfolio/team.hpp"

namespace giro::paper {
namespace {

QString item_words(const OpenItem& item) {
  auto kind = item.credit_note ? tr("nota di credito %1") : tr("fattura %1");
  return kind.arg(text(item.number)) + (item.disputed ? tr(" (contestata)") : QString());
}

/// Of a day, where something began; nothing when nobody knows.
QString clock(const std::optional<std::int64_t>& at, const CompanyTime& time) {
  if (!at) return {};
  auto minutes = static_cast<int>(time.second_of_day(*at) / 60);
  return QString::asprintf("%02d:%02d", minutes / 60, minutes % 60);
}

QString label(SQLite::Database& db, std::string_view list, const std::string& code) {
  for (auto& choice : choices_of(db, list))
    if (choice.code == code) return text(choice.italian);
  return text(code);
}

QString visit_words(SQLite::Database& db, const TeamVisit& visit) {
  if (visit.status == "done") return tr("visita: %1").arg(label(db, "outcome", visit.outcome));
  if (visit.status == "skipped") return tr("saltata: %1").arg(label(db, "skip_reason", visit.skip_reason));
  return visit.status == "in_progress" ? tr("visita in corso") : tr("visita prevista");
}

struct Line {
  std::int64_t at = 0;
  QStringList words;
};

}  // namespace

Result<Report> statement(SQLite::Database& db, const Id& client, std::int64_t day) {
  auto details = client_details(db, client);
  if (!details) return Problem{"Questo cliente non è su questo tablet."};
  auto all = open_items(db, {.from = iso_day(day), .to = iso_day(day)});
  if (!all) return all.error();
  Report report{.title = tr("Estratto conto"),
                .dated = tr("al %1").arg(paper_date(day)),
                .facts = {},
                .table = {},
                .totals = {}};
  report.facts << text(details->legal_name);
  for (auto& words :
       {text(details->address),
        QStringList{text(details->postal_code), text(details->city), text(details->province)}
            .join(QLatin1Char(' '))
            .trimmed(),
        details->code.empty() ? QString() : tr("Codice cliente %1").arg(text(details->code)),
        details->vat_number.empty() ? QString() : tr("P. IVA %1").arg(text(details->vat_number))})
    if (!words.isEmpty()) report.facts << words;
  report.table = {{{tr("Documento"), 62},
                   {tr("Del"), 26},
                   {tr("Scadenza"), 26},
                   {tr("Giorni di ritardo"), 32, true},
                   {tr("Da pagare €"), 34, true}},
                  {},
                  tr("Nessuna scadenza aperta.")};
  std::int64_t owed = 0, overdue = 0;
  for (auto& item : *all) {
    if (item.client != client) continue;
    auto late = day - item.due;
    owed += item.cents;
    if (late > 0) overdue += item.cents;
    report.table.rows.push_back({item_words(item), paper_date(item.issued), paper_date(item.due),
                                 late > 0 ? QString::number(late) : QString(), paper_money(item.cents)});
  }
  report.totals = {{tr("di cui scaduto €"), paper_money(overdue)}, {tr("Totale €"), paper_money(owed)}};
  return report;
}

Result<Report> day_report(SQLite::Database& db, const Id& user, std::int64_t day, std::int64_t now_at) {
  auto time = company_time(db);
  auto team = team_today(db, time, {.manager = {}, .day = day, .now_at = now_at});
  auto agent = std::ranges::find(team, user, &AgentToday::user);
  if (agent == team.end()) return Problem{"Questo agente non è su questo tablet."};
  Report report{.title = tr("Giornata di %1").arg(text(agent->name)),
                .dated = paper_date(day),
                .facts = {},
                .table = {},
                .totals = {}};
  report.facts << text(agent->area.empty() ? agent->name : agent->area);
  report.facts << (agent->closed_at ? tr("chiusa alle %1").arg(clock(agent->closed_at, time))
                   : agent->absent  ? tr("assente: %1").arg(text(agent->absence_reason))
                                    : tr("non ancora chiusa: i dati possono essere parziali"));
  if (agent->km) report.facts << tr("%1 km").arg(*agent->km);
  if (!agent->note.empty()) report.facts << tr("Nota: %1").arg(text(agent->note));
  report.table = {{{tr("Ora"), 16}, {tr("Cliente"), 62}, {tr("Che cosa"), 72}, {tr("Importo €"), 30, true}},
                  {},
                  tr("Niente di ricevuto per questo giorno.")};
  std::vector<Line> lines;
  for (auto& visit : agent->visits)
    lines.push_back(
        {visit.started_at.value_or(INT64_MAX),
         {clock(visit.started_at, time), text(visit.client_name), visit_words(db, visit), QString()}});
  std::int64_t cents = 0, count = 0;
  for (auto& order : orders(db, {.user = user, .from_at = time.at(day), .until_at = time.at(day + 1)})) {
    if (order.status == "draft" || order.status == "cancelled") continue;
    ++count;
    cents += order.total_cents;
    auto number = order.number.empty() ? actions::provisional_number(order.id) : order.number;
    lines.push_back(
        {order.placed_at.value_or(INT64_MAX),
         {clock(order.placed_at, time), text(order.client_name),
          tr("ordine %1").arg(text(number)) + (order.status == "held" ? tr(" (trattenuto)") : QString()),
          paper_money(order.total_cents)}});
  }
  std::ranges::stable_sort(lines, {}, &Line::at);
  for (auto& line : lines) report.table.rows.push_back(std::move(line.words));
  auto of = [](std::size_t done, std::size_t all) { return QStringLiteral("%1 / %2").arg(done).arg(all); };
  report.totals = {{tr("Visite fatte"), of(agent->count("done"), agent->visits.size())},
                   {tr("Ordini"), QString::number(count)},
                   {tr("Totale ordini € (IVA inclusa)"), paper_money(cents)}};
  return report;
}

}  // namespace giro::paper
