#include "sync/figures/question.hpp"

#include "sync/figures/figure_clients.sql.hpp"
#include "sync/portfolio/overview.hpp"
#include "sync/portfolio/select.hpp"

namespace giro {

Result<FigureDays> days_of(const FigureQuestion& question) {
  auto from = day_number(question.from), to = day_number(question.to);
  if (!from || !to) return Problem{"A period needs two days such as 2026-01-31: give --from and --to."};
  if (*from > *to) return Problem{"The period ends before it begins: give --from and --to in that order."};
  return FigureDays{*from, *to};
}

FigureQuestion period_before(const FigureQuestion& question) {
  auto before = question;
  auto days = days_of(question);
  if (!days) return before;
  auto length = days->to - days->from + 1;
  bool of_a_year = days->from > years_before(days->to, 1);
  before.from = iso_day(of_a_year ? years_before(days->from, 1) : days->from - length);
  before.to = iso_day(of_a_year ? years_before(days->to, 1) : days->from - 1);
  return before;
}

namespace {

FigureClients::Map read_clients(SQLite::Database& db, const FigureQuestion& question, bool owned) {
  Select query(db, sql::figure_clients);
  query.bind(":on_day", question.to).bind(":segment", question.segment);
  query.bind(":province", question.province);
  FigureClients::Map clients;
  while (query.step()) {
    Id id;
    FigureClient client;
    query.read(id, client.code, client.name, client.city, client.province, client.relationship,
               client.credit_status, client.payment_method, client.segment, client.agent,
               client.in_portfolio);
    if (owned && question.user && client.agent != *question.user) continue;
    clients.emplace(id, std::move(client));
  }
  return clients;
}

}  // namespace

FigureClients figure_clients(Source source, const FigureQuestion& question, bool owned) {
  auto name = "figure clients " + question.to + ' ' + question.province + ' ';
  if (question.segment) name += question.segment->view();
  if (owned && question.user) name.append(" of ").append(question.user->view());
  return source.remembered<FigureClients::Map>(name, [&] { return read_clients(source, question, owned); });
}

}  // namespace giro
