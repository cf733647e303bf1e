-- What was invoiced and given back, by whom how often and on how many lines, of the invoices issued between :from_on and :to_on (both included). Credit notes
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
  WHERE i.issued_on >= :from_on AND i.issued_on <= :to_on
    AND CASE WHEN :user IS NULL THEN 1 ELSE :user = coalesce(  -- whose it is, only when somebody is asked about
      (SELECT coalesce(o.credited_agent_id, o.user_id) FROM sales_order o WHERE o.id = i.order_id),
      (SELECT c.agent_id FROM client c WHERE c.id = i.client_id)) END
)
SELECT
  coalesce(sum(CASE WHEN NOT credited THEN taxable_cents END), 0),
  coalesce(sum(CASE WHEN credited THEN -abs(taxable_cents) END), 0),
  count(DISTINCT CASE WHEN NOT credited THEN client_id END),
  coalesce(sum(NOT credited), 0),
  coalesce(sum(CASE WHEN NOT credited THEN lines END), 0)
FROM counted
