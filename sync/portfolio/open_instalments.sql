-- What is still to be paid, the oldest first.
SELECT i.id, n.number, i.due_on, coalesce(i.open_cents, i.amount_cents), coalesce(i.status, 'open'), coalesce(i.method, ''),
       coalesce(n.disputed, 0)
FROM instalment i LEFT JOIN invoice n ON n.id = i.invoice_id
WHERE i.client_id = :client AND i.status IN ('open', 'presented', 'unpaid')
ORDER BY i.due_on, i.id
