-- Open tasks; :user NULL means everybody's, :until_on NULL every day's, else those due on it or before.
SELECT t.id, t.client_id, t.user_id, coalesce(t.title, ''), coalesce(t.due_on, ''),
       coalesce(nullif(c.trade_name, ''), c.legal_name, ''), coalesce(c.code, ''), coalesce(u.name, '')
FROM task t LEFT JOIN client c ON c.id = t.client_id LEFT JOIN app_user u ON u.id = t.user_id
WHERE t.status = 'open' AND (:user IS NULL OR t.user_id = :user) AND (:until_on IS NULL OR t.due_on <= :until_on)
ORDER BY t.due_on IS NULL, t.due_on, t.id
