-- The portfolio on :on_day with its codes, by which equal turnovers are put in order.
SELECT c.id, coalesce(c.code, '') FROM client c
WHERE c.relationship = 'active' AND (c.active_from IS NULL OR c.active_from <= :on_day)
  AND (c.active_to IS NULL OR :on_day < c.active_to)
