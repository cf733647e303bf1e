SELECT p.id, p.vat_id, coalesce(p.sku, ''), coalesce(p.name, ''), coalesce(p.category, ''), coalesce(p.unit, ''),
       coalesce(p.pack, ''), coalesce(v.label, v.code, ''), coalesce(r.sku, ''), p.pack_quantity_milli,
       p.min_quantity_milli, p.order_multiple_milli, p.price_micro, coalesce(p.active, 1)
FROM product p LEFT JOIN vat v ON v.id = p.vat_id LEFT JOIN product r ON r.id = p.replaced_by_id
WHERE p.id BETWEEN :least AND :most_id
  AND (:sought = '' OR instr(lower(p.name || ' ' || coalesce(p.sku, '') || ' ' || coalesce(p.category, '')), :sought) > 0)
ORDER BY coalesce(p.active, 1) = 0, p.name, p.id
LIMIT :most
