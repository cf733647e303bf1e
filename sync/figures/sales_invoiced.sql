-- What was invoiced between :from_on and :to_on (both included), and the order it is of. Credit notes count below zero
-- whatever sign they were recorded with.
SELECT i.id, i.client_id, i.order_id, i.issued_on,
       CASE WHEN i.kind = 'credit_note' THEN 0 ELSE coalesce(i.taxable_cents, 0) END,
       CASE WHEN i.kind = 'credit_note' THEN -abs(coalesce(i.taxable_cents, 0)) ELSE 0 END,
       i.kind <> 'credit_note'
FROM invoice i
WHERE i.issued_on >= :from_on AND i.issued_on <= :to_on
