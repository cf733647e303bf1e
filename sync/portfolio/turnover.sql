-- Orders that count, one row each, then summed. :from_at and :to_at bound placed_at (to_at excluded); :user is NULL for
-- the whole company. An order's discounts lie on its sum, so what was charged is its taxable amount; the part that was
-- returned is the returned lines under the same discounts, rounded half away from zero.
WITH counted AS (
  SELECT
    o.client_id,
    coalesce(o.taxable_cents, 0) AS taxable_cents,
    coalesce(sum(l.kind = 'sale'), 0) AS sale_lines,
    coalesce(sum(l.kind = 'return'), 0) AS return_lines,
    coalesce(sum(CASE WHEN l.kind = 'return' THEN -abs(l.net_cents) END), 0)
      * (10000 - coalesce(o.discount1_bp, 0)) * (10000 - coalesce(o.discount2_bp, 0)) AS returned_scaled
  FROM sales_order o
  LEFT JOIN order_line l ON l.order_id = o.id
  WHERE o.placed_at >= :from_at AND o.placed_at < :to_at
    AND o.status NOT IN ('draft', 'cancelled')
    AND (:user IS NULL OR coalesce(o.credited_agent_id, o.user_id) = :user)
  GROUP BY o.id
), split AS (
  SELECT
    client_id, sale_lines, taxable_cents,
    CASE
      WHEN return_lines = 0 THEN 0
      WHEN sale_lines = 0 THEN taxable_cents
      ELSE (returned_scaled - 50000000) / 100000000
    END AS returned_cents
  FROM counted
)
SELECT
  coalesce(sum(taxable_cents - returned_cents), 0),
  coalesce(sum(returned_cents), 0),
  count(DISTINCT CASE WHEN sale_lines > 0 THEN client_id END),
  coalesce(sum(sale_lines > 0), 0),
  coalesce(sum(sale_lines), 0)
FROM split
