-- Orders that count and have returned lines, placed from :from_at on, before :until_at, of the clients :least to :most. What
-- was returned: these lines under the order's discounts, rounded half away from zero; an order of returned lines alone is
-- returned whole.
WITH returned AS MATERIALIZED (
  SELECT order_id, sum(-abs(net_cents)) AS cents FROM order_line WHERE kind = 'return' GROUP BY order_id
), listed AS (
  SELECT o.id, o.client_id, o.placed_at, coalesce(o.taxable_cents, 0) AS taxable_cents,
         r.cents * (10000 - coalesce(o.discount1_bp, 0)) * (10000 - coalesce(o.discount2_bp, 0)) AS scaled,
         EXISTS (SELECT 1 FROM order_line l WHERE l.order_id = o.id AND l.kind = 'sale') AS sold
  FROM returned r CROSS JOIN sales_order o ON o.id = r.order_id
  WHERE o.placed_at >= :from_at AND o.placed_at < :until_at AND o.status NOT IN ('draft', 'cancelled')
    AND o.client_id BETWEEN :least AND :most
)
SELECT id, client_id, placed_at, CASE WHEN sold THEN (scaled - 50000000) / 100000000 ELSE taxable_cents END FROM listed
