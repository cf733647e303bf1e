-- Who bought something of a category in the 12 months.
SELECT DISTINCT o.client_id
FROM product p JOIN order_line l ON l.product_id = p.id JOIN sales_order o ON o.id = l.order_id
WHERE lower(p.category) = :category AND coalesce(l.kind, 'sale') = 'sale' AND l.quantity_milli > 0
  AND o.status NOT IN ('draft', 'cancelled') AND o.placed_at >= :year_at AND o.placed_at < :until_at
