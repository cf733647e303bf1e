#include "sync/portfolio/client_dues.hpp"

#include "sync/portfolio/collections_noted.sql.hpp"
#include "sync/portfolio/open_invoices.sql.hpp"
#include "sync/portfolio/payment_promises.sql.hpp"
#include "sync/portfolio/select.hpp"

namespace giro {

std::vector<NotedCollection> collections_noted(SQLite::Database& db, const Id& client) {
  Select query(db, sql::collections_noted);
  query.bind(":client", client);
  std::vector<NotedCollection> all;
  while (query.step()) {
    auto& one = all.emplace_back();
    query.read(one.id, one.paid_on, one.cents, one.method, one.by, one.note);
  }
  return all;
}

std::vector<PaymentPromise> payment_promises(SQLite::Database& db, const Id& client) {
  Select query(db, sql::payment_promises);
  query.bind(":client", client);
  std::vector<PaymentPromise> all;
  while (query.step()) {
    auto& one = all.emplace_back();
    query.read(one.id, one.invoice, one.promised_on, one.cents, one.status, one.by, one.note);
  }
  return all;
}

std::vector<OpenInvoice> open_invoices(SQLite::Database& db, const Id& client) {
  Select query(db, sql::open_invoices);
  query.bind(":client", client);
  std::vector<OpenInvoice> all;
  while (query.step()) {
    auto& one = all.emplace_back();
    query.read(one.id, one.number, one.open_cents);
  }
  return all;
}

}  // namespace giro
