-- What was given off list prices by order lines sold, by client and instant. :from_at and :to_at bound placed_at.
SELECT o.client_id, o.placed_at,
       sum(CASE WHEN l.list_price_micro IS NOT NULL THEN l.list_price_micro * l.quantity_milli / 10000000 - coalesce(l.net_cents, 0) ELSE 0 END)
FROM sales_order o JOIN order_line l ON l.order_id = o.id AND l.kind = 'sale'
WHERE o.placed_at >= :from_at AND o.placed_at < :to_at AND o.status NOT IN ('draft', 'cancelled')
GROUP BY o.id
