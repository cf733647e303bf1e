-- What came back unpaid since :from_on, and what each client was invoiced with VAT since then.
SELECT client_id, sum(came_back), sum(cents) FROM (
  SELECT client_id, 1 AS came_back, 0 AS cents FROM payment WHERE kind = 'unpaid' AND paid_on >= :from_on AND paid_on <= :on_day
  UNION ALL
  SELECT client_id, 0, CASE WHEN kind = 'credit_note' THEN -1 ELSE 1 END * abs(coalesce(total_cents, taxable_cents, 0))
  FROM invoice WHERE issued_on >= :from_on AND issued_on <= :on_day
) GROUP BY client_id
