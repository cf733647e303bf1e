-- Every row that may price a product for a client: agreed prices first, then those of the client's price list.
SELECT 0 AS source, p.product_id, '' AS category, coalesce(p.min_quantity_milli, 0), coalesce(p.valid_from, ''),
       coalesce(p.valid_to, ''), p.price_micro, p.discount1_bp, p.discount2_bp, p.discount3_bp, p.discount4_bp
FROM client_price p WHERE p.client_id = :client
UNION ALL
SELECT 1, p.product_id, coalesce(p.category, ''), coalesce(p.min_quantity_milli, 0), coalesce(p.valid_from, ''),
       coalesce(p.valid_to, ''), p.price_micro, p.discount1_bp, p.discount2_bp, p.discount3_bp, p.discount4_bp
FROM price p JOIN client c ON c.price_list_id = p.price_list_id WHERE c.id = :client
