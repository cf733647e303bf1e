#include "sync/actions/credit.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

#include "sync/base/company_time.hpp"

namespace giro::actions {
namespace {

struct OpenPart {
  Id id;
  std::int64_t open_cents = 0;
};

/// Open instalments, the earliest due first, less what was noted of them and not cleared yet.
std::vector<OpenPart> open_parts(SQLite::Database& db, const Id& client, const std::optional<Id>& invoice) {
  SQLite::Statement query(
      db,
      "SELECT i.id, coalesce(i.open_cents, i.amount_cents, 0) - coalesce((SELECT sum(a.amount_cents)"
      " FROM payment_allocation a JOIN payment p ON p.id = a.payment_id"
      " WHERE a.instalment_id = i.id AND p.status = 'collected'), 0)"
      " FROM instalment i LEFT JOIN invoice n ON n.id = i.invoice_id"
      " WHERE i.client_id = ?1 AND i.status IN ('open', 'presented', 'unpaid')"
      " AND coalesce(n.kind, 'invoice') <> 'credit_note' AND (?2 IS NULL OR i.invoice_id = ?2)"
      " ORDER BY i.due_on, i.id");
  query.bind(1, client.bytes.data(), static_cast<int>(client.bytes.size()));
  if (invoice) query.bind(2, invoice->bytes.data(), static_cast<int>(invoice->bytes.size()));
  std::vector<OpenPart> parts;
  while (query.executeStep())
    parts.push_back(
        {id_from_bytes(query.getColumn(0).getString()).value_or(Id{}), query.getColumn(1).getInt64()});
  return parts;
}

std::optional<Problem> unless(Device& device, std::uint8_t roles, const char* sentence) {
  if ((role_of(device) & roles) != 0) return std::nullopt;
  return Problem{sentence};
}

}  // namespace

Result<Draft> note_collection(Device& device, const Collection& collection) {
  if (collection.cents <= 0) return Problem{"Scrivi quanto hai incassato: più di zero."};
  if (!day_number(collection.paid_on)) return Problem{"Scrivi il giorno come 2026-11-19."};
  auto client = RowView::load(device, "client", collection.client, "Questo cliente non è su questo tablet.");
  if (client.has_error()) return client.error();
  Draft draft{.client = collection.client, .changes = {}, .tokens = {}, .resolves = {}};
  auto payment = device.mint();
  draft.changes.push_back(Device::insert("payment", payment,
                                         {{"client_id", collection.client},
                                          {"kind", std::string("receipt")},
                                          {"status", std::string("collected")},
                                          {"paid_on", collection.paid_on},
                                          {"amount_cents", collection.cents},
                                          {"method", text_or_null(collection.method)},
                                          {"collected_by_id", device.user()},
                                          {"note", text_or_null(collection.note)}}));
  auto rest = collection.cents;
  for (auto& part : open_parts(device.local(), collection.client, collection.invoice)) {
    auto share = std::min(rest, part.open_cents);
    if (share <= 0) continue;
    draft.changes.push_back(Device::insert("payment_allocation", device.mint(),
                                           {{"client_id", collection.client},
                                            {"payment_id", payment},
                                            {"instalment_id", part.id},
                                            {"amount_cents", share}}));
    rest -= share;
  }
  return draft;
}

Result<Draft> clear_collection(Device& device, const Id& payment) {
  if (auto refused = unless(device, schema::office_roles, "Gli incassi li conferma la sede."))
    return *refused;
  auto row = RowView::load(device, "payment", payment, "Questo incasso non è su questo tablet.");
  if (row.has_error()) return row.error();
  if (row->text("status") != "collected") return Problem{"Questo incasso è già confermato."};
  Draft draft{.client = as_id((*row)["client_id"]), .changes = {}, .tokens = {}, .resolves = {}};
  draft.changes.push_back(device.update("payment", payment, {{"status", std::string("cleared")}}));
  SQLite::Statement shares(
      device.local(),
      "SELECT a.instalment_id, sum(a.amount_cents), coalesce(i.open_cents, i.amount_cents, 0)"
      " FROM payment_allocation a JOIN instalment i ON i.id = a.instalment_id"
      " WHERE a.payment_id = ? GROUP BY a.instalment_id");
  shares.bind(1, payment.bytes.data(), static_cast<int>(payment.bytes.size()));
  while (shares.executeStep()) {
    auto part = id_from_bytes(shares.getColumn(0).getString()).value_or(Id{});
    auto open = shares.getColumn(2).getInt64() - shares.getColumn(1).getInt64();
    Fields cells{{"open_cents", open}};
    if (open <= 0) cells.emplace_back("status", std::string(open == 0 ? "paid" : "open"));
    draft.changes.push_back(device.update("instalment", part, cells));
  }
  return draft;
}

Result<Draft> promise_payment(Device& device, const Id& invoice, std::string_view promised_on,
                              std::optional<std::int64_t> cents, std::string_view note) {
  if (!day_number(promised_on)) return Problem{"Scrivi il giorno promesso come 2026-11-19."};
  if (cents && *cents <= 0) return Problem{"Scrivi quanto ha promesso: più di zero, o niente per tutto."};
  auto row = RowView::load(device, "invoice", invoice, "Questa fattura non è su questo tablet.");
  if (row.has_error()) return row.error();
  auto client = as_id((*row)["client_id"]);
  Draft draft{.client = client, .changes = {}, .tokens = {}, .resolves = {}};
  Fields fields{{"client_id", client},        {"invoice_id", invoice},
                {"user_id", device.user()},   {"promised_on", std::string(promised_on)},
                {"note", text_or_null(note)}, {"status", std::string("open")}};
  if (cents) fields.emplace_back("amount_cents", *cents);
  draft.changes.push_back(Device::insert("payment_promise", device.mint(), fields));
  return draft;
}

Result<Draft> set_promise(Device& device, const Id& promise, std::string_view status) {
  auto row = RowView::load(device, "payment_promise", promise, "Questa promessa non è su questo tablet.");
  if (row.has_error()) return row.error();
  if (status != "open" && status != "kept" && status != "broken")
    return Problem{"Una promessa è open, kept o broken."};
  if (row->text("status") == status) return Problem{"Non è cambiato niente."};
  Draft draft{.client = as_id((*row)["client_id"]), .changes = {}, .tokens = {}, .resolves = {}};
  draft.changes.push_back(device.update("payment_promise", promise, {{"status", std::string(status)}}));
  return draft;
}

Result<Draft> decide_credit(Device& device, const Id& client, const CreditDecision& decision) {
  if (auto refused = unless(device, schema::credit_roles, "Il fido lo decide chi gestisce i crediti."))
    return *refused;
  if (decision.limit_cents && *decision.limit_cents < 0) return Problem{"Un fido non è sotto zero."};
  bool stops = decision.status == "hold" || decision.status == "blocked";
  if (stops && decision.reason.empty()) return Problem{"Scrivi perché: chi prende ordini lo deve sapere."};
  auto row = RowView::load(device, "client", client, "Questo cliente non è su questo tablet.");
  if (row.has_error()) return row.error();
  Fields fields;
  if (decision.limit_cents) fields.emplace_back("credit_limit_cents", *decision.limit_cents);
  if (!decision.status.empty()) {
    fields.emplace_back("credit_status", decision.status);
    fields.emplace_back("credit_reason", text_or_null(decision.reason));
  }
  Draft draft{
      .client = client, .changes = {device.update("client", client, fields)}, .tokens = {}, .resolves = {}};
  if (draft.changes.front().cells.empty()) return Problem{"Non è cambiato niente."};
  return draft;
}

}  // namespace giro::actions
