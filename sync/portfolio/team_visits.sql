-- Everybody's visits of a day, as they happened and then as planned.
SELECT v.user_id, v.id, v.client_id, coalesce(nullif(c.trade_name, ''), c.legal_name, ''), coalesce(c.city, ''), v.status,
       coalesce(v.channel, ''), v.started_at, v.ended_at, coalesce(v.outcome, ''), coalesce(v.no_order_reason, ''),
       coalesce(v.skip_reason, ''), coalesce(v.note, '')
FROM visit v LEFT JOIN client c ON c.id = v.client_id
WHERE v.status <> 'cancelled' AND (:user IS NULL OR v.user_id = :user)
  AND ((v.started_at >= :from_at AND v.started_at < :until_at) OR (v.started_at IS NULL AND v.planned_on = :on_day))
ORDER BY v.user_id, CASE v.status WHEN 'done' THEN 0 WHEN 'in_progress' THEN 1 WHEN 'skipped' THEN 2 ELSE 3 END,
         v.started_at, v.position, v.id
