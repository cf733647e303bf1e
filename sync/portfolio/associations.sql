-- The rules of a client's segments (and of all clients, where a rule has no segment) about products that may be ordered,
-- the best one first.
SELECT a.from_product_id, a.to_product_id, a.support_micro, a.confidence_micro, a.lift_micro, coalesce(g.name, g.code, '')
FROM association a JOIN product p ON p.id = a.to_product_id LEFT JOIN segment g ON g.id = a.segment_id
WHERE (a.segment_id IS NULL OR a.segment_id IN (SELECT segment_id FROM client WHERE id = :client)
       OR a.segment_id IN (SELECT segment_id FROM client_segment WHERE client_id = :client))
  AND coalesce(p.active, 1) <> 0
ORDER BY a.lift_micro DESC, a.confidence_micro DESC, a.support_micro DESC, a.from_product_id, a.to_product_id
