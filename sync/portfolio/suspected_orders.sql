-- Orders sent to one client within a day of each other, with what their lines say; the latest first.
WITH said AS (
  SELECT o.id, o.client_id, o.placed_at,
         (SELECT group_concat(w, ';') FROM (SELECT hex(l.product_id) || ' ' || coalesce(l.kind, 'sale') || ' ' || l.quantity_milli AS w
          FROM order_line l WHERE l.order_id = o.id AND l.quantity_milli <> 0 ORDER BY w)) AS lines
  FROM sales_order o WHERE o.status IN ('submitted', 'held', 'confirmed') AND o.placed_at >= :since_at
    AND o.client_id BETWEEN :least AND :most)
SELECT a.id, b.id, a.client_id, a.placed_at, b.placed_at
FROM said a JOIN said b ON b.client_id = a.client_id AND b.id > a.id AND b.lines = a.lines
WHERE abs(a.placed_at - b.placed_at) < 86400000
ORDER BY 4 DESC, a.id
