-- Orders that count, one row each. :from_at and :to_at bound placed_at (to_at excluded); :user NULL: all. What was
-- returned: the returned lines under the order's discounts, rounded half away from zero; an order of returned lines alone
-- is returned whole (portfolio/turnover.sql).
WITH returned AS MATERIALIZED (
  SELECT order_id, sum(-abs(net_cents)) AS cents FROM order_line WHERE kind = 'return' GROUP BY order_id
)
SELECT
  o.client_id, coalesce(o.credited_agent_id, o.user_id), o.placed_at, coalesce(o.taxable_cents, 0),
  CASE
    WHEN r.order_id IS NULL THEN 0
    WHEN NOT EXISTS (SELECT 1 FROM order_line l WHERE l.order_id = o.id AND l.kind = 'sale') THEN coalesce(o.taxable_cents, 0)
    ELSE (r.cents * (10000 - coalesce(o.discount1_bp, 0)) * (10000 - coalesce(o.discount2_bp, 0)) - 50000000) / 100000000
  END,
  r.order_id IS NULL AND o.taxable_cents > 0
    OR EXISTS (SELECT 1 FROM order_line l WHERE l.order_id = o.id AND l.kind = 'sale')
FROM sales_order o LEFT JOIN returned r ON r.order_id = o.id
WHERE o.placed_at >= :from_at AND o.placed_at < :to_at AND o.status NOT IN ('draft', 'cancelled')
  AND (:user IS NULL OR coalesce(o.credited_agent_id, o.user_id) = :user)
