-- Instalments with something open on :on_day: what is open now, and what was paid after that day. A payment an agent has
-- noted and the office has not cleared changes nothing yet.
WITH later AS MATERIALIZED (
  SELECT a.instalment_id AS id, sum(CASE WHEN p.kind = 'unpaid' THEN -a.amount_cents ELSE a.amount_cents END) AS cents
  FROM payment p JOIN payment_allocation a ON a.payment_id = p.id
  WHERE p.paid_on > :on_day AND p.status = 'cleared'
  GROUP BY a.instalment_id
), listed AS (
  SELECT id FROM instalment WHERE status IN ('open', 'presented', 'unpaid') UNION SELECT id FROM later
)
SELECT i.id, i.client_id, i.invoice_id, coalesce(n.number, ''), coalesce(n.issued_on, ''), coalesce(i.due_on, ''),
       CASE WHEN coalesce(i.status, 'open') IN ('open', 'presented', 'unpaid') THEN coalesce(i.open_cents, i.amount_cents, 0) ELSE 0 END,
       coalesce(l.cents, 0), coalesce(i.status, 'open'), coalesce(i.method, ''), coalesce(n.kind = 'credit_note', 0),
       coalesce(n.disputed, 0)
FROM listed x JOIN instalment i ON i.id = x.id LEFT JOIN invoice n ON n.id = i.invoice_id LEFT JOIN later l ON l.id = i.id
WHERE n.issued_on IS NULL OR n.issued_on <= :on_day
