-- Visits of a day, of :user or of everybody (NULL), as they happened and then as planned. Searched person by person, for each
-- has its index.
WITH people AS (SELECT id FROM app_user WHERE :user IS NULL UNION ALL SELECT :user WHERE :user IS NOT NULL),
found AS (
  SELECT v.id FROM people p JOIN visit v ON v.user_id = p.id AND v.started_at >= :from_at AND v.started_at < :until_at
  UNION ALL
  SELECT v.id FROM people p JOIN visit v ON v.user_id = p.id AND v.planned_on = :on_day WHERE v.started_at IS NULL
)
SELECT v.user_id, v.id, v.client_id, coalesce(nullif(c.trade_name, ''), c.legal_name, ''), coalesce(c.city, ''), v.status,
       coalesce(v.channel, ''), v.started_at, v.ended_at, coalesce(v.outcome, ''), coalesce(v.no_order_reason, ''),
       coalesce(v.skip_reason, ''), coalesce(v.note, '')
FROM found f JOIN visit v ON v.id = f.id LEFT JOIN client c ON c.id = v.client_id
WHERE v.status <> 'cancelled'
ORDER BY v.user_id, CASE v.status WHEN 'done' THEN 0 WHEN 'in_progress' THEN 1 WHEN 'skipped' THEN 2 ELSE 3 END,
         v.started_at, v.position, v.id
