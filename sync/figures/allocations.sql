-- What was paid of which instalment, payment by payment from :from on.
SELECT payment_id, instalment_id, coalesce(amount_cents, 0) FROM payment_allocation
WHERE payment_id >= :from ORDER BY payment_id
