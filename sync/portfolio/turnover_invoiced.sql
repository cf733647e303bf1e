-- The same figures as turnover.sql from the invoices issued between :from_on and :to_on (both included). Credit notes
-- count below zero whatever sign they were recorded with. An invoice without lines of its own has those of its order.
WITH counted AS (
  SELECT
    i.client_id,
    i.kind = 'credit_note' AS credited,
    coalesce(i.taxable_cents, 0) AS taxable_cents,
    coalesce(
      nullif((SELECT count(*) FROM invoice_line l WHERE l.invoice_id = i.id), 0),
      (SELECT count(*) FROM order_line l WHERE l.order_id = i.order_id AND l.kind = 'sale')) AS lines
  FROM invoice i
  LEFT JOIN sales_order o ON o.id = i.order_id
  LEFT JOIN client c ON c.id = i.client_id
  WHERE i.issued_on >= :from_on AND i.issued_on <= :to_on
    AND (:user IS NULL OR coalesce(o.credited_agent_id, o.user_id, c.agent_id) = :user)
)
SELECT
  coalesce(sum(CASE WHEN NOT credited THEN taxable_cents END), 0),
  coalesce(sum(CASE WHEN credited THEN -abs(taxable_cents) END), 0),
  count(DISTINCT CASE WHEN NOT credited THEN client_id END),
  coalesce(sum(NOT credited), 0),
  coalesce(sum(CASE WHEN NOT credited THEN lines END), 0)
FROM counted
