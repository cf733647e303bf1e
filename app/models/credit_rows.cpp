#include "app/models/credit_rows.hpp"

#include <algorithm>
#include <cmath>

#include "app/models/credit_desk.hpp"
#include "app/models/words.hpp"

namespace giro {
namespace {

using format::amount;
using words::text;
QString tr(const char* source) {
  return CreditDesk::tr(source);
}

constexpr double limit_mark = 0.625;  // where the limit lies on the bar, so that overshoot shows

words::StatusWords state_of(const CreditLine& line) {
  if (line.of.credit_status == "blocked") return {tr("Bloccato"), "bad", "lock"};
  if (line.of.credit_status == "hold") return {tr("Fermo"), "bad", "lock"};
  if (line.exposure.over()) return {tr("Oltre il fido"), "warn", "warning"};
  if (line.risk.risk == RiskClass::high || line.risk.risk == RiskClass::critical)
    return {tr("A rischio"), "warn", "warning"};
  if (line.of.credit_status == "watch" || line.ageing.overdue_cents() > 0)
    return {tr("Da seguire"), "neutral", ""};
  return {tr("Regolare"), "ok", "check"};
}

}  // namespace

QString credit_risk(RiskClass risk) {
  switch (risk) {
    case RiskClass::low:
      return tr("basso");
    case RiskClass::medium:
      return tr("medio");
    case RiskClass::high:
      return tr("alto");
    case RiskClass::critical:
      return tr("critico");
  }
  return {};
}

QString credit_habit(const PaymentIndex& index) {
  if (!index.days) return {};
  auto days = std::llround(*index.days);
  if (days == 0) return tr("paga puntuale");
  return days > 0 ? tr("paga %1 giorni dopo").arg(days) : tr("paga %1 giorni prima").arg(-days);
}

QString credit_bucket(std::size_t bucket) {
  static const char* const names[] = {
      QT_TRANSLATE_NOOP("giro::CreditDesk", "Non scaduto"),
      QT_TRANSLATE_NOOP("giro::CreditDesk", "1–30 giorni"), QT_TRANSLATE_NOOP("giro::CreditDesk", "31–60"),
      QT_TRANSLATE_NOOP("giro::CreditDesk", "61–90"), QT_TRANSLATE_NOOP("giro::CreditDesk", "oltre 90")};
  return tr(names[bucket]);
}

Row credit_row(const CreditLine& line, const QString& agent, const QString& method) {
  auto state = state_of(line);
  auto& exposure = line.exposure;
  QStringList amounts;
  for (auto cents : line.ageing.cents) amounts << (cents == 0 ? QStringLiteral("–") : amount(cents));
  auto used = exposure.limit_cents && *exposure.limit_cents > 0
                  ? static_cast<double>(exposure.of_limit_cents) / static_cast<double>(*exposure.limit_cents)
              : exposure.over() ? 1.6
                                : 0;
  auto worth = exposure.limit_cents
                   ? tr("%1 su %2").arg(amount(exposure.of_limit_cents), format::euros(*exposure.limit_cents))
                   : tr("%1, senza fido").arg(format::euros(exposure.exposure_cents()));
  auto detail = words::joined(
      {agent, method, line.of.in_portfolio ? QString() : tr("non più cliente"),
       line.noted_cents > 0 ? tr("%1 da confermare").arg(format::euros(line.noted_cents)) : QString()});
  return {{"clientId", format::hex(line.client)},
          {"name", text(line.of.name)},
          {"detail", detail},
          {"amounts", amounts},
          {"overdueText", amount(line.ageing.overdue_cents())},
          {"exposureText", worth},
          {"used", std::min(used * limit_mark, 1.0)},
          {"over", exposure.over()},
          {"stateText", state.text},
          {"stateIcon", state.icon},
          {"stateTone", state.tone},
          {"spoken", words::joined({text(line.of.name),
                                    tr("scaduto %1").arg(format::euros(line.ageing.overdue_cents())),
                                    tr("esposizione %1").arg(worth), state.text, credit_habit(line.index)})}};
}

namespace {

std::vector<QVariantList> table_rows(const std::vector<CreditLine>& lines,
                                     const std::map<Id, std::string>& agents) {
  std::vector<QVariantList> rows;
  for (auto& line : lines) {
    auto agent = agents.find(line.of.agent);
    QVariantList row{text(line.of.code), text(line.of.name),
                     agent == agents.end() ? QString() : text(agent->second), state_of(line).text};
    for (auto cents : line.ageing.cents) row << qlonglong{cents};
    row << qlonglong{line.ageing.receivables_cents()} << qlonglong{line.ageing.overdue_cents()}
        << qlonglong{line.exposure.exposure_cents()}
        << (line.exposure.limit_cents ? QVariant(qlonglong{*line.exposure.limit_cents}) : QVariant())
        << (line.index.days ? QVariant(std::round(*line.index.days * 10) / 10) : QVariant())
        << credit_risk(line.risk.risk) << qlonglong{line.risk.suggested_limit_cents};
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace

paper::FigureTables credit_tables(std::vector<CreditLine> lines, std::map<Id, std::string> agents,
                                  const QString& about) {
  using Kind = paper::TableColumn::Kind;
  paper::FigureTable table{
      tr("Crediti"), about, {{tr("Codice")}, {tr("Cliente")}, {tr("Agente")}, {tr("Stato")}}, {}};
  for (std::size_t i = 0; i < ageing_buckets; ++i) table.columns.push_back({credit_bucket(i), Kind::euros});
  for (auto& title : {tr("Crediti aperti"), tr("Scaduto"), tr("Esposizione"), tr("Fido")})
    table.columns.push_back({title, Kind::euros});
  table.columns.push_back({tr("Paga dopo, giorni"), Kind::number});
  table.columns.push_back({tr("Rischio")});
  table.columns.push_back({tr("Fido consigliato"), Kind::euros});
  table.later = [lines = std::move(lines), agents = std::move(agents)] { return table_rows(lines, agents); };
  paper::FigureTables all;
  all.all.push_back(std::move(table));
  return all;
}

}  // namespace giro
