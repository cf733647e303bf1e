// What the card of a client shows beside its overview and credit. Each read is one query; the thread of the
// connection.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sync/base/id.hpp"
#include "sync/domain/instalments.hpp"
#include "sync/domain/pricing.hpp"
#include "sync/portfolio/inherited.hpp"

namespace SQLite {
class Database;
}

namespace giro {

struct ClientDetails {
  std::string legal_name, trade_name, code, vat_number, tax_code, sdi_code, pec, phone, email, address,
      postal_code, city, province, country, market_type, size_class, contract_kind, ateco, ateco_edition,
      relationship, active_from, payment_method, segment, group, agent, price_list, esg_note, compliance_note;
  std::int64_t employees = 0;
  Terms terms;         // the client's own or inherited, each with its origin
  Id payment_term_id;  // nil: stated nowhere
};
std::optional<ClientDetails> client_details(SQLite::Database&, const Id& client);

struct VisitRow {
  Id id, contact;
  std::string channel, status, planned_on, outcome, no_order_reason, note, next_action, next_action_on,
      next_visit_on, skip_reason, user_name, contact_name;
  std::optional<std::int64_t> started_at, ended_at;
};
/// The latest first; `only` for one.
std::vector<VisitRow> visits_of(SQLite::Database&, const Id& client, std::int64_t most,
                                std::optional<Id> only = {});

struct ContactRow {
  Id id;
  std::string name, role, phone, mobile, email, consent_on, consent_source;
  bool decides = false;
  std::optional<bool> consent;  // nullopt: nobody asked
};
std::vector<ContactRow> contacts_of(SQLite::Database&, const Id& client);

struct RequestRow {
  Id id;
  std::string kind, body, status, opened_on, due_on, product, answer;
};
std::vector<RequestRow> requests_of(SQLite::Database&, const Id& client);

struct NoteRow {
  Id id, user;
  std::string author, body;
  std::int64_t written_at = 0;
};
std::vector<NoteRow> notes_of(SQLite::Database&, const Id& client);

struct LocationRow {
  Id id;
  std::string kind, name, address, postal_code, city, province;
  bool active = true;
};
/// Closed ones too, last; of the others where goods go comes first.
std::vector<LocationRow> locations_of(SQLite::Database&, const Id& client);

/// Opening hours of a weekday (0 Monday), in order: "10:00" – "15:00".
struct OpenHours {
  std::string opens, closes;
};
std::vector<OpenHours> hours_of(SQLite::Database&, const Id& client, std::string_view day_on);

/// One past change of a field. `from` and `to` are kept as text, groups as `column=value` lines.
struct CellChange {
  Id id, row, user;
  std::string table, column, person, from, to;
  std::string of;  // whose field: a contact's or a place's name; empty: the client's own
  std::int64_t changed_at = 0;
};
/// The office's history that is on this device (the latest ten of each field), the latest first; not what
/// `except` changed.
std::vector<CellChange> changes_of(SQLite::Database&, const Id& client, std::int64_t since_at = 0,
                                   const std::optional<Id>& except = {});

/// When this person last ended a visit there; nullopt: never. An offline visit counts at once.
std::optional<std::int64_t> own_last_visit(SQLite::Database&, const Id& client, const Id& user);

/// The lines of a payment term, in their order; the months it skips are the setting `skipped_months/<its
/// code>`.
std::vector<TermLine> term_lines(SQLite::Database&, const Id& payment_term);

}  // namespace giro
