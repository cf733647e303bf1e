-- Products that may be ordered, by name.
SELECT p.id, p.sku, p.name, coalesce(p.category, ''), coalesce(p.unit, ''), coalesce(p.pack, ''), p.pack_quantity_milli,
       p.min_quantity_milli, p.order_multiple_milli, p.vat_id, coalesce(v.rate_bp, 0), p.price_micro, p.stock_milli
FROM product p LEFT JOIN vat v ON v.id = p.vat_id
WHERE coalesce(p.active, 1) <> 0
ORDER BY p.name, p.id
