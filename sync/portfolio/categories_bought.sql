-- The orders with something of a category among them; read from the index of order lines alone.
SELECT l.order_id
FROM product p CROSS JOIN order_line l ON l.product_id = p.id
WHERE lower(p.category) = :category AND coalesce(l.kind, 'sale') = 'sale' AND l.quantity_milli > 0
