-- Clients a figure looks at, with who visits them on :on_day. :segment NULL and :province '' mean all.
WITH responsible AS (
  SELECT segment_id, min(user_id) AS user_id FROM assignment
  WHERE role = 'responsible' AND (valid_from IS NULL OR valid_from <= :on_day) AND (valid_to IS NULL OR :on_day < valid_to)
  GROUP BY segment_id
)
SELECT c.id, coalesce(c.code, ''), coalesce(nullif(c.trade_name, ''), c.legal_name, ''), coalesce(c.city, ''),
       coalesce(c.province, ''), coalesce(c.relationship, 'active'), coalesce(c.credit_status, 'open'),
       coalesce(c.payment_method, ''), c.segment_id, coalesce(c.agent_id, r.user_id),
       coalesce(c.relationship, 'active') = 'active' AND (c.active_from IS NULL OR c.active_from <= :on_day)
         AND (c.active_to IS NULL OR :on_day < c.active_to)
FROM client c LEFT JOIN responsible r ON r.segment_id = c.segment_id
WHERE (:province = '' OR c.province = :province)
  AND (:segment IS NULL OR c.segment_id = :segment
       OR c.id IN (SELECT client_id FROM client_segment WHERE segment_id = :segment))
