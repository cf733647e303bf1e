-- What came back unpaid since :from_on, and what each client was invoiced with VAT since then; several rows a client.
SELECT client_id, 1, 0 FROM payment WHERE paid_on >= :from_on AND paid_on <= :on_day AND kind = 'unpaid'
UNION ALL
SELECT client_id, 0, CASE WHEN kind = 'credit_note' THEN -1 ELSE 1 END * abs(coalesce(total_cents, taxable_cents, 0))
FROM invoice WHERE issued_on >= :from_on AND issued_on <= :on_day
