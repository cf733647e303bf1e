#include "sync/portfolio/segment_card.hpp"

#include "sync/portfolio/select.hpp"

namespace giro {

std::optional<SegmentCard> segment_card(SQLite::Database& db, const Id& segment) {
  Select query(db,
               "SELECT s.id, g.id, s.code, coalesce(s.name, s.code), coalesce(g.code, ''), coalesce(g.name, "
               "g.code, ''),"
               " coalesce(g.rule_source, ''), coalesce(t.name, t.code, ''), coalesce(s.service_level, ''),"
               " coalesce(s.strategy_text, ''), coalesce(g.is_assignment, 0), coalesce(s.discount1_bp, 0),"
               " coalesce(s.discount2_bp, 0), s.credit_limit_cents FROM segment s"
               " LEFT JOIN segmentation g ON g.id = s.segmentation_id LEFT JOIN payment_term t ON t.id = "
               "s.payment_term_id"
               " WHERE s.id = :segment");
  query.bind(":segment", segment);
  if (!query.step()) return std::nullopt;
  SegmentCard card;
  query.read(card.id, card.segmentation, card.code, card.name, card.segmentation_code, card.segmentation_name,
             card.rules, card.payment_term, card.service_level, card.strategy, card.is_assignment,
             card.discounts[0], card.discounts[1], card.credit_limit_cents);
  Select visits(db,
                "SELECT month, coalesce(visits_milli, 0) FROM visit_frequency WHERE segment_id = :segment"
                " AND client_id IS NULL ORDER BY month");
  visits.bind(":segment", segment);
  while (visits.step()) {
    auto& [month, milli] = card.visits_milli.emplace_back();
    visits.read(month, milli);
  }
  return card;
}

std::vector<Member> members_of(SQLite::Database& db, const Id& segment) {
  Select query(db,
               "SELECT c.id, coalesce(nullif(c.trade_name, ''), c.legal_name), coalesce(c.city, ''),"
               " coalesce(m.source, ''), coalesce(m.reason, ''), coalesce(m.since_on, '')"
               " FROM client_segment m JOIN client c ON c.id = m.client_id WHERE m.segment_id = :segment"
               " UNION ALL SELECT c.id, coalesce(nullif(c.trade_name, ''), c.legal_name), coalesce(c.city, "
               "''), '', '', ''"
               " FROM client c WHERE c.segment_id = :segment ORDER BY 2, 1");
  query.bind(":segment", segment);
  std::vector<Member> found;
  while (query.step()) {
    auto& member = found.emplace_back();
    query.read(member.client, member.name, member.city, member.source, member.reason, member.since_on);
  }
  return found;
}

}  // namespace giro
