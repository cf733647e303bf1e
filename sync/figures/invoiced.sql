-- Invoices with VAT, by client and day, issued after :after_on up to :to_on. Credit notes count below zero.
SELECT client_id, issued_on,
       CASE WHEN kind = 'credit_note' THEN -1 ELSE 1 END * abs(coalesce(total_cents, taxable_cents + vat_cents, taxable_cents, 0))
FROM invoice WHERE issued_on > :after_on AND issued_on <= :to_on
