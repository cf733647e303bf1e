-- Invoices with something still to be paid, the first due first.
SELECT n.id, coalesce(n.number, ''), sum(coalesce(i.open_cents, i.amount_cents, 0))
FROM instalment i JOIN invoice n ON n.id = i.invoice_id
WHERE i.client_id = :client AND i.status IN ('open', 'presented', 'unpaid') AND coalesce(n.kind, 'invoice') <> 'credit_note'
GROUP BY n.id ORDER BY min(i.due_on), n.id
