-- The client's standing discounts and its segment's.
SELECT c.discount1_bp, c.discount2_bp, c.discount3_bp, c.discount4_bp, s.discount1_bp, s.discount2_bp
FROM client c LEFT JOIN segment s ON s.id = c.segment_id WHERE c.id = :client
