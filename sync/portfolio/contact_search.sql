-- Contacts of all clients. An empty :role, :market or :relationship, a NULL :segment is not asked; :places are letters of provinces
-- between commas, in lower case (",tv,ve,"), and names of provinces written in full as they are kept.
SELECT k.id, k.client_id, k.name, coalesce(k.role, ''), coalesce(k.phone, ''), coalesce(k.mobile, ''),
       coalesce(k.email, ''), coalesce(c.code, ''), coalesce(nullif(c.trade_name, ''), c.legal_name),
       coalesce(c.city, ''), coalesce(c.province, ''), coalesce(c.market_type, ''), coalesce(k.is_decision_maker, 0),
       k.consent
FROM contact k JOIN client c ON c.id = k.client_id
WHERE coalesce(k.active, 1) <> 0
  AND (:role = '' OR k.role = :role) AND (:market = '' OR c.market_type = :market)
  AND (:places = '' OR instr(:places, ',' || lower(c.province) || ',') > 0)
  AND (:decides = 0 OR k.is_decision_maker = 1) AND (:relationship = '' OR c.relationship = :relationship)
  AND (:segment IS NULL OR c.segment_id = :segment
       OR EXISTS (SELECT 1 FROM client_segment m WHERE m.client_id = c.id AND m.segment_id = :segment))
ORDER BY 9, k.client_id, k.is_decision_maker DESC, k.name, k.id
LIMIT :most
