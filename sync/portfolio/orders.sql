-- Orders with their client, the latest first. :order, :client, :user, :from_at and :until_at may be NULL and :statuses, a
-- list in JSON, empty: all. Which orders may be meant is found by the index that fits the question, never by reading all.
WITH asked(id) AS (
  SELECT :order WHERE :order IS NOT NULL
  UNION ALL
  SELECT id FROM sales_order WHERE :order IS NULL AND client_id = :client
  UNION ALL
  SELECT id FROM sales_order
  WHERE :order IS NULL AND :client IS NULL AND status IN (SELECT value FROM json_each(:statuses))
  UNION ALL
  SELECT id FROM sales_order
  WHERE :order IS NULL AND :client IS NULL AND :statuses = '[]' AND placed_at >= :from_at
    AND (:until_at IS NULL OR placed_at < :until_at)
  UNION ALL
  SELECT id FROM sales_order
  WHERE :order IS NULL AND :client IS NULL AND :statuses = '[]' AND :from_at IS NULL AND placed_at IS NULL
  UNION ALL
  SELECT id FROM (
    SELECT id FROM sales_order
    WHERE :order IS NULL AND :client IS NULL AND :statuses = '[]' AND :from_at IS NULL AND placed_at IS NOT NULL
      AND (:until_at IS NULL OR placed_at < :until_at) AND (:user IS NULL OR user_id = :user)
    ORDER BY placed_at DESC, id DESC LIMIT :most)
)
SELECT o.id, o.client_id, coalesce(nullif(c.trade_name, ''), c.legal_name, ''), coalesce(c.city, ''), coalesce(c.phone, ''),
       o.user_id, coalesce(u.name, ''), coalesce(o.number, ''), o.status, o.placed_at, coalesce(o.requested_on, ''),
       coalesce(o.delivered_on, ''), o.taxable_cents, o.vat_cents, o.total_cents, o.line_count, o.lines_revision,
       coalesce(o.decision_reason, ''), coalesce(o.note, ''), o.location_id, o.payment_term_id
FROM asked a CROSS JOIN sales_order o ON o.id = a.id LEFT JOIN client c ON c.id = o.client_id
  LEFT JOIN app_user u ON u.id = o.user_id
WHERE (:client IS NULL OR o.client_id = :client) AND (:user IS NULL OR o.user_id = :user)
  AND (:statuses = '[]' OR o.status IN (SELECT value FROM json_each(:statuses)))
  AND (:from_at IS NULL OR o.placed_at >= :from_at) AND (:until_at IS NULL OR o.placed_at < :until_at)
ORDER BY o.placed_at IS NOT NULL, o.placed_at DESC, o.id DESC LIMIT :most
