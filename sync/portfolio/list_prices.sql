SELECT p.id, p.price_list_id, coalesce(l.name, l.code, ''), coalesce(p.valid_from, ''), coalesce(p.valid_to, ''),
       coalesce(p.min_quantity_milli, 0), p.price_micro, coalesce(p.discount1_bp, 0), coalesce(p.discount2_bp, 0),
       coalesce(p.discount3_bp, 0), coalesce(p.discount4_bp, 0)
FROM price p LEFT JOIN price_list l ON l.id = p.price_list_id
WHERE p.product_id = :product
ORDER BY l.name, p.valid_from DESC, p.min_quantity_milli
