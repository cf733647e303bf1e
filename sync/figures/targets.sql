-- Each active agent's targets and results by month, between two months ("2026-11"), both included. :user NULL: all.
SELECT u.id, u.login, coalesce(u.name, u.login), m.month, t.turnover_cents, t.visits, r.turnover_cents, r.visits, r.orders
FROM app_user u
JOIN (SELECT user_id, month FROM target UNION SELECT user_id, month FROM result) m ON m.user_id = u.id
LEFT JOIN target t ON t.user_id = u.id AND t.month = m.month
LEFT JOIN result r ON r.user_id = u.id AND r.month = m.month
WHERE u.role = 'agent' AND coalesce(u.active, 1) <> 0 AND (:user IS NULL OR u.id = :user)
  AND m.month >= :from_month AND m.month <= :to_month
ORDER BY m.month, u.name, u.id
