-- The lines of an order that count, in their order.
SELECT l.id, l.product_id, coalesce(p.sku, ''), coalesce(p.name, ''), coalesce(p.pack, ''), coalesce(p.unit, ''),
       coalesce(l.kind, 'sale'), l.quantity_milli, l.unit_price_micro, l.list_price_micro, coalesce(l.price_source, ''),
       l.discount1_bp, l.discount2_bp, l.discount3_bp, l.discount4_bp, l.vat_rate_bp, l.net_cents,
       coalesce(v.natura, ''), coalesce(v.label, '')
FROM order_line l LEFT JOIN product p ON p.id = l.product_id LEFT JOIN vat v ON v.id = l.vat_id
WHERE l.order_id = :order AND l.quantity_milli <> 0
ORDER BY l.position IS NULL, l.position, l.id
