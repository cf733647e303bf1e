-- Lines sold, order by order: the product, its cents, and the order's discounts, under which they came to less. :from_at and
-- :to_at bound placed_at (to_at excluded); :user NULL: all.
SELECT o.id, l.product_id, coalesce(l.net_cents, 0), o.discount1_bp, o.discount2_bp, o.client_id
FROM sales_order o CROSS JOIN order_line l ON l.order_id = o.id AND l.kind = 'sale'
WHERE o.placed_at >= :from_at AND o.placed_at < :to_at AND o.status NOT IN ('draft', 'cancelled')
  AND (:user IS NULL OR coalesce(o.credited_agent_id, o.user_id) = :user)
