-- The same from the lines of invoices issued between :from_on and :to_on (both included).
SELECT l.product_id, CASE WHEN :by_client THEN i.client_id END AS of_client,
       sum(coalesce(l.net_cents, 0) * 10000), count(DISTINCT i.id)
FROM invoice i JOIN invoice_line l ON l.invoice_id = i.id
LEFT JOIN sales_order o ON o.id = i.order_id LEFT JOIN client c ON c.id = i.client_id
WHERE i.issued_on >= :from_on AND i.issued_on <= :to_on AND i.kind <> 'credit_note'
  AND (:user IS NULL OR coalesce(o.credited_agent_id, o.user_id, c.agent_id) = :user)
GROUP BY l.product_id, of_client
