-- Payments the office has cleared, by client, month and kind.
SELECT client_id, substr(paid_on, 1, 7), coalesce(kind, 'receipt'), sum(amount_cents)
FROM payment
WHERE paid_on >= :from_on AND paid_on <= :to_on AND status = 'cleared'
GROUP BY 1, 2, 3
