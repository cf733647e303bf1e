-- Amounts paid of a client's instalments, each with its days beyond the due day.
SELECT a.amount_cents, julianday(p.paid_on) - julianday(i.due_on), i.id, coalesce(p.method, i.method, '')
FROM payment p JOIN payment_allocation a ON a.payment_id = p.id JOIN instalment i ON i.id = a.instalment_id
WHERE p.client_id = :client AND coalesce(p.kind, 'receipt') = 'receipt' AND p.paid_on IS NOT NULL
  AND i.due_on IS NOT NULL AND p.paid_on > :from_on AND p.paid_on <= :on_day AND a.amount_cents > 0
ORDER BY i.id
