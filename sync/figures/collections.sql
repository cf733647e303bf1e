-- Payments the office has cleared.
SELECT client_id, paid_on, coalesce(kind, 'receipt'), amount_cents
FROM payment
WHERE paid_on >= :from_on AND paid_on <= :to_on AND status = 'cleared'
