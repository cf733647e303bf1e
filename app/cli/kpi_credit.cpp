// kpi ageing, dso, cei, credit, collections, inflows, payments.
#include "app/cli/kpi.hpp"
#include "sync/figures/collection.hpp"
#include "sync/figures/credit_book.hpp"
#include "sync/portfolio/lookups.hpp"

namespace giro::cli {
namespace {

void put(QJsonObject& object, const Ageing& ageing) {
  static constexpr const char* names[] = {"not_due_cents", "d1_30_cents", "d31_60_cents", "d61_90_cents",
                                          "over_90_cents"};
  object["receivables_cents"] = number(ageing.receivables_cents());
  for (std::size_t i = 0; i < ageing_buckets; ++i) object[names[i]] = number(ageing.cents[i]);
  object["overdue_cents"] = number(ageing.overdue_cents());
  object["overdue_ratio"] = ageing.overdue_ratio();
}

QJsonObject json_ageing(const Ageing& ageing) {
  QJsonObject object;
  put(object, ageing);
  return object;
}

QString ageing_line(const Ageing& ageing) {
  return tr("Crediti %1: non scaduti %2, 1–30 %3, 31–60 %4, 61–90 %5, oltre 90 %6; scaduto %7 %.")
      .arg(money(ageing.receivables_cents()), money(ageing.cents[0]), money(ageing.cents[1]),
           money(ageing.cents[2]), money(ageing.cents[3]), money(ageing.cents[4]),
           percent(ageing.overdue_ratio()));
}

QJsonValue days_or_null(const std::optional<double>& days) {
  return days ? QJsonValue(*days) : QJsonValue();
}

struct Group {
  QString code;
  Ageing ageing;
};

/// The same receivables by agent, assigned segment or client.
std::map<Id, Group> groups_of(SQLite::Database& db, const std::vector<OpenItem>& items,
                              const FigureClients& clients, const std::string& by, std::int64_t day) {
  std::map<Id, Group> groups;
  for (auto& item : items) {
    auto& client = clients.at(item.client);
    auto key = by == "agent" ? client.agent : by == "segment" ? client.segment : item.client;
    groups[key].ageing.add(item, day);
    if (by == "client") groups[key].code = text(client.code);
  }
  if (by == "client") return groups;
  for (auto& [key, group] : groups)
    group.code = text(name_of(db, by == "agent" ? "app_user" : "segment", key));
  return groups;
}

}  // namespace

Result<KpiAnswer> kpi_ageing(SQLite::Database& db, const KpiAsk& ask) {
  auto clients = figure_clients(db, ask.question, true);
  auto items = open_items(db, ask.question, clients);
  if (items.has_error()) return items.error();
  auto all = ageing(*items, ask.to);
  KpiAnswer answer{json_ageing(all), {ageing_line(all)}};
  auto bank = bank_items(*items);
  answer.object["presented_cents"] = number(bank.presented_cents);
  answer.object["unpaid_cents"] = number(bank.unpaid_cents);
  Ageing not_active;
  for (auto& item : *items)
    if (!clients.at(item.client).in_portfolio) not_active.add(item, ask.to);
  answer.object["not_active"] = json_ageing(not_active);
  QJsonArray rows;
  for (auto& [key, group] : groups_of(db, *items, clients, ask.options.by, ask.to)) {
    auto row = json_ageing(group.ageing);
    row["code"] = group.code;
    rows.append(row);
  }
  answer.object["by"] = text(ask.options.by);
  answer.object["rows"] = rows;
  return answer;
}

Result<KpiAnswer> kpi_dso(SQLite::Database& db, const KpiAsk& ask) {
  auto clients = figure_clients(db, ask.question, true);
  auto found = dso_of(db, ask.question, clients, ask.options.days);
  if (found.has_error()) return found.error();
  return KpiAnswer{{{"dso", found->simple},
                    {"dso_countback", found->countback},
                    {"best_possible_dso", found->best_possible},
                    {"average_days_delinquent", found->average_days_delinquent()},
                    {"receivables_cents", number(found->receivables_cents)},
                    {"not_due_cents", number(found->not_due_cents)},
                    {"sales_cents", number(found->sales_cents)},
                    {"days", number(found->days)}},
                   {tr("DSO %1 giorni, a ritroso %2, il migliore possibile %3, ritardo medio %4.")
                        .arg(decimal(found->simple, 1))
                        .arg(decimal(found->countback, 1))
                        .arg(decimal(found->best_possible, 1))
                        .arg(decimal(found->average_days_delinquent(), 1))}};
}

Result<KpiAnswer> kpi_cei(SQLite::Database& db, const KpiAsk& ask) {
  auto clients = figure_clients(db, ask.question, true);
  auto found = cei_of(db, ask.question, clients);
  if (found.has_error()) return found.error();
  return KpiAnswer{{{"cei", found->value()},
                    {"begin_cents", number(found->begin_cents)},
                    {"sales_cents", number(found->sales_cents)},
                    {"end_cents", number(found->end_cents)},
                    {"end_not_due_cents", number(found->end_not_due_cents)}},
                   {tr("CEI %1 %: di quanto si poteva incassare.").arg(percent(found->value()))}};
}

Result<KpiAnswer> kpi_credit(SQLite::Database& db, const KpiAsk& ask) {
  auto book = credit_book(db, ask.question);
  if (book.has_error()) return book.error();
  KpiAnswer answer{json_ageing(book->ageing), {ageing_line(book->ageing)}};
  QJsonArray rows;
  std::int64_t over = 0;
  for (auto& line : book->lines) {
    auto row = json_ageing(line.ageing);
    QJsonArray reasons;
    for (auto reason : line.risk.reasons) reasons.append(text(reason_name(reason)));
    over += line.exposure.over();
    row["code"] = text(line.of.code);
    row["name"] = text(line.of.name);
    row["active"] = line.of.in_portfolio;
    row["credit_status"] = text(line.of.credit_status);
    row["exposure_cents"] = number(line.exposure.exposure_cents());
    row["limit_cents"] =
        line.exposure.limit_cents ? QJsonValue(number(*line.exposure.limit_cents)) : QJsonValue();
    row["limit_origin"] = text(line.exposure.limit_origin);
    row["over_limit"] = line.exposure.over();
    row["noted_cents"] = number(line.noted_cents);
    row["promised_cents"] = number(line.promised_cents);
    row["promised_on"] = text(line.promised_on);
    row["days_late"] = days_or_null(line.index.days);
    row["trend_days"] = days_or_null(line.index.trend());
    row["risk"] = text(risk_name(line.risk.risk));
    row["reasons"] = reasons;
    row["suggested_limit_cents"] = number(line.risk.suggested_limit_cents);
    row["suggested_terms"] = text(advice_name(line.risk.terms));
    rows.append(row);
  }
  answer.object["over_limit"] = number(over);
  answer.object["not_active"] = json_ageing(book->not_active);
  answer.object["clients"] = rows;
  answer.lines << tr("%1 clienti, %2 oltre il fido.").arg(rows.size()).arg(over);
  return answer;
}

Result<KpiAnswer> kpi_collections(SQLite::Database& db, const KpiAsk& ask) {
  auto clients = figure_clients(db, ask.question, true);
  auto found = collections(db, ask.question, clients);
  if (found.has_error()) return found.error();
  KpiAnswer answer;
  QJsonArray months;
  std::int64_t sum = 0;
  for (auto& month : *found) {
    sum += month.collected_cents;
    months.append(QJsonObject{{"month", text(month.month)},
                              {"collected_cents", number(month.collected_cents)},
                              {"came_back_cents", number(month.came_back_cents)},
                              {"written_off_cents", number(month.written_off_cents)}});
    answer.lines << text(month.month) + "\t" + money(month.collected_cents);
  }
  answer.object = {{"months", months}, {"collected_cents", number(sum)}};
  return answer;
}

Result<KpiAnswer> kpi_inflows(SQLite::Database& db, const KpiAsk& ask) {
  auto clients = figure_clients(db, ask.question, true);
  auto items = open_items(db, ask.question, clients);
  if (items.has_error()) return items.error();
  KpiAnswer answer;
  QJsonArray weeks;
  for (auto& week : expected_inflows(*items, ask.to, static_cast<std::size_t>(ask.options.weeks))) {
    weeks.append(QJsonObject{{"monday_on", text(iso_day(week.monday))}, {"cents", number(week.cents)}});
    answer.lines << text(iso_day(week.monday)) + "\t" + money(week.cents);
  }
  answer.object = {{"weeks", weeks}, {"overdue_cents", number(ageing(*items, ask.to).overdue_cents())}};
  return answer;
}

Result<KpiAnswer> kpi_payments(SQLite::Database& db, const KpiAsk& ask) {
  auto clients = figure_clients(db, ask.question, true);
  KpiAnswer answer;
  QJsonArray rows;
  std::vector<std::pair<std::string, PaymentIndex>> found;
  for (auto& [client, experiences] : payment_experiences(db, clients, ask.to))
    found.emplace_back(clients.at(client).code, payment_index(experiences, ask.to));
  std::ranges::sort(found, {}, [](auto& f) { return std::tuple(-f.second.days.value_or(-9'999), f.first); });
  for (auto& [code, index] : found) {
    rows.append(QJsonObject{{"code", text(code)},
                            {"days_late", days_or_null(index.days)},
                            {"trend_days", days_or_null(index.trend())},
                            {"experiences", number(static_cast<std::int64_t>(index.experiences))},
                            {"paid_cents", number(index.paid_cents)}});
    if (index.days) answer.lines << text(code) + "\t" + decimal(*index.days, 1);
  }
  answer.object = {{"clients", rows}};
  return answer;
}

}  // namespace giro::cli
