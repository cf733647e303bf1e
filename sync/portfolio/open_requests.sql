-- Requests not yet closed; :user NULL means everybody's; :until_on NULL every day's, else those unanswered and due on it or
-- before.
SELECT r.id, r.client_id, r.assignee_id, coalesce(r.kind, ''), coalesce(r.body, ''), r.status, coalesce(r.opened_on, ''),
       coalesce(r.due_on, ''), coalesce(r.answer, ''), coalesce(nullif(c.trade_name, ''), c.legal_name, ''), coalesce(c.code, '')
FROM request r LEFT JOIN client c ON c.id = r.client_id
WHERE r.status IN ('open', 'answered') AND (:user IS NULL OR coalesce(r.assignee_id, r.user_id) = :user)
  AND (:until_on IS NULL OR (r.status = 'open' AND r.due_on <= :until_on))
ORDER BY r.status = 'answered', r.due_on IS NULL, r.due_on, r.id
