-- What a client bought: net of sales lines per product. Instants: before_at <= the year before < year_at <= this year
-- < until_at.
SELECT p.id, p.sku, coalesce(p.name, ''), max(o.placed_at),
       sum(CASE WHEN o.placed_at >= :year_at THEN coalesce(l.net_cents, 0) ELSE 0 END),
       sum(CASE WHEN o.placed_at < :year_at THEN coalesce(l.net_cents, 0) ELSE 0 END), count(DISTINCT o.id)
FROM sales_order o CROSS JOIN order_line l ON l.order_id = o.id CROSS JOIN product p ON p.id = l.product_id
WHERE o.client_id = :client AND o.status NOT IN ('draft', 'cancelled') AND o.placed_at >= :before_at
  AND o.placed_at < :until_at AND coalesce(l.kind, 'sale') = 'sale'
GROUP BY p.id
ORDER BY 5 DESC, 6 DESC, p.sku
LIMIT :most
