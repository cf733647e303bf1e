-- Instalments open now. A payment an agent has noted and the office has not cleared changes nothing yet.
SELECT i.id, i.client_id, i.invoice_id, coalesce(n.number, ''), coalesce(n.issued_on, ''), coalesce(i.due_on, ''),
       coalesce(i.open_cents, i.amount_cents, 0), i.status, coalesce(i.method, ''),
       coalesce(n.kind = 'credit_note', 0), coalesce(n.disputed, 0)
FROM instalment i LEFT JOIN invoice n ON n.id = i.invoice_id
WHERE i.status IN ('open', 'presented', 'unpaid')
