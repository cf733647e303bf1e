#include "sync/portfolio/client_card.hpp"

#include "sync/base/company_time.hpp"
#include "sync/portfolio/client_changes.sql.hpp"
#include "sync/portfolio/client_details.sql.hpp"
#include "sync/portfolio/client_visits.sql.hpp"
#include "sync/portfolio/select.hpp"
#include "sync/portfolio/term_lines.sql.hpp"

namespace giro {

std::optional<ClientDetails> client_details(SQLite::Database& db, const Id& client) {
  Select query(db, sql::client_details);
  query.bind(":client", client);
  if (!query.step()) return std::nullopt;
  ClientDetails d;
  query.read(d.legal_name, d.trade_name, d.code, d.vat_number, d.tax_code, d.sdi_code, d.pec, d.phone,
             d.email, d.address, d.postal_code, d.city, d.province, d.country, d.market_type, d.size_class,
             d.employees, d.contract_kind, d.ateco, d.ateco_edition, d.relationship, d.active_from,
             d.payment_method, d.segment, d.group, d.agent, d.price_list, d.esg_note, d.compliance_note);
  d.terms = terms_of(db, client);
  if (d.terms.payment_term) d.payment_term_id = d.terms.payment_term->value.id;
  return d;
}

std::vector<VisitRow> visits_of(SQLite::Database& db, const Id& client, std::int64_t most,
                                std::optional<Id> only) {
  Select query(db, sql::client_visits);
  query.bind(":client", client).bind(":most", most).bind(":visit", only);
  std::vector<VisitRow> rows;
  while (query.step()) {
    auto& v = rows.emplace_back();
    query.read(v.id, v.contact, v.channel, v.status, v.planned_on, v.started_at, v.ended_at, v.outcome,
               v.no_order_reason, v.note, v.next_action, v.next_action_on, v.next_visit_on, v.skip_reason,
               v.user_name, v.contact_name);
  }
  return rows;
}

std::vector<ContactRow> contacts_of(SQLite::Database& db, const Id& client) {
  Select query(db,
               "SELECT id, name, coalesce(role, ''), phone, mobile, email, is_decision_maker, consent,"
               " coalesce(consent_on, ''), coalesce(consent_source, '') FROM contact"
               " WHERE client_id = :client AND coalesce(active, 1) <> 0"
               " ORDER BY is_decision_maker DESC, name, id");
  query.bind(":client", client);
  std::vector<ContactRow> rows;
  while (query.step()) {
    auto& c = rows.emplace_back();
    std::optional<std::int64_t> consent;
    query.read(c.id, c.name, c.role, c.phone, c.mobile, c.email, c.decides, consent, c.consent_on,
               c.consent_source);
    if (consent) c.consent = *consent != 0;
  }
  return rows;
}

std::vector<RequestRow> requests_of(SQLite::Database& db, const Id& client) {
  Select query(
      db,
      "SELECT r.id, coalesce(r.kind, 'request'), r.body, r.status, r.opened_on, r.due_on, p.name, r.answer"
      " FROM request r LEFT JOIN product p ON p.id = r.product_id WHERE r.client_id = :client"
      " ORDER BY r.status <> 'open', r.opened_on DESC, r.id DESC");
  query.bind(":client", client);
  std::vector<RequestRow> rows;
  while (query.step()) {
    auto& r = rows.emplace_back();
    query.read(r.id, r.kind, r.body, r.status, r.opened_on, r.due_on, r.product, r.answer);
  }
  return rows;
}

std::vector<NoteRow> notes_of(SQLite::Database& db, const Id& client) {
  Select query(db,
               "SELECT n.id, n.user_id, coalesce(u.name, ''), n.body, n.written_at FROM note n LEFT JOIN "
               "app_user u ON "
               "u.id = n.user_id"
               " WHERE n.client_id = :client ORDER BY n.written_at DESC, n.id DESC");
  query.bind(":client", client);
  std::vector<NoteRow> rows;
  while (query.step()) {
    auto& n = rows.emplace_back();
    query.read(n.id, n.user, n.author, n.body, n.written_at);
  }
  return rows;
}

std::vector<LocationRow> locations_of(SQLite::Database& db, const Id& client) {
  Select query(
      db,
      "SELECT id, coalesce(kind, ''), name, address, postal_code, city, province, coalesce(active, 1)"
      " FROM location WHERE client_id = :client ORDER BY coalesce(active, 1) DESC,"
      " kind <> 'delivery', name, id");
  query.bind(":client", client);
  std::vector<LocationRow> rows;
  while (query.step()) {
    auto& l = rows.emplace_back();
    query.read(l.id, l.kind, l.name, l.address, l.postal_code, l.city, l.province, l.active);
  }
  return rows;
}

std::vector<OpenHours> hours_of(SQLite::Database& db, const Id& client, std::string_view day_on) {
  Select query(
      db,
      "SELECT opens, closes FROM location_hours WHERE client_id = :client AND weekday = :weekday AND "
      "opens IS NOT NULL"
      " AND NOT (closed_from IS NOT NULL AND closed_from <= :on_day AND :on_day <= "
      "coalesce(closed_to, closed_from))"
      " ORDER BY opens");
  query.bind(":client", client).bind(":on_day", day_on);
  query.bind(":weekday", weekday(day_number(day_on).value_or(0)));
  std::vector<OpenHours> rows;
  while (query.step()) {
    auto& h = rows.emplace_back();
    query.read(h.opens, h.closes);
  }
  return rows;
}

std::vector<CellChange> changes_of(SQLite::Database& db, const Id& client, std::int64_t since_at,
                                   const std::optional<Id>& except) {
  Select query(db, sql::client_changes);
  query.bind(":client", client).bind(":since_at", since_at).bind(":except", except.value_or(Id{}));
  std::vector<CellChange> rows;
  while (query.step()) {
    auto& c = rows.emplace_back();
    query.read(c.id, c.table, c.column, c.row, c.changed_at, c.user, c.person, c.from, c.to, c.of);
  }
  return rows;
}

std::optional<std::int64_t> own_last_visit(SQLite::Database& db, const Id& client, const Id& user) {
  Select query(
      db,
      "SELECT max(coalesce(ended_at, started_at)) FROM visit WHERE client_id = :client AND user_id = :user"
      " AND status = 'done'");
  query.bind(":client", client).bind(":user", user);
  std::optional<std::int64_t> at;
  if (query.step()) query.read(at);
  return at;
}

std::vector<TermLine> term_lines(SQLite::Database& db, const Id& payment_term) {
  Select query(db, sql::term_lines);
  query.bind(":term", payment_term);
  std::vector<TermLine> lines;
  while (query.step()) {
    auto& line = lines.emplace_back();
    std::string base, end, skipped;
    query.read(base, line.n, line.months, end, line.fixed_day, line.share_bp, skipped);
    if (!skipped.empty()) read_skipped_months(skipped, line);
    line.base = base == "delivery" ? TermLine::Base::delivery
                : base == "order"  ? TermLine::Base::order
                                   : TermLine::Base::invoice;
    using End = TermLine::EndOfMonth;
    line.end_of_month = end == "before" ? End::before : end == "after" ? End::after : End::none;
  }
  return lines;
}

}  // namespace giro
