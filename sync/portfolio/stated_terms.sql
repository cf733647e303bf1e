-- What a client, its group and its segments state. Step: Origin. One row per place.
WITH place(step, rank, segmentation, id, name, d1, d2, d3, d4, term, credit, level) AS (
  SELECT 0, 0, '', NULL, '', discount1_bp, discount2_bp, discount3_bp, discount4_bp, payment_term_id,
         credit_limit_cents, service_level
  FROM client WHERE id = :client
  UNION ALL
  SELECT 1, 0, '', g.id, coalesce(g.name, g.code), NULL, NULL, NULL, NULL, NULL, g.credit_limit_cents, NULL
  FROM client c JOIN client_group g ON g.id = c.group_id WHERE c.id = :client
  UNION ALL
  SELECT 2, coalesce(g.rank, 0), g.code, s.id, coalesce(s.name, s.code), s.discount1_bp, s.discount2_bp, NULL, NULL,
         s.payment_term_id, s.credit_limit_cents, s.service_level
  FROM client_segment m JOIN segment s ON s.id = m.segment_id JOIN segmentation g ON g.id = s.segmentation_id
  WHERE m.client_id = :client AND coalesce(g.is_assignment, 0) = 0
  UNION ALL
  SELECT 3, 0, '', s.id, coalesce(s.name, s.code), s.discount1_bp, s.discount2_bp, NULL, NULL, s.payment_term_id,
         s.credit_limit_cents, s.service_level
  FROM client c JOIN segment s ON s.id = c.segment_id WHERE c.id = :client
)
SELECT p.step, p.rank, p.segmentation, p.id, p.name, p.d1, p.d2, p.d3, p.d4, p.term, coalesce(t.name, t.code, ''),
       p.credit, p.level
FROM place p LEFT JOIN payment_term t ON t.id = p.term
