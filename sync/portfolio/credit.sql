-- What a client owes and may owe. Exposure: open instalments, each once, credit notes below zero, and every order sent and
-- not yet invoiced.
WITH open_part AS (
  SELECT i.due_on, CASE WHEN n.kind = 'credit_note' THEN -abs(coalesce(i.open_cents, i.amount_cents))
                        ELSE coalesce(i.open_cents, i.amount_cents) END AS cents
  FROM instalment i LEFT JOIN invoice n ON n.id = i.invoice_id
  WHERE i.client_id = :client AND i.status IN ('open', 'presented', 'unpaid')
)
SELECT coalesce((SELECT sum(cents) FROM open_part), 0),
       coalesce((SELECT sum(o.total_cents) FROM sales_order o WHERE o.client_id = c.id
                 AND o.status IN ('submitted', 'held', 'confirmed', 'in_delivery', 'delivered')
                 AND (:except IS NULL OR o.id <> :except)
                 AND NOT EXISTS (SELECT 1 FROM invoice n WHERE n.client_id = o.client_id AND n.order_id = o.id)), 0),
       coalesce((SELECT sum(cents) FROM open_part WHERE due_on < :on_day AND cents > 0), 0),
       coalesce((SELECT min(due_on) FROM open_part WHERE due_on < :on_day AND cents > 0), ''),
       coalesce(c.credit_status, 'open'), coalesce(c.credit_reason, '')
FROM client c WHERE c.id = :client
