-- What the client bought: per product how often, and the last time's quantity, price and day. Returns and free goods
-- are no habit. :since_at bounds how far back a habit reaches.
WITH bought AS (
  SELECT l.product_id, o.placed_at, l.quantity_milli, l.unit_price_micro,
         row_number() OVER (PARTITION BY l.product_id ORDER BY o.placed_at DESC, l.id DESC) AS place,
         count(*) OVER (PARTITION BY l.product_id) AS times,
         min(o.placed_at) OVER (PARTITION BY l.product_id) AS first_at
  FROM sales_order o CROSS JOIN order_line l ON l.order_id = o.id
  WHERE o.client_id = :client AND o.status NOT IN ('draft', 'cancelled') AND o.placed_at >= :since_at
    AND o.placed_at < :until_at AND coalesce(l.kind, 'sale') = 'sale' AND l.quantity_milli > 0
)
SELECT product_id, times, first_at, placed_at, quantity_milli, unit_price_micro FROM bought WHERE place = 1
ORDER BY times DESC, placed_at DESC, product_id
