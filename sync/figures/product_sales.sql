-- Lines sold, by product (and by client where :by_client is 1), under their order's discounts, in ten-thousandths of a
-- cent. :from_at and :to_at bound placed_at (to_at excluded); :user NULL: all.
SELECT l.product_id, CASE WHEN :by_client THEN o.client_id END AS of_client,
       sum(coalesce(l.net_cents, 0) * (10000 - coalesce(o.discount1_bp, 0)) * (10000 - coalesce(o.discount2_bp, 0)) / 10000),
       count(DISTINCT o.id)
FROM sales_order o JOIN order_line l ON l.order_id = o.id AND l.kind = 'sale'
WHERE o.placed_at >= :from_at AND o.placed_at < :to_at AND o.status NOT IN ('draft', 'cancelled')
  AND (:user IS NULL OR coalesce(o.credited_agent_id, o.user_id) = :user)
GROUP BY l.product_id, of_client
