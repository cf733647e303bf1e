-- What was paid after :on_day of what was issued up to it, payment by payment (what came back below zero), in the columns of
-- open_items.sql: it was open then.
SELECT i.id, i.client_id, i.invoice_id, coalesce(n.number, ''), coalesce(n.issued_on, ''), coalesce(i.due_on, ''),
       CASE WHEN p.kind = 'unpaid' THEN -a.amount_cents ELSE a.amount_cents END, coalesce(i.status, 'open'),
       coalesce(i.method, ''), coalesce(n.kind = 'credit_note', 0), coalesce(n.disputed, 0)
FROM payment p CROSS JOIN payment_allocation a ON a.payment_id = p.id CROSS JOIN instalment i ON i.id = a.instalment_id
LEFT JOIN invoice n ON n.id = i.invoice_id
WHERE p.paid_on > :on_day AND p.status = 'cleared' AND (n.issued_on IS NULL OR n.issued_on <= :on_day)
