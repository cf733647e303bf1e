#include "server/demo/demo.hpp"

#include "server/demo/parts.hpp"

namespace giro {
namespace {

constexpr std::size_t fewest_clients = 80;  // the familiar ones, and some for every agent
constexpr std::size_t most_clients = 20'000;

/// For the progress: what will be written, before it is.
std::size_t rows_to_come(const demo::Company& company) {
  std::size_t rows =
      company.outlets.size() * 6 + company.calls.size() + company.orders.size() + company.invoices.size();
  for (auto& order : company.orders) rows += order.lines.size();
  for (auto& invoice : company.invoices)
    for (auto& part : invoice.instalments) rows += part.paid_on != 0 ? 3 : 1;
  return rows;
}

}  // namespace

Result<DemoReport> generate_demo(Office& office, AccountStore& accounts, const DemoOptions& options,
                                 const DemoProgress& progress) {
  auto today = day_number(options.today);
  if (!today) return Problem{"\"" + options.today + "\" is no day: write it as 2026-11-19."};
  if (options.clients < fewest_clients || options.clients > most_clients)
    return Problem{"A demo company has between " + std::to_string(fewest_clients) + " and " +
                   std::to_string(most_clients) + " clients."};
  auto time = CompanyTime::in(options.time_zone);
  if (!time) return time.error();

  demo::DemoWriter writer(office, progress);
  if (!writer.batch.find_all("client", "relationship", std::string("active")).empty())
    return Problem{
        "This office already has clients: a demo company needs an empty one (choose another --data)."};
  auto now_at = options.now_at != 0 ? options.now_at : time->at(*today + 1);
  demo::Company company{
      .seed = options.seed, .time = *time, .zone = options.time_zone, .today = *today, .now_at = now_at};
  make_basics(company, writer);
  make_people(company, writer, accounts);
  make_segments(company, writer);
  make_goods(company, writer);
  plan_outlets(company, options.clients);
  plan_agreements(company);
  plan_terms(company);
  plan_calls(company);
  plan_orders(company);
  plan_extras(company);
  plan_promises(company);
  plan_invoices(company);
  plan_debts(company);
  plan_holds(company);

  writer.expect(writer.rows() + rows_to_come(company));
  write_outlets(company, writer);
  write_agreements(company, writer);
  write_strategies(company, writer);
  write_calls(company, writer);
  write_orders(company, writer);
  write_deliveries(company, writer);
  write_invoices(company, writer);
  write_debts(company, writer);
  write_desk_work(company, writer);
  write_months(company, writer);
  writer.batch.commit();
  if (progress) progress(writer.rows(), writer.rows());

  DemoReport report;
  report.users = company.agents.size() + company.office.size();
  report.clients = company.outlets.size();
  report.products = company.goods.size();
  report.orders = company.orders.size();
  for (auto& order : company.orders) report.order_lines += order.lines.size();
  report.invoices = company.invoices.size();
  report.visits = company.calls.size();
  report.rows = writer.rows();
  return report;
}

}  // namespace giro
