-- The same from the lines of invoices issued between :from_on and :to_on (both included).
SELECT i.id, l.product_id, coalesce(l.net_cents, 0), 0, 0, i.client_id
FROM invoice i CROSS JOIN invoice_line l ON l.invoice_id = i.id
LEFT JOIN sales_order o ON o.id = i.order_id LEFT JOIN client c ON c.id = i.client_id
WHERE i.issued_on >= :from_on AND i.issued_on <= :to_on AND i.kind <> 'credit_note'
  AND (:user IS NULL OR coalesce(o.credited_agent_id, o.user_id, c.agent_id) = :user)
