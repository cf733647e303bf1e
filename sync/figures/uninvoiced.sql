-- What was ordered, sent and not yet invoiced, by client.
SELECT o.client_id, sum(coalesce(o.total_cents, 0))
FROM sales_order o
WHERE o.status IN ('submitted', 'held', 'confirmed', 'in_delivery', 'delivered')
  AND NOT EXISTS (SELECT 1 FROM invoice n WHERE n.client_id = o.client_id AND n.order_id = o.id)
GROUP BY o.client_id
