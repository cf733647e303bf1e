-- What was ordered, sent and not yet invoiced: one row an order.
SELECT o.client_id, coalesce(o.total_cents, 0)
FROM sales_order o
WHERE o.status IN ('submitted', 'held', 'confirmed', 'in_delivery', 'delivered')
  AND NOT EXISTS (SELECT 1 FROM invoice i WHERE i.order_id = o.id)
