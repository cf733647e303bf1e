-- The same from the invoices issued between :from_on and :to_on (both included); the day instead of the instant, and the
-- order's agent, whoever is asked about (sales.cpp: without an order, the client's). Credit
-- notes count below zero whatever sign they were recorded with.
SELECT i.client_id, coalesce(o.credited_agent_id, o.user_id), i.issued_on,
       CASE WHEN i.kind = 'credit_note' THEN 0 ELSE coalesce(i.taxable_cents, 0) END,
       CASE WHEN i.kind = 'credit_note' THEN -abs(coalesce(i.taxable_cents, 0)) ELSE 0 END,
       i.kind <> 'credit_note'
FROM invoice i LEFT JOIN sales_order o ON o.id = i.order_id
WHERE i.issued_on >= :from_on AND i.issued_on <= :to_on
