-- What was sold together: every product of every order that counts, once, order by order. :from_at and :to_at bound
-- placed_at (to_at excluded); :user NULL means everybody, :segment NULL every client, else those assigned to it or
-- filed in it by an analytical segmentation. :without are the SKUs that are no goods, such as postage, each between
-- commas.
SELECT DISTINCT o.id, l.product_id
FROM sales_order o CROSS JOIN order_line l ON l.order_id = o.id CROSS JOIN product p ON p.id = l.product_id
WHERE o.placed_at >= :from_at AND o.placed_at < :to_at AND o.status NOT IN ('draft', 'cancelled')
  AND coalesce(l.kind, 'sale') = 'sale' AND l.quantity_milli > 0
  AND instr(:without, ',' || p.sku || ',') = 0
  AND (:user IS NULL OR coalesce(o.credited_agent_id, o.user_id) = :user)
  AND (:segment IS NULL
       OR o.client_id IN (SELECT id FROM client WHERE segment_id = :segment
                          UNION SELECT client_id FROM client_segment WHERE segment_id = :segment))
ORDER BY o.id
