-- One instalment in the columns of open_items.sql, whatever became of it.
SELECT i.id, i.client_id, i.invoice_id, coalesce(n.number, ''), coalesce(n.issued_on, ''), coalesce(i.due_on, ''),
       0, coalesce(i.status, 'open'), coalesce(i.method, ''), coalesce(n.kind = 'credit_note', 0), coalesce(n.disputed, 0)
FROM instalment i LEFT JOIN invoice n ON n.id = i.invoice_id
WHERE i.id = :id
