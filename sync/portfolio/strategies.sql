-- Strategies with the segment they are for, how many clients they concern and what they have used of their budget.
-- :client NULL: all; else those of its segments and those on whose list it stands.
SELECT s.id, coalesce(s.name, ''), coalesce(s.kind, ''), coalesce(s.starts_on, ''), coalesce(s.ends_on, ''),
       coalesce(s.discount_bp, 0), coalesce(s.products, ''), s.product_id, coalesce(s.goal, ''), s.budget_cents,
       coalesce(s.spent_cents, 0), coalesce(g.name, g.code, ''), s.segment_id,
       CASE WHEN :client IS NULL THEN (SELECT count(*) FROM client c WHERE c.id IN (
          SELECT id FROM client WHERE segment_id = s.segment_id
          UNION SELECT client_id FROM client_segment WHERE segment_id = s.segment_id
          UNION SELECT client_id FROM strategy_client WHERE strategy_id = s.id)) ELSE 0 END
FROM strategy s LEFT JOIN segment g ON g.id = s.segment_id
WHERE :client IS NULL
   OR s.segment_id IN (SELECT segment_id FROM client WHERE id = :client)
   OR s.segment_id IN (SELECT segment_id FROM client_segment WHERE client_id = :client)
   OR s.id IN (SELECT strategy_id FROM strategy_client WHERE client_id = :client)
ORDER BY s.starts_on, s.name, s.id
