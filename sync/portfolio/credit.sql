-- What a client owes and may owe. Exposure: open instalments, each once, and every order sent and not yet invoiced.
SELECT coalesce((SELECT sum(coalesce(i.open_cents, i.amount_cents)) FROM instalment i
                 WHERE i.client_id = c.id AND i.status IN ('open', 'presented', 'unpaid')), 0),
       coalesce((SELECT sum(o.total_cents) FROM sales_order o WHERE o.client_id = c.id
                 AND o.status IN ('submitted', 'held', 'confirmed', 'in_delivery', 'delivered')
                 AND (:except IS NULL OR o.id <> :except)
                 AND NOT EXISTS (SELECT 1 FROM invoice n WHERE n.client_id = o.client_id AND n.order_id = o.id)), 0),
       coalesce((SELECT sum(coalesce(i.open_cents, i.amount_cents)) FROM instalment i
                 WHERE i.client_id = c.id AND i.status IN ('open', 'presented', 'unpaid') AND i.due_on < :on_day), 0),
       coalesce((SELECT min(i.due_on) FROM instalment i
                 WHERE i.client_id = c.id AND i.status IN ('open', 'presented', 'unpaid') AND i.due_on < :on_day), ''),
       coalesce(c.credit_status, 'open'), coalesce(c.credit_reason, '')
FROM client c WHERE c.id = :client
