-- What is open and overdue on :on_day (0), and the requests that are open (1), of the clients :least to :most: what it comes
-- to, since or until when, and whether it is a complaint.
SELECT 0, client_id, coalesce(open_cents, amount_cents), coalesce(due_on, ''), 0
FROM instalment
WHERE status IN ('open', 'presented', 'unpaid') AND due_on < :on_day AND client_id BETWEEN :least AND :most
UNION ALL
SELECT 1, client_id, 0, coalesce(due_on, ''), kind = 'complaint'
FROM request WHERE status = 'open' AND client_id BETWEEN :least AND :most
