-- What was paid of instalments, with the days beyond the due day, paid after :after_on up to :to_on and cleared.
SELECT p.client_id, p.paid_on, i.due_on, a.amount_cents
FROM payment p CROSS JOIN payment_allocation a ON a.payment_id = p.id CROSS JOIN instalment i ON i.id = a.instalment_id
WHERE p.paid_on > :after_on AND p.paid_on <= :to_on AND coalesce(p.kind, 'receipt') = 'receipt'
  AND p.status = 'cleared' AND i.due_on IS NOT NULL AND a.amount_cents > 0
