-- What clients like this one buy and it does not. Alike: in the same assigned segment or in a common analytical one,
-- those with the most segments in common first, then the nearest potential; at most :most of them. Bought: on an order
-- that counts, since :since_at. A product is proposed when at least :least of them bought it.
WITH own AS (
  SELECT c.segment_id, coalesce(c.potential_cents, 0) AS potential_cents FROM client c WHERE c.id = :client
), common AS (
  SELECT m.client_id, count(*) AS segments FROM client_segment m
  WHERE m.segment_id IN (SELECT segment_id FROM client_segment WHERE client_id = :client) GROUP BY m.client_id
), alike AS (
  SELECT c.id FROM client c LEFT JOIN common m ON m.client_id = c.id, own
  WHERE c.id <> :client AND (c.segment_id = own.segment_id OR m.segments > 0)
    AND coalesce(c.relationship, 'active') = 'active'
  ORDER BY coalesce(m.segments, 0) DESC, abs(coalesce(c.potential_cents, 0) - own.potential_cents), c.id
  LIMIT :most
), bought AS (
  SELECT l.product_id, count(DISTINCT o.client_id) AS clients
  FROM alike a CROSS JOIN sales_order o ON o.client_id = a.id CROSS JOIN order_line l ON l.order_id = o.id
  WHERE o.placed_at >= :since_at AND o.status NOT IN ('draft', 'cancelled') AND coalesce(l.kind, 'sale') = 'sale'
    AND l.quantity_milli > 0
  GROUP BY l.product_id
)
SELECT b.product_id, b.clients, (SELECT count(*) FROM alike)
FROM bought b CROSS JOIN product p ON p.id = b.product_id
WHERE b.clients >= :least AND coalesce(p.active, 1) <> 0
  AND NOT EXISTS (SELECT 1 FROM sales_order o CROSS JOIN order_line l ON l.order_id = o.id
                  WHERE o.client_id = :client AND o.placed_at >= :since_at AND o.status NOT IN ('draft', 'cancelled')
                    AND l.product_id = b.product_id AND l.quantity_milli > 0)
ORDER BY b.clients DESC, p.name, b.product_id
